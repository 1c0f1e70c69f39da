package org.commune4j.core.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.problem.ProblemException;
import org.commune4j.core.text.Echo;
import org.commune4j.core.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * The working days and office hours of the bodies of one country, for whole years. Immutable and thread-safe; questions
 * about days take constant time and allocate nothing.
 *
 * <pre>{@code
 * WorkCalendar calendar = LawBooks.vietnam().calendar();
 * calendar.isWorkingDay(LocalDate.of(2025, 4, 26));       // true: a Saturday worked in exchange
 * calendar.plus(LocalDate.of(2025, 4, 25), 3);            // 2025-04-29
 * calendar.status(LocalDate.of(2025, 5, 2)).message();    // why that day is off
 * calendar.possible(one -> one.plus(LocalDate.of(2027, 1, 20), 15)).values();   // whatever is decided on Tết
 * }</pre>
 *
 * <p>Days that wait for a decision are OPEN: a question whose answer would depend on one throws
 * {@link OpenDayException}; {@link #possible} gives every answer and {@link #assuming} settles one. A day outside the years
 * covered is a {@link DateTimeException}: it is never answered from weekends alone. Questions about hours need
 * {@link OfficeHours}.
 */
public final class WorkCalendar {

    private final CalendarSpec spec;
    private final WorkingDays days;
    private final OfficeTime office;
    private final ZoneTime time;

    private WorkCalendar(WorkingDays days, OfficeHours hours) {
        this.spec = days.spec();
        this.days = days;
        this.office = new OfficeTime(days, hours);
        this.time = days.time();
    }

    /** Returns a builder; the years, the zone and the weekly rest days are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that holds everything of this calendar, for additions. */
    public Builder toBuilder() {
        return new Builder(spec);
    }

    // ---------------------------------------------------------------- days

    /**
     * Tells whether the day is a working day.
     *
     * @throws OpenDayException if that is not decided yet
     * @throws DateTimeException if the day is outside the years covered
     */
    public boolean isWorkingDay(LocalDate day) {
        return days.isWorked(day);
    }

    /**
     * Returns what the day is, and why.
     *
     * @throws DateTimeException if the day is outside the years covered
     */
    public DayStatus status(LocalDate day) {
        return days.status(day);
    }

    /** Returns the first working day after the day. Throws as {@link #plus} does. */
    public LocalDate next(LocalDate day) {
        return plus(day, 1);
    }

    /**
     * Returns the day itself if it is a working day, else the first working day after it. Throws as {@link #plus} does.
     */
    public LocalDate nextOrSame(LocalDate day) {
        return isWorkingDay(day) ? day : plus(day, 1);
    }

    /** Returns the last working day before the day. Throws as {@link #plus} does. */
    public LocalDate previous(LocalDate day) {
        return plus(day, -1);
    }

    /**
     * Returns the day itself if it is a working day, else the last working day before it. Throws as {@link #plus} does.
     */
    public LocalDate previousOrSame(LocalDate day) {
        return isWorkingDay(day) ? day : plus(day, -1);
    }

    /**
     * Returns the n-th working day after the day, which itself is not counted; before it for a negative n; the day
     * itself, worked or not, for 0.
     *
     * @throws OpenDayException if an OPEN day lies between
     * @throws DateTimeException if the day or the result is outside the years covered
     */
    public LocalDate plus(LocalDate day, int n) {
        return days.plus(day, n);
    }

    /**
     * Returns the number n for which {@link #plus}(from, n) is {@code to}, where {@code to} is a working day: the
     * working days after {@code from} up to and with {@code to}; if {@code to} is earlier, the negative number of those
     * from {@code to} up to but without {@code from}.
     *
     * @throws OpenDayException if an OPEN day lies between
     * @throws DateTimeException if a day is outside the years covered
     */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return days.between(from, to);
    }

    // ---------------------------------------------------------------- hours

    /** Returns the office hours that questions about hours use. */
    public OfficeHours officeHours() {
        return office.hours();
    }

    /**
     * Returns the same days with the hours of one body.
     *
     * @throws NoSuchElementException if the calendar has no hours of that body, naming those it has
     */
    public WorkCalendar forBody(String body) {
        @Nullable OfficeHours own = spec.bodies().get(body);
        if (own == null) {
            throw new NoSuchElementException("No office hours of the body '" + Echo.shown(body)
                    + "'; there are hours of " + spec.bodies().keySet());
        }
        return withOfficeHours(own);
    }

    /**
     * Returns the same days with other hours.
     *
     * @throws ProblemException if a session is on a weekly rest day; give it as a session in which the body only receives
     */
    public WorkCalendar withOfficeHours(OfficeHours newHours) {
        @Nullable Problem problem = CalendarCompiler.restDaySession(newHours, spec, Pointer.ROOT.field("officeHours"));
        if (problem != null) {
            throw problem.exception();
        }
        return new WorkCalendar(days, newHours);
    }

    /** Returns the codes of the bodies with hours of their own, in the order they were given. */
    public Set<String> bodies() {
        return spec.bodies().keySet();
    }

    /**
     * Returns the sessions worked on the day, in order: none on a rest day; on a rest day worked in exchange, those of
     * the day of the week that is free for it.
     *
     * @throws OpenDayException if it is not decided yet whether the day is worked
     */
    public List<Session> sessions(LocalDate day) {
        return office.sessions(day);
    }

    /**
     * Tells whether the body receives dossiers at that moment: in a session of a day that is worked, or in a session in
     * which it only receives, unless a holiday, its compensation or a swap sets the day free.
     *
     * @throws OpenDayException if it is not decided yet whether the day is worked and that makes the difference
     */
    public boolean isReceiving(LocalDateTime moment) {
        return office.isReceiving(moment);
    }

    /**
     * Returns the moment itself if the body receives then, else the beginning of the next session in which it receives.
     *
     * @throws OpenDayException if that depends on a decision that is not published
     * @throws DateTimeException outside the years covered
     * @throws IllegalStateException if the body states no hours
     */
    public LocalDateTime nextReceiving(LocalDateTime moment) {
        return office.nextReceiving(moment);
    }

    /**
     * Returns the moment at which the working time has passed since {@code from}; the end of a session rather than the
     * beginning of the next. Negative time leads back, to the beginning of a session rather than the end of the one
     * before.
     *
     * @throws OpenDayException if an OPEN day lies between
     * @throws DateTimeException outside the years covered
     * @throws IllegalStateException if the body states no hours
     */
    public LocalDateTime plus(LocalDateTime from, Duration workingTime) {
        return office.plus(from, workingTime);
    }

    /**
     * Returns the working time between two moments, negative if {@code to} is earlier.
     *
     * @throws OpenDayException if an OPEN day lies between
     * @throws DateTimeException outside the years covered
     * @throws IllegalStateException if the body states no hours
     */
    public Duration workingTimeBetween(LocalDateTime from, LocalDateTime to) {
        return office.between(from, to);
    }

    // ---------------------------------------------------------------- decisions

    /** Returns the occasions that are not decided and leave a day of the range OPEN, in the order of their days. */
    public List<Occasion> openDecisions(DateRange range) {
        return days.awaited(range);
    }

    /**
     * Returns every result that a computation may have once the decisions it touches are published. It is called once for
     * each way in which they may turn out, and so must not have effects.
     *
     * @throws IllegalStateException if there are more than some thousand ways
     */
    public <T> Possible<T> possible(Function<? super WorkCalendar, ? extends T> computation) {
        return Possible.of(this, computation);
    }

    /**
     * Returns the results that a computation may have once the decisions it touches are published, without trying every way:
     * ways that come to the same before a day are followed from there only once. So it answers over any number of decisions,
     * where {@link #possible(Function)} refuses.
     *
     * @param computation counts days or time, and so comes to different results where it has counted differently before
     * @param state what in a result depends on the day and those after it, with {@code equals}; results that agree in this are
     *     not told apart by what was before
     */
    public <T> Possible<T> possible(
            Function<? super WorkCalendar, ? extends T> computation,
            BiFunction<? super T, ? super LocalDate, ?> state) {
        return Possible.of(this, computation, state);
    }

    /**
     * Returns this calendar as it may turn out, once for each way in which the decisions awaited for an OPEN day differ
     * in the days that are worked; just this calendar if the day is not OPEN.
     */
    List<WorkCalendar> possibilities(LocalDate day) {
        return days.possibilities(day).stream()
                .map(possibility -> new WorkCalendar(possibility, officeHours()))
                .toList();
    }

    /**
     * Returns this calendar where all that is open turns out in the first way.
     */
    WorkCalendar settled() {
        return new WorkCalendar(days.settled(), officeHours());
    }

    /** Tells whether it is one of the ways in which a calendar may turn out. */
    boolean isAnyAssumed() {
        return days.isAnyAssumed();
    }

    /** Returns which decisions it assumes, by their number. */
    BitSet assumed() {
        return days.assumed();
    }

    /**
     * Returns this calendar with one occasion settled by the host, or settled otherwise.
     *
     * @throws ProblemException if the calendar has no such occasion, or the outcome contradicts the other days
     */
    public WorkCalendar assuming(Decision decision) {
        return toBuilder().decision(decision).build();
    }

    /**
     * Returns this calendar with what a notice settles and adds, or every contradiction between the two and with what the
     * norm gives on an occasion, each at its place in the notice. A day off that names no norm for its compensation takes
     * that of the candidates of its occasion. {@link #offBeyond} lists what comes off although the notice does not name it.
     */
    public Checked<WorkCalendar> merge(Notice notice) {
        return decisionBook().merged(notice);
    }

    /**
     * Returns the days that are off in compensation for days of a notice that fall on weekly rest days, in order: what comes
     * off although the notice does not name it. Ask it of the merged calendar.
     */
    public List<DayStatus> offBeyond(Notice notice) {
        return decisionBook().offBeyond(notice, this);
    }

    /**
     * Returns this calendar as it was known on a date: occasions announced later are OPEN again. So are those whose day
     * of announcement is not known, unless the days they concern had come by then: no day is set free
     * afterwards.
     */
    public WorkCalendar knownOn(LocalDate date) {
        return decisionBook().knownOn(date).build();
    }

    // ---------------------------------------------------------------- what it holds

    /** Returns the days covered: whole years. */
    public DateRange coverage() {
        return DateRange.ofClosed(spec.first(), spec.last());
    }

    /** Returns the weekly rest days, Monday first. */
    public Set<DayOfWeek> weeklyRestDays() {
        return spec.weekend();
    }

    /** Tells how sure the weekly rest days are. */
    public SourceStatus weeklyRestStatus() {
        return spec.weekendStatus();
    }

    /** Returns the zone in which its days begin and end. */
    public ZoneId zone() {
        return spec.zone();
    }

    /** Returns the local date and time of a moment in the zone of the calendar. */
    public LocalDateTime local(OffsetDateTime moment) {
        return time.local(moment);
    }

    /**
     * Returns the moment of a local date and time in the zone of the calendar; where clocks were put back and it came twice,
     * the earlier of the two.
     */
    public OffsetDateTime moment(LocalDateTime local) {
        return time.moment(local);
    }

    /** Returns the swaps in force, those of decisions included, by the day off. */
    public List<Swap> swaps() {
        return decisionBook().swaps();
    }

    /** Returns the holidays in force, those of decisions included, by date. */
    public List<Holiday> holidays() {
        return decisionBook().holidays();
    }

    /** Returns the occasions, decided or not, in the order they were given. */
    public List<Occasion> occasions() {
        return spec.occasions();
    }

    /** Returns the decision on an occasion, if it is known. */
    public Optional<Decision> findDecision(String occasion) {
        return decisionBook().find(occasion);
    }

    private DecisionBook decisionBook() {
        return new DecisionBook(spec);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WorkCalendar that
                && days.equals(that.days)
                && officeHours().equals(that.officeHours());
    }

    @Override
    public int hashCode() {
        return days.hashCode();
    }

    /** Returns the years covered and the zone, for a log. */
    @Override
    public String toString() {
        return "WorkCalendar " + spec.firstYear() + ".." + spec.lastYear() + " " + spec.zone();
    }

    /** Builds a {@link WorkCalendar}. Not thread-safe. */
    public static final class Builder {

        private static final int MAXIMUM_YEARS = 200;
        private static final int LAST_YEAR = 9998;

        private int firstYear;
        private int lastYear = -1;
        private @Nullable ZoneId zone;
        private final Set<DayOfWeek> weekend = EnumSet.noneOf(DayOfWeek.class);
        private SourceStatus weekendStatus = SourceStatus.UNVERIFIED;
        private final List<Holiday> holidays = new ArrayList<>();
        private final List<Swap> swaps = new ArrayList<>();
        private final List<Occasion> occasions = new ArrayList<>();
        private final Map<String, Decision> decisions = new LinkedHashMap<>();
        private OfficeHours hours = OfficeHours.NONE;
        private final Map<String, OfficeHours> bodies = new LinkedHashMap<>();

        Builder() {}

        Builder(CalendarSpec spec) {
            firstYear = spec.firstYear();
            lastYear = spec.lastYear();
            zone = spec.zone();
            weekend.addAll(spec.weekend());
            weekendStatus = spec.weekendStatus();
            holidays.addAll(spec.holidays());
            swaps.addAll(spec.swaps());
            occasions.addAll(spec.occasions());
            decisions.putAll(spec.decisions());
            hours = spec.hours();
            bodies.putAll(spec.bodies());
        }

        /** Sets the years covered, both included; at most 200, from 0 to 9998. */
        public Builder years(int first, int last) {
            if (first < 0 || first > last || last > LAST_YEAR || last - first >= MAXIMUM_YEARS) {
                throw new IllegalArgumentException("A calendar covers 1 to " + MAXIMUM_YEARS + " years from 0 to "
                        + LAST_YEAR + ", but found " + first + " to " + last + "; give the first year, then the last");
            }
            this.firstYear = first;
            this.lastYear = last;
            return this;
        }

        /** Sets the zone in which days begin and end. */
        public Builder zone(ZoneId newZone) {
            this.zone = newZone;
            return this;
        }

        /** Sets the weekly rest days, and how sure they are. */
        public Builder weekend(Collection<DayOfWeek> restDays, SourceStatus status) {
            weekend.clear();
            weekend.addAll(restDays);
            this.weekendStatus = status;
            return this;
        }

        /** Adds a day off. */
        public Builder holiday(Holiday holiday) {
            holidays.add(holiday);
            return this;
        }

        /** Adds a swap. */
        public Builder swap(Swap swap) {
            swaps.add(swap);
            return this;
        }

        /** Adds something that only a decision can give; until there is a decision, its days are OPEN. */
        public Builder occasion(Occasion occasion) {
            occasions.add(occasion);
            return this;
        }

        /** Adds the decision on an occasion, or replaces it. */
        public Builder decision(Decision decision) {
            decisions.put(decision.occasion(), decision);
            return this;
        }

        /** Removes the holidays on the date; those of a decision on an occasion stay. */
        public Builder withoutHoliday(LocalDate date) {
            holidays.removeIf(holiday -> holiday.date().equals(date));
            return this;
        }

        /** Removes the swaps with the day off; those of a decision on an occasion stay. */
        public Builder withoutSwap(LocalDate dayOff) {
            swaps.removeIf(swap -> swap.dayOff().equals(dayOff));
            return this;
        }

        void removeDecision(String occasion) {
            decisions.remove(occasion);
        }

        /** Sets the hours of every body that has none of its own. */
        public Builder officeHours(OfficeHours newHours) {
            this.hours = newHours;
            return this;
        }

        /** Sets the hours of one body. */
        public Builder officeHours(String body, OfficeHours newHours) {
            bodies.put(body, newHours);
            return this;
        }

        /**
         * Returns the calendar, or every contradiction in what it was given.
         *
         * @throws IllegalStateException if the years, the zone or the weekly rest days are missing
         */
        public Checked<WorkCalendar> check() {
            if (lastYear < firstYear || zone == null || weekend.isEmpty()) {
                throw new IllegalStateException(
                        "A calendar needs years(first, last), zone(...) and weekend(...), but one of them was not called");
            }
            CalendarSpec spec = new CalendarSpec(
                    firstYear,
                    lastYear,
                    zone,
                    weekend,
                    weekendStatus,
                    holidays,
                    swaps,
                    occasions,
                    decisions,
                    hours,
                    bodies);
            return CalendarCompiler.compile(spec).map(days -> new WorkCalendar(days, spec.hours()));
        }

        /**
         * Returns the calendar.
         *
         * @throws ProblemException naming every contradiction in what it was given
         * @throws IllegalStateException if the years, the zone or the weekly rest days are missing
         */
        public WorkCalendar build() {
            return check().orThrow();
        }
    }
}
