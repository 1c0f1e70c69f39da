package org.commune4j.core.dossier;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.time.DateRange;
import org.commune4j.core.time.Dates;
import org.jspecify.annotations.Nullable;

/**
 * The time of a tally: the moment as of which dossiers are looked at, and the day on which its period begins. Without
 * such a day everything before the moment belongs to it, and nothing is carried over.
 *
 * <p>A scope also says how many ids of dossiers are kept behind each number; none by default.
 */
public final class TallyScope {

    private final OffsetDateTime asOf;
    private final @Nullable LocalDate since;
    private final int dossierIds;

    private TallyScope(OffsetDateTime asOf, @Nullable LocalDate since, int dossierIds) {
        if (since != null && Dates.checked(since).isAfter(asOf.toLocalDate())) {
            throw Problem.of("TALLY-011", Pointer.ROOT.field("since"))
                    .with("since", since)
                    .with("asOf", asOf)
                    .exception();
        }
        this.asOf = Dates.checked(asOf);
        this.since = since;
        this.dossierIds = dossierIds;
    }

    /** Creates the scope of everything that had happened by the moment, this included. */
    public static TallyScope of(OffsetDateTime asOf) {
        return new TallyScope(asOf, null, 0);
    }

    /**
     * Creates a scope of whole days, as of the end of its last.
     *
     * @throws IllegalArgumentException if the days have no beginning or no end
     */
    public static TallyScope ofDays(DateRange days, ZoneId zone) {
        if (days.start().isEmpty() || days.end().isEmpty()) {
            throw new IllegalArgumentException("A tally is of days with a first and a last one, but found " + days
                    + "; for all that happened up to a moment use of(asOf)");
        }
        OffsetDateTime end =
                days.endOrMax().minusDays(1).atTime(LocalTime.MAX).atZone(zone).toOffsetDateTime();
        return of(end).since(days.startOrMin());
    }

    /** Returns the same as of the same moment, for the period that begins with the day. */
    public TallyScope since(LocalDate first) {
        return new TallyScope(asOf, first, dossierIds);
    }

    /**
     * Returns the same, keeping ids of dossiers behind each number.
     *
     * @param most how many for each number, 0 or more; where there are more, it is said
     */
    public TallyScope withDossierIds(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("A tally keeps 0 ids behind a number or more, but found " + most);
        }
        return new TallyScope(asOf, since, most);
    }

    /** Returns the same with the moment as the clocks of the zone show it. */
    TallyScope in(ZoneId zone) {
        return new TallyScope(asOf.atZoneSameInstant(zone).toOffsetDateTime(), since, dossierIds);
    }

    /** Returns the moment as of which dossiers are looked at; what happened later is left aside. */
    public OffsetDateTime asOf() {
        return asOf;
    }

    /** Returns the first day of the period, if it has one. */
    public Optional<LocalDate> since() {
        return Optional.ofNullable(since);
    }

    /** Returns how many ids are kept behind each number at the most. */
    public int dossierIds() {
        return dossierIds;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TallyScope that
                && asOf.equals(that.asOf)
                && Objects.equals(since, that.since)
                && dossierIds == that.dossierIds;
    }

    @Override
    public int hashCode() {
        return Objects.hash(asOf, since, dossierIds);
    }

    /** Returns period and moment, for a log. */
    @Override
    public String toString() {
        return (since == null ? "as of " : since + " to ") + asOf;
    }
}
