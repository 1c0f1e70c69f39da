package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commune4j.core.vietnam.DossierDesk.september;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.deadline.Deadline;
import org.commune4j.core.deadline.Deadline.DeadlineState;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.Timeliness;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierAssessment;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.dossier.DossierEventKind;
import org.commune4j.core.dossier.DossierRowFormat;
import org.commune4j.core.dossier.EventDetail;
import org.commune4j.core.dossier.ServiceFigure;
import org.commune4j.core.dossier.WorkPart;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.rule.Outcome;
import org.commune4j.core.rule.Verdict;
import org.commune4j.properties.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Moments of which only the day is known: whatever the hour was, the answer is among those that are given (case D12). */
class KnownToDayTest {

    private static final LawBook LAW = LawBooks.vietnam();
    private static final DossierRowFormat DAYS = NationalExchange.rows().toBuilder()
            .moments(DateTimeFormatter.ofPattern("d/M/yyyy[ H:mm]", Locale.ROOT))
            .assumingOffset(ZoneOffset.ofHours(7))
            .tracked(DossierEventKind.values())
            .build();

    private static DossierEvent on(DossierEventKind kind, int day) {
        return DossierEvent.of(kind, september(day, 11)).knownToDay();
    }

    private static DossierEvent receivedOn(int day, int appointedOn) {
        return DossierEvent.ofReceived(september(day, 11), september(appointedOn, 11))
                .knownToDay()
                .knownToDay(EventDetail.APPOINTED_AT);
    }

    private static Dossier dossier(DossierEvent... events) {
        // Three working days: received on Thursday 11 September, due on Tuesday 16 September.
        return DossierDesk.dossier("1.004837", events);
    }

    private static DossierAssessment assess(Dossier dossier) {
        return LAW.assess(dossier, september(30, 8));
    }

    private static Map<String, String> row(String received, String appointed, String finished) {
        return Map.of(
                "id",
                "H-1",
                "procedure",
                "1.004837",
                "receivedAt",
                received,
                "appointedAt",
                appointed,
                "finishedAt",
                finished,
                "state",
                "9");
    }

    private static Checked<Dossier> read(String received, String appointed, String finished) {
        return DAYS.read(row(received, appointed, finished), Pointer.ROOT.index(0));
    }

    @ParameterizedTest
    @CsvSource({
        // received, appointed, finished, by the law, by the portal
        "11/9/2025, 16/9/2025, 11/9/2025, EARLY, EARLY",
        "11/9/2025, 16/9/2025, 15/9/2025, EARLY, EARLY",
        "11/9/2025, 16/9/2025, 17/9/2025, OVERDUE, OVERDUE",
        "11/9/2025 10:00, 16/9/2025 17:00, 15/9/2025, EARLY, EARLY",
        "11/9/2025 10:00, 16/9/2025 17:00, 11/9/2025, EARLY, EARLY",
        // On the appointed day it depends on the hour: by the portal, which goes by the minute, and not by the law.
        "11/9/2025 10:00, 16/9/2025 17:00, 16/9/2025, ON_TIME, UNDETERMINED",
        "11/9/2025, 16/9/2025, 16/9/2025, ON_TIME, UNDETERMINED",
    })
    void d12ARowOfDays(String received, String appointed, String finished, Timeliness legal, Timeliness portal) {
        DossierAssessment assessment =
                assess(read(received, appointed, finished).orThrow());
        assertThat(assessment.legalTimeliness()).contains(legal);
        assertThat(assessment.portalTimeliness()).contains(portal);
        assertThat(assessment.deadline().orElseThrow().date()).isEqualTo("2025-09-16");
        assertThat(assessment.problems()).isEmpty();
    }

    @Test
    void d12NoHourIsMadeUp() {
        DossierAssessment assessment =
                assess(read("11/9/2025", "16/9/2025", "16/9/2025").orThrow());
        String why = assessment.explanation().render(Locale.ENGLISH);
        assertThat(why)
                .contains("received Thu 11 Sep 2025: due Tue 16 Sep 2025")
                .contains("By the law, ended at 16 Sep 2025")
                .contains("only the day is known of: receipt, resolution")
                .doesNotContain("00:00 Thu 11")
                .doesNotContain("23:59 Thu 11");
        String slip = DossierForm.receiptSlip(assessment, FormDetails.none())
                .orElseThrow()
                .render(Locale.forLanguageTag("vi"));
        assertThat(slip)
                .contains("Thời gian nhận hồ sơ: 11/09/2025\n")
                .contains("Thời gian hẹn trả kết quả: 16/09/2025\n");
        assertThat(assessment.dossier().dossier().events().get(0)).hasToString("RECEIVED 2025-09-11");
        Deadline due = assessment.deadline().orElseThrow();
        assertThat(due.isReceiptKnownToDay()).isTrue();
        assertThat(due.receivedAt()).isEqualTo("2025-09-11T00:00:00+07:00");
    }

