package org.commune4j.core.dossier;

import java.io.Serializable;
import java.util.List;

/**
 * The dossiers behind a number, as far as a tally keeps them.
 *
 * @param ids the first ids in the order of their text
 * @param isCut whether there are more
 */
public record DossierIds(List<String> ids, boolean isCut) implements Serializable {

    /** Copies the ids. */
    public DossierIds {
        ids = List.copyOf(ids);
    }
}
