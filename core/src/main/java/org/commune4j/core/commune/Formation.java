package org.commune4j.core.commune;

import java.util.List;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.text.LocalizedText;

/**
 * How a commune-level unit came about.
 *
 * @param predecessors the names of the units it was formed from, in the order of the act; empty if it was founded anew
 * @param act the act that formed it
 */
public record Formation(List<LocalizedText> predecessors, LegalReference act) {

    /** Keeps the list as it is now. */
    public Formation {
        predecessors = List.copyOf(predecessors);
    }

    /** Returns a formation. */
    public static Formation of(List<LocalizedText> predecessors, LegalReference act) {
        return new Formation(predecessors, act);
    }
}
