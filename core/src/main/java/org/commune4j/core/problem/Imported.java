package org.commune4j.core.problem;

import java.util.List;

/**
 * What became of data that came from elsewhere and need not fit together: a value of everything that fits, everything
 * that is wrong, and what is not in the value. Data of one's own is better refused as a whole, as a {@link Checked}.
 *
 * @param <T> the value
 * @param value the value of everything that fits
 * @param problems everything that is wrong; empty if everything fits
 * @param leftOut the places of what was read and is not in the value, for instance {@code /appointments/3}. There may
 *     be more of them than problems: what falls with something else is named too
 */
public record Imported<T>(T value, List<Problem> problems, List<Pointer> leftOut) {

    /** Keeps the lists as they are now. */
    public Imported {
        problems = List.copyOf(problems);
        leftOut = List.copyOf(leftOut);
    }

    /** Returns the value if nothing is wrong, otherwise all the problems. */
    public Checked<T> checked() {
        return problems.isEmpty() ? Checked.of(value) : Checked.ofProblems(problems);
    }

    /** Returns the value and the number of problems, for a log. */
    @Override
    public String toString() {
        return value + ", " + problems.size() + " problems";
    }
}
