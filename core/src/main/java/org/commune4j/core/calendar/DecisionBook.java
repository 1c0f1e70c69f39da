package org.commune4j.core.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.commune4j.core.law.LegalReference;
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
