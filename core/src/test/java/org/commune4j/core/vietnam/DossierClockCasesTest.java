package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.commune4j.core.dossier.DossierEventKind.ASSIGNED;
import static org.commune4j.core.dossier.DossierEventKind.RECEIVED;
import static org.commune4j.core.dossier.DossierEventKind.RESOLVED;
import static org.commune4j.core.dossier.DossierEventKind.SUPPLEMENT_REQUESTED;
import static org.commune4j.core.dossier.DossierEventKind.SUPPLEMENT_SUPPLIED;
import static org.commune4j.core.dossier.DossierEventKind.SUSPENDED;
import static org.commune4j.core.dossier.DossierEventKind.TRANSFERRED;
import static org.commune4j.core.vietnam.DossierDesk.september;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.commune4j.core.calendar.OfficeHours;
import org.commune4j.core.calendar.WorkCalendar;
import org.commune4j.core.deadline.Counting;
import org.commune4j.core.deadline.Deadline;
import org.commune4j.core.deadline.LimitCase;
import org.commune4j.core.deadline.Standing;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.TimeLimit;
import org.commune4j.core.deadline.Timeliness;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierAssessment;
import org.commune4j.core.dossier.DossierAssessor;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.dossier.DossierEventKind;
import org.commune4j.core.dossier.StepRecord;
import org.commune4j.core.law.Field;
import org.commune4j.core.problem.ProblemException;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCatalogue;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.procedure.ProcedureStep;
import org.commune4j.core.rule.Outcome;
import org.commune4j.core.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** The cases of clocks: dossiers as they really are, each under its id. */
class DossierClockCasesTest {

    private static final ProcedureCode CODE = ProcedureCode.parse("9.000001");
    private static final LocalizedText NAME = LocalizedText.of("Thử", "A trial");

    private static OffsetDateTime at(String moment) {
        return OffsetDateTime.parse(moment + ":00+07:00");
    }

    private static Procedure.Builder procedure(Term limit) {
        return Procedure.builder()
                .code(CODE)
                .name(NAME)
                .field(Field.of("TRIAL"))
                .timeLimit(
                        TimeLimit.of(LimitCase.builder().label(NAME).term(limit).build()));
    }

    private static DossierAssessor desk(Procedure procedure) {
        return DossierAssessor.builder()
                .counting(LawBooks.vietnam().counting())
                .catalogue(ProcedureCatalogue.of(List.of(procedure)))
                .rules(LawBooks.vietnam().dossierRules())
                .edition(DossierDesk.EDITION)
                .build();
    }

    private static Dossier dossier(DossierEvent... events) {
        return Dossier.builder("D-1", CODE).events(List.of(events)).build().orThrow();
    }

    // ---------------------------------------------------------------- D3

    private static DossierAssessment waiting(Term limit, OffsetDateTime asOf, DossierEvent... more) {
        List<DossierEvent> events = new java.util.ArrayList<>(List.of(
                DossierEvent.of(RECEIVED, at("2026-06-04T09:00")),
                DossierEvent.of(SUPPLEMENT_REQUESTED, at("2026-06-05T09:00"))));
        events.addAll(List.of(more));
        return desk(procedure(limit).build()).assess(dossier(events.toArray(DossierEvent[]::new)), asOf);
    }

