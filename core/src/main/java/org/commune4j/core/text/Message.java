package org.commune4j.core.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commune4j.core.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as data: a stable code and named arguments, rendered in a language on demand. Immutable and thread-safe.
 *
 * <p>Use it wherever a text will be shown, so that it can be compared, stored and translated.
 *
 * <pre>{@code
 * Message message = Message.ofText(LocalizedText.of("Còn {days} ngày, đến {due}", "{days} days left, until {due}"))
 *         .with("days", 3)
 *         .with("due", LocalDate.of(2025, 4, 29));
 * message.render(Locale.ENGLISH);                      // 3 days left, until 29 Apr 2025
 * message.render(Locale.forLanguageTag("vi"));         // Còn 3 ngày, đến 29/04/2025
 * }</pre>
 *
 * <p>An argument is a {@link String} (an id or a code), an {@link Integer}, {@link Long}, {@link BigDecimal},
 * {@link Boolean}, {@link LocalDate}, {@link LocalTime}, {@link LocalDateTime}, {@link OffsetDateTime}, {@link DateRange},
 * {@link LocalizedText}, another {@link Message}, or a list of these; another kind is refused. Names of people must never be
 * arguments: ids are. A text is kept as it is {@linkplain Echo#shown shown}, a name is shown so when it is rendered. A code without a pattern and without a text of its own is rendered as the code with its arguments.
 */
public final class Message {

    /** The code of a message that has nothing but its own text. */
    public static final String TEXT = "TEXT";

    /** The argument that stands in for a pattern where no bundle has one. */
    static final String OWN_TEXT = "text";

    private final String code;
    private final Map<String, Object> arguments;

    private Message(String code, Map<String, Object> arguments) {
        this.code = code;
        this.arguments = arguments;
    }

    /** Returns a message without arguments yet. */
    public static Message of(String code) {
        return new Message(code, Map.of());
    }

    /**
     * Returns a message that brings its text along, as the argument {@code text}: rendered from it where no bundle has
     * a pattern for the code in the language asked for. The text may hold arguments in braces, as a pattern does.
     */
    public static Message of(String code, LocalizedText text) {
        return of(code).with(OWN_TEXT, text);
    }

    /** Returns a message that brings its text along in Vietnamese and English; see {@link #of(String, LocalizedText)}. */
    public static Message of(String code, String vietnamese, String english) {
        return of(code, LocalizedText.of(vietnamese, english));
    }

    /** Returns a message that has nothing but its own text; see {@link #of(String, LocalizedText)}. */
    public static Message ofText(LocalizedText text) {
        return of(TEXT, text);
    }

    /** Returns a message of another code with the same arguments, for instance the denial of a statement. */
    public Message withCode(String newCode) {
        return new Message(newCode, arguments);
    }

    /**
     * Returns the same message with one more argument, or another value for it.
     *
     * @throws IllegalArgumentException if the value is of no kind that an argument may be
     */
    public Message with(String name, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(arguments);
        changed.put(Echo.shown(name), checked(name, value));
        return new Message(code, Collections.unmodifiableMap(changed));
    }

    private static Object checked(String name, Object value) {
        if (!isArgument(value)) {
            throw new IllegalArgumentException("The argument '" + Echo.shown(name) + "' is a "
                    + value.getClass().getName()
                    + ", which a message cannot carry; pass its id, its text or its number");
        }
        return shown(value);
    }

    private static Object shown(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Message::shown).toList();
        }
        return value instanceof String text ? Echo.shown(text) : value;
    }

    /** Tells whether a message can carry the value: whether it is of one of the kinds that the class comment lists. */
    public static boolean isArgument(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().allMatch(Message::isArgument);
        }
        return value instanceof String
                || value instanceof Integer
                || value instanceof Long
                || value instanceof BigDecimal
                || value instanceof Boolean
                || value instanceof LocalDate
                || value instanceof LocalTime
                || value instanceof LocalDateTime
                || value instanceof OffsetDateTime
                || value instanceof DateRange
                || value instanceof LocalizedText
                || value instanceof Message;
    }

    /** Returns the stable code, for instance {@code STAFF-003}. */
    public String code() {
        return code;
    }

    /** Returns the arguments by name, in the order they were given. */
    public Map<String, Object> arguments() {
        return arguments;
    }

    /**
     * Returns the sentence in the language of the locale, from the bundles that ship or are provided on the class or
     * module path.
     */
    public String render(Locale locale) {
        return MessageBundles.standard().render(this, locale);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Message that && code.equals(that.code) && arguments.equals(that.arguments);
    }

    @Override
    public int hashCode() {
        return 31 * code.hashCode() + arguments.hashCode();
    }

    /** Returns the code and the arguments, for a log. */
    @Override
    public String toString() {
        String shown = Echo.shown(code);
        return arguments.isEmpty() ? shown : shown + arguments;
    }
}
