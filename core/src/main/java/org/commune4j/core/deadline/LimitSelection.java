package org.commune4j.core.deadline;

import java.util.List;
import java.util.Optional;

/** The cases of a time limit that apply, as far as the facts determine them. */
public final class LimitSelection {

    private final List<LimitCase> candidates;
    private final List<String> missing;
    private final boolean conflict;
    private final boolean gap;

    LimitSelection(List<LimitCase> candidates, List<String> missing, boolean conflict, boolean gap) {
        this.candidates = candidates;
        this.missing = missing;
        this.conflict = conflict;
        this.gap = gap;
    }

    /** Returns the case that applies; empty if that is undetermined. */
    public Optional<LimitCase> found() {
        return candidates.size() == 1 && !gap ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    /** Returns the cases that may apply: one if it is clear, none if the limit has no case for these facts. */
    public List<LimitCase> candidates() {
        return candidates;
    }

    /** Returns the codes of the unknown facts that would decide, in the order of the cases. */
    public List<String> missing() {
        return missing;
    }

    /** Tells whether several cases apply at once although every fact is known: the limit contradicts itself. */
    public boolean isConflict() {
        return conflict;
    }

    /** Tells whether for some values of the missing facts the limit has no case at all, so that none of the candidates is certain. */
    boolean hasGap() {
        return gap;
    }

    /** Returns the candidates and what is missing, for a log. */
    @Override
    public String toString() {
        return candidates.stream().map(LimitCase::term).toList()
                + (missing.isEmpty() ? "" : " missing " + missing)
                + (conflict ? " in conflict" : "");
    }
}
