package org.commune4j.core.dossier;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.time.Dates;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a dossier: its {@linkplain #kind() kind}, when, and as much beside it as its kind may say and
 * the record knows.
 *
 * <pre>{@code
 * DossierEvent handOver = DossierEvent.of(DossierEventKind.TRANSFERRED, OffsetDateTime.parse("2025-09-15T14:00:00+07:00"))
 *         .by("front-desk", "CB-07")
 *         .to("economic", "CB-12")
 *         .step("appraise");
 * handOver.find(EventDetail.TO_UNIT);    // Optional[economic]
 * }</pre>
 *
 * <p>Times carry their offset from UTC; events at one instant happened in the order in which they are given. Of a moment no more may be
 * known than its day: {@link #knownToDay()}; it is then judged with every hour that it may have been. Persons are named by their ids; {@code toString} shows kind and time alone. Whether an event can come where it stands is judged by the
 * {@link Lifecycle} when the dossier is built. Immutable and thread-safe.
 */
public final class DossierEvent {

    private final DossierEventKind kind;
    private final OffsetDateTime at;

    /** What it says, in the order of the kind's details; null if it says nothing. */
    private final @Nullable Object @Nullable [] said;

    /** The moments of which only the day is known: {@link #AT} and, from the next bit on, the details; each is the beginning of its day. */
    private final int days;

    private static final int AT = 1;

    private DossierEvent(DossierEventKind kind, OffsetDateTime at, @Nullable Object @Nullable [] said, int days) {
        this.kind = kind;
        this.at = Dates.checked(at);
        this.said = isNothing(said) ? null : said;
        this.days = days;
        checkRequired();
        checkPoints();
    }

    /**
     * Returns an event of which kind and moment are known.
     *
     * @throws IllegalArgumentException if the kind says something without which it is none: an extension its length, a
     *     rating whether the applicant was satisfied
     */
    public static DossierEvent of(DossierEventKind kind, OffsetDateTime at) {
        return new DossierEvent(kind, Objects.requireNonNull(at), null, 0);
    }

    /**
     * Returns an event with everything it says, for a reader of records.
     *
     * @param details what it says, by detail; each of the class of the detail
     * @throws IllegalArgumentException if the kind may not say it, a value is of another class, or something required is
     *     missing
     */
    public static DossierEvent of(DossierEventKind kind, OffsetDateTime at, Map<EventDetail<?>, ?> details) {
        @Nullable Object[] said = new Object[kind.details().size()];
        details.forEach((detail, value) -> say(kind, said, detail, value));
        return new DossierEvent(kind, Objects.requireNonNull(at), said, 0);
    }

    /** Returns the receipt of a dossier, with the appointment on the slip. */
    public static DossierEvent ofReceived(OffsetDateTime at, OffsetDateTime appointedAt) {
        return of(DossierEventKind.RECEIVED, at, EventDetail.APPOINTED_AT, appointedAt);
    }

    /** Returns an extension of the time limit. */
    public static DossierEvent ofExtended(OffsetDateTime at, Term by) {
        return of(DossierEventKind.EXTENDED, at, EventDetail.EXTENSION, by);
    }

    /** Returns a rating of the service by the applicant. */
    public static DossierEvent ofRated(OffsetDateTime at, boolean satisfied) {
        return of(DossierEventKind.RATED, at, EventDetail.SATISFIED, satisfied);
    }

    private static <T> DossierEvent of(DossierEventKind kind, OffsetDateTime at, EventDetail<T> detail, T value) {
        @Nullable Object[] said = new Object[kind.details().size()];
        say(kind, said, detail, value);
        return new DossierEvent(kind, Objects.requireNonNull(at), said, 0);
    }

    /**
     * Returns the same event that says one thing more, or another one instead. The points of a rating come together, with
     * {@link #points}.
     *
     * @throws IllegalArgumentException if the kind of event cannot say it, or not such a value
     */
    public <T> DossierEvent with(EventDetail<T> detail, T value) {
        @Nullable Object[] more = more();
        say(kind, more, detail, value);
        return new DossierEvent(kind, at, more, days & ~bit(detail));
    }

    /**
     * Returns the same event of which only the day is known, by the offset of its moment: {@link #at()} is then the beginning of the
     * day. It stands among the events of its day where it is given, and may have happened at any moment after 00:00, which is the end of
     * the day before.
     */
    public DossierEvent knownToDay() {
        return new DossierEvent(kind, beginOfDay(at), said, days | AT);
    }

    /**
     * Returns the same event of whose moment in a detail only the day is known, for instance that of the appointment: {@link #find} then
     * gives the beginning of the day. A moment that it does not say stays unsaid.
     */
    public DossierEvent knownToDay(EventDetail<OffsetDateTime> detail) {
        @Nullable OffsetDateTime moment = findOrNull(detail);
        if (moment == null) {
            return this;
        }
        @Nullable Object[] more = more();
        say(kind, more, detail, beginOfDay(moment));
        return new DossierEvent(kind, at, more, days | bit(detail));
    }

    private static OffsetDateTime beginOfDay(OffsetDateTime moment) {
        return moment.truncatedTo(ChronoUnit.DAYS);
    }

    private int bit(EventDetail<?> detail) {
        int place = kind.placeOf(detail);
        return place < 0 ? 0 : AT << (place + 1);
    }

    /** Tells whether only the day is known on which it happened. */
    public boolean isKnownToDay() {
        return (days & AT) != 0;
    }

    /** Tells whether only the day is known of the moment in a detail. */
    public boolean isKnownToDay(EventDetail<OffsetDateTime> detail) {
        return (days & bit(detail)) != 0;
    }

    /** Tells whether of some moment here only the day is known. */
    boolean hasUnknownHours() {
        return days != 0;
    }

    /** Returns the first moment at which it may have happened. */
    OffsetDateTime earliest() {
        return isKnownToDay() ? beginOf(at) : at;
    }

    /** Tells whether it happened after a moment, be it at the first moment at which it may have. */
    boolean isAfter(OffsetDateTime moment) {
        OffsetDateTime first = earliest();
        // Of moments of one offset the hands of the clock are compared: every event of every dossier is asked this.
        return first.getOffset().equals(moment.getOffset())
                ? first.toLocalDateTime().isAfter(moment.toLocalDateTime())
                : first.isAfter(moment);
    }

    /** Returns the last moment at which it may have happened. */
    OffsetDateTime latest() {
        return isKnownToDay() ? at.plusDays(1).minusNanos(1) : at;
    }

    /** Returns the first second of the day that begins with 00:00: that itself is the end of the day before. */
    static OffsetDateTime beginOf(OffsetDateTime midnight) {
        return midnight.plusSeconds(1);
    }

    /** Returns the last second of the day that begins with 00:00. */
    static OffsetDateTime endOfDay(OffsetDateTime midnight) {
        return midnight.plusDays(1).minusSeconds(1);
    }

    /** Returns what is known of when it happened, to show it: the moment, or the day. */
    Object shownAt() {
        return isKnownToDay() ? at.toLocalDate() : at;
    }

    /** Returns the same event at a moment that is taken for known. */
    DossierEvent supposedAt(OffsetDateTime moment) {
        return new DossierEvent(kind, moment, said, days & ~AT);
    }

    /** Returns the same event with the unit in which it happened. */
    public DossierEvent by(String unit) {
        return with(EventDetail.UNIT, unit);
    }

    /** Returns the same event with the unit in which it happened and the official who did or recorded it. */
    public DossierEvent by(String unit, String official) {
        return by(unit).with(EventDetail.OFFICIAL, official);
    }

    /** Returns the same hand-over with the unit that has the dossier from now on. */
    public DossierEvent to(String unit) {
        return with(EventDetail.TO_UNIT, unit);
    }

    /** Returns the same hand-over with the unit and the official who have the dossier from now on. */
    public DossierEvent to(String unit, String official) {
        return to(unit).with(EventDetail.TO_OFFICIAL, official);
    }

    /** Returns the same hand-over with the id of the procedure's step that begins. */
    public DossierEvent step(String step) {
        return with(EventDetail.STEP, step);
    }

    /** Returns the same event with the reason given to the applicant; it may hold personal data. */
    public DossierEvent reason(String reason) {
        return with(EventDetail.REASON, reason);
    }

    /**
     * Returns the same rating with its points.
     *
     * @param score from 0 to {@code outOf}
     * @param outOf the most points that can be given
     * @throws IllegalArgumentException for other points
     */
    public DossierEvent points(int score, int outOf) {
        @Nullable Object[] more = more();
        say(kind, more, EventDetail.SCORE, score);
        say(kind, more, EventDetail.OUT_OF, outOf);
        return new DossierEvent(kind, at, more, days);
    }

    /** Returns what it says, to say more. */
    private @Nullable Object[] more() {
        return said == null ? new Object[kind.details().size()] : said.clone();
    }

    private static void say(DossierEventKind kind, @Nullable Object[] said, EventDetail<?> detail, Object value) {
        int place = kind.placeOf(detail);
        if (place < 0) {
            throw new IllegalArgumentException(
                    "An event of the kind " + kind + " does not say '" + detail + "'; it may say " + kind.details());
        }
        Object kept = detail.checked(value);
        said[place] = kept instanceof List<?> list && list.isEmpty() ? null : kept;
    }

    private static boolean isNothing(@Nullable Object @Nullable [] said) {
        if (said == null) {
            return true;
        }
        for (@Nullable Object one : said) {
            if (one != null) {
                return false;
            }
        }
        return true;
    }

    private void checkRequired() {
        for (EventDetail<?> detail : kind.required()) {
            if (findOrNull(detail) == null) {
                throw new IllegalArgumentException("An event of the kind " + kind + " says '" + detail
                        + "', but found none; give it when it is made");
            }
        }
    }

    private void checkPoints() {
        @Nullable Integer score = findOrNull(EventDetail.SCORE);
        @Nullable Integer outOf = findOrNull(EventDetail.OUT_OF);
        if (score == null && outOf == null) {
            return;
        }
        if (score == null || outOf == null) {
            EventDetail<Integer> missing = score == null ? EventDetail.SCORE : EventDetail.OUT_OF;
            throw Problem.of("EVENT-001", Pointer.ROOT.field(missing.code()))
                    .with("field", missing.code())
                    .exception();
        }
        if (score < 0 || score > outOf) {
            throw Problem.of("EVENT-002", Pointer.ROOT.field(EventDetail.SCORE.code()))
                    .with("score", score)
                    .with("outOf", outOf)
                    .exception();
        }
    }

    /** Returns the kind of event. */
    public DossierEventKind kind() {
        return kind;
    }

    /** Returns when it happened; the beginning of the day if only that {@linkplain #isKnownToDay() is known}. */
    public OffsetDateTime at() {
        return at;
    }

    /** Returns what the event says of a detail; empty if it does not say it, or its kind never does. */
    public <T> Optional<T> find(EventDetail<T> detail) {
        return Optional.ofNullable(findOrNull(detail));
    }

    /** Returns what the event says of a detail, or null. */
    <T> @Nullable T findOrNull(EventDetail<T> detail) {
        if (said == null) {
            return null;
        }
        int place = kind.placeOf(detail);
        return place < 0 ? null : detail.type().cast(said[place]);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DossierEvent that
                && kind == that.kind
                && at.equals(that.at)
                && days == that.days
                && Arrays.equals(said, that.said);
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hash(kind, at) + Arrays.hashCode(said);
    }

    /** Returns kind and moment, for a log. */
    @Override
    public String toString() {
        return kind + " " + shownAt();
    }
}
