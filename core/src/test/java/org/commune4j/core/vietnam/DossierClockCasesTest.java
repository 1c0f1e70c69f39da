package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.commune4j.core.dossier.DossierEventKind.APOLOGISED;
import static org.commune4j.core.dossier.DossierEventKind.ASSIGNED;
import static org.commune4j.core.dossier.DossierEventKind.RECEIVED;
import static org.commune4j.core.dossier.DossierEventKind.RESOLVED;
import static org.commune4j.core.dossier.DossierEventKind.STOPPED;
import static org.commune4j.core.dossier.DossierEventKind.SUBMITTED;
import static org.commune4j.core.dossier.DossierEventKind.SUPPLEMENT_REQUESTED;
import static org.commune4j.core.dossier.DossierEventKind.SUPPLEMENT_SUPPLIED;
import static org.commune4j.core.dossier.DossierEventKind.SUSPENDED;
import static org.commune4j.core.dossier.DossierEventKind.TRANSFERRED;
import static org.commune4j.core.vietnam.DossierDesk.september;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.commune4j.core.calendar.OfficeHours;
import org.commune4j.core.calendar.WorkCalendar;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.commune.LawFiles;
import org.commune4j.core.deadline.CaseFacts;
import org.commune4j.core.deadline.CommonPause;
import org.commune4j.core.deadline.Counting;
import org.commune4j.core.deadline.Deadline;
import org.commune4j.core.deadline.LimitCase;
import org.commune4j.core.deadline.Pause;
import org.commune4j.core.deadline.Standing;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.TimeLimit;
import org.commune4j.core.deadline.Timeliness;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierAssessment;
import org.commune4j.core.dossier.DossierAssessor;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.dossier.DossierEventKind;
import org.commune4j.core.dossier.DossierState;
import org.commune4j.core.dossier.DueRequest;
import org.commune4j.core.dossier.EventDetail;
import org.commune4j.core.dossier.StepRecord;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Field;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.problem.ProblemException;
import org.commune4j.core.procedure.Channel;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCatalogue;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.procedure.ProcedureStep;
import org.commune4j.core.procedure.SupplementRule;
import org.commune4j.core.rule.Outcome;
import org.commune4j.core.rule.ParameterValue;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
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
        List<DossierEvent> events = new ArrayList<>(List.of(
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
            assertThat(assessment.legalTimeliness()).isNotEqualTo(Optional.of(Timeliness.OVERDUE));
            assertThat(deadline.receipt().render(Locale.ENGLISH))
                    .contains("suspended since 09:00 Fri 5 Jun 2026")
                    .contains("2 working day(s) are left")
                    .doesNotContain("15 Jun")
                    .doesNotContain("15 Jul");
        }
        DossierAssessment assessment = waiting(Term.workingDays(3), at("2026-06-15T08:00"));
        assertThat(assessment.dueIfResumed()).contains(LocalDate.of(2026, 6, 16));
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
            assertThat(assessment.deadline().orElseThrow().date()).isEqualTo(LocalDate.of(2025, 9, 16));
        }
    }

    /** D4: what comes after the due date is told; ten extensions are told too, as soon as the number allowed is known. */
    @Test
    void d4RulesTellWhatCameLateAndOften() {
        assertThat(outcome(extended(at("2025-09-25T09:00")), "DOSSIER-022")).isEqualTo(Outcome.BREACHED);
        assertThat(outcome(extended(at("2025-09-16T09:00")), "DOSSIER-022")).isEqualTo(Outcome.MET);
        List<DossierEvent> events = new ArrayList<>(List.of(DossierEvent.of(RECEIVED, at("2025-09-11T10:00"))));
        for (int i = 0; i < 10; i++) {
            events.add(DossierEvent.ofExtended(at("2025-09-11T11:00").plusDays(i), Term.workingDays(5)));
        }
        Dossier often = dossier(events.toArray(DossierEvent[]::new));
        LawBook law = LawBooks.vietnam()
                .withProcedures(all -> all.with(procedure(Term.workingDays(3)).build()));
        assertThat(outcome(law.assess(often, september(30, 9)), "DOSSIER-023")).isEqualTo(Outcome.UNDETERMINED);
        LawBook limited = law.overriding(Figures.EXTENSIONS_MOST, own(2)).overriding(Figures.EXTENSION_LONGEST, own(4));
        assertThat(outcome(limited.assess(often, september(30, 9)), "DOSSIER-023"))
                .isEqualTo(Outcome.BREACHED);
        assertThat(outcome(limited.assess(often, september(30, 9)), "DOSSIER-024"))
                .isEqualTo(Outcome.BREACHED);
        LawBook wide = law.overriding(Figures.EXTENSIONS_MOST, own(10)).overriding(Figures.EXTENSION_LONGEST, own(5));
        assertThat(outcome(wide.assess(often, september(30, 9)), "DOSSIER-023")).isEqualTo(Outcome.MET);
        assertThat(outcome(wide.assess(often, september(30, 9)), "DOSSIER-024")).isEqualTo(Outcome.MET);
    }

    private static ParameterValue<BigDecimal> own(int value) {
        return ParameterValue.of(BigDecimal.valueOf(value), DateRange.ALWAYS, Basis.PRACTICE);
    }

    private static Outcome outcome(DossierAssessment assessment, String rule) {
        return assessment.verdicts().ofRule(rule).get(0).outcome();
    }

    // ---------------------------------------------------------------- D5, D6

    /** D5: what the applicant took before the receipt is none of the portal's time. */
    @Test
    void d5NothingBeforeReceiptIsSubtracted() {
        DossierAssessment assessment = desk(procedure(Term.workingDays(3)).build())
                .assess(
                        dossier(
                                DossierEvent.of(SUBMITTED, at("2025-09-01T08:00")),
                                DossierEvent.of(SUPPLEMENT_REQUESTED, at("2025-09-02T08:00")),
                                DossierEvent.of(SUPPLEMENT_SUPPLIED, at("2025-09-10T08:00")),
                                DossierEvent.ofReceived(at("2025-09-11T10:00"), at("2025-09-16T17:00")),
                                DossierEvent.of(RESOLVED, at("2025-09-20T10:00"))),
                        september(30, 9));
        assertThat(assessment.legalTimeliness()).contains(Timeliness.OVERDUE);
        assertThat(portal(assessment)).isEqualTo(Timeliness.OVERDUE);
    }

    /** D5: nor what lies after the appointment; nor does a request before the receipt count as the first of two. */
    @Test
    void d5OnlyTimeBetweenReceiptAndAppointmentIsSubtracted() {
        DossierAssessment after = desk(procedure(Term.workingDays(3)).build())
                .assess(
                        dossier(
                                DossierEvent.ofReceived(at("2025-09-11T10:00"), at("2025-09-16T17:00")),
                                DossierEvent.of(SUPPLEMENT_REQUESTED, at("2025-09-17T08:00")),
                                DossierEvent.of(SUPPLEMENT_SUPPLIED, at("2025-09-19T08:00")),
                                DossierEvent.of(RESOLVED, at("2025-09-19T10:00"))),
                        september(30, 9));
        assertThat(portal(after)).isEqualTo(Timeliness.OVERDUE);
        DossierAssessment once = desk(procedure(Term.workingDays(3)).build())
                .assess(
                        dossier(
                                DossierEvent.of(SUBMITTED, at("2025-09-01T08:00")),
                                DossierEvent.of(SUPPLEMENT_REQUESTED, at("2025-09-02T08:00")),
                                DossierEvent.of(SUPPLEMENT_SUPPLIED, at("2025-09-10T08:00")),
                                DossierEvent.ofReceived(at("2025-09-11T10:00"), at("2025-09-16T17:00")),
                                DossierEvent.of(SUPPLEMENT_REQUESTED, at("2025-09-12T08:00")),
                                DossierEvent.of(SUPPLEMENT_SUPPLIED, at("2025-09-13T08:00")),
                                DossierEvent.of(RESOLVED, at("2025-09-17T10:00"))),
                        september(30, 9));
        assertThat(portal(once)).isEqualTo(Timeliness.ON_TIME);
    }

    private static Timeliness portal(DossierAssessment assessment) {
        return PortalClock.STANDARD.timeliness(assessment.dossier());
    }

    /** D6: the receipt ends what was open before it: a year later it is overdue by both clocks. */
    @Test
    void d6TheReceiptEndsWhatWasOpenBefore() {
        DossierAssessment assessment = desk(procedure(Term.workingDays(3)).build())
                .assess(
                        dossier(
                                DossierEvent.of(SUBMITTED, at("2025-09-01T08:00")),
                                DossierEvent.of(SUPPLEMENT_REQUESTED, at("2025-09-02T08:00")),
                                DossierEvent.ofReceived(at("2025-09-11T10:00"), at("2025-09-16T17:00"))),
                        at("2026-09-11T10:00"));
        assertThat(assessment.state()).isEqualTo(DossierState.RECEIVED);
        assertThat(portal(assessment)).isEqualTo(Timeliness.OVERDUE);
        assertThat(assessment.legalTimeliness()).contains(Timeliness.OVERDUE);
        assertThat(PortalClock.STANDARD.explain(assessment.dossier()).render(Locale.ENGLISH))
                .doesNotContain("Waiting for a supplement");
        assertThat(assessment.dossier().dossier().pauses(SUPPLEMENT_REQUESTED))
                .extracting(pause -> pause.until().orElseThrow())
                .containsExactly(at("2025-09-11T10:00"));
    }

    // ---------------------------------------------------------------- D7

    private static DossierAssessment appointed(String slip, DossierEvent... more) {
        List<DossierEvent> events = new ArrayList<>(List.of(DossierEvent.ofReceived(at("2025-09-11T10:00"), at(slip))));
        events.addAll(List.of(more));
        return desk(procedure(Term.workingDays(3)).build())
                .assess(dossier(events.toArray(DossierEvent[]::new)), september(30, 9));
    }

    /** D7: an appointment before receipt, in the year 1 or 9999 or on a Sunday is told. */
    @Test
    void d7AStrangeAppointmentIsTold() {
        for (String strange : List.of("2025-09-10T17:00", "0001-01-01T08:00", "9999-12-31T08:00", "2025-09-11T10:00")) {
            assertThat(outcome(appointed(strange), "DOSSIER-020")).isEqualTo(Outcome.BREACHED);
        }
        for (String closed : List.of("2025-09-14T10:00", "2025-09-17T00:00", "2025-09-02T10:00", "9999-12-31T08:00")) {
            assertThat(outcome(appointed(closed), "DOSSIER-021")).isEqualTo(Outcome.BREACHED);
        }
        for (String usual : List.of("2025-09-16T17:00", "2025-09-12T07:30", "2025-09-16T12:00")) {
            assertThat(outcome(appointed(usual), "DOSSIER-020")).isEqualTo(Outcome.MET);
            assertThat(outcome(appointed(usual), "DOSSIER-021")).isEqualTo(Outcome.MET);
        }
    }

    /** D7: so is a new appointment in an apology that is past or on a Sunday. */
    @Test
    void d7AStrangeNewAppointmentIsTold() {
        for (String strange : List.of("2025-09-12T17:00", "2025-09-21T10:00")) {
            DossierEvent apology = DossierEvent.of(
                    APOLOGISED, at("2025-09-15T10:00"), Map.of(EventDetail.NEW_APPOINTMENT, at(strange)));
            DossierAssessment assessment = appointed("2025-09-16T17:00", apology);
            assertThat(List.of(outcome(assessment, "DOSSIER-020"), outcome(assessment, "DOSSIER-021")))
                    .contains(Outcome.BREACHED);
        }
    }

    // ---------------------------------------------------------------- D8

    /** D8: one call says when it is due, why, and what to print on the slip. */
    @Test
    void d8OneCallToAnAnswerAndTheAppointmentToPrint() {
        LawBook law = LawBooks.vietnam();
        Deadline due = law.due(ProcedureCode.parse("1.004837"), at("2025-09-11T10:00"));
        assertThat(due.date()).isEqualTo(LocalDate.of(2025, 9, 16));
        assertThat(due.appointment()).contains(at("2025-09-16T17:00"));
        assertThat(due.endExclusive()).isEqualTo(at("2025-09-17T00:00"));
        assertThat(due.receipt().render(Locale.ENGLISH)).contains("due Tue 16 Sep 2025");
        // A result on the appointed day is in time by both clocks.
        Dossier slip = Dossier.builder("D-1", ProcedureCode.parse("1.004837"))
                .event(DossierEvent.ofReceived(
                        at("2025-09-11T10:00"), due.appointment().orElseThrow()))
                .event(DossierEvent.of(RESOLVED, at("2025-09-16T16:00")))
                .build()
                .orThrow();
        DossierAssessment assessment = law.assess(slip, september(30, 9));
        assertThat(assessment.portalTimeliness()).contains(Timeliness.ON_TIME);
        assertThat(assessment.legalTimeliness()).contains(Timeliness.ON_TIME);
    }

    /** D8: with code and receipt alone there are candidates; each fact more leaves fewer; an unknown code has none. */
    @Test
    void d8WhatIsNotKnownLeavesCandidates() {
        LawBook law = LawBooks.vietnam();
        DueRequest request = DueRequest.of(ProcedureCode.parse("1.001022"), at("2025-09-11T10:00"))
                .at(Jurisdiction.NATIONAL)
                .by(Channel.DIRECT);
        assertThat(law.due(request).candidates()).hasSize(2);
        assertThat(law.due(request).appointment()).isEmpty();
        assertThat(law.due(request.with(CaseFacts.UNKNOWN.with("verification", true)))
                        .date())
                .isEqualTo(LocalDate.of(2025, 9, 23));
        Deadline unknown = law.due(ProcedureCode.parse("9.999999"), at("2025-09-11T10:00"));
        assertThat(unknown.state()).isEqualTo(Deadline.DeadlineState.UNDETERMINED);
        assertThat(unknown.candidates()).isEmpty();
    }

    /** D8: what ends at an hour is appointed for it, or for the last office hour before it. */
    @Test
    void d8TheAppointmentLiesInOfficeHours() {
        Counting counting = LawBooks.vietnam().counting();
        assertThat(Term.workingHours(2).from(at("2025-09-11T10:30"), counting).appointment())
                .contains(at("2025-09-11T14:00"));
        assertThat(Term.hours(12).from(at("2025-09-11T10:30"), counting).appointment())
                .contains(at("2025-09-11T17:00"));
        assertThat(Term.hours(1).from(at("2025-09-11T20:00"), counting).appointment())
                .contains(at("2025-09-11T21:00"));
        assertThat(Term.SAME_DAY.from(at("2025-09-11T10:30"), counting).appointment())
                .contains(at("2025-09-11T17:00"));
        assertThat(Term.workingDays(3)
                        .from(at("2025-09-11T10:30"), counting)
                        .paused(Pause.ofOpen(at("2025-09-12T10:00"), NAME))
                        .appointment())
                .isEmpty();
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
                .filteredOn(step -> step.stepId().equals(Optional.of("s1")))
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
        WorkCalendar open = VietnamCalendar.standard().knownOn(LocalDate.of(2026, 1, 1));
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
        assertThat(receiving.isReceiving(LocalDateTime.parse("2025-09-13T08:00")))
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
                        CaseFacts.UNKNOWN,
                        LawBooks.vietnam().counting());
        return desk(procedure(term).build())
                .assess(
                        dossier(DossierEvent.ofReceived(
                                at("2025-10-01T09:00"),
                                deadline.endExclusive().plusDays(9).withHour(17))),
                        at("2025-10-01T09:30"))
                .verdicts()
                .ofRule("DOSSIER-001")
                .get(0)
                .explanation()
                .render(Locale.ENGLISH);
    }

    // ---------------------------------------------------------------- D31

    private static DossierAssessment answered(OffsetDateTime asOf, DossierEvent... more) {
        SupplementRule rule = SupplementRule.of(
                        Term.workingDays(7),
                        1,
                        LegalReference.of(Instruments.PORTAL_FORMULAS_766, SourceStatus.UNVERIFIED))
                .answeredWithin(Term.workingDays(7));
        List<DossierEvent> events = new ArrayList<>(List.of(
                DossierEvent.of(RECEIVED, at("2025-09-11T10:00")),
                DossierEvent.of(SUPPLEMENT_REQUESTED, at("2025-09-12T10:00"))));
        events.addAll(List.of(more));
        return desk(procedure(Term.workingDays(3)).supplements(rule).build())
                .assess(dossier(events.toArray(DossierEvent[]::new)), asOf);
    }

    /** D31: an applicant who does not answer for a year is told of; until the time is over nothing is. */
    @Test
    void d31ASupplementThatNobodySuppliesIsTold() {
        assertThat(outcome(answered(at("2026-09-12T10:00")), "DOSSIER-025")).isEqualTo(Outcome.BREACHED);
        assertThat(answered(at("2026-09-12T10:00"))
                        .verdicts()
                        .ofRule("DOSSIER-025")
                        .get(0)
                        .explanation()
                        .render(Locale.ENGLISH))
                .contains("7 working day(s)");
        assertThat(outcome(answered(at("2025-09-23T10:00")), "DOSSIER-025")).isEqualTo(Outcome.MET);
        assertThat(outcome(answered(at("2025-09-24T10:00")), "DOSSIER-025")).isEqualTo(Outcome.BREACHED);
    }

    /** D31: one that is supplied late is told of too; one whose handling stopped is not, nor where no time is set. */
    @Test
    void d31PastTheTimeHandlingStops() {
        assertThat(outcome(
                        answered(at("2025-11-12T10:00"), DossierEvent.of(SUPPLEMENT_SUPPLIED, at("2025-10-12T10:00"))),
                        "DOSSIER-025"))
                .isEqualTo(Outcome.BREACHED);
        assertThat(outcome(
                        answered(at("2025-11-12T10:00"), DossierEvent.of(STOPPED, at("2025-09-24T10:00"))),
                        "DOSSIER-025"))
                .isEqualTo(Outcome.MET);
        assertThat(outcome(waiting(Term.workingDays(3), at("2027-06-15T08:00")), "DOSSIER-025"))
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    /** D31: Decree 301/2026 gives seven working days for interlinked births received since 1 September 2026. */
    @Test
    void d31AnInterlinkedBirthHasSevenWorkingDays() {
        for (String received : List.of("2026-08-31T09:00", "2026-09-03T09:00")) {
            Dossier birth = Dossier.builder("D-1", ProcedureCode.parse("2.000986"))
                    .event(DossierEvent.of(RECEIVED, at(received)))
                    .event(DossierEvent.of(SUPPLEMENT_REQUESTED, at("2026-09-03T15:00")))
                    .build()
                    .orThrow();
            boolean isNew = received.startsWith("2026-09");
            assertThat(outcome(LawBooks.vietnam().assess(birth, at("2026-09-14T15:00")), "DOSSIER-025"))
                    .isEqualTo(isNew ? Outcome.MET : Outcome.NOT_APPLICABLE);
            assertThat(outcome(LawBooks.vietnam().assess(birth, at("2026-09-15T09:00")), "DOSSIER-025"))
                    .isEqualTo(isNew ? Outcome.BREACHED : Outcome.NOT_APPLICABLE);
        }
    }

    // ---------------------------------------------------------------- D32

    private static DossierAssessment complete(
            Counting counting, String received, Map<EventDetail<?>, ?> details, String asOf, DossierEvent... more) {
        List<DossierEvent> events = new ArrayList<>(List.of(DossierEvent.of(RECEIVED, at(received), details)));
        events.addAll(List.of(more));
        return DossierAssessor.builder()
                .counting(counting)
                .catalogue(ProcedureCatalogue.of(
                        List.of(procedure(Term.workingDays(5)).build())))
                .edition(DossierDesk.EDITION)
                .build()
                .assess(dossier(events.toArray(DossierEvent[]::new)), at(asOf));
    }

    /** A host's line on the text that changed the start. */
    private static Counting settled(String kind) {
        return LawFiles.read(
                        Map.of("transitions.csv", "text,kind,basis\n309/2026/NĐ-CP," + kind + ",PRACTICE\n"),
                        LawBooks.vietnam())
                .orThrow()
                .counting();
    }

    /** D32: from 5 August 2026 the time runs from the complete and proper dossier. */
    @Test
    void d32TheTimeRunsFromTheCompleteDossier() {
        Counting counting = LawBooks.vietnam().counting();
        Deadline due = complete(
                        counting,
                        "2026-08-06T09:00",
                        Map.of(EventDetail.COMPLETE_AT, at("2026-08-10T09:00")),
                        "2026-08-11T09:00")
                .deadline()
                .orElseThrow();
        assertThat(due.date()).isEqualTo(LocalDate.of(2026, 8, 17));
        assertThat(due.receivedAt()).isEqualTo(at("2026-08-06T09:00"));
        assertThat(due.countedFrom()).isEqualTo(at("2026-08-10T09:00"));
        assertThat(due.receipt().render(Locale.ENGLISH))
                .contains("the time runs from 09:00 Mon 10 Aug 2026")
                .contains("309/2026");
        // Received outside its territory: from when the competent body has it, be it later than complete or not.
        assertThat(complete(
                                counting,
                                "2026-08-06T09:00",
                                Map.of(EventDetail.COMPETENT_AT, at("2026-08-07T09:00")),
                                "2026-08-11T09:00")
                        .deadline()
                        .orElseThrow()
                        .date())
                .isEqualTo(LocalDate.of(2026, 8, 14));
        // The day before the change, the day of it and the day after.
        for (String received : List.of("2026-08-05T09:00", "2026-08-06T09:00")) {
            assertThat(dueOf(counting, received, "2026-08-10T09:00", "2026-08-11T09:00")
                            .date())
                    .isEqualTo(LocalDate.of(2026, 8, 17));
        }
        assertThat(LawBooks.vietnam()
                        .due(DueRequest.of(ProcedureCode.parse("1.004837"), at("2026-08-06T09:00"))
                                .completeOn(at("2026-08-10T09:00")))
                        .date())
                .isEqualTo(LocalDate.of(2026, 8, 13));
    }

    private static Deadline dueOf(
            Counting counting, String received, String completeAt, String asOf, DossierEvent... more) {
        return complete(counting, received, Map.of(EventDetail.COMPLETE_AT, at(completeAt)), asOf, more)
                .deadline()
                .orElseThrow();
    }

    /** D32: received before and open then, both starts are computed; a line of the host's settles it. */
    @Test
    void d32WhatWasOpenWhenTheLawChangedHasBothStarts() {
        Counting counting = LawBooks.vietnam().counting();
        Deadline both = dueOf(counting, "2026-08-04T09:00", "2026-08-06T09:00", "2026-08-10T09:00");
        assertThat(both.state()).isEqualTo(Deadline.DeadlineState.UNDETERMINED);
        assertThat(both.candidates())
                .extracting(Deadline::date)
                .containsExactly(LocalDate.of(2026, 8, 11), LocalDate.of(2026, 8, 13));
        assertThat(both.findEarliest()).contains(LocalDate.of(2026, 8, 11));
        assertThat(both.isNotCovered()).isFalse();
        assertThat(both.receipt().render(Locale.ENGLISH)).contains("the law does not say from which moment");
        assertThat(both.timeliness(at("2026-08-10T09:00"))).isEqualTo(Timeliness.EARLY);
        assertThat(both.timeliness(at("2026-08-12T09:00"))).isEqualTo(Timeliness.UNDETERMINED);
        assertThat(both.timeliness(at("2026-08-14T09:00"))).isEqualTo(Timeliness.OVERDUE);
        // Where both lead to the same day it is determined.
        assertThat(dueOf(counting, "2026-08-04T09:00", "2026-08-04T15:00", "2026-08-10T09:00")
                        .date())
                .isEqualTo(LocalDate.of(2026, 8, 11));
        // What ended before the change, or is looked at before it, goes by the receipt.
        assertThat(dueOf(
                                counting,
                                "2026-07-28T09:00",
                                "2026-07-30T09:00",
                                "2026-08-10T09:00",
                                DossierEvent.of(RESOLVED, at("2026-08-04T09:00")))
                        .date())
                .isEqualTo(LocalDate.of(2026, 8, 4));
        assertThat(dueOf(counting, "2026-07-28T09:00", "2026-07-30T09:00", "2026-08-04T09:00")
                        .date())
                .isEqualTo(LocalDate.of(2026, 8, 4));
        assertThat(dueOf(settled("RECEIVED"), "2026-08-04T09:00", "2026-08-06T09:00", "2026-08-10T09:00")
                        .date())
                .isEqualTo(LocalDate.of(2026, 8, 11));
        assertThat(dueOf(settled("DECIDED"), "2026-08-04T09:00", "2026-08-06T09:00", "2026-08-10T09:00")
                        .date())
                .isEqualTo(LocalDate.of(2026, 8, 13));
    }

    /** D32: an undetermined case of the limit and two starts are both told; a pause holds both. */
    @Test
    void d32TwoStartsAndAnUnknownCase() {
        DueRequest request = DueRequest.of(ProcedureCode.parse("1.001022"), at("2026-08-04T09:00"))
                .completeOn(at("2026-08-06T09:00"));
        Deadline due = LawBooks.vietnam().due(request);
        assertThat(due.candidates())
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.candidates()).hasSize(2));
        assertThat(due.findLatest()).isPresent();
        Deadline both = dueOf(LawBooks.vietnam().counting(), "2026-08-04T09:00", "2026-08-06T09:00", "2026-08-10T09:00")
                .paused(Pause.ofOpen(at("2026-08-07T09:00"), NAME));
        assertThat(both.openPause()).isPresent();
        assertThat(both.standing().leastWorkingDaysLeft()).isEqualTo(OptionalInt.of(2));
        assertThat(both.standing().mostWorkingDaysLeft()).isEqualTo(OptionalInt.of(4));
    }

    // ---------------------------------------------------------------- D34

    private static Deadline under(List<CommonPause> pauses, Jurisdiction place, String unit, DossierEvent... more) {
        List<DossierEvent> events = new ArrayList<>(List.of(DossierEvent.of(RECEIVED, at("2026-09-08T09:00"))));
        events.addAll(List.of(more));
        LawBook law =
                LawBooks.vietnam()
                        .withProcedures(
                                all -> all.with(procedure(Term.workingDays(3)).build()))
                        .toBuilder()
                        .addAllCommonPauses(pauses)
                        .build();
        return law.assess(
                        Dossier.builder("D-1", CODE)
                                .place(place)
                                .unit(unit)
                                .events(events)
                                .build()
                                .orThrow(),
                        at("2026-09-30T09:00"))
                .deadline()
                .orElseThrow();
    }

    private static final CommonPause FLOOD = CommonPause.of(
            Pause.of(at("2026-09-10T00:00"), at("2026-09-12T00:00"), LocalizedText.of("lũ lụt", "flood")),
            Jurisdiction.ofProvince("51"));

    /** D34: two days of a flood are no days of any dossier of the place, with their source, and of no other's. */
    @Test
    void d34OneDatedPauseForManyDossiers() {
        Jurisdiction here = Jurisdiction.ofCommune("51", "21400");
        LegalReference source = LegalReference.of(Instruments.PORTAL_FORMULAS_766, SourceStatus.UNVERIFIED);
        CommonPause sourced = CommonPause.of(FLOOD.pause().withSource(source), FLOOD.place());
        Deadline paused = under(List.of(sourced), here, "ward");
        assertThat(under(List.of(), here, "ward").date()).isEqualTo(LocalDate.of(2026, 9, 11));
        assertThat(paused.date()).isEqualTo(LocalDate.of(2026, 9, 15));
        assertThat(paused.receipt().render(Locale.ENGLISH)).contains("flood").contains("766");
        assertThat(under(List.of(FLOOD), Jurisdiction.ofCommune("30", "1"), "ward")
                        .date())
                .isEqualTo(LocalDate.of(2026, 9, 11));
        assertThat(under(List.of(FLOOD.ofBody("ward")), here, "ward").date()).isEqualTo(LocalDate.of(2026, 9, 15));
        assertThat(under(List.of(FLOOD.ofBody("other")), here, "ward").date()).isEqualTo(LocalDate.of(2026, 9, 11));
    }

    /** D34: it overlaps with the dossier's own pauses once, ends with what ended, and holds what is open. */
    @Test
    void d34ACommonPauseIsOneAmongOthers() {
        Jurisdiction here = Jurisdiction.ofCommune("51", "21400");
        assertThat(under(
                                List.of(FLOOD),
                                here,
                                "ward",
                                DossierEvent.of(SUPPLEMENT_REQUESTED, at("2026-09-10T00:00")),
                                DossierEvent.of(SUPPLEMENT_SUPPLIED, at("2026-09-12T00:00")))
                        .date())
                .isEqualTo(LocalDate.of(2026, 9, 15));
        CommonPause open = CommonPause.of(Pause.ofOpen(at("2026-09-10T00:00"), NAME), Jurisdiction.NATIONAL);
        assertThat(under(List.of(open), here, "ward").openPause()).isPresent();
        assertThat(under(List.of(open), here, "ward", DossierEvent.of(RESOLVED, at("2026-09-15T09:00")))
                        .timeliness(at("2026-09-15T09:00")))
                .isNotEqualTo(Timeliness.OVERDUE);
        // One after the due date does not heal.
        CommonPause late = CommonPause.of(Pause.ofOpen(at("2026-09-14T00:00"), NAME), Jurisdiction.NATIONAL);
        assertThat(under(List.of(late), here, "ward").date()).isEqualTo(LocalDate.of(2026, 9, 11));
    }

    /** D34: a host gives them in a table, and the book says so and writes them. */
    @Test
    void d34AHostGivesPausesInATable() {
        String table = """
                begin,end,place,body,name,nameEn,basis
                2026-09-10T00:00:00+07:00,2026-09-12T00:00:00+07:00,province:51,,lũ lụt,flood,UNSOURCED
                2026-10-01T13:00:00+07:00,,,COMMUNE_POLICE,sự cố hệ thống,system failure,UNSOURCED
                """;
        LawBook own =
                LawFiles.read(Map.of("pauses.csv", table), LawBooks.vietnam()).orThrow();
        assertThat(own.commonPauses()).hasSize(2).first().isEqualTo(FLOOD);
        assertThat(own.overrides()).hasSize(2);
        assertThat(own.edition()).isNotEqualTo(LawBooks.vietnam().edition());
        assertThat(LawFiles.read(LawFiles.write(own), LawBooks.vietnam())
                        .orThrow()
                        .commonPauses())
                .isEqualTo(own.commonPauses());
        String wrong = """
                begin,end,name,basis
                2026-09-12T00:00:00+07:00,2026-09-10T00:00:00+07:00,lũ,UNSOURCED
                10/9/2026,,lũ,UNSOURCED
                """;
        assertThat(LawFiles.read(Map.of("pauses.csv", wrong), LawBooks.vietnam())
                        .problems())
                .hasSize(2);
    }
}
