package org.commune4j.core.rule;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.commune4j.core.explain.Mark;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Whether something is true: true, false, or unknown with what is missing. The test of a condition returns it where a fact
 * may not be given; never return false for what is not known.
 *
 * <pre>{@code
 * Truth busy = counter.waiting()
 *         .map(people -> Truth.of(people > 10))
 *         .orElseGet(() -> Truth.ofUnknown(Message.of("HALL.not-counted", "chưa đếm", "not counted")));
 * Truth either = busy.or(Truth.of(counter.isOnTrial())); // unknown only where it could change the answer
 * }</pre>
 *
 * <p>The logic is that of Kleene (strong): {@code false.and(unknown)} is false, {@code true.or(unknown)} is true.
 */
public final class Truth {

    /** It is true. */
    public static final Truth TRUE = new Truth(Mark.HOLDS, List.of());

    /** It is false. */
    public static final Truth FALSE = new Truth(Mark.FAILS, List.of());

    private final Mark mark;
    private final List<Message> missing;

    private Truth(Mark mark, List<Message> missing) {
        this.mark = mark;
        this.missing = missing;
    }

    /** Returns true or false, where that is known. */
    public static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    /** Returns unknown, because of what is missing. */
    public static Truth ofUnknown(Message missing) {
        return new Truth(Mark.UNKNOWN, List.of(missing));
    }

    /** Returns whether the statement is true of at least one of the elements; false where there are none. */
    public static <E> Truth any(Iterable<? extends E> elements, Function<? super E, Truth> statement) {
        Truth any = FALSE;
        for (E element : elements) {
            any = any.or(statement.apply(element));
            if (any.isTrue()) {
                return any;
            }
        }
        return any;
    }

    /** Tells whether it is true for certain. */
    public boolean isTrue() {
        return mark == Mark.HOLDS;
    }

    /** Tells whether it is false for certain. */
    public boolean isFalse() {
        return mark == Mark.FAILS;
    }

    /** Tells whether it is unknown. */
    public boolean isUnknown() {
        return mark == Mark.UNKNOWN;
    }

    /** Returns what is missing, each once; empty unless unknown. */
    public List<Message> missing() {
        return missing;
    }

    /** Returns whether both are true. */
    public Truth and(Truth other) {
        if (isFalse() || other.isFalse()) {
            return FALSE;
        }
        if (isTrue()) {
            return other;
        }
        return other.isTrue() ? this : bothMissing(other);
    }

    /** Returns whether at least one is true. */
    public Truth or(Truth other) {
        if (isTrue() || other.isTrue()) {
            return TRUE;
        }
        if (isFalse()) {
            return other;
        }
        return other.isFalse() ? this : bothMissing(other);
    }

    /** Returns the opposite; unknown stays unknown. */
    public Truth negated() {
        if (isTrue()) {
            return FALSE;
        }
        return isFalse() ? TRUE : this;
    }

    private Truth bothMissing(Truth other) {
        return new Truth(
                Mark.UNKNOWN,
                Stream.concat(missing.stream(), other.missing.stream())
                        .distinct()
                        .toList());
    }

    Mark mark() {
        return mark;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Truth that && mark == that.mark && missing.equals(that.missing);
    }

    @Override
    public int hashCode() {
        return Objects.hash(mark, missing);
    }

    /** Returns {@code TRUE}, {@code FALSE}, or {@code UNKNOWN} with what is missing. */
    @Override
    public String toString() {
        if (isUnknown()) {
            return "UNKNOWN" + missing;
        }
        return isTrue() ? "TRUE" : "FALSE";
    }
}
