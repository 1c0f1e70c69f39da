package org.commune4j.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.commune4j.core.calendar.DayResolver.PlacedHoliday;
import org.commune4j.core.calendar.DayResolver.PlacedSwap;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Turns what a calendar is made of into its days and open groups, and finds every contradiction on the way. */
final class CalendarCompiler {

    /** Farther than any compensation moves a day off. */
    private static final int MARGIN_DAYS = 20;

    private static final int MAXIMUM_POSSIBILITIES = 1000;

    private static final Comparator<PlacedHoliday> BY_DAY = Comparator.comparingLong(PlacedHoliday::day);

    private final CalendarSpec spec;
    private final DayResolver resolver;
    private final long firstDay;
    private final long lastDay;
    private final List<PlacedHoliday> holidays = new ArrayList<>();
    private final List<PlacedSwap> swaps = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private CalendarCompiler(CalendarSpec spec) {
        this.spec = spec;
        this.resolver = new DayResolver(spec);
        this.firstDay = spec.first().toEpochDay();
        this.lastDay = spec.last().toEpochDay();
    }

    /** Returns the days, or every contradiction. */
    static Checked<WorkingDays> compile(CalendarSpec spec) {
        return new CalendarCompiler(spec).compile();
    }

    private Checked<WorkingDays> compile() {
        collect();
        holidays.sort(BY_DAY);
        Map<LocalDate, DayStatus> special = new HashMap<>();
        @Nullable
        DayStatus[] days = resolver.resolve(firstDay, (int) (lastDay - firstDay) + 1, holidays, swaps, problems);
        for (@Nullable DayStatus day : days) {
            if (day != null) {
                special.put(day.date(), day);
            }
        }
        List<OpenGroup> groups = problems.isEmpty() ? groups() : List.of();
        for (OpenGroup group : groups) {
            for (int i = 0; i < group.length(); i++) {
                special.put(group.first().plusDays(i), group.status(i));
            }
        }
        return problems.isEmpty()
                ? Checked.of(new WorkingDays(spec, resolver, special, groups))
                : Checked.ofProblems(problems);
    }

    /** Returns the problem that hours have a session on a weekly rest day, on which nothing is worked; null if they have none. */
    static @Nullable Problem restDaySession(OfficeHours hours, CalendarSpec spec, Pointer at) {
        for (DayOfWeek day : spec.weekend()) {
            if (!hours.sessions(day).isEmpty()) {
                return Problem.of("CALENDAR-015", at)
                        .with("day", day.getValue())
                        .with(
                                "sessions",
                                hours.sessions(day).stream()
                                        .map(Session::toString)
                                        .toList());
            }
        }
        return null;
    }

    private void checkHours(OfficeHours hours, Pointer at) {
        @Nullable Problem problem = restDaySession(hours, spec, at);
        if (problem != null) {
            problems.add(problem);
        }
    }

    private void collect() {
        checkHours(spec.hours(), Pointer.ROOT.field("officeHours"));
        spec.bodies()
                .forEach((body, hours) ->
                        checkHours(hours, Pointer.ROOT.field("bodies").field(body)));
        add(Pointer.ROOT, spec.holidays(), spec.swaps());
        Map<String, Occasion> byId = new HashMap<>();
        for (int i = 0; i < spec.occasions().size(); i++) {
            Occasion occasion = spec.occasions().get(i);
            Pointer at = Pointer.ROOT.field("occasions").index(i);
            if (byId.put(occasion.id(), occasion) != null) {
                problems.add(Problem.of("CALENDAR-007", at.field("id")).with("occasion", occasion.id()));
            }
            if (occasion.candidates().isEmpty()) {
                problems.add(Problem.of("CALENDAR-008", at.field("candidates")).with("occasion", occasion.id()));
            }
        }
        for (Decision decision : spec.decisions().values()) {
            Pointer at = Pointer.ROOT.field("decisions").field(decision.occasion());
            @Nullable Occasion occasion = byId.get(decision.occasion());
            if (occasion != null) {
                hold(occasion, decision.outcome(), at.field("outcome"));
                add(
                        at.field("outcome"),
                        decision.outcome().holidays(),
                        decision.outcome().swaps());
            } else {
                problems.add(Problem.of("CALENDAR-009", at.field("occasion")).with("occasion", decision.occasion()));
            }
        }
    }

