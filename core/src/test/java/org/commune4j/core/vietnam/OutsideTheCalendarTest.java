package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.commune4j.core.dossier.DossierEventKind.APOLOGISED;
import static org.commune4j.core.dossier.DossierEventKind.RECEIVED;
import static org.commune4j.core.dossier.DossierEventKind.RESOLVED;
import static org.commune4j.core.dossier.DossierEventKind.RESUMED;
import static org.commune4j.core.dossier.DossierEventKind.SUPPLEMENT_REQUESTED;
import static org.commune4j.core.dossier.DossierEventKind.SUSPENDED;
import static org.commune4j.core.dossier.DossierEventKind.TRANSFERRED;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.deadline.Deadline;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.Timeliness;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierAssessment;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.dossier.DossierEventKind;
import org.commune4j.core.dossier.EventDetail;
import org.commune4j.core.dossier.Intake;
import org.commune4j.core.dossier.ServiceFigure;
import org.commune4j.core.dossier.ServiceTally;
import org.commune4j.core.dossier.StepRecord;
import org.commune4j.core.dossier.TallyScope;
import org.commune4j.core.dossier.WorkList;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.quality.ReportingPeriod;
import org.commune4j.core.quality.UnitLevel;
import org.commune4j.core.rule.Outcome;
import org.commune4j.core.time.DateRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A date outside the years of the calendar is told of its dossier, and stops nothing. */
class OutsideTheCalendarTest {

    private static final LawBook LAW = LawBooks.vietnam();
    private static final ProcedureCode CODE = ProcedureCode.parse("1.004837");
    private static final OffsetDateTime NOW = at("2026-06-15T08:00");

    private static OffsetDateTime at(String local) {
        return OffsetDateTime.parse(local + ":00+07:00");
    }

    private static Dossier dossier(String id, DossierEvent... events) {
        return Dossier.builder(id, CODE).events(List.of(events)).build().orThrow();
    }

    private static DossierEvent event(DossierEventKind kind, String local) {
        return DossierEvent.of(kind, at(local));
    }

    private static Dossier good(int index) {
        return dossier(
                "G-" + index,
                DossierEvent.ofReceived(at("2026-06-01T09:00"), at("2026-06-04T17:00")),
                event(RESOLVED, "2026-06-03T09:00"));
    }

    /** Everything that a host asks of one dossier. */
    private static void askEverything(Dossier dossier) {
        DossierAssessment assessment = LAW.assess(
                dossier, dossier.events().get(dossier.events().size() - 1).at());
        ask(assessment);
        LAW.dossierAssessor().find(dossier, NOW).ifPresent(OutsideTheCalendarTest::ask);
    }

    private static void ask(DossierAssessment assessment) {
        assertThat(assessment.explanation().render(Locale.ENGLISH)).isNotBlank();
        assertThat(assessment.explanation().render(Locale.forLanguageTag("vi"))).isNotBlank();
        assertThat(assessment.verdicts().verdicts())
                .isNotEmpty()
                .allSatisfy(verdict ->
                        assertThat(verdict.explanation().render(Locale.ENGLISH)).doesNotContain("failed", "Exception"));
        assertThat(assessment.toString()).isNotBlank();
        assessment.portalTimeliness();
        assessment.deadline().ifPresent(Deadline::days);
        assessment.dossier().deadlineAtReceipt().ifPresent(Deadline::receipt);
        assessment.dossier().isLate();
        assessment.standing().ifPresent(standing -> {
            standing.leastWorkingDaysLeft();
            standing.mostWorkingTimeLeft();
        });
        for (StepRecord step : assessment.steps()) {
            step.timeliness();
            step.workingTime();
        }
        FormDetails details = FormDetails.none();
        List<DossierForm> forms = new ArrayList<>();
        DossierForm.receiptSlip(assessment, details).ifPresent(forms::add);
        forms.addAll(DossierForm.supplementRequests(assessment, details));
        DossierForm.refusalNote(assessment, details).ifPresent(forms::add);
        forms.addAll(DossierForm.apologyNotices(assessment, details));
        DossierForm.stopNotice(assessment, details).ifPresent(forms::add);
        DossierForm.controlSlip(assessment, details).ifPresent(forms::add);
        assertThat(forms)
                .allSatisfy(form -> assertThat(form.render(Locale.ENGLISH)).isNotBlank());
    }

