package org.commune4j.core.text;

import java.util.Locale;

/**
 * Gives each constant of an enum a name in words, from the bundles.
 *
 * <p>All enums of the library follow one scheme: the code of the message is the name of the enum in capital letters and
 * hyphens, a full stop and the name of the constant, for instance {@code TASK-KIND.STATUTORY} for {@code TaskKind.STATUTORY}.
 * An enum needs no more than {@code implements Worded} and a line in each bundle.
 */
public interface Worded {

    /** Returns the name of the constant as it is declared. */
    String name();

    /** Returns the constant in words. */
    default Message message() {
        String type = ((Enum<?>) this).getDeclaringClass().getSimpleName();
        return Message.of(type.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toUpperCase(Locale.ROOT) + "." + name());
    }
}
