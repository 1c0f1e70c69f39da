package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.commune4j.core.dossier.DossierEventKind.APOLOGISED;
import static org.commune4j.core.dossier.DossierEventKind.NOT_ACCEPTED;
import static org.commune4j.core.dossier.DossierEventKind.RECEIVED;
import static org.commune4j.core.dossier.DossierEventKind.REFUSED;
import static org.commune4j.core.dossier.DossierEventKind.RESOLVED;
import static org.commune4j.core.dossier.DossierEventKind.STOPPED;
import static org.commune4j.core.dossier.DossierEventKind.SUBMITTED;
import static org.commune4j.core.dossier.DossierEventKind.SUPPLEMENT_REQUESTED;
import static org.commune4j.core.dossier.DossierEventKind.SUPPLEMENT_SUPPLIED;
import static org.commune4j.core.dossier.DossierEventKind.WITHDRAWN;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.deadline.CommonPause;
import org.commune4j.core.deadline.Deadline;
import org.commune4j.core.deadline.Pause;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.Timeliness;
import org.commune4j.core.dossier.Breakdown;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierAssessment;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.dossier.DossierEventKind;
import org.commune4j.core.dossier.DueRequest;
import org.commune4j.core.dossier.ServiceFigure;
import org.commune4j.core.dossier.ServiceKey;
import org.commune4j.core.dossier.ServiceTally;
import org.commune4j.core.dossier.WorkList;
import org.commune4j.core.dossier.WorkPart;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.rule.Outcome;
import org.commune4j.core.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Siblings of the cases of dossiers: what is of the same kind and was tried from outside. */
class DossierSiblingCasesTest {

    private static final LawBook LAW = LawBooks.vietnam();
    private static final Jurisdiction HERE = Jurisdiction.ofCommune("51", "21400");
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static OffsetDateTime at(String moment) {
        return OffsetDateTime.parse(moment.length() == 10 ? moment + "T09:00:00+07:00" : moment + ":00+07:00");
    }

    private static DossierEvent on(DossierEventKind kind, String moment) {
        return DossierEvent.of(kind, at(moment));
    }

    private static Dossier dossier(String id, String procedure, DossierEvent... events) {
        return Dossier.builder(id, ProcedureCode.parse(procedure))
                .events(List.of(events))
                .build()
                .orThrow();
    }

    private static Outcome outcome(String rule, Dossier dossier, String asOf) {
        return LAW.assess(dossier, at(asOf)).verdicts().ofRule(rule).get(0).outcome();
    }

    /** D1: all that is asked of a stream is answered, whatever stands in it, and every open dossier stands somewhere. */
    @Test
    void d01EveryAnswerOfAStreamWithDirt() {
        List<Dossier> dirty = List.of(
                dossier("good", "1.004837", on(RECEIVED, "2025-09-11")),
                dossier("old", "1.004837", on(RECEIVED, "1970-01-01")),
                dossier("day", "1.004837", on(RECEIVED, "0001-01-01").knownToDay()),
                dossier("later", "1.004837", on(RECEIVED, "9999-12-31").knownToDay()),
                dossier("unknown", "9.999999", on(RECEIVED, "2025-09-11")),
                dossier(
                        "extended",
                        "1.004837",
                        on(RECEIVED, "2025-09-11"),
                        DossierEvent.ofExtended(at("2025-09-12"), Term.years(100)),
                        DossierEvent.ofExtended(at("2025-09-12"), Term.years(100))));
        OffsetDateTime now = at("2025-09-12");
        WorkList list = LAW.dueWithin(dirty.stream(), now, Term.workingDays(1));
        assertThat(list.part(WorkPart.NOT_JUDGED))
                .extracting(DossierAssessment::id)
                .containsExactlyInAnyOrder("old", "day", "unknown", "extended");
        assertThat(list.part(WorkPart.LATER)).extracting(DossierAssessment::id).containsExactly("good");
        assertThat(list.notBegun()).isEqualTo(1);
        assertThat(list.part(WorkPart.NOT_JUDGED)).allSatisfy(one -> {
            assertThat(one.problems()).extracting(Problem::code).isNotEmpty();
            assertThat(one.explanation().render(VIETNAMESE)).isNotBlank();
            assertThat(one.verdicts().verdicts()).isNotEmpty();
        });
        ServiceTally tally = dirty.stream().collect(LAW.serviceTally(now));
        assertThat(tally.total().count(ServiceFigure.SEEN)).isEqualTo(dirty.size());
        assertThat(tally.total().count(ServiceFigure.NOT_COVERED)).isEqualTo(3);
        assertThat(tally.total().count(ServiceFigure.PROCEDURE_UNKNOWN)).isEqualTo(1);
        assertThat(LAW.review(tally, HERE).toString()).isNotBlank();
    }

