package org.commune4j.core.rule;

import org.commune4j.core.text.Message;

/** Leaves a condition whose parameter has no value; never seen outside this package, and cheap: it has no stack trace. */
final class NoValue extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ParameterKey<?> key;
    private final boolean abolished;

    NoValue(ParameterKey<?> key, boolean abolished) {
        super(key.code(), null, false, false);
        this.key = key;
        this.abolished = abolished;
    }

    /** Tells whether the law says that there is none, rather than the book saying nothing. */
    boolean abolished() {
        return abolished;
    }

    /** Returns what it means for the rule that needed the value. */
    byte judgement() {
        return abolished ? Judgement.NOT_APPLICABLE : Judgement.MISSING;
    }

    /** Returns what is missing. */
    Message message() {
        return Message.of("RULE.parameter-missing").with("name", key.message());
    }
}
