package org.commune4j.core.calendar;

import java.util.List;
import org.immutables.value.Value;

/** What a year's notice or an embedder adds to a calendar: decisions on occasions, and days and swaps of its own. */
@Value.Immutable
public abstract sealed class Notice permits ImmutableNotice {

    Notice() {}

    /** The occasions it settles. */
    public abstract List<Decision> decisions();

    /** Days it sets free beside these occasions. */
    public abstract List<Holiday> holidays();

    /** Days it swaps beside these occasions. */
    public abstract List<Swap> swaps();

    /** A builder; nothing is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Notice}. Not thread-safe. */
    public static final class Builder extends ImmutableNotice.Builder {
        Builder() {}
    }
}
