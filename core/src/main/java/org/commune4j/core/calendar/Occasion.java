package org.commune4j.core.calendar;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Written;
import org.commune4j.core.time.DateRange;
import org.immutables.value.Value;

/** Something about the days of one year that only a decision can give, for instance when the days off at Tết begin. */
@Value.Immutable
public abstract sealed class Occasion permits ImmutableOccasion {

    Occasion() {}

    /** Returns the id, unique in a calendar, for instance {@code 2027/tet}. */
    public abstract String id();

    /** Returns the name of what is to be decided. */
    public abstract LocalizedText name();

    /** Returns the norm that calls for the decision, where there is one. */
    public abstract Optional<LegalReference> reference();

    /** Returns the possible outcomes of the decision, at least one, the likeliest first. */
    public abstract List<Arrangement> candidates();

    /** Tells how sure it is that the decision is one of the candidates; by default UNVERIFIED. */
    @Value.Default
    public SourceStatus candidatesStatus() {
        return SourceStatus.UNVERIFIED;
    }

    /**
     * Returns how many days a norm gives on the occasion, for instance the five of Tết; empty if none says. A decision sets
     * free exactly as many, beside the working days that it swaps.
     */
    public abstract OptionalInt daysOff();

    /** Returns the days among which those set free lie; empty if no norm says. */
    public abstract Optional<DateRange> within();

    @Value.Check
    void check() {
        Written.id("an occasion", id());
    }

    /** Returns a builder; id, name and candidates are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Occasion}. Not thread-safe. */
    public static final class Builder extends ImmutableOccasion.Builder {
        Builder() {}
    }
}
