package org.commune4j.core.calendar;

import java.util.List;
import org.commune4j.core.text.LocalizedText;
import org.immutables.value.Value;

/** What a decision on an occasion says: the days it sets free and the days it swaps; possibly neither. */
@Value.Immutable
public abstract sealed class Arrangement permits ImmutableArrangement {

    Arrangement() {}

    /** Returns the outcome in a few words. */
    public abstract LocalizedText label();

    /** Returns the days set free. */
    public abstract List<Holiday> holidays();

    /** Returns the days swapped. */
    public abstract List<Swap> swaps();

    /** Returns a builder; the label is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Arrangement}. Not thread-safe. */
    public static final class Builder extends ImmutableArrangement.Builder {
        Builder() {}
    }
}
