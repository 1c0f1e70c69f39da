package org.commune4j.core.rule;

import java.util.function.Supplier;
import org.commune4j.core.text.Worded;

/** What a rule says of a subject. There is no fifth. */
public enum Outcome implements Worded {
    /** What the rule asks for is so. */
    MET,
    /** What the rule asks for is not so. */
    BREACHED,
    /** The rule does not speak of this subject on this date. */
    NOT_APPLICABLE,
    /** It cannot be told: see {@link Doubt}. */
    UNDETERMINED;

    /** Returns one answer for each outcome. */
    public <R> R fold(Supplier<R> met, Supplier<R> breached, Supplier<R> notApplicable, Supplier<R> undetermined) {
        return switch (this) {
            case MET -> met.get();
            case BREACHED -> breached.get();
            case NOT_APPLICABLE -> notApplicable.get();
            case UNDETERMINED -> undetermined.get();
        };
    }
}
