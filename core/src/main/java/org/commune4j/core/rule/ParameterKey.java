package org.commune4j.core.rule;

import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Message;
import org.commune4j.core.text.Written;

/**
 * The name of a figure of law or of practice, with the type of its values.
 *
 * @param code stable, for instance {@code staffing.vice-chairs.average}; its name is the message {@code PARAMETER.} plus
 *     the code, or the code itself where no bundle has it
 * @param type the type of the values
 * @param <T> the type of the values: a number, text, date or a value of this library, immutable
 */
public record ParameterKey<T>(String code, Class<T> type) {

    /** Checks the code. */
    public ParameterKey {
        Written.id("a parameter", code);
    }

    /** Returns a key. */
    public static <T> ParameterKey<T> of(String code, Class<T> type) {
        return new ParameterKey<>(code, type);
    }

    /** Returns the figure in words. */
    public Message message() {
        return Message.of("PARAMETER." + code, LocalizedText.ofVietnamese(code));
    }
}