    /** D3: nothing is due while a supplement is awaited, on 15 June as on 15 July. */
    @Test
    void d3WhatIsPausedHasNoDueDate() {
        for (String asked : List.of("2026-06-15T08:00", "2026-07-15T08:00")) {
            DossierAssessment assessment = waiting(Term.workingDays(3), at(asked));
            Deadline deadline = assessment.deadline().orElseThrow();
            assertThat(deadline.state()).isEqualTo(Deadline.DeadlineState.PAUSED);
            assertThat(deadline.findDate()).isEmpty();
            assertThat(deadline.openPause().orElseThrow().from()).isEqualTo(at("2026-06-05T09:00"));
            assertThat(assessment.standing().orElseThrow().leastWorkingDaysLeft())
                    .isEqualTo(OptionalInt.of(2));
            assertThat(assessment.legalTimeliness()).isNotEqualTo(java.util.Optional.of(Timeliness.OVERDUE));
            assertThat(deadline.receipt().render(Locale.ENGLISH))
                    .contains("suspended since 09:00 Fri 5 Jun 2026")
                    .contains("2 working day(s) are left")
                    .doesNotContain("15 Jun")
                    .doesNotContain("15 Jul");
        }
        DossierAssessment assessment = waiting(Term.workingDays(3), at("2026-06-15T08:00"));
        assertThat(assessment.dueIfResumed()).contains(java.time.LocalDate.of(2026, 6, 16));
        assertThat(assessment.explanation().render(Locale.ENGLISH))
                .contains("A supposition: if it went on at 08:00 Mon 15 Jun 2026, it would be due on Tue 16 Jun 2026");
    }

    /** D3: nor in a suspension that outlasts a supplement, nor where the case of the limit is unknown. */
    @Test
    void d3ASuspensionInsideASupplementKeepsItPaused() {
        DossierAssessment assessment = waiting(
                Term.workingDays(3),
                at("2026-06-15T08:00"),
                DossierEvent.of(SUSPENDED, at("2026-06-08T09:00")),
                DossierEvent.of(SUPPLEMENT_SUPPLIED, at("2026-06-10T09:00")));
        Deadline deadline = assessment.deadline().orElseThrow();
        assertThat(deadline.openPause().orElseThrow().from()).isEqualTo(at("2026-06-08T09:00"));
        assertThat(assessment.standing().orElseThrow().leastWorkingDaysLeft()).isEqualTo(OptionalInt.of(2));
        DossierAssessment unknown = DossierDesk.assess(
                DossierDesk.dossier(
                        "1.001022",
                        DossierEvent.of(RECEIVED, september(15, 9)),
                        DossierEvent.of(SUPPLEMENT_REQUESTED, september(16, 9))),
                september(30, 9));
        assertThat(unknown.deadline().orElseThrow().state()).isEqualTo(Deadline.DeadlineState.UNDETERMINED);
        assertThat(unknown.deadline().orElseThrow().openPause()).isPresent();
        assertThat(unknown.deadline().orElseThrow().findEarliest()).isEmpty();
    }

    // ---------------------------------------------------------------- D4

    /** D4: an extension recorded after the due date does not heal. */
    @Test
    void d4AnExtensionAfterTheDueDateDoesNotHeal() {
        assertThat(extended(at("2025-09-25T09:00")).legalTimeliness()).contains(Timeliness.OVERDUE);
        assertThat(extended(at("2025-09-16T09:00")).legalTimeliness()).contains(Timeliness.EARLY);
    }

    private static DossierAssessment extended(OffsetDateTime when) {
        return desk(procedure(Term.workingDays(3)).build())
                .assess(
                        dossier(
                                DossierEvent.of(RECEIVED, at("2025-09-11T10:00")),
                                DossierEvent.ofExtended(when, Term.workingDays(10)),
                                DossierEvent.of(RESOLVED, at("2025-09-26T10:00"))),
                        september(30, 9));
    }

    /** D4: nor does a supplement that is asked for, or a suspension that begins, after the due date. */
    @Test
    void d4APauseAfterTheDueDateDoesNotHeal() {
        for (DossierEventKind kind : List.of(SUPPLEMENT_REQUESTED, SUSPENDED)) {
            DossierAssessment assessment = desk(procedure(Term.workingDays(3)).build())
                    .assess(
                            dossier(
                                    DossierEvent.of(RECEIVED, at("2025-09-11T10:00")),
                                    DossierEvent.of(kind, at("2025-09-17T08:00"))),
                            september(30, 9));
            assertThat(assessment.legalTimeliness()).contains(Timeliness.OVERDUE);
            assertThat(assessment.deadline().orElseThrow().date()).isEqualTo(java.time.LocalDate.of(2025, 9, 16));
        }
    }

    // ---------------------------------------------------------------- D18

