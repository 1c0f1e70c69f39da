package org.commune4j.core.problem;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.commune4j.core.text.Echo;
import org.commune4j.core.text.Message;
import org.commune4j.core.text.MessageBundles;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with an input: a stable code, where it stands, what was found and what is allowed (arguments of the
 * message), and what to do (the pattern {@code CODE.remedy}). Immutable and thread-safe.
 *
 * <pre>{@code
 * Problem problem = Problem.of("CALENDAR-006", Pointer.parse("/swaps/1/dayOff"))
 *         .with("day", LocalDate.of(2025, 5, 2));
 * problem.code();                    // CALENDAR-006
 * problem.pointer();                 // /swaps/1/dayOff
 * problem.render(Locale.ENGLISH);    // the fault, its place and the remedy in one line
 * }</pre>
 *
 * <p>The code never changes its meaning; the text comes from the bundles. The {@link #position} is known only if the input was
 * read from a text. Personal data must never be an argument.
 */
public final class Problem {

    private static final String REMEDY_SUFFIX = ".remedy";

    private final Message message;
    private final Pointer pointer;
    private final @Nullable Position position;

    private Problem(Message message, Pointer pointer, @Nullable Position position) {
        this.message = message;
        this.pointer = pointer;
        this.position = position;
    }

    /** Returns a problem at a place, without arguments yet. */
    public static Problem of(String code, Pointer pointer) {
        return new Problem(Message.of(code), pointer, null);
    }

    /** Returns the same problem with one more argument; see {@link Message#with}. */
    public Problem with(String name, Object value) {
        return new Problem(message.with(name, value), pointer, position);
    }

    /** Returns the same problem at another place of the document. */
    public Problem at(Pointer newPointer) {
        return new Problem(message, newPointer, position);
    }

    /** Returns the same problem with its place in the text. */
    public Problem at(Position newPosition) {
        return new Problem(message, pointer, newPosition);
    }

    /** Returns the stable code, for instance {@code JSON-003}. */
    public String code() {
        return message.code();
    }

    /** Returns the place in the document. */
    public Pointer pointer() {
        return pointer;
    }

    /** Returns the place in the text, if the input was read from one. */
    public Optional<Position> position() {
        return Optional.ofNullable(position);
    }

    /** Returns what is wrong: code and arguments. */
    public Message message() {
        return message;
    }

    /** Returns what to do about it; it shares the arguments of {@link #message()}. */
    public Message remedy() {
        Message remedy = Message.of(code() + REMEDY_SUFFIX);
        for (var argument : message.arguments().entrySet()) {
            remedy = remedy.with(argument.getKey(), argument.getValue());
        }
        return remedy;
    }

    /** Returns the exception that refuses a value for this problem alone. */
    public ProblemException exception() {
        return new ProblemException(List.of(this));
    }

    /** Returns what is wrong, where, and what to do, in one line. */
    public String render(Locale locale) {
        Message line = Message.of(position == null ? "PROBLEM.line" : "PROBLEM.line-in-text")
                .with("code", code())
                .with("pointer", pointer.equals(Pointer.ROOT) ? "/" : pointer.toString())
                .with("what", message)
                .with("remedy", remedy());
        if (position != null) {
            line = line.with("line", position.line()).with("column", position.column());
        }
        return MessageBundles.standard().render(line, locale);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Problem that
                && message.equals(that.message)
                && pointer.equals(that.pointer)
                && Objects.equals(position, that.position);
    }

    @Override
    public int hashCode() {
        return Objects.hash(message, pointer, position);
    }

    /** Returns the code, the place and the arguments, for a log. */
    @Override
    public String toString() {
        return message + " at " + (pointer.equals(Pointer.ROOT) ? "/" : Echo.shown(pointer.toString()))
                + (position == null ? "" : " (" + position + ")");
    }
}
