package org.commune4j.core.deadline;

import java.util.Map;
import java.util.Optional;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Written;
import org.immutables.value.Value;

/** One case of a time limit: the facts under which it applies, and its term. */
@Value.Immutable
public abstract sealed class LimitCase permits ImmutableLimitCase {

    /** The label of the only case of a limit. */
    public static final LocalizedText EVERY_CASE = LocalizedText.of("mọi trường hợp", "every case");

    LimitCase() {}

    /** Returns the case in a few words. */
    public abstract LocalizedText label();

    /** Returns the values that facts must have, by their codes; empty for the case that applies where no other does. */
    public abstract Map<String, Boolean> when();

    /** Returns the term. */
    public abstract Term term();

    /** Returns the hour after which receipt is too late for the day, if there is one. */
    public abstract Optional<CutOff> cutOff();

    /** Returns the norm, where known. */
    public abstract Optional<LegalReference> reference();

    @Value.Check
    void check() {
        when().keySet().forEach(fact -> Written.id("a fact", fact));
    }

    /** Returns a builder; label and term are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LimitCase}. Not thread-safe. */
    public static final class Builder extends ImmutableLimitCase.Builder {
        Builder() {}
    }
}
