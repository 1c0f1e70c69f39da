package org.commune4j.core.calendar;

import static org.commune4j.core.calendar.DayTable.OPEN;
import static org.commune4j.core.calendar.DayTable.STATE_BITS;
import static org.commune4j.core.calendar.DayTable.STATE_MASK;
import static org.commune4j.core.calendar.DayTable.WORKED;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.ProblemException;
import org.commune4j.core.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * The working days and office hours of the bodies of one country, for whole years. Immutable and thread-safe; questions
 * about days take constant time and allocate nothing.
 *
 * <p>Days that wait for a decision are OPEN: a question whose answer would depend on one throws
 * {@link OpenDayException}. A day outside the years covered is a {@link DateTimeException}.
 */
public final class WorkCalendar {

    private final CalendarSpec spec;
    private final DayTable table;
    private final Map<LocalDate, DayStatus> special;
    private final List<OpenGroup> groups;
    private final OfficeHours hours;

    /** What is assumed of each group, by index; null where nothing is, and null as a whole where nothing is at all. */
    private final OpenGroup.@Nullable Possibility @Nullable [] settled;

    // Read on every question, so kept at hand.
    private final int[] slots;
    private final LocalDate[] days;
    private final int firstYear;
    private final int firstOpenSlot;
    private final int firstOrdinalPastOpen;

    private WorkCalendar(
            CalendarSpec spec,
            DayTable table,
            Map<LocalDate, DayStatus> special,
            List<OpenGroup> groups,
            OfficeHours hours,
            OpenGroup.@Nullable Possibility @Nullable [] settled) {
        this.spec = spec;
        this.table = table;
        this.special = special;
        this.groups = groups;
        this.hours = hours;
        this.settled = settled;
        this.slots = table.slots;
        this.days = table.days;
        this.firstYear = spec.firstYear();
        this.firstOpenSlot = table.firstOpenSlot;
        this.firstOrdinalPastOpen = table.firstOrdinalPastOpen;
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
        int slot = slot(day);
        if (slot < 0 || slot >= slots.length) {
            throw outside(day);
        }
        int state = slots[slot] & STATE_MASK;
        return state == OPEN ? isWorkedIfSettled(day) : state == WORKED;
    }

    private int slot(LocalDate day) {
        return DayTable.slot(firstYear, day);
    }

    private boolean isWorkedIfSettled(LocalDate day) {
        int at = groupIndex(day);
        OpenGroup.@Nullable Possibility possibility = settled == null ? null : settled[at];
        if (possibility == null) {
            throw new OpenDayException(day, groups.get(at).occasions());
        }
        return possibility.isWorked(groups.get(at).index(day));
    }

    /**
     * Returns what the day is, and why.
     *
     * @throws DateTimeException if the day is outside the years covered
     */
    public DayStatus status(LocalDate day) {
        if (!spec.covers(day)) {
            throw outside(day);
        }
        if (settled != null) {
            int at = groupIndex(day);
            OpenGroup.@Nullable Possibility possibility = at < 0 ? null : settled[at];
            if (possibility != null) {
                return possibility.day(groups.get(at).index(day));
            }
        }
        return new DayResolver(spec).status(day.toEpochDay(), special.get(day));
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
        int slot = slot(day);
        if (slot < 0 || slot >= slots.length) {
            throw outside(day);
        }
        if (n == 0) {
            return day;
        }
        int packed = slots[slot];
        // Backwards from a day that is not worked, the last working day up to it is already the first one before it.
        int to = (packed >> STATE_BITS) + n + ((n >>> 31) & ~packed & WORKED);
        if (slot < firstOpenSlot && to < firstOrdinalPastOpen && to > 0) {
            return days[to];
        }
        return plusNearOpenDays(day, slot, n, to);
    }

    private LocalDate plusNearOpenDays(LocalDate day, int slot, int n, int to) {
        if (settled != null) {
            return walk(day, n);
        }
        @Nullable LocalDate result = to > 0 && to < days.length ? days[to] : null;
        int from = table.openUpTo[slot];
        if (n > 0) {
            int upTo = result == null ? table.openDays.size() : table.openUpTo[slot(result)];
            if (upTo > from) {
                throw open(table.openDays.get(from));
            }
        } else {
            int before = (slots[slot] & STATE_MASK) == OPEN ? from - 1 : from;
            int upTo = result == null ? 0 : table.openUpTo[slot(result)];
            if (upTo < before) {
                throw open(table.openDays.get(before - 1));
            }
        }
        if (result == null) {
            throw outside(day, n);
        }
        return result;
    }

