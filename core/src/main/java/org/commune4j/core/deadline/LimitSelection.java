package org.commune4j.core.deadline;

import java.util.List;
import java.util.Optional;

/** Which case of a time limit applies, as far as the facts tell. */
public final class LimitSelection {

    private final List<LimitCase> candidates;
    private final List<String> missing;
    private final boolean conflict;

    LimitSelection(List<LimitCase> candidates, List<String> missing, boolean conflict) {
        this.candidates = candidates;
        this.missing = missing;
        this.conflict = conflict;
    }

    /** Returns the case that applies; empty if that cannot be told. */
    public Optional<LimitCase> found() {
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    /** Returns the cases that may apply: one if it is clear, none if the limit has no case for these facts. */
    public List<LimitCase> candidates() {
        return candidates;
    }

    /** Returns the codes of the facts that would tell, in the order of the cases. */
    public List<String> missing() {
        return missing;
    }

    /** Tells whether several cases apply at once although every fact is known: the limit contradicts itself. */
    public boolean isConflict() {
        return conflict;
    }

    /** Returns the candidates and what is missing, for a log. */
    @Override
    public String toString() {
        return candidates.stream().map(LimitCase::term).toList()
                + (missing.isEmpty() ? "" : " missing " + missing)
                + (conflict ? " in conflict" : "");
    }
}
