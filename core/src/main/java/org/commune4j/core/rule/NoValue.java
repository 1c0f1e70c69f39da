package org.commune4j.core.rule;

import org.commune4j.core.law.Ending;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/** Leaves a condition whose parameter has no value; never seen outside this package, and cheap: it has no stack trace. */
final class NoValue extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ParameterKey<?> key;
    private final boolean abolished;
    private final transient @Nullable Ending ending;

    NoValue(ParameterKey<?> key, boolean abolished, @Nullable Ending ending) {
        super(key.code(), null, false, false);
        this.key = key;
        this.abolished = abolished;
        this.ending = ending;
    }

    /** Tells whether the law says that there is none, rather than the book saying nothing. */
    boolean abolished() {
        return abolished;
    }

    /** Returns what it means for the rule that needed the value. */
    Answer answer() {
        return abolished ? Answer.NOT_APPLICABLE : Answer.MISSING;
    }

    /** Returns what is missing. */
    Message message() {
        if (ending != null) {
            return Message.of("RULE.parameter-ended")
                    .with("name", key.message())
                    .with("ending", ending.message());
        }
        return Message.of("RULE.parameter-missing").with("name", key.message());
    }
}
