package org.commune4j.core.commune;

import java.util.Locale;
import org.commune4j.core.text.Echo;
import org.commune4j.core.text.Message;

/**
 * One thing that is unsettled of the law in a place, and what settles it.
 *
 * @param kind what kind of thing
 * @param subject what it is about: the id of an occasion, the number of an instrument, the key of a figure, or the name of a table
 * @param table the file of a host's {@linkplain LawFiles law tables} in which a line settles it
 * @param message what is unsettled, since when, and what it touches
 */
public record ReadinessItem(ReadinessKind kind, String subject, String table, Message message) {

    /** Returns the stable code of what is said, for instance {@code READINESS-002}. */
    public String code() {
        return message.code();
    }

    /** Returns what to give in which table. */
    public Message remedy() {
        return message.withCode(message.code() + ".remedy");
    }

    /** Returns what is unsettled and what to give, in one line. */
    public String render(Locale locale) {
        return message.render(locale) + " " + remedy().render(locale);
    }

    /** Returns code and subject, for a log. */
    @Override
    public String toString() {
        return code() + " " + Echo.shown(subject);
    }
}