    private static DossierAssessment steps(Dossier dossier) {
        ProcedureStep step = ProcedureStep.of("s1", NAME).withAllotted(Term.workingHours(8));
        return desk(procedure(Term.workingDays(20)).addSteps(step).build()).assess(dossier, september(30, 9));
    }

    /** D18: one step, done twice in 6.5 and 7.5 hours, had 8. */
    @Test
    void d18TimeOnOneStepAddsUp() {
        DossierAssessment assessment = steps(dossier(
                DossierEvent.of(RECEIVED, at("2025-09-08T07:30")),
                DossierEvent.of(ASSIGNED, at("2025-09-08T07:30")).to("u1", "o1").step("s1"),
                DossierEvent.of(TRANSFERRED, at("2025-09-08T15:30")).to("u2").step("s2"),
                DossierEvent.of(TRANSFERRED, at("2025-09-10T07:30"))
                        .to("u1", "o1")
                        .step("s1"),
                DossierEvent.of(RESOLVED, at("2025-09-10T16:30"))));
        assertThat(assessment.steps())
                .filteredOn(step -> step.stepId().equals(java.util.Optional.of("s1")))
                .satisfiesExactly(
                        first -> {
                            assertThat(first.workingTime()).contains(Duration.ofMinutes(390));
                            assertThat(first.timeliness()).isNotEqualTo(Timeliness.OVERDUE);
                        },
                        second -> {
                            assertThat(second.workingTime()).contains(Duration.ofMinutes(450));
                            assertThat(second.timeliness()).isEqualTo(Timeliness.OVERDUE);
                        });
        assertThat(assessment.verdicts().ofRule("DOSSIER-008"))
                .extracting(verdict -> verdict.outcome())
                .contains(Outcome.BREACHED);
    }

    /** D18: the same step in the hands of two officials, one after the other, is one step; another step between is not. */
    @Test
    void d18AStepHandedOnInsideTheUnitIsOneStep() {
        DossierAssessment assessment = steps(dossier(
                DossierEvent.of(RECEIVED, at("2025-09-08T07:30")),
                DossierEvent.of(ASSIGNED, at("2025-09-08T07:30")).to("u1", "o1").step("s1"),
                DossierEvent.of(TRANSFERRED, at("2025-09-08T11:30"))
                        .to("u1", "o2")
                        .step("s1"),
                DossierEvent.of(TRANSFERRED, at("2025-09-08T17:00"))
                        .to("u1", "o3")
                        .step("s1"),
                DossierEvent.of(RESOLVED, at("2025-09-09T08:30"))));
        assertThat(assessment.steps().subList(1, 4))
                .extracting(step -> step.timeliness() == Timeliness.OVERDUE)
                .containsExactly(false, false, true);
    }

    /** D18: over a day whose decision is awaited the time is unknown, and nothing throws. */
    @Test
    void d18TheTimeOverAnOpenDayIsUnknown() {
        Dossier dossier = dossier(
                DossierEvent.of(RECEIVED, at("2027-08-20T09:00")), DossierEvent.of(RESOLVED, at("2027-09-20T09:00")));
        WorkCalendar open = VietnamCalendar.standard().knownOn(java.time.LocalDate.of(2026, 1, 1));
        DossierAssessor desk = DossierAssessor.builder()
                .counting(Counting.of(open, VietnamDeadlines.POLICY))
                .catalogue(ProcedureCatalogue.of(
                        List.of(procedure(Term.workingDays(5)).build())))
                .edition(DossierDesk.EDITION)
                .build();
        StepRecord step = desk.assess(dossier, at("2027-09-21T09:00")).steps().get(0);
        assertThat(step.workingTime()).isEmpty();
    }

    // ---------------------------------------------------------------- D19

