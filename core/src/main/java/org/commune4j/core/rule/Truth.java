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
    public static final Truth TRUE = new Truth(List.of());

    /** The condition does not hold. */
    public static final Truth FALSE = new Truth(List.of());

    private final List<Message> missing;

    private Truth(List<Message> missing) {
        this.missing = missing;
    }

    /** What is known to be so or not. */
    public static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    /** Unknown, because of what is missing. */
    public static Truth ofUnknown(Message missing) {
        return new Truth(List.of(missing));
    }

    /** Whether it holds for certain. */
    public boolean isTrue() {
        return this == TRUE;
    }

    /** Whether it does not hold for certain. */
    public boolean isFalse() {
        return this == FALSE;
    }

    /** Whether it cannot be told. */
    public boolean isUnknown() {
        return this != TRUE && this != FALSE;
    }

    /** What is missing, each once; empty unless unknown. */
    public List<Message> missing() {
        return missing;
    }

    /** Both hold. */
    public Truth and(Truth other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        if (this == TRUE) {
            return other;
        }
        return other == TRUE ? this : bothMissing(other);
    }

    /** At least one holds. */
    public Truth or(Truth other) {
        if (this == TRUE || other == TRUE) {
            return TRUE;
        }
        if (this == FALSE) {
            return other;
        }
        return other == FALSE ? this : bothMissing(other);
    }

    /** It does not hold. */
    public Truth negated() {
        if (this == TRUE) {
            return FALSE;
        }
        return this == FALSE ? TRUE : this;
    }

    private Truth bothMissing(Truth other) {
        return new Truth(Stream.concat(missing.stream(), other.missing.stream()).distinct().toList());
    }

    Mark mark() {
        if (this == TRUE) {
            return Mark.HOLDS;
        }
        return this == FALSE ? Mark.FAILS : Mark.UNKNOWN;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Truth that && isUnknown() && that.isUnknown() && missing.equals(that.missing));
    }

    @Override
    public int hashCode() {
        return isUnknown() ? Objects.hash(missing) : Boolean.hashCode(this == TRUE);
    }

    /** {@code TRUE}, {@code FALSE}, or {@code UNKNOWN} with what is missing. */
    @Override
    public String toString() {
        if (isUnknown()) {
            return "UNKNOWN" + missing;
        }
        return this == TRUE ? "TRUE" : "FALSE";
    }
}