    static Stream<Dossier> outside() {
        Stream<Dossier> received = Stream.of(
                        "0000-01-01", "0001-01-01", "0205-09-15", "1900-01-01", "1970-01-01", "2014-12-20")
                .flatMap(day -> Stream.of(
                        dossier("received " + day, event(RECEIVED, day + "T09:00")),
                        dossier(
                                "resolved now " + day,
                                event(RECEIVED, day + "T09:00"),
                                event(RESOLVED, "2026-06-03T09:00")),
                        dossier(
                                "and resolved " + day,
                                event(RECEIVED, day + "T09:00"),
                                event(RESOLVED, day + "T10:00"))));
        Stream<Dossier> later = Stream.of("2051-01-03", "9999-12-31")
                .flatMap(day -> Stream.of(
                        dossier("received " + day, event(RECEIVED, day + "T09:00")),
                        dossier(
                                "resolved " + day,
                                event(RECEIVED, "2026-06-01T09:00"),
                                event(RESOLVED, day + "T09:00")),
                        dossier(
                                "handed over " + day,
                                event(RECEIVED, "2026-06-01T09:00"),
                                event(TRANSFERRED, day + "T09:00")),
                        dossier(
                                "appointed " + day,
                                DossierEvent.ofReceived(at("2026-06-01T09:00"), at(day + "T17:00"))),
                        dossier(
                                "appointed anew " + day,
                                event(RECEIVED, "2026-06-01T09:00"),
                                event(APOLOGISED, "2026-06-09T09:00")
                                        .with(EventDetail.NEW_APPOINTMENT, at(day + "T17:00"))),
                        dossier(
                                "supplement " + day,
                                event(RECEIVED, "2026-06-01T09:00"),
                                event(SUPPLEMENT_REQUESTED, day + "T09:00")),
                        dossier(
                                "suspended until " + day,
                                event(RECEIVED, "2026-06-01T09:00"),
                                event(SUSPENDED, "2026-06-02T09:00"),
                                event(RESUMED, day + "T09:00"))));
        Stream<Dossier> term = Stream.of(dossier(
                "extended by a century",
                event(RECEIVED, "2026-06-01T09:00"),
                DossierEvent.ofExtended(at("2026-06-02T09:00"), Term.years(100))));
        return Stream.of(received, later, term).flatMap(one -> one);
    }

    @ParameterizedTest(name = "B4: {0}")
    @MethodSource("outside")
    void b04OneDossierAnswersEverything(Dossier dossier) {
        askEverything(dossier);
    }