    /** Of two days the order is known, of one day that of the list. */
    @Test
    void d12TiesStandInTheOrderGiven() {
        Dossier same = dossier(receivedOn(11, 16), on(DossierEventKind.RESOLVED, 11));
        assertThat(assess(same).legalTimeliness()).contains(Timeliness.EARLY);
        DossierEvent noon = DossierEvent.of(DossierEventKind.ASSIGNED, september(11, 12));
        assertThat(dossier(receivedOn(11, 16), noon, on(DossierEventKind.RESOLVED, 11))
                        .events())
                .hasSize(3);
        List<Problem> problems = Dossier.builder("D-1", ProcedureCode.parse("1.004837"))
                .events(List.of(receivedOn(11, 16), noon, on(DossierEventKind.RESOLVED, 10)))
                .build()
                .problems();
        assertThat(problems).extracting(Problem::code).containsExactly("INTAKE-007");
        assertThat(problems.get(0).render(Locale.ENGLISH)).contains("of 10 Sep 2025 comes after");
        assertThat(read("11/9/2025", "16/9/2025", "10/9/2025").problems())
                .extracting(problem -> problem.code() + problem.pointer())
                .containsExactly("INTAKE-007/0/finishedAt");
    }

    @ParameterizedTest
    @CsvSource({"2025-09-11+07:00", "2025-09-11Z"})
    void d12AnIsoDayWithItsOffset(String day) {
        Map<String, String> row = row(day, "", "2025-09-15T10:00:00+07:00");
        Dossier dossier = NationalExchange.rows().read(row, Pointer.ROOT).orThrow();
        assertThat(dossier.events().get(0).isKnownToDay()).isTrue();
        assertThat(dossier.events().get(1).isKnownToDay()).isFalse();
    }

    @Test
    void d12ADayWithoutAnOffsetIsAProblem() {
        assertThat(NationalExchange.rows()
                        .read(row("2025-09-11", "", "2025-09-15T10:00:00+07:00"), Pointer.ROOT)
                        .problems())
                .extracting(problem -> problem.render(Locale.ENGLISH))
                .containsExactly(
                        "/receivedAt: The date and time 11 Sep 2025 has no offset from UTC. What to do: Write it with its "
                                + "offset, for instance 2025-09-15T08:30:00+07:00, or let the format assume one. [INTAKE-010]");
    }

    /** Received on a day on which the same-day limit has a cut-off: by the hour it is due that day or the next. */
    @Test
    void d12WhereTheHourMattersBothEndsAreGiven() {
        Dossier dossier =
                DossierDesk.dossier("1.001193", on(DossierEventKind.RECEIVED, 25), on(DossierEventKind.RESOLVED, 26));
        DossierAssessment assessment = assess(dossier);
        Deadline due = assessment.deadline().orElseThrow();
        assertThat(due.state()).isEqualTo(DeadlineState.UNDETERMINED);
        assertThat(due.findEarliest()).contains(LocalDate.of(2025, 9, 25));
        assertThat(due.findLatest()).contains(LocalDate.of(2025, 9, 26));
        assertThat(assessment.legalTimeliness()).contains(Timeliness.UNDETERMINED);
        assertThat(due.receipt().render(Locale.ENGLISH))
                .startsWith("[?] The due date is undetermined: only the day is known of: receipt, resolution");
        assertThat(assessment.verdicts().undetermined())
                .extracting(verdict -> verdict.rule().code())
                .contains("DOSSIER-002");
        assertThat(LAW.dueWithin(
                                java.util.stream.Stream.of(
                                        DossierDesk.dossier("1.001193", on(DossierEventKind.RECEIVED, 25))),
                                september(26, 8),
                                Term.workingDays(1))
                        .part(WorkPart.UNDETERMINED))
                .hasSize(1);
    }

