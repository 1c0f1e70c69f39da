package org.commune4j.core.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.jspecify.annotations.Nullable;

/** What a calendar knows of decisions on its occasions, and what becomes of it by more of them or by fewer. */
final class DecisionBook {

    private final CalendarSpec spec;

    DecisionBook(CalendarSpec spec) {
        this.spec = spec;
    }

    // ---------------------------------------------------------------- what is decided

    Optional<Decision> find(String occasion) {
        return Optional.ofNullable(spec.decisions().get(occasion));
    }

    List<Swap> swaps() {
        return inForce(spec.swaps(), Arrangement::swaps, Swap::dayOff);
    }

    List<Holiday> holidays() {
        return inForce(spec.holidays(), Arrangement::holidays, Holiday::date);
    }

    private <T> List<T> inForce(
            List<T> undisputed, Function<Arrangement, List<T>> decided, Function<T, LocalDate> date) {
        return Stream.concat(
                        undisputed.stream(),
                        spec.decisions().values().stream()
                                .flatMap(decision -> decided.apply(decision.outcome()).stream()))
                .sorted(Comparator.comparing(date))
                .toList();
    }

    // ---------------------------------------------------------------- a notice

    /** Returns the calendar to be, with what the notice settles and adds. */
    WorkCalendar.Builder with(Notice notice) {
        WorkCalendar.Builder builder = new WorkCalendar.Builder(spec);
        notice.decisions()
                .forEach(
                        decision -> builder.decision(notice.complete(decision, compensationNorm(decision.occasion()))));
        notice.holidays().forEach(holiday -> builder.holiday(notice.complete(holiday)));
        notice.swaps().forEach(swap -> builder.swap(notice.complete(swap)));
        return builder;
    }

    /** Returns the calendar with what the notice settles and adds, or what is wrong, at its place in the notice. */
    Checked<WorkCalendar> merged(Notice notice) {
        List<Problem> problems = new ArrayList<>(decidedTwice(notice));
        Checked<WorkCalendar> merged = with(notice).check();
        merged.problems().forEach(problem -> problems.add(problem.at(placeIn(notice, problem))));
        return problems.isEmpty() ? merged : Checked.ofProblems(problems);
    }

    private static List<Problem> decidedTwice(Notice notice) {
        List<Problem> problems = new ArrayList<>();
        Set<String> decided = new TreeSet<>();
        for (int i = 0; i < notice.decisions().size(); i++) {
            String occasion = notice.decisions().get(i).occasion();
            if (!decided.add(occasion)) {
                problems.add(Problem.of(
                                "CALENDAR-016",
                                Pointer.ROOT.field("decisions").index(i).field("occasion"))
                        .with("occasion", occasion));
            }
        }
        return problems;
    }

    /** The calendar knows a decision by its occasion, and its days of their own after those that it had; the notice by number. */
    private Pointer placeIn(Notice notice, Problem problem) {
        List<String> tokens = problem.pointer().tokens();
        String part = tokens.isEmpty() ? "" : tokens.get(0);
        if (part.equals("decisions")) {
            for (int i = notice.decisions().size() - 1; i >= 0; i--) {
                if (notice.decisions().get(i).occasion().equals(tokens.get(1))) {
                    int outcome = tokens.get(2).equals("outcome") ? 3 : 2;
                    return below(Pointer.ROOT.field(part).index(i), tokens.subList(outcome, tokens.size()));
                }
            }
        } else if (part.equals("holidays") || part.equals("swaps")) {
            int known = part.equals("holidays")
                    ? spec.holidays().size()
                    : spec.swaps().size();
            int index = Integer.parseInt(tokens.get(1)) - known;
            if (index >= 0) {
                return below(Pointer.ROOT.field(part).index(index), tokens.subList(2, tokens.size()));
            }
        }
        // It stands against what the calendar has already: what the notice says of the same day.
        @Nullable Object day = problem.message().arguments().get("day");
        return places(notice)
                .filter(place -> place.day().equals(day))
                .map(Place::at)
                .findFirst()
                .orElse(Pointer.ROOT);
    }

