package org.commune4j.core.rule;

/** Leaves a condition whose parameter has no value; never seen outside this package, and cheap: it has no stack trace. */
final class NoValue extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean abolished;

    NoValue(String parameter, boolean abolished) {
        super(parameter, null, false, false);
        this.abolished = abolished;
    }

    /** Whether the law says that there is none, rather than the book saying nothing. */
    boolean abolished() {
        return abolished;
    }
}