    /** A verdict that depends on the hour says so, with each answer below. */
    @Test
    void d12AVerdictThatDependsOnTheHour() {
        Dossier dossier =
                DossierDesk.dossier("1.001193", on(DossierEventKind.RECEIVED, 25), on(DossierEventKind.RESOLVED, 26));
        Verdict verdict = assess(dossier).verdicts().ofRule("DOSSIER-002").get(0);
        assertThat(verdict.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(verdict.explanation().render(Locale.ENGLISH))
                .contains("[?] what is known allows several readings, which differ here; each is computed below")
                .contains("(dossier D-1): not applicable")
                .contains("(dossier D-1): not met");
        // Nothing of this where the hour makes no difference.
        Dossier late =
                DossierDesk.dossier("1.001193", on(DossierEventKind.RECEIVED, 25), on(DossierEventKind.RESOLVED, 29));
        Verdict breached = assess(late).verdicts().ofRule("DOSSIER-002").get(0);
        assertThat(breached.outcome()).isEqualTo(Outcome.BREACHED);
        assertThat(breached.explanation().render(Locale.ENGLISH)).doesNotContain("several readings");
        // Where it is shown with an hour, that is one of several.
        Dossier sunday = dossier(receivedOn(11, 14), on(DossierEventKind.RESOLVED, 15));
        Verdict closed = assess(sunday).verdicts().ofRule("DOSSIER-021").get(0);
        assertThat(closed.outcome()).isEqualTo(Outcome.BREACHED);
        assertThat(closed.explanation().render(Locale.ENGLISH))
                .contains("what is known allows several readings, which all lead to this; it is shown for one of them");
    }

    @Test
    void d12APauseKnownToTheDay() {
        Dossier waiting = dossier(receivedOn(11, 16), on(DossierEventKind.SUPPLEMENT_REQUESTED, 12));
        DossierAssessment assessment = assess(waiting);
        assertThat(assessment.deadline().orElseThrow().state()).isEqualTo(DeadlineState.PAUSED);
        assertThat(assessment.deadline().orElseThrow().openPause().orElseThrow().from())
                .isEqualTo("2025-09-12T00:00:00+07:00");
        assertThat(assessment.waitingSince()).contains(OffsetDateTime.parse("2025-09-12T00:00:00+07:00"));
        assertThat(assessment.deadline().orElseThrow().receipt().render(Locale.ENGLISH))
                .contains("suspended since Fri 12 Sep 2025 (supplement requested), so there is no due date")
                .doesNotContain("00:00", "23:59");
        assertThat(LAW.dueWithin(java.util.stream.Stream.of(waiting), september(30, 8), Term.workingDays(1))
                        .part(WorkPart.PAUSED))
                .hasSize(1);
        // Asked for on the 12th, supplied on the 18th: both days count, by whatever hour.
        Dossier supplied = dossier(
                receivedOn(11, 16),
                on(DossierEventKind.SUPPLEMENT_REQUESTED, 12),
                on(DossierEventKind.SUPPLEMENT_SUPPLIED, 18));
        Deadline due = assess(supplied).deadline().orElseThrow();
        assertThat(due.date()).isEqualTo("2025-09-19");
        // An extension of that day: its hour is not made up either.
        assertThat(assess(supplied.including(List.of(DossierEvent.ofExtended(september(18, 9), Term.workingDays(1))
                                        .knownToDay()))
                                .orThrow())
                        .deadline()
                        .orElseThrow()
                        .receipt()
                        .render(Locale.ENGLISH))
                .contains("due Mon 22 Sep 2025", "Extended by 1 working day(s) (Thu 18 Sep 2025)")
                .doesNotContain("00:00", "23:59");
        assertThat(due.receipt().render(Locale.ENGLISH))
                .contains("The period was suspended from Fri 12 Sep 2025 to Thu 18 Sep 2025: supplement requested");
    }

    @Test
    void d12ATallyCountsWhatIsCertain() {
        List<Dossier> dossiers = List.of(
                read("11/9/2025", "16/9/2025", "15/9/2025").orThrow(),
                read("11/9/2025", "16/9/2025", "16/9/2025").orThrow(),
                read("11/9/2025", "16/9/2025", "17/9/2025").orThrow());
        var counts =
                dossiers.stream().collect(LAW.serviceTally(september(30, 8))).total();
        assertThat(counts.count(ServiceFigure.RESOLVED_EARLY)).isEqualTo(1);
        assertThat(counts.count(ServiceFigure.RESOLVED_ON_TIME)).isEqualTo(1);
        assertThat(counts.count(ServiceFigure.RESOLVED_LATE)).isEqualTo(1);
        assertThat(counts.count(ServiceFigure.PORTAL_EARLY)).isEqualTo(1);
        assertThat(counts.count(ServiceFigure.PORTAL_UNDETERMINED)).isEqualTo(1);
        assertThat(counts.count(ServiceFigure.PORTAL_LATE)).isEqualTo(1);
    }

    @Test
    void d12ALateEventOfADayIsPutInItsPlace() {
        Dossier begun = dossier(receivedOn(11, 16), DossierEvent.of(DossierEventKind.ASSIGNED, september(11, 15)));
        Dossier grown = begun.including(
                        List.of(on(DossierEventKind.TRANSFERRED, 11), on(DossierEventKind.RESOLVED, 11)))
                .orThrow();
        assertThat(grown.events())
                .extracting(DossierEvent::kind)
                .startsWith(DossierEventKind.RECEIVED, DossierEventKind.ASSIGNED);
        assertThat(grown.including(List.of(on(DossierEventKind.RESOLVED, 11))).orThrow())
                .isSameAs(grown);
        // What comes before a known hour of the same day is known by then, and not before.
        Dossier later = dossier(
                DossierEvent.of(DossierEventKind.RECEIVED, september(11, 10)), on(DossierEventKind.ASSIGNED, 11));
        assertThat(later.asOf(september(11, 9))).isEmpty();
        assertThat(later.asOf(september(11, 10)).orElseThrow().events()).hasSize(2);
    }

    /** Whatever is determined holds for the hours that were forgotten, and the due date lies between the two ends. */
    @Property(seed = Seed.FIXED, tries = 150)
    void dayBoundsContainTheAnswerOfEveryHour(@ForAll long seed) {
        for (int i = 0; i < 12; i++) {
            Random random = new Random(seed * 31 + i);
            Dossier known = ServiceTallyProperties.dossier("D-" + i, random);
            OffsetDateTime last = known.events().get(known.events().size() - 1).at();
            OffsetDateTime asOf = last.toLocalDate()
                    .plusDays(random.nextInt(3))
                    .atTime(23, 59, 59)
                    .atOffset(last.getOffset());
            Dossier forgotten = forgetting(known, random);
            DossierAssessment exact = LAW.assess(known, asOf);
            DossierAssessment bounds = LAW.assess(forgotten, asOf);
            assertThat(contains(bounds, exact))
                    .as(() -> forgotten.events() + "\n" + known.events() + "\n"
                            + bounds.explanation().render(Locale.ENGLISH) + "\n"
                            + exact.explanation().render(Locale.ENGLISH))
                    .isEmpty();
        }
    }

    private static Dossier forgetting(Dossier known, Random random) {
        List<DossierEvent> events = new ArrayList<>();
        for (DossierEvent event : known.events()) {
            // 00:00 is the end of the day before: who knows the day alone would name that.
            boolean midnight = event.at().toLocalTime().equals(LocalTime.MIDNIGHT);
            DossierEvent day = random.nextInt(3) > 0 && !midnight ? event.knownToDay() : event;
            events.add(
                    event.kind() == DossierEventKind.RECEIVED && random.nextBoolean() && !midnight
                            ? day.knownToDay(EventDetail.APPOINTED_AT)
                            : day);
        }
        Dossier.Builder builder = Dossier.builder(known.id(), known.procedure())
                .untracked(known.untracked())
                .events(events);
        known.channel().ifPresent(builder::channel);
        known.unit().ifPresent(builder::unit);
        return builder.build().orThrow();
    }

    /** Names what the bounds say and the exact answer denies. */
    private static List<String> contains(DossierAssessment bounds, DossierAssessment exact) {
        List<String> denied = new ArrayList<>();
        if (!bounds.state().equals(exact.state())) {
            denied.add("state");
        }
        if (bounds.legalTimeliness()
                        .filter(one -> one != Timeliness.UNDETERMINED)
                        .isPresent()
                && !bounds.legalTimeliness().equals(exact.legalTimeliness())) {
            denied.add("legal");
        }
        if (bounds.portalTimeliness()
                        .filter(one -> one != Timeliness.UNDETERMINED)
                        .isPresent()
                && !bounds.portalTimeliness().equals(exact.portalTimeliness())) {
            denied.add("portal");
        }
        exact.deadline().flatMap(Deadline::findEarliest).ifPresent(day -> {
            if (bounds.deadline()
                    .flatMap(Deadline::findEarliest)
                    .filter(day::isBefore)
                    .isPresent()) {
                denied.add("earliest");
            }
        });
        exact.deadline().flatMap(Deadline::findLatest).ifPresent(day -> {
            if (bounds.deadline()
                    .flatMap(Deadline::findLatest)
                    .filter(day::isAfter)
                    .isPresent()) {
                denied.add("latest");
            }
        });
        if (!bounds.dossier().isLate().isUnknown()
                && bounds.dossier().isLate().isTrue()
                        != exact.dossier().isLate().isTrue()) {
            denied.add("late");
        }
        for (Verdict verdict : bounds.verdicts().verdicts()) {
            List<Verdict> same = exact.verdicts().ofRule(verdict.rule().code()).stream()
                    .filter(one -> one.subjectId().equals(verdict.subjectId()))
                    .toList();
            if (verdict.outcome() != Outcome.UNDETERMINED
                    && same.stream().noneMatch(one -> one.outcome() == verdict.outcome())) {
                denied.add(verdict + " and not " + same);
            }
        }
        return denied;
    }
}