    /** Holds a decision against what the norm gives on the occasion. */
    private void hold(Occasion occasion, Arrangement outcome, Pointer at) {
        Pointer place = at.field("holidays");
        List<Holiday> free = outcome.holidays();
        int allowed = occasion.daysOff().orElse(free.size());
        if (allowed == 0) {
            for (int i = 0; i < free.size(); i++) {
                problems.add(Problem.of("CALENDAR-014", place.index(i).field("date"))
                        .with("day", free.get(i).date())
                        .with("occasion", occasion.name()));
            }
        } else if (free.size() != allowed) {
            problems.add(Problem.of("CALENDAR-012", place)
                    .with("occasion", occasion.name())
                    .with("found", free.size())
                    .with("allowed", allowed));
        }
        occasion.within().ifPresent(range -> {
            for (int i = 0; i < free.size(); i++) {
                LocalDate day = free.get(i).date();
                if (!range.contains(day)) {
                    problems.add(Problem.of("CALENDAR-013", place.index(i).field("date"))
                            .with("day", day)
                            .with("occasion", occasion.name())
                            .with("range", range));
                }
            }
        });
    }

    private void add(Pointer at, List<Holiday> moreHolidays, List<Swap> moreSwaps) {
        for (int i = 0; i < moreHolidays.size(); i++) {
            Pointer place = at.field("holidays").index(i);
            LocalDate day = moreHolidays.get(i).date();
            if (spec.covers(day)) {
                holidays.add(PlacedHoliday.of(moreHolidays.get(i), place));
            } else {
                problems.add(outside(day, place.field("date")));
            }
        }
        for (int i = 0; i < moreSwaps.size(); i++) {
            Swap swap = moreSwaps.get(i);
            Pointer place = at.field("swaps").index(i);
            if (spec.covers(swap.dayOff()) || spec.covers(swap.dayWorked())) {
                swaps.add(PlacedSwap.of(swap, place));
            } else {
                problems.add(outside(swap.dayOff(), place.field("dayOff")));
            }
        }
    }

    private Problem outside(LocalDate day, Pointer at) {
        return Problem.of("CALENDAR-005", at)
                .with("day", day)
                .with("first", spec.first())
                .with("last", spec.last());
    }

    /** The undecided occasions, where the windows of some meet as one group. */
    private List<OpenGroup> groups() {
        List<Window> windows = new ArrayList<>();
        for (int i = 0; i < spec.occasions().size(); i++) {
            Occasion occasion = spec.occasions().get(i);
            if (!spec.decisions().containsKey(occasion.id())) {
                @Nullable
                Window window = window(occasion, Pointer.ROOT.field("occasions").index(i));
                if (window != null) {
                    windows.add(window);
                }
            }
        }
        windows.sort(Comparator.comparingLong(Window::first));
        List<OpenGroup> groups = new ArrayList<>();
        int next = 0;
        while (next < windows.size()) {
            List<Occasion> together = new ArrayList<>();
            long first = windows.get(next).first();
            long last = windows.get(next).last();
            while (next < windows.size() && windows.get(next).first() <= last + 1) {
                together.add(windows.get(next).occasion());
                last = Math.max(last, windows.get(next).last());
                next++;
            }
            groups.add(group(together, first, last));
        }
        return List.copyOf(groups);
    }

    private record Window(Occasion occasion, long first, long last) {}

