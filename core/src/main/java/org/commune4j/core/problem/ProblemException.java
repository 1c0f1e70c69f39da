package org.commune4j.core.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown by {@link Checked#orThrow()}: the input had problems and the caller asked for the value all the same. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    ProblemException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("; ")));
        this.problems = problems;
    }

    /** Returns all the problems, in the order they were found. */
    public List<Problem> problems() {
        return problems;
    }
}
