package org.commune4j.core.rule;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.commune4j.core.explain.Mark;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Whether a condition holds: true, false, or unknown with what is missing (strong Kleene logic: an unknown part matters
 * only where it could change the answer).
 */
public final class Truth {

    /** The condition holds. */
    public static final Truth TRUE = new Truth(Mark.HOLDS, List.of());

    /** The condition does not hold. */
    public static final Truth FALSE = new Truth(Mark.FAILS, List.of());

    private final Mark mark;
    private final List<Message> missing;

    private Truth(Mark mark, List<Message> missing) {
        this.mark = mark;
        this.missing = missing;
    }

    /** Returns what is known to be so or not. */
    public static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    /** Unknown, because of what is missing. */
    public static Truth ofUnknown(Message missing) {
        return new Truth(Mark.UNKNOWN, List.of(missing));
    }

    /** Tells whether it holds for certain. */
    public boolean isTrue() {
        return mark == Mark.HOLDS;
    }

    /** Tells whether it does not hold for certain. */
    public boolean isFalse() {
        return mark == Mark.FAILS;
    }

    /** Tells whether it cannot be told. */
    public boolean isUnknown() {
        return mark == Mark.UNKNOWN;
    }

    /** Returns what is missing, each once; empty unless unknown. */
    public List<Message> missing() {
        return missing;
    }

    /** Returns both hold. */
    public Truth and(Truth other) {
        if (isFalse() || other.isFalse()) {
            return FALSE;
        }
        if (isTrue()) {
            return other;
        }
        return other.isTrue() ? this : bothMissing(other);
    }

    /** At least one holds. */
    public Truth or(Truth other) {
        if (isTrue() || other.isTrue()) {
            return TRUE;
        }
        if (isFalse()) {
            return other;
        }
        return other.isFalse() ? this : bothMissing(other);
    }

    /** It does not hold. */
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

    /** {@code TRUE}, {@code FALSE}, or {@code UNKNOWN} with what is missing. */
    @Override
    public String toString() {
        if (isUnknown()) {
            return "UNKNOWN" + missing;
        }
        return isTrue() ? "TRUE" : "FALSE";
    }
}