    private LocalDate walk(LocalDate day, int n) {
        int step = n > 0 ? 1 : -1;
        LocalDate at = day;
        for (int left = Math.abs(n); left > 0; ) {
            at = at.plusDays(step);
            if (!spec.covers(at)) {
                throw outside(day, n);
            }
            if (isWorkingDay(at)) {
                left--;
            }
        }
        return at;
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
        int start = slot(from);
        int end = slot(to);
        if (start < 0 || start >= slots.length) {
            throw outside(from);
        }
        if (end < 0 || end >= slots.length) {
            throw outside(to);
        }
        if (start >= firstOpenSlot || end >= firstOpenSlot) {
            return betweenNearOpenDays(from, to, start, end);
        }
        int first = slots[start];
        int last = slots[end];
        int between = (last >> STATE_BITS) - (first >> STATE_BITS);
        return end >= start ? between : between - (last & WORKED) + (first & WORKED);
    }

    private int betweenNearOpenDays(LocalDate from, LocalDate to, int start, int end) {
        boolean forward = end >= start;
        if (settled != null) {
            return walkBetween(from, to, forward);
        }
        // Forwards the last day counts and the first does not, backwards it is the other way round: [to, from).
        int early = forward ? start : end;
        int late = forward ? end : start;
        int openFrom = table.openUpTo[early] - (forward ? 0 : stateIs(early, OPEN));
        int openTo = table.openUpTo[late] - (forward ? 0 : stateIs(late, OPEN));
        if (openTo > openFrom) {
            throw open(table.openDays.get(openFrom));
        }
        int between = (slots[end] >> STATE_BITS) - (slots[start] >> STATE_BITS);
        return forward ? between : between - stateIs(end, WORKED) + stateIs(start, WORKED);
    }

    private int stateIs(int slot, int state) {
        return (slots[slot] & STATE_MASK) == state ? 1 : 0;
    }

