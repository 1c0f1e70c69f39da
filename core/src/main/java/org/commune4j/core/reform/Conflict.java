package org.commune4j.core.reform;

import java.util.Locale;
import org.commune4j.core.text.Message;

/**
 * A place where two reforms meet: both change one thing, or one changes what the other relies on, so that their order
 * matters.
 *
 * @param nature how they meet
 * @param touched what kind of thing it is
 * @param id its id; within a commune the commune's code and the id, for instance {@code 21400/office}
 * @param first the index of the change in the first reform, from 0
 * @param second the index of the change in the second reform, from 0
 */
public record Conflict(Nature nature, Touched touched, String id, int first, int second) {

    /** How two reforms meet. */
    public enum Nature {
        /** Both change it. */
        BOTH_CHANGE,
        /** The first changes what the second relies on. */
        SECOND_RELIES,
        /** The second changes what the first relies on. */
        FIRST_RELIES
    }

    /** Returns the conflict in words. */
    public Message message() {
        return Message.of("REFORM.conflict." + nature)
                .with("touched", touched.message())
                .with("id", id)
                .with("first", first + 1)
                .with("second", second + 1);
    }

    /** Returns the conflict in a sentence. */
    public String render(Locale locale) {
        return message().render(locale);
    }
}
