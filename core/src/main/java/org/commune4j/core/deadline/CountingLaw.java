package org.commune4j.core.deadline;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.commune4j.core.calendar.Holiday;
import org.commune4j.core.calendar.Swap;
import org.commune4j.core.calendar.WorkCalendar;
import org.commune4j.core.explain.Explanation;
import org.commune4j.core.law.Ending;
import org.commune4j.core.law.Instrument;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.law.LegalReference;

/** The texts on which the way of counting rests, and those of them that have ended. */
final class CountingLaw {

    private CountingLaw() {}

    private static Stream<LegalReference> ofChoices(Counting counting) {
        return Stream.concat(
                counting.policy().choices().stream().flatMap(choice -> choice.reference().stream()),
                counting.calendar().officeHours().reference().stream());
    }

    /** Tells whether one of them ends, or a part of it. */
    static boolean mayEnd(Counting counting) {
        WorkCalendar calendar = counting.calendar();
        return Stream.concat(
                        ofChoices(counting),
                        Stream.concat(
                                calendar.holidays().stream()
                                        .map(Holiday::reference)
                                        .flatMap(Optional::stream),
                                calendar.swaps().stream().map(Swap::reference).flatMap(Optional::stream)))
                .map(LegalReference::instrument)
                .distinct()
                .anyMatch(CountingLaw::mayEnd);
    }

    private static boolean mayEnd(Instrument text) {
        return text.validity().end().isPresent()
                || text.amendments().stream().anyMatch(one -> one.ended().isPresent());
    }

    /** Returns the first end of what made a difference to a deadline: of a choice by the date, of a day by its own date. */
    static Optional<Ending> ended(Deadline deadline, LocalDate date, Jurisdiction place) {
        if (!deadline.candidates().isEmpty()) {
            return deadline.candidates().stream()
                    .flatMap(one -> ended(one, date, place).stream())
                    .findFirst();
        }
        Optional<Ending> ofDay = deadline.days().stream()
                .flatMap(day ->
                        day.status().reference().stream().flatMap(law -> law.endedOn(day.date(), place).stream()))
                .findFirst();
        if (ofDay.isPresent()) {
            return ofDay;
        }
        Set<LegalReference> chosen = new HashSet<>();
        ofChoices(deadline.counting()).forEach(chosen::add);
        return ended(deadline.receipt(), chosen, date, place);
    }

    private static Optional<Ending> ended(
            Explanation node, Set<LegalReference> chosen, LocalDate date, Jurisdiction place) {
        Optional<Ending> own = node.reference().filter(chosen::contains).flatMap(law -> law.endedOn(date, place));
        return own.isPresent()
                ? own
                : node.children().stream()
                        .flatMap(child -> ended(child, chosen, date, place).stream())
                        .findFirst();
    }
}