    /** D8: the moment that is proposed lies after the receipt, no later than the time is over, and keeps the rules on it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-10-05T08:00",
                "2026-10-05T16:30",
                "2026-10-09T16:59",
                "2026-10-10T08:00",
                "2027-02-03T16:00",
                "2026-11-23T09:00",
                "2026-12-31T09:00"
            })
    void d08TheProposedAppointmentKeepsTheRules(String received) {
        OffsetDateTime receipt = at(received);
        for (Procedure procedure : LAW.procedures().on(receipt.toLocalDate(), HERE)) {
            Deadline due = LAW.due(DueRequest.of(procedure.code(), receipt).at(HERE));
            List<Deadline> all = due.candidates().isEmpty() ? List.of(due) : due.candidates();
            all.forEach(one -> one.appointment().ifPresent(appointment -> {
                assertThat(appointment).isAfter(receipt).isBeforeOrEqualTo(one.endExclusive());
                DossierAssessment slip = LAW.assess(
                        Dossier.builder("D-1", procedure.code())
                                .place(HERE)
                                .event(DossierEvent.ofReceived(receipt, appointment))
                                .build()
                                .orThrow(),
                        receipt);
                for (String rule : List.of("DOSSIER-001", "DOSSIER-020", "DOSSIER-021")) {
                    assertThat(slip.verdicts().ofRule(rule).get(0).outcome())
                            .as("%s of %s: %s", rule, procedure.code(), one)
                            .isNotEqualTo(Outcome.BREACHED);
                }
            }));
        }
    }

    /** D17: a payment that is still awaited: what is known is said in both readings, and nothing is called overdue. */
    @Test
    void d17APaymentThatIsAwaited() {
        Dossier waiting = dossier(
                "D-1", "1.004884", on(RECEIVED, "2025-09-11"), on(DossierEventKind.OBLIGATION_REQUESTED, "2025-09-12"));
        DossierAssessment assessment = LAW.assess(waiting, at("2025-09-30"));
        assertThat(assessment.legalTimeliness()).contains(Timeliness.UNDETERMINED);
        assertThat(assessment.explanation().render(Locale.ENGLISH))
                .contains(
                        "Due date if that time is left out: none while the period is suspended; if it is not: 18 Sep 2025");
        assertThat(assessment.explanation().render(VIETNAMESE)).contains("chưa có, vì đang tạm dừng tính thời hạn");
        assertThat(LAW.dueWithin(Stream.of(waiting), at("2025-09-30"), Term.workingDays(1))
                        .part(WorkPart.UNDETERMINED))
                .hasSize(1);
        // Before the earlier of the two due dates it is in time in both.
        assertThat(LAW.assess(waiting, at("2025-09-17")).legalTimeliness()).contains(Timeliness.EARLY);
    }

    /** D31: what follows a supplement that does not come is that handling stops, which can only be after its time is over. */
    @ParameterizedTest
    @CsvSource({
        // supplied, stopped, the rule
        "2026-09-16, , MET",
        "2026-09-25, , BREACHED",
        ", 2026-09-18, MET",
        ", , BREACHED"
    })
    void d31WhatFollowsWhenTheTimeIsOver(String supplied, String stopped, Outcome outcome) {
        // Asked for on Tuesday 8 September 2026, seven working days: until the 17th.
        List<DossierEvent> events =
                new ArrayList<>(List.of(on(RECEIVED, "2026-09-07"), on(SUPPLEMENT_REQUESTED, "2026-09-08")));
        if (supplied != null) {
            events.add(on(SUPPLEMENT_SUPPLIED, supplied));
        }
        if (stopped != null) {
            events.add(on(STOPPED, stopped));
        }
        Dossier dossier = dossier("D-1", "2.000986", events.toArray(DossierEvent[]::new));
        assertThat(outcome("DOSSIER-025", dossier, "2026-10-12")).isEqualTo(outcome);
        assertThat(outcome("DOSSIER-025", dossier, "2026-09-10")).isEqualTo(Outcome.MET);
    }

