package org.commune4j.core.problem;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Thrown where a value is refused: by {@link Checked#orThrow()}, and by the factories and builders of the model for what
 * they do not take. The pointers of the problems begin at what was being made. The message says the first problems in
 * English.
 */
public final class ProblemException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private static final int MOST_TOLD = 10;

    private final transient List<Problem> problems;

    ProblemException(List<Problem> problems) {
        super(told(problems));
        this.problems = problems;
    }

    private static String told(List<Problem> problems) {
        String first = problems.stream()
                .limit(MOST_TOLD)
                .map(problem -> problem.render(Locale.ENGLISH))
                .collect(Collectors.joining("; "));
        return problems.size() > MOST_TOLD ? first + "; … (+" + (problems.size() - MOST_TOLD) + ")" : first;
    }

    /** Returns all the problems, in the order they were found. */
    public List<Problem> problems() {
        return problems;
    }
}