    private static Pointer below(Pointer at, List<String> tokens) {
        Pointer place = at;
        for (String token : tokens) {
            place = place.field(token);
        }
        return place;
    }

    /** A day that a notice names, and where. */
    private record Place(LocalDate day, Pointer at) {}

    private static Stream<Place> places(Notice notice) {
        Stream<Place> decided = Stream.empty();
        for (int i = 0; i < notice.decisions().size(); i++) {
            Arrangement outcome = notice.decisions().get(i).outcome();
            decided = Stream.concat(
                    decided, places(Pointer.ROOT.field("decisions").index(i), outcome.holidays(), outcome.swaps()));
        }
        return Stream.concat(places(Pointer.ROOT, notice.holidays(), notice.swaps()), decided);
    }

    private static Stream<Place> places(Pointer at, List<Holiday> holidays, List<Swap> swaps) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < holidays.size(); i++) {
            places.add(new Place(
                    holidays.get(i).date(), at.field("holidays").index(i).field("date")));
        }
        for (int i = 0; i < swaps.size(); i++) {
            Pointer swap = at.field("swaps").index(i);
            places.add(new Place(swaps.get(i).dayOff(), swap.field("dayOff")));
            places.add(new Place(swaps.get(i).dayWorked(), swap.field("dayWorked")));
        }
        return places.stream();
    }

    /** Returns the days off in compensation for days that the notice sets free. */
    List<DayStatus> offBeyond(Notice notice, WorkCalendar calendar) {
        Set<LocalDate> named = Stream.concat(
                        notice.decisions().stream().flatMap(decision -> decision.outcome().holidays().stream()),
                        notice.holidays().stream())
                .map(Holiday::date)
                .filter(day -> spec.covers(day))
                .collect(Collectors.toCollection(TreeSet::new));
        SortedMap<LocalDate, DayStatus> beyond = new TreeMap<>();
        for (LocalDate day : named) {
            for (LocalDate later = day; spec.covers(later); later = later.plusDays(1)) {
                DayStatus status = calendar.status(later);
                if (status.kind() == DayKind.COMPENSATORY
                        && status.holiday()
                                .filter(one -> named.contains(one.date()))
                                .isPresent()) {
                    beyond.put(later, status);
                } else if (status.kind() == DayKind.WORKING) {
                    break;
                }
            }
        }
        return List.copyOf(beyond.values());
    }

    /** A notice names the days off, seldom the norm for their compensation; the candidates of the occasion do. */
    private @Nullable LegalReference compensationNorm(String id) {
        return spec.occasions().stream()
                .filter(occasion -> occasion.id().equals(id))
                .flatMap(occasion -> occasion.candidates().stream())
                .flatMap(candidate -> candidate.holidays().stream())
                .flatMap(holiday -> holiday.compensationReference().stream())
                .findFirst()
                .orElse(null);
    }

    // ---------------------------------------------------------------- what was known

    /** Returns the calendar to be, without the decisions that were not known on the date. */
    WorkCalendar.Builder knownOn(LocalDate date) {
        WorkCalendar.Builder builder = new WorkCalendar.Builder(spec);
        for (Occasion occasion : spec.occasions()) {
            @Nullable Decision decision = spec.decisions().get(occasion.id());
            if (decision != null && knownFrom(occasion, decision).isAfter(date)) {
                builder.removeDecision(occasion.id());
            }
        }
        return builder;
    }

    private static LocalDate knownFrom(Occasion occasion, Decision decision) {
        return decision.announcedOn()
                .or(() -> decision.outcome().touched().min(Comparator.naturalOrder()))
                .or(() -> occasion.candidates().stream()
                        .flatMap(Arrangement::touched)
                        .max(Comparator.naturalOrder()))
                .orElse(LocalDate.MIN);
    }
}
