package org.commune4j.json.codec;

import org.commune4j.core.problem.Problem;

/**
 * Thrown by a {@link TokenCursor} that cannot go on. The codecs turn it into the problem it carries, at the pointer that was
 * reached.
 */
public final class TokenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    private TokenException(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    /** Returns an exception that carries the problem; its pointer is filled in later. */
    public static TokenException of(Problem problem) {
        return new TokenException(problem);
    }

    /** Returns what is wrong, with its position where it is known. */
    public Problem problem() {
        return problem;
    }
}