    @Test
    @DisplayName(
            "B4: one of 1,000 dossiers received 0205-09-15 is named and counted as not judged, the others are judged")
    void b04OneOfAThousand() {
        List<Dossier> all = new ArrayList<>(
                IntStream.range(0, 999).mapToObj(OutsideTheCalendarTest::good).toList());
        all.add(500, dossier("BAD", event(RECEIVED, "0205-09-15T09:00")));

        ServiceTally tally =
                all.stream().collect(LAW.serviceTally(TallyScope.of(NOW).withDossierIds(10)));

        assertThat(tally.count(ServiceFigure.SEEN)).isEqualTo(1_000);
        assertThat(tally.count(ServiceFigure.DOSSIERS)).isEqualTo(1_000);
        assertThat(tally.count(ServiceFigure.RESOLVED_EARLY)).isEqualTo(999);
        assertThat(tally.count(ServiceFigure.LEGAL_UNDETERMINED)).isEqualTo(1);
        assertThat(tally.count(ServiceFigure.NOT_COVERED)).isEqualTo(1);
        assertThat(tally.total().dossierIds(ServiceFigure.NOT_COVERED).ids()).containsExactly("BAD");
        assertThat(LAW.review(tally, Jurisdiction.NATIONAL).procedures()).isNotEmpty();

        WorkList list = LAW.dueWithin(all.stream(), NOW, Term.workingDays(3));
        assertThat(list.undated()).extracting(DossierAssessment::id).containsExactly("BAD");
        assertThat(list.undated().get(0).explanation().render(Locale.ENGLISH))
                .contains("leads out of the years that the calendar covers");

        Intake intake = Intake.of(10);
        List<Dossier> taken = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            intake.take(LAW.dossierAssessor().check(all.get(i), Pointer.ROOT.index(i)))
                    .forEach(taken::add);
        }
        assertThat(taken).hasSize(999);
        assertThat(intake.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("INTAKE-018");
            assertThat(problem.pointer()).hasToString("/500/events/0/at");
            assertThat(problem.render(Locale.ENGLISH)).contains("BAD", "15 Sep 0205", "counted as not judged");
            assertThat(problem.render(Locale.forLanguageTag("vi"))).contains("BAD");
        });
    }

    @Test
    @DisplayName("B4: whatever stands outside in a batch, every other dossier is counted and listed")
    void b04AllOfThemInOneBatch() {
        List<Dossier> all = Stream.concat(outside(), IntStream.range(0, 20).mapToObj(OutsideTheCalendarTest::good))
                .toList();
        for (OffsetDateTime moment : List.of(NOW, at("2027-06-15T08:00"))) {
            ServiceTally tally = all.stream().collect(LAW.serviceTally(moment));
            assertThat(tally.count(ServiceFigure.SEEN)).isEqualTo(all.size());
            assertThat(tally.count(ServiceFigure.RESOLVED_EARLY)).isGreaterThanOrEqualTo(20);
            assertThat(tally.count(ServiceFigure.NOT_COVERED))
                    .isEqualTo(all.stream()
                            .map(one -> LAW.dossierAssessor().find(one, moment))
                            .flatMap(Optional::stream)
                            .filter(one -> one.deadline()
                                    .filter(Deadline::isNotCovered)
                                    .isPresent())
                            .count());
            ReportingPeriod period = ReportingPeriod.ofMonth(YearMonth.from(moment));
            ServiceTally month =
                    all.stream().collect(LAW.serviceTally(TallyScope.ofDays(period.range(), ZoneOffset.ofHours(7))));
            assertThat(Decision766.index(period)
                            .score(Decision766.measure("21400", UnitLevel.COMMUNE, period, month)
                                    .build())
                            .explanation()
                            .render(Locale.ENGLISH))
                    .isNotBlank();
            WorkList list = LAW.dueWithin(all.stream(), moment, Term.workingDays(3));
            assertThat(list.due().size() + list.undated().size()).isPositive();
        }
    }

    @Test
    @DisplayName("B4: assessed, it is undetermined with the reason, and so are the rules that read the due date")
    void b04AssessedItIsUndetermined() {
        DossierAssessment assessment = LAW.assess(dossier("B", event(RECEIVED, "1970-01-01T09:00")), NOW);

        assertThat(assessment.legalTimeliness()).contains(Timeliness.UNDETERMINED);
        assertThat(assessment.deadline().orElseThrow().isNotCovered()).isTrue();
        assertThat(assessment.deadline().orElseThrow().candidates()).isEmpty();
        assertThat(assessment.explanation().render(Locale.ENGLISH))
                .contains("3 working day(s) received", "leads out of the years that the calendar covers");
        assertThat(assessment.verdicts().ofRule("DOSSIER-001").get(0).outcome()).isNotEqualTo(Outcome.MET);
    }

    @ParameterizedTest(name = "B4: a moment of the year {0} is refused where it enters")
    @ValueSource(ints = {10_000, -1, 999_999_999, -999_999_999})
    void b04AYearThatNoDocumentHoldsIsRefusedAtEntry(int year) {
        OffsetDateTime moment = NOW.withYear(year);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DossierEvent.of(RECEIVED, moment))
                .withMessageContaining(Integer.toString(year));
        assertThatIllegalArgumentException().isThrownBy(() -> DossierEvent.ofReceived(NOW, moment));
        assertThatIllegalArgumentException().isThrownBy(() -> TallyScope.of(moment));
        assertThatIllegalArgumentException().isThrownBy(() -> DateRange.from(moment.toLocalDate()));
    }

    @Test
    @DisplayName("B4: the check names every moment outside, at its place")
    void b04TheCheckNamesEveryMoment() {
        Dossier dossier = dossier(
                "C",
                DossierEvent.ofReceived(at("1970-01-01T09:00"), at("1970-01-06T09:00")),
                event(RESOLVED, "9999-12-31T09:00"));
        assertThat(LAW.dossierAssessor().check(dossier).problems())
                .extracting(Problem::code, problem -> problem.pointer().toString())
                .containsExactly(
                        tuple("INTAKE-018", "/events/0/at"),
                        tuple("INTAKE-018", "/events/0/appointedAt"),
                        tuple("INTAKE-018", "/events/1/at"));
        assertThat(LAW.dossierAssessor().check(good(1)).isValid()).isTrue();
    }
}
