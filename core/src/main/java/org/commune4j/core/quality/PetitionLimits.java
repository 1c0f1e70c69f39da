package org.commune4j.core.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commune4j.core.calendar.Possible;
import org.commune4j.core.calendar.WorkCalendar;
import org.commune4j.core.explain.Explanation;
import org.commune4j.core.explain.Mark;
import org.commune4j.core.law.Basis;
import org.commune4j.core.quality.Petition.PetitionStatus;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.text.Message;

/**
 * Within how many working days each step of handling a petition is due.
 *
 * @param refuse to refuse a petition or return it, from its receipt
 * @param askForInformation to ask for more information, from its receipt
 * @param resolve to resolve it, from when its handling began
 * @param publish to publish the answer, from when it was resolved
 */
public record PetitionLimits(Limit refuse, Limit askForInformation, Limit resolve, Limit publish) {

    /**
     * One limit.
     *
     * @param workingDays the working days after the day on which it begins, 0 or more
     * @param basis what it rests on
     */
    public record Limit(int workingDays, Basis basis) {

        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public Limit {
            if (workingDays < 0) {
                throw new IllegalArgumentException("A limit is 0 working days or more, but found: " + workingDays);
            }
        }
    }

    /**
     * Assesses how a petition stood at the end of a day.
     *
     * @param asOf the day; what happened later is left aside
     * @throws java.time.DateTimeException if a day is outside the years that the calendar covers
     */
    public PetitionAssessment assess(Petition petition, LocalDate asOf, WorkCalendar calendar) {
        List<Explanation> steps = new ArrayList<>();
        Truth inTime = Truth.TRUE;
        Steps all = new Steps(calendar, steps);
        LocalDate received = petition.receivedOn();
        PetitionStatus status = petition.statusOn(asOf);
        if (petition.informationRequestedOn().filter(day -> !day.isAfter(asOf)).isPresent()) {
            inTime = inTime.and(all.done(
                    "ask",
                    received,
                    askForInformation,
                    petition.informationRequestedOn().get()));
        }
        if (status == PetitionStatus.REFUSED) {
            inTime = inTime.and(
                    all.done("refuse", received, refuse, petition.refusedOn().orElseThrow()));
        } else {
            LocalDate since = petition.handledSince().orElse(received);
            boolean resolved = status == PetitionStatus.RESOLVED || status == PetitionStatus.PUBLISHED;
            inTime = inTime.and(
                    resolved
                            ? all.done(
                                    "resolve",
                                    since,
                                    resolve,
                                    petition.resolvedOn().orElseThrow())
                            : all.pending("resolve", since, resolve, asOf));
            if (resolved) {
                LocalDate answered = petition.resolvedOn().orElseThrow();
                inTime = inTime.and(
                        status == PetitionStatus.PUBLISHED
                                ? all.done(
                                        "publish",
                                        answered,
                                        publish,
                                        petition.publishedOn().orElseThrow())
                                : all.pending("publish", answered, publish, asOf));
            }
        }
        return new PetitionAssessment(petition, asOf, status, inTime, steps);
    }

    /** Collects the reasons while each step is looked at. */
    private record Steps(WorkCalendar calendar, List<Explanation> reasons) {

        Truth done(String step, LocalDate from, Limit limit, LocalDate on) {
            return judge("QUALITY.petition." + step + ".done", from, limit, on);
        }

        Truth pending(String step, LocalDate from, Limit limit, LocalDate asOf) {
            return judge("QUALITY.petition." + step + ".pending", from, limit, asOf);
        }

        private Truth judge(String code, LocalDate from, Limit limit, LocalDate on) {
            Message message = Message.of(code)
                    .with("from", from)
                    .with("days", limit.workingDays())
                    .with("on", on);
            Possible<LocalDate> last =
                    calendar.possible(assumed -> assumed.plus(from, limit.workingDays()), (date, day) -> date);
            List<Boolean> within = last.values().stream()
                    .map(date -> !on.isAfter(date))
                    .distinct()
                    .toList();
            Truth truth = within.size() == 1
                    ? Truth.of(within.get(0))
                    : Truth.ofUnknown(Message.of("QUALITY.petition.awaited")
                            .with(
                                    "occasions",
                                    last.awaited().stream()
                                            .map(occasion -> occasion.id())
                                            .toList()));
            Mark mark = truth.isTrue() ? Mark.HOLDS : truth.isFalse() ? Mark.FAILS : Mark.UNKNOWN;
            reasons.add(Explanation.of(message, limit.basis()).with(mark));
            return truth;
        }
    }
}