    private int walkBetween(LocalDate from, LocalDate to, boolean forward) {
        int count = 0;
        LocalDate first = forward ? from.plusDays(1) : to;
        LocalDate end = forward ? to.plusDays(1) : from;
        for (LocalDate day = first; day.isBefore(end); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                count++;
            }
        }
        return forward ? count : -count;
    }

    // ---------------------------------------------------------------- hours

    /** Returns the office hours that questions about hours use. */
    public OfficeHours officeHours() {
        return hours;
    }

    /**
     * Returns the same days with the hours of one body.
     *
     * @throws NoSuchElementException if the calendar has no hours of that body, naming those it has
     */
    public WorkCalendar forBody(String body) {
        @Nullable OfficeHours own = spec.bodies().get(body);
        if (own == null) {
            throw new NoSuchElementException("No office hours of the body '" + body + "'; there are hours of "
                    + spec.bodies().keySet());
        }
        return withOfficeHours(own);
    }

    /** Returns the same days with other hours. */
    public WorkCalendar withOfficeHours(OfficeHours newHours) {
        return new WorkCalendar(spec, table, special, groups, newHours, settled);
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
        return isWorkingDay(day) ? hours.sessions(weekday(day)) : List.of();
    }

    private DayOfWeek weekday(LocalDate day) {
        return spec.weekend().contains(day.getDayOfWeek()) && status(day) instanceof DayStatus.SwappedIn swapped
                ? swapped.swap().dayOff().getDayOfWeek()
                : day.getDayOfWeek();
    }

    /**
     * Tells whether the body receives dossiers at that moment: in a session of a day that is worked, or in a session in
     * which it only receives, unless a holiday, its compensation or a swap sets the day free.
     *
     * @throws OpenDayException if it is not decided yet whether the day is worked and that makes the difference
     */
    public boolean isReceiving(LocalDateTime moment) {
        LocalDate day = moment.toLocalDate();
        DayStatus status = status(day);
        if ((status instanceof DayStatus.Weekend || status instanceof DayStatus.Working)
                && covers(hours.receivingOnly(day.getDayOfWeek()), moment)) {
            return true;
        }
        return covers(sessions(day), moment);
    }

    /**
     * Returns the moment itself if the body receives then, else the beginning of the next session in which it receives.
     *
     * @throws OpenDayException if that depends on a decision that is not published
     * @throws DateTimeException outside the years covered
     * @throws IllegalStateException if the body states no hours
     */
    public LocalDateTime nextReceiving(LocalDateTime moment) {
        checkHours();
        if (isReceiving(moment)) {
            return moment;
        }
        LocalDate day = moment.toLocalDate();
        while (true) {
            @Nullable LocalDateTime earliest = null;
            for (Session session : receivingSessions(day)) {
                LocalDateTime start = startOf(day, session);
                if (!start.isBefore(moment) && (earliest == null || start.isBefore(earliest))) {
                    earliest = start;
                }
            }
            if (earliest != null) {
                return earliest;
            }
            day = day.plusDays(1);
        }
    }

    private List<Session> receivingSessions(LocalDate day) {
        List<Session> sessions = new ArrayList<>(sessions(day));
        DayStatus status = status(day);
        if (status instanceof DayStatus.Weekend || status instanceof DayStatus.Working) {
            sessions.addAll(hours.receivingOnly(day.getDayOfWeek()));
        }
        return sessions;
    }

    private static boolean covers(List<Session> sessions, LocalDateTime moment) {
        int minute = moment.getHour() * 60 + moment.getMinute();
        return sessions.stream().anyMatch(session -> session.startMinute() <= minute && minute < session.endMinute());
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
        checkHours();
        if (workingTime.isNegative()) {
            return minus(from, workingTime.negated());
        }
        Duration left = workingTime;
        LocalDateTime at = from;
        while (!left.isZero()) {
            LocalDate day = at.toLocalDate();
            for (Session session : sessions(day)) {
                LocalDateTime start = later(at, startOf(day, session));
                LocalDateTime end = endOf(day, session);
                if (start.isBefore(end)) {
                    Duration length = Duration.between(start, end);
                    if (length.compareTo(left) >= 0) {
                        return start.plus(left);
                    }
                    left = left.minus(length);
                }
            }
            at = day.plusDays(1).atStartOfDay();
        }
        return at;
    }

    private LocalDateTime minus(LocalDateTime from, Duration workingTime) {
        Duration left = workingTime;
        LocalDateTime at = from;
        LocalDate day = from.toLocalDate();
        while (true) {
            List<Session> sessions = sessions(day);
            for (int i = sessions.size() - 1; i >= 0; i--) {
                LocalDateTime start = startOf(day, sessions.get(i));
                LocalDateTime end = earlier(at, endOf(day, sessions.get(i)));
                if (start.isBefore(end)) {
                    Duration length = Duration.between(start, end);
                    if (length.compareTo(left) >= 0) {
                        return end.minus(left);
                    }
                    left = left.minus(length);
                }
            }
            day = day.minusDays(1);
        }
    }

    /**
     * Returns the working time between two moments, negative if {@code to} is earlier.
     *
     * @throws OpenDayException if an OPEN day lies between
     * @throws DateTimeException outside the years covered
     * @throws IllegalStateException if the body states no hours
     */
    public Duration workingTimeBetween(LocalDateTime from, LocalDateTime to) {
        checkHours();
        if (to.isBefore(from)) {
            return workingTimeBetween(to, from).negated();
        }
        Duration total = Duration.ZERO;
        for (LocalDate day = from.toLocalDate(); !day.isAfter(to.toLocalDate()); day = day.plusDays(1)) {
            for (Session session : sessions(day)) {
                LocalDateTime start = later(from, startOf(day, session));
                LocalDateTime end = earlier(to, endOf(day, session));
                if (start.isBefore(end)) {
                    total = total.plus(Duration.between(start, end));
                }
            }
        }
        return total;
    }

    private void checkHours() {
        if (hours.isEmpty()) {
            throw new IllegalStateException("The calendar has no office hours, so working time cannot be counted; "
                    + "give them with officeHours(...) or withOfficeHours(...)");
        }
    }

    private static LocalDateTime startOf(LocalDate day, Session session) {
        return day.atStartOfDay().plusMinutes(session.startMinute());
    }

    private static LocalDateTime endOf(LocalDate day, Session session) {
        return day.atStartOfDay().plusMinutes(session.endMinute());
    }

    private static LocalDateTime earlier(LocalDateTime a, LocalDateTime b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDateTime later(LocalDateTime a, LocalDateTime b) {
        return a.isAfter(b) ? a : b;
    }

    // ---------------------------------------------------------------- decisions

    /** Returns the occasions that are not decided and leave a day of the range OPEN, in the order of their days. */
    public List<Occasion> openDecisions(DateRange range) {
        List<Occasion> open = new ArrayList<>();
        for (LocalDate day : table.openDays) {
            int at = groupIndex(day);
            if (range.contains(day) && (settled == null || settled[at] == null)) {
                groups.get(at).occasions().stream()
                        .filter(occasion -> !open.contains(occasion))
                        .forEach(open::add);
            }
        }
        return List.copyOf(open);
    }

    /**
     * Everything a reckoning may give once the decisions it touches are published. It is called once for each way in which
     * they may turn out, and so must not have effects.
     *
     * @throws IllegalStateException if there are more than some thousand ways
     */
    public <T> Possible<T> possible(Function<? super WorkCalendar, ? extends T> reckoning) {
        return Possible.of(this, reckoning);
    }

    /**
     * Returns this calendar as it may turn out, once for each way in which the decisions awaited for an OPEN day differ
     * in the days that are worked; just this calendar if the day is not OPEN.
     */
    List<WorkCalendar> possibilities(LocalDate day) {
        int at = groupIndex(day);
        if (at < 0 || (settled != null && settled[at] != null)) {
            return List.of(this);
        }
        List<WorkCalendar> calendars = new ArrayList<>();
        for (OpenGroup.Possibility possibility : groups.get(at).differing()) {
            OpenGroup.@Nullable Possibility[] assumed =
                    settled == null ? new OpenGroup.@Nullable Possibility[groups.size()] : settled.clone();
            assumed[at] = possibility;
            calendars.add(new WorkCalendar(spec, table, special, groups, hours, assumed));
        }
        return List.copyOf(calendars);
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
     * Returns this calendar with what a notice settles and adds, or every contradiction between the two. A day off that
     * names no norm for its compensation takes that of the candidates of its occasion.
     */
    public Checked<WorkCalendar> merge(Notice notice) {
        Builder builder = toBuilder();
        notice.decisions().forEach(decision -> builder.decision(withCompensation(notice.complete(decision))));
        notice.holidays().forEach(holiday -> builder.holiday(notice.complete(holiday)));
        notice.swaps().forEach(swap -> builder.swap(notice.complete(swap)));
        return builder.check();
    }

    private Decision withCompensation(Decision decision) {
        Optional<LegalReference> norm = spec.occasions().stream()
                .filter(occasion -> occasion.id().equals(decision.occasion()))
                .flatMap(occasion -> occasion.candidates().stream())
                .flatMap(candidate -> candidate.holidays().stream())
                .flatMap(holiday -> holiday.compensationReference().stream())
                .findFirst();
        if (norm.isEmpty()) {
            return decision;
        }
        Arrangement outcome = decision.outcome();
        return Decision.builder()
                .from(decision)
                .outcome(Arrangement.builder()
                        .label(outcome.label())
                        .holidays(outcome.holidays().stream()
                                .map(holiday -> holiday.compensationReference().isPresent()
                                        ? holiday
                                        : Holiday.builder()
                                                .from(holiday)
                                                .compensationReference(norm)
                                                .build())
                                .toList())
                        .swaps(outcome.swaps())
                        .build())
                .build();
    }

    /**
     * Returns this calendar as it was known on a date: occasions announced later are OPEN again. So are those whose day
     * of announcement is not known, unless the days they concern had come by then: nobody is given a day off
     * afterwards.
     */
    public WorkCalendar knownOn(LocalDate date) {
        Builder builder = toBuilder();
        for (Occasion occasion : spec.occasions()) {
            @Nullable Decision decision = spec.decisions().get(occasion.id());
            if (decision != null && knownFrom(occasion, decision).isAfter(date)) {
                builder.withoutDecision(occasion.id());
            }
        }
        return builder.build();
    }

    private static LocalDate knownFrom(Occasion occasion, Decision decision) {
        return decision.announcedOn()
                .or(() -> touched(List.of(decision.outcome())).min(Comparator.naturalOrder()))
                .or(() -> touched(occasion.candidates()).max(Comparator.naturalOrder()))
                .orElse(LocalDate.MIN);
    }

    private static Stream<LocalDate> touched(List<Arrangement> outcomes) {
        return outcomes.stream()
                .flatMap(outcome -> Stream.concat(
                        outcome.holidays().stream().map(Holiday::date),
                        outcome.swaps().stream().flatMap(swap -> Stream.of(swap.dayOff(), swap.dayWorked()))));
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

    /** Returns the zone in which its days begin and end. */
    public ZoneId zone() {
        return spec.zone();
    }

    /** Returns what the clocks of its zone show at a moment. */
    public LocalDateTime local(OffsetDateTime moment) {
        ZoneOffset offset = spec.zone().getRules().getOffset(moment.toInstant());
        return offset.equals(moment.getOffset())
                ? moment.toLocalDateTime()
                : moment.withOffsetSameInstant(offset).toLocalDateTime();
    }

    /** Returns the swaps in force, those of decisions included, by the day off. */
    public List<Swap> swaps() {
        return Stream.concat(
                        spec.swaps().stream(),
                        spec.decisions().values().stream().flatMap(decision -> decision.outcome().swaps().stream()))
                .sorted(Comparator.comparing(Swap::dayOff))
                .toList();
    }

    /** Returns the holidays in force, those of decisions included, by date. */
    public List<Holiday> holidays() {
        return Stream.concat(
                        spec.holidays().stream(),
                        spec.decisions().values().stream().flatMap(decision -> decision.outcome().holidays().stream()))
                .sorted(Comparator.comparing(Holiday::date))
                .toList();
    }

    /** Returns the occasions, decided or not, in the order they were given. */
    public List<Occasion> occasions() {
        return spec.occasions();
    }

    /** Returns the decision on an occasion, if it is known. */
    public Optional<Decision> findDecision(String occasion) {
        return Optional.ofNullable(spec.decisions().get(occasion));
    }

    private int groupIndex(LocalDate day) {
        int low = 0;
        int high = groups.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            OpenGroup group = groups.get(middle);
            if (day.isBefore(group.first())) {
                high = middle - 1;
            } else if (group.contains(day)) {
                return middle;
            } else {
                low = middle + 1;
            }
        }
        return -1;
    }

    private OpenDayException open(LocalDate day) {
        return new OpenDayException(day, groups.get(groupIndex(day)).occasions());
    }

    private DateTimeException outside(LocalDate day) {
        return new DateTimeException(
                "The calendar covers " + spec.first() + " to " + spec.last() + ", but the day asked for is " + day
                        + "; ask for a day in that range, or build a calendar that covers it");
    }

    private DateTimeException outside(LocalDate day, int n) {
        return new DateTimeException("The calendar covers " + spec.first() + " to " + spec.last() + ", but " + n
                + " working days from " + day + " lead out of it; build a calendar that covers more years");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WorkCalendar that
                && spec.equals(that.spec)
                && hours.equals(that.hours)
                && Arrays.equals(settled, that.settled);
    }

    @Override
    public int hashCode() {
        return spec.hashCode();
    }

    /** Returns the years covered and the zone, for a log. */
    @Override
    public String toString() {
        return "WorkCalendar " + spec.firstYear() + ".." + spec.lastYear() + " " + spec.zone();
    }

    /** Builds a {@link WorkCalendar}. Not thread-safe. */
    public static final class Builder {

        private static final int MAXIMUM_YEARS = 200;

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

        /** Sets the years covered, both included; at most 200. */
        public Builder years(int first, int last) {
            if (first > last || last - first >= MAXIMUM_YEARS) {
                throw new IllegalArgumentException("A calendar covers 1 to " + MAXIMUM_YEARS + " years, but found "
                        + first + " to " + last + "; give the first year, then the last");
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

        /** Takes out the days off on the date; those of a decision on an occasion stay. */
        public Builder withoutHoliday(LocalDate date) {
            holidays.removeIf(holiday -> holiday.date().equals(date));
            return this;
        }

        /** Takes out the swaps with the day off; those of a decision on an occasion stay. */
        public Builder withoutSwap(LocalDate dayOff) {
            swaps.removeIf(swap -> swap.dayOff().equals(dayOff));
            return this;
        }

        Builder withoutDecision(String occasion) {
            decisions.remove(occasion);
            return this;
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
                    Collections.unmodifiableSet(EnumSet.copyOf(weekend)),
                    weekendStatus,
                    List.copyOf(holidays),
                    List.copyOf(swaps),
                    List.copyOf(occasions),
                    Collections.unmodifiableMap(new LinkedHashMap<>(decisions)),
                    hours,
                    Collections.unmodifiableMap(new LinkedHashMap<>(bodies)));
            CalendarCompiler.Compiled compiled = CalendarCompiler.compile(spec);
            if (!compiled.problems().isEmpty()) {
                return Checked.ofProblems(compiled.problems());
            }
            DayTable table = new DayTable(spec, compiled.special());
            return Checked.of(new WorkCalendar(spec, table, compiled.special(), compiled.groups(), hours, null));
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
