package org.commune4j.core.scenario;

import org.commune4j.core.text.Message;

/** Whether a figure is better or worse on the second side. */
public enum Tendency {
    /** Better. */
    BETTER,
    /** Worse. */
    WORSE,
    /** The same, or neither better nor worse. */
    NEUTRAL,
    /** One side is not measured. */
    NOT_MEASURED;

    /** It in words. */
    public Message message() {
        return Message.of("SCENARIO.tendency." + name());
    }
}
