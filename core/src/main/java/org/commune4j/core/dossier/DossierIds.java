package org.commune4j.core.dossier;

import java.util.List;
import org.commune4j.core.text.Written;

/**
 * The dossiers behind a number, as far as a tally keeps them.
 *
 * @param ids the first ids in the order of their text
 * @param isCut whether there are more
 */
public record DossierIds(List<String> ids, boolean isCut) {

    /**
     * Copies the ids.
     *
     * @throws IllegalArgumentException if one of them cannot be an id
     */
    public DossierIds {
        ids = List.copyOf(ids);
        ids.forEach(id -> Written.id("a dossier", id));
    }
}
