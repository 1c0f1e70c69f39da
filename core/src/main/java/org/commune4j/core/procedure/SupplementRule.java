package org.commune4j.core.procedure;

import java.util.Optional;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.law.LegalReference;
import org.immutables.value.Value;

/** Until when, and how often, the applicant of a procedure may be asked to complete the dossier. */
@Value.Immutable
public abstract sealed class SupplementRule permits ImmutableSupplementRule {

    SupplementRule() {}

    /** Returns the time from receipt within which to ask, if the source sets one. */
    public abstract Optional<Term> within();

    /** Tells how often one may ask at most, if the source says. */
    public abstract Optional<Integer> mostRequests();

    /** Tells where it stands. */
    public abstract LegalReference reference();

    /** Returns a builder; the reference is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SupplementRule}. Not thread-safe. */
    public static final class Builder extends ImmutableSupplementRule.Builder {
        Builder() {}
    }
}