    /** D34: a flood in one province, given once, in every answer over a stream, by unit too. */
    @Test
    void d34AFloodInAStream() {
        LawBook flooded = LAW.toBuilder()
                .addCommonPauses(CommonPause.of(
                        Pause.of(at("2025-09-12T00:00"), at("2025-09-16T00:00"), LocalizedText.of("lũ lụt", "flood")),
                        Jurisdiction.ofProvince("51")))
                .build();
        List<Dossier> dossiers = IntStream.range(0, 6)
                .mapToObj(i -> Dossier.builder("D-" + i, ProcedureCode.parse("1.004837"))
                        .place(i % 2 == 0 ? HERE : Jurisdiction.ofCommune("30", "1"))
                        .unit("U-" + i % 3)
                        .event(on(RECEIVED, "2025-09-11"))
                        .build()
                        .orThrow())
                .toList();
        assertThat(LAW.dueWithin(dossiers.stream(), at("2025-09-18"), Term.workingDays(1))
                        .part(WorkPart.OVERDUE))
                .hasSize(6);
        WorkList after = flooded.dueWithin(dossiers.stream(), at("2025-09-18"), Term.workingDays(1));
        assertThat(after.part(WorkPart.OVERDUE)).hasSize(3);
        assertThat(after.part(WorkPart.DUE)).hasSize(3);
        assertThat(after.by(Breakdown.UNIT).get(ServiceKey.of("U-0")).part(WorkPart.DUE))
                .hasSize(1);
        WorkList during = flooded.dueWithin(dossiers.stream(), at("2025-09-13"), Term.workingDays(1));
        assertThat(during.part(WorkPart.PAUSED)).hasSize(3);
        assertThat(dossiers.stream()
                        .collect(flooded.serviceTally(at("2025-09-18")))
                        .total()
                        .count(ServiceFigure.PENDING_OVERDUE))
                .isEqualTo(3);
    }

    /** H4: whatever a dossier lacks, no paper for a citizen shows a placeholder, and all that is lacking is named. */
    @Test
    void h4NoPaperForACitizenShowsAPlaceholder() {
        List<Dossier> dossiers = List.of(
                dossier("none", "1.004837", on(SUBMITTED, "2026-10-01"), on(NOT_ACCEPTED, "2026-10-02")),
                dossier(
                        "asked",
                        "1.001022",
                        on(RECEIVED, "2026-10-01").knownToDay(),
                        on(SUPPLEMENT_REQUESTED, "2026-10-02"),
                        on(SUPPLEMENT_SUPPLIED, "2026-10-05"),
                        on(APOLOGISED, "2026-10-12"),
                        on(WITHDRAWN, "2026-10-13").knownToDay()),
                dossier("dirt", "9.999999", on(RECEIVED, "1970-10-01"), on(REFUSED, "9999-10-13")),
                dossier("stopped", "1.004837", on(RECEIVED, "2026-10-01"), on(STOPPED, "2026-10-13")),
                dossier("done", "1.004837", on(RECEIVED, "2026-10-01"), on(RESOLVED, "2026-10-02")));
        List<DossierForm> papers = new ArrayList<>();
        for (Dossier one : dossiers) {
            DossierAssessment assessment = LAW.assess(one, OffsetDateTime.parse("9999-12-31T12:00:00+07:00"));
            DossierForm.receiptSlip(assessment, FormDetails.none()).ifPresent(papers::add);
            papers.addAll(DossierForm.supplementRequests(assessment, FormDetails.none()));
            DossierForm.refusalNote(assessment, FormDetails.none()).ifPresent(papers::add);
            papers.addAll(DossierForm.apologyNotices(assessment, FormDetails.none()));
            DossierForm.stopNotice(assessment, FormDetails.none()).ifPresent(papers::add);
        }
        assertThat(papers).hasSizeGreaterThanOrEqualTo(9);
        for (DossierForm paper : papers) {
            for (Locale locale : List.of(VIETNAMESE, Locale.ENGLISH)) {
                assertThat(paper.render(locale))
                        .doesNotContain("[", "{", "null")
                        .contains("........");
            }
            assertThat(paper.missing()).isNotEmpty();
        }
    }

    /** D29: what is no period is told with the forms, and never by an exception of another kind. */
    @Test
    void d29NeverAnotherException() {
        for (String text :
                List.of("2025-3M", "6M-2025", "2025-H1", "2026-00", "", "99999-01", "2025-Q0", " 2025", "2025-12 ")) {
            assertThatThrownBy(() -> org.commune4j.core.quality.ReportingPeriod.parse(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("2025-09, 2025-Q3, 2025-6M, 2025-9M, 2025 or");
        }
        assertThat(org.commune4j.core.quality.ReportingPeriod.parse("2025-9M")
                        .range()
                        .endOrMax())
                .isEqualTo(LocalDate.of(2025, 10, 1));
    }
}