    /** The days on which the candidates of an occasion change anything; null if they change none. */
    private @Nullable Window window(Occasion occasion, Pointer at) {
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (int i = 0; i < occasion.candidates().size(); i++) {
            Arrangement outcome = occasion.candidates().get(i);
            long[] touched =
                    outcome.touched().mapToLong(LocalDate::toEpochDay).sorted().toArray();
            if (touched.length == 0) {
                continue;
            }
            long from = Math.max(firstDay, touched[0] - MARGIN_DAYS);
            long to = Math.min(lastDay, touched[touched.length - 1] + MARGIN_DAYS);
            if (from > to) {
                continue;
            }
            Pointer place = at.field("candidates").index(i);
            @Nullable DayStatus[] before = resolve(List.of(), from, to, place, new ArrayList<>());
            @Nullable DayStatus[] after = resolve(List.of(outcome), from, to, place, problems);
            for (int d = 0; d < after.length; d++) {
                if (!Objects.equals(before[d], after[d])) {
                    first = Math.min(first, from + d);
                    last = Math.max(last, from + d);
                }
            }
        }
        return first > last ? null : new Window(occasion, first, last);
    }

    private OpenGroup group(List<Occasion> occasions, long first, long last) {
        List<List<Arrangement>> combinations = List.of(List.of());
        for (Occasion occasion : occasions) {
            combinations = combinations.stream()
                    .flatMap(chosen -> occasion.candidates().stream()
                            .map(outcome -> Stream.concat(chosen.stream(), Stream.of(outcome))
                                    .toList()))
                    .limit(MAXIMUM_POSSIBILITIES + 1L)
                    .toList();
        }
        if (combinations.size() > MAXIMUM_POSSIBILITIES) {
            problems.add(Problem.of("CALENDAR-010", Pointer.ROOT.field("occasions"))
                    .with("occasions", occasions.stream().map(Occasion::id).toList())
                    .with("limit", MAXIMUM_POSSIBILITIES));
        }
        long from = Math.max(firstDay, first - MARGIN_DAYS);
        long to = Math.min(lastDay, last + MARGIN_DAYS);
        List<OpenGroup.Possibility> possibilities = new ArrayList<>();
        for (List<Arrangement> combination : combinations) {
            List<Problem> contradictions = new ArrayList<>();
            @Nullable DayStatus[] days = resolve(combination, from, to, Pointer.ROOT, contradictions);
            // Candidates of two occasions that contradict each other cannot both be decided.
            if (contradictions.isEmpty()) {
                possibilities.add(possibility(days, from, first, last));
            }
        }
        if (possibilities.isEmpty()) {
            problems.add(Problem.of("CALENDAR-011", Pointer.ROOT.field("occasions"))
                    .with("occasions", occasions.stream().map(Occasion::id).toList()));
            possibilities.add(possibility(resolve(List.of(), from, to, Pointer.ROOT, problems), from, first, last));
        }
        return new OpenGroup(LocalDate.ofEpochDay(first), List.copyOf(occasions), List.copyOf(possibilities));
    }

    private OpenGroup.Possibility possibility(@Nullable DayStatus[] days, long from, long first, long last) {
        DayStatus[] statuses = new DayStatus[(int) (last - first) + 1];
        for (int d = 0; d < statuses.length; d++) {
            statuses[d] = resolver.status(first + d, days[(int) (first - from) + d]);
        }
        return new OpenGroup.Possibility(statuses);
    }

    /** The days of a stretch if, beside all that is certain, these outcomes were decided. */
    private @Nullable DayStatus[] resolve(
            List<Arrangement> outcomes, long from, long to, Pointer at, List<Problem> found) {
        List<PlacedHoliday> someHolidays = new ArrayList<>(holidays);
        List<PlacedSwap> someSwaps = new ArrayList<>(swaps);
        for (Arrangement outcome : outcomes) {
            for (int i = 0; i < outcome.holidays().size(); i++) {
                someHolidays.add(PlacedHoliday.of(
                        outcome.holidays().get(i), at.field("holidays").index(i)));
            }
            for (int i = 0; i < outcome.swaps().size(); i++) {
                someSwaps.add(
                        PlacedSwap.of(outcome.swaps().get(i), at.field("swaps").index(i)));
            }
        }
        someHolidays.sort(BY_DAY);
        return resolver.resolve(from, (int) (to - from) + 1, someHolidays, someSwaps, found);
    }
}
