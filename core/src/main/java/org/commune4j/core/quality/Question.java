package org.commune4j.core.quality;

import java.math.BigDecimal;
import org.commune4j.core.text.LocalizedText;
import org.immutables.value.Value;

/** One question of a questionnaire. */
@Value.Immutable
public abstract sealed class Question permits ImmutableQuestion {

    Question() {}

    /** Returns the stable code, unique in the questionnaire. */
    public abstract String code();

    /** Returns what is asked. */
    public abstract LocalizedText text();

    /** Returns the answers that it allows. */
    @Value.Default
    public Scale scale() {
        return Scale.ofFive();
    }

    /** Tells how much it counts beside the others, above 0. */
    @Value.Default
    public BigDecimal weight() {
        return BigDecimal.ONE;
    }

    /** Returns a builder; code and text are required. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Checks an answer.
     *
     * @throws IllegalArgumentException if the scale does not allow it
     */
    void check(int answer) {
        if (!scale().allows(answer)) {
            throw new IllegalArgumentException("An answer to the question '" + code() + "' is " + scale().lowest()
                    + " to " + scale().highest() + ", but found: " + answer);
        }
    }

    @Value.Check
    void check() {
        Codes.checked("question", code());
        if (weight().signum() <= 0) {
            throw new IllegalArgumentException("The weight of the question '" + code() + "' is above 0, but found: "
                    + weight() + "; leave the question out instead");
        }
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code();
    }

    /** Builds a {@link Question}. Not thread-safe. */
    public static final class Builder extends ImmutableQuestion.Builder {
        Builder() {}
    }
}