    /** D19: days and time left say what the verdict says. */
    @Test
    void d19WhatIsLeftAgreesWithTheVerdict() {
        Counting counting = LawBooks.vietnam().counting();
        // From Friday 16:00, asked on Monday at 10:00.
        Standing hours = Term.hours(24).from(at("2025-09-12T16:00"), counting).asOf(at("2025-09-15T10:00"));
        assertThat(hours.timeliness()).isEqualTo(Timeliness.OVERDUE);
        assertThat(hours.leastWorkingDaysLeft()).isEqualTo(OptionalInt.of(-1));
        assertThat(hours.leastWorkingTimeLeft()).contains(Duration.ofMinutes(-150));
        // Due on Friday, asked on Saturday: overdue, and no working day or hour has passed since.
        Standing saturday =
                Term.workingDays(1).from(at("2025-09-11T16:00"), counting).asOf(at("2025-09-13T09:00"));
        assertThat(saturday.timeliness()).isEqualTo(Timeliness.OVERDUE);
        assertThat(saturday.leastWorkingDaysLeft()).isEqualTo(OptionalInt.of(0));
        assertThat(saturday.leastWorkingTimeLeft()).contains(Duration.ZERO);
        Standing monday =
                Term.workingDays(1).from(at("2025-09-11T16:00"), counting).asOf(at("2025-09-15T09:00"));
        assertThat(monday.leastWorkingDaysLeft()).isEqualTo(OptionalInt.of(-1));
        assertThat(monday.leastWorkingTimeLeft()).contains(Duration.ofMinutes(-90));
    }

    // ---------------------------------------------------------------- D20

    /** D20: a session worked on a weekly rest day is refused with what to do; one in which it only receives is honoured. */
    @Test
    void d20ASessionOnARestDayIsRefused() {
        OfficeHours hours = OfficeHours.ofWeekdays("07:30-11:30", "13:00-17:00");
        OfficeHours saturday = hours.withSessions(DayOfWeek.SATURDAY, "07:30-11:30");
        WorkCalendar calendar = VietnamCalendar.standard();
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> calendar.withOfficeHours(saturday))
                .withMessageContaining("weekly rest day")
                .withMessageContaining("07:30-11:30");
        assertThat(calendar.toBuilder()
                        .officeHours(saturday)
                        .officeHours("POLICE", hours.withSessions(DayOfWeek.SUNDAY, "08:00-09:00"))
                        .check()
                        .problems())
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactly("CALENDAR-015 /officeHours", "CALENDAR-015 /bodies/POLICE");
        WorkCalendar receiving = calendar.withOfficeHours(hours.withReceiving(DayOfWeek.SATURDAY, "07:30-11:30"));
        assertThat(receiving.isReceiving(java.time.LocalDateTime.parse("2025-09-13T08:00")))
                .isTrue();
    }

    // ---------------------------------------------------------------- D27

    /** D27: where a limit ends at an hour, the hour stands in the text. */
    @Test
    void d27TheHourStandsInTheText() {
        DossierAssessment assessment = desk(procedure(Term.hours(1)).build())
                .assess(
                        dossier(DossierEvent.ofReceived(at("2025-10-01T09:00"), at("2025-10-01T17:00"))),
                        at("2025-10-01T09:30"));
        String text =
                assessment.verdicts().ofRule("DOSSIER-001").get(0).explanation().render(Locale.ENGLISH);
        assertThat(text).contains("17:00").contains("10:00");
        String vietnamese =
                assessment.verdicts().ofRule("DOSSIER-001").get(0).explanation().render(Locale.forLanguageTag("vi"));
        assertThat(vietnamese).contains("10:00");
        // Half a working day is due at an hour too, three days with a day.
        assertThat(dueText(Term.parse("0.5 working-days"))).contains("14:30");
        assertThat(dueText(Term.workingDays(3))).doesNotContain("00:00");
    }

    private static String dueText(Term term) {
        Deadline deadline = procedure(term)
                .build()
                .timeLimit()
                .from(
                        at("2025-10-01T09:00"),
                        org.commune4j.core.deadline.CaseFacts.UNKNOWN,
                        LawBooks.vietnam().counting());
        return desk(procedure(term).build())
                .assess(
                        dossier(DossierEvent.ofReceived(
                                at("2025-10-01T09:00"),
                                deadline.dueAt().plusDays(9).withHour(17))),
                        at("2025-10-01T09:30"))
                .verdicts()
                .ofRule("DOSSIER-001")
                .get(0)
                .explanation()
                .render(Locale.ENGLISH);
    }
}
