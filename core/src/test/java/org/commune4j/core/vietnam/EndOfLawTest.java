package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commune4j.core.authority.TaskCatalogue;
import org.commune4j.core.commune.AdministrativeUnitKind;
import org.commune4j.core.commune.CommuneSubjects;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.commune.LawFiles;
import org.commune4j.core.commune.LawOverride;
import org.commune4j.core.deadline.Deadline;
import org.commune4j.core.deadline.Deadline.DeadlineState;
import org.commune4j.core.deadline.Timeliness;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierAssessment;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.dossier.DossierEventKind;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Instrument;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.Provision;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.procedure.ProcedureCatalogue;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.rule.Doubt;
import org.commune4j.core.rule.Outcome;
import org.commune4j.core.rule.ParameterValue;
import org.commune4j.core.rule.Verdict;
import org.commune4j.core.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the law says of itself: when it ends, who lets it go on, and by which version a dossier goes that was under way. */
@SuppressWarnings("StringConcatToTextBlock") // tables read better line by line here
class EndOfLawTest {

    private static final LawBook LAW = LawBooks.vietnam();
    private static final LocalDate LAST = LocalDate.of(2027, 2, 28);
    private static final Jurisdiction XA = Jurisdiction.ofCommune("51", "21400");
    private static final Locale VI = Locale.forLanguageTag("vi");

    private final Map<String, String> texts = new HashMap<>();

    private EndOfLawTest with(String file, String text) {
        texts.put(file, text);
        return this;
    }

    private LawBook over(LawBook law) {
        Checked<LawBook> read = LawFiles.read(texts, law);
        assertThat(read.problems()).isEmpty();
        return read.orThrow();
    }

    private static Instrument text(String number) {
        return LAW.instruments().stream()
                .filter(one -> one.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static LegalReference whole(String number) {
        return LegalReference.of(text(number), SourceStatus.VERIFIED);
    }

    private static OffsetDateTime at(String day) {
        return OffsetDateTime.parse(day + "T10:00:00+07:00");
    }

    private static Dossier.Builder dossier(String code, DossierEvent... events) {
        return Dossier.builder("D-1", ProcedureCode.parse(code)).place(XA).events(List.of(events));
    }

    private static DossierEvent received(String day) {
        return DossierEvent.of(DossierEventKind.RECEIVED, at(day));
    }

    private static DossierAssessment assess(LawBook law, String code, String received, String asOf) {
        return law.assess(dossier(code, received(received)).build().orThrow(), at(asOf));
    }

    // ---------------------------------------------------------------- the days

    @ParameterizedTest
    @ValueSource(
            strings = {
                "60/2014/QH13",
                "120/2025/NĐ-CP",
                "122/2025/NĐ-CP",
                "124/2025/NĐ-CP",
                "125/2025/NĐ-CP",
                "127/2025/NĐ-CP",
                "140/2025/NĐ-CP",
                "151/2025/NĐ-CP",
                "66.7/2025/NQ-CP",
                "66.16/2026/NQ-CP",
                "66.18/2026/NQ-CP",
                "66.19/2026/NQ-CP",
                "66.22/2026/NQ-CP"
            })
    void endsAfter28February2027(String number) {
        LegalReference reference = whole(number);

        assertThat(reference.endedOn(LAST.minusDays(1), XA)).isEmpty();
        assertThat(reference.endedOn(LAST, XA)).isEmpty();
        assertThat(reference.endedOn(LAST.plusDays(1), XA))
                .hasValueSatisfying(ending -> assertThat(ending.lastDay()).isEqualTo(LAST));
        assertThat(reference.statusOn(LAST)).isEqualTo(SourceStatus.VERIFIED);
        assertThat(reference.statusOn(LAST.plusDays(1))).isEqualTo(SourceStatus.UNVERIFIED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"138/2025/NĐ-CP", "142/2025/NĐ-CP", "144/2025/NĐ-CP"})
    void mayEndAfter28February2027(String number) {
        LegalReference reference = whole(number);

        assertThat(reference.endedOn(LAST.plusDays(1), XA)).isEmpty();
        assertThat(reference.statusOn(LAST)).isEqualTo(SourceStatus.VERIFIED);
        assertThat(reference.statusOn(LAST.plusDays(1))).isEqualTo(SourceStatus.UNVERIFIED);
        assertThat(reference.endingNote(LAST, XA)).isEmpty();
        assertThat(reference.endingNote(LAST.plusDays(1), XA).orElseThrow().render(Locale.ENGLISH))
                .contains("may not be in force after 28 Feb 2027");
    }

    @ParameterizedTest
    @ValueSource(strings = {"118/2025/NĐ-CP", "150/2025/NĐ-CP", "147/2025/NĐ-CP"})
    void nothingIsKnownOfAnEnd(String number) {
        assertThat(whole(number).endedBy(LocalDate.of(2030, 1, 1))).isEmpty();
        assertThat(text(number).validity().end()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "140/2025/NĐ-CP, Art. 5, 2026-06-30",
        "140/2025/NĐ-CP, Art. 5(1)(a), 2026-06-30",
        "140/2025/NĐ-CP, Art. 29(3), 2026-06-30",
        "140/2025/NĐ-CP, Art. 29(2), 2027-02-28",
        "144/2025/NĐ-CP, Art. 4(1), 2026-06-30",
        "144/2025/NĐ-CP, Annex III, 2026-06-30",
        "144/2025/NĐ-CP, Art. 10(2), 2026-06-30",
        "151/2025/NĐ-CP, 'Annex I, Part V, A.II', 2026-01-30",
        "151/2025/NĐ-CP, 'Annex I, Part V, B', 2026-01-30",
        "151/2025/NĐ-CP, 'Annex I, Part VII', 2026-01-30",
        "151/2025/NĐ-CP, Annex II, 2027-02-28",
        "151/2025/NĐ-CP, Art. 5(2)(a), 2026-01-30",
        "151/2025/NĐ-CP, Art. 5(2), 2026-01-30",
        "151/2025/NĐ-CP, Art. 9(4)(k), 2026-01-30",
        "151/2025/NĐ-CP, Art. 17(2)(e), 2026-01-30",
        "151/2025/NĐ-CP, 'Annex I, Part VIII', 2027-02-28",
        "151/2025/NĐ-CP, 'Annex I, Part IV', 2027-02-28",
        "151/2025/NĐ-CP, 'Annex I, Part V, C.VII(1)', 2027-02-28",
        "151/2025/NĐ-CP, Art. 5(2)(g), 2027-02-28",
        "151/2025/NĐ-CP, Art. 5(5)(d), 2027-02-28",
        "151/2025/NĐ-CP, Art. 9(3), 2027-02-28",
        "151/2025/NĐ-CP, Art. 17(2)(d), 2027-02-28",
        "151/2025/NĐ-CP, Art. 6, 2027-02-28"
    })
    void aPartEndsEarlierThanTheRest(String number, String provision, LocalDate lastDay) {
        LegalReference part = LegalReference.of(text(number), Provision.parse(provision), SourceStatus.VERIFIED);

        assertThat(part.endedOn(lastDay, XA)).isEmpty();
        assertThat(part.endedOn(lastDay.plusDays(1), XA))
                .hasValueSatisfying(ending -> assertThat(ending.lastDay()).isEqualTo(lastDay));
    }

    // ---------------------------------------------------------------- a due date

    @Test
    void aDossierIsDueByTheLawThatHoldsWhenItIsReceived() {
        // Marital records: 2 working days by Article 22 of Law 60/2014; the last working day of that law is Friday 26
        // February.
        Deadline before =
                assess(LAW, "1.004845", "2027-02-24", "2027-03-15").deadline().orElseThrow();
        assertThat(before.state()).isEqualTo(DeadlineState.DETERMINED);
        assertThat(before.date()).isEqualTo(LocalDate.of(2027, 2, 26));

        DossierAssessment after = assess(LAW, "1.004845", "2027-03-01", "2027-03-15");
        Deadline due = after.deadline().orElseThrow();
        assertThat(due.state()).isEqualTo(DeadlineState.UNDETERMINED);
        assertThat(due.isFormer()).isTrue();
        assertThat(due.candidates()).singleElement().satisfies(former -> {
            assertThat(former.state()).isEqualTo(DeadlineState.DETERMINED);
            assertThat(former.date()).isEqualTo(LocalDate.of(2027, 3, 3));
        });
        assertThat(after.legalTimeliness()).contains(Timeliness.UNDETERMINED);
        assertThat(after.dossier().isLate().isUnknown()).isTrue();
        assertThat(after.explanation().render(Locale.ENGLISH))
                .contains(
                        "Law on Civil Status 60/2014/QH13 is not in force after 28 Feb 2027",
                        "03/2026/QH16",
                        "candidate only");
        assertThat(after.explanation().render(VI)).contains("hết hiệu lực sau ngày", "chỉ để tham khảo");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-26, 2027-02-26, DETERMINED", // on the day of receipt the law holds
        "2027-02-26, 2027-02-28, DETERMINED", // and on its last day
        "2027-02-26, 2027-03-01, UNDETERMINED", // under way when it ended, due after
        "2027-02-25, 2027-03-01, UNDETERMINED",
        "2027-02-24, 2027-03-01, DETERMINED", // was due on 26 February
        "2027-02-28, 2027-03-01, UNDETERMINED",
        "2027-03-01, 2027-03-01, UNDETERMINED"
    })
    void whatIsUnderWayWhenTheLawEndsIsUndeterminedIfItIsDueLater(
            String received, String asOf, DeadlineState expected) {
        Deadline due = assess(LAW, "1.004845", received, asOf).deadline().orElseThrow();

        assertThat(due.state()).isEqualTo(expected);
        assertThat(due.isFormer()).isEqualTo(expected == DeadlineState.UNDETERMINED);
        assertThat(due.findEarliest()).isPresent();
    }

    @Test
    void aDossierThatWasDoneBeforeTheEndIsJudgedByTheLawOfItsTime() {
        Dossier done = dossier(
                        "1.004845",
                        received("2027-02-25"),
                        DossierEvent.of(DossierEventKind.RESOLVED, at("2027-02-26")))
                .build()
                .orThrow();

        assertThat(LAW.assess(done, at("2027-03-15")).legalTimeliness()).contains(Timeliness.EARLY);
    }

    // ---------------------------------------------------------------- rules, figures, tasks

    private static final List<LocalDate> DAYS = List.of(LAST.minusDays(1), LAST, LAST.plusDays(1));

    private static Verdict verdict(LawBook law, String rule, LocalDate day) {
        return law.evaluate(SampleCommune.ofStandard(SampleCommune.SEPTEMBER).build(), day).ofRule(rule).stream()
                .filter(one -> one.formerOutcome().isPresent() || one.outcome() != Outcome.NOT_APPLICABLE)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRuleIsUndeterminedOnceItsLawHasEnded() {
        String code = "DEP-002";
        LawBook law = LAW.overriding(
                        Figures.VICE_CHAIRS_ALLOTTED,
                        ParameterValue.of(
                                BigDecimal.valueOf(2), DateRange.from(LocalDate.of(2025, 7, 1)), Basis.PRACTICE))
                .withCommuneRules(rules -> rules.overriding(
                        code,
                        rule -> rule.toBuilder()
                                .inForce(DateRange.from(LocalDate.of(2025, 7, 1)))
                                .per(whole("120/2025/NĐ-CP"))
                                .build()));

        Outcome before = verdict(law, code, LAST).outcome();
        assertThat(before).isNotIn(Outcome.NOT_APPLICABLE, Outcome.UNDETERMINED);
        assertThat(verdict(law, code, LAST.minusDays(1)).outcome()).isEqualTo(before);
        Verdict after = verdict(law, code, LAST.plusDays(1));
        assertThat(after.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(after.doubt()).contains(Doubt.LAW_ENDED);
        assertThat(after.formerOutcome()).contains(before);
        assertThat(after.isBreach()).isFalse();
        assertThat(after.status()).contains(SourceStatus.UNVERIFIED);
        assertThat(after.explanation().render(Locale.ENGLISH))
                .contains("Decree 120/2025/NĐ-CP is not in force after 28 Feb 2027", "outcome by the former law: ");
        assertThat(after.explanation().render(VI)).contains("hết hiệu lực sau ngày", "kết quả theo quy định cũ");
        assertThat(verdict(
                                with("continuations.csv", "text,basis\n120/2025/NĐ-CP,PRACTICE\n")
                                        .over(law),
                                code,
                                DAYS.get(2))
                        .outcome())
                .isEqualTo(before);
    }

    @Test
    void aRuleIsUndeterminedOnceTheLawOfAFigureHasEnded() {
        LawBook law = LAW.overriding(
                Figures.VICE_CHAIRS_ALLOTTED,
                ParameterValue.of(
                        BigDecimal.valueOf(2),
                        DateRange.from(LocalDate.of(2025, 7, 1)),
                        Basis.ofLaw(whole("124/2025/NĐ-CP"))));

        Outcome before = verdict(law, "DEP-002", LAST).outcome();
        assertThat(before).isNotIn(Outcome.NOT_APPLICABLE, Outcome.UNDETERMINED);
        Verdict after = verdict(law, "DEP-002", LAST.plusDays(1));
        assertThat(after.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(after.doubt()).contains(Doubt.LAW_ENDED);
        assertThat(after.formerOutcome()).contains(before);
        assertThat(after.explanation().render(Locale.ENGLISH))
                .contains(
                        "Decree 124/2025/NĐ-CP is not in force after 28 Feb 2027",
                        "2 (persons) (former value, set by the host");
        assertThat(law.evaluateOver(
                                SampleCommune.ofStandard(SampleCommune.SEPTEMBER)
                                        .build(),
                                DateRange.of(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 4, 1)))
                        .evaluations()
                        .entries())
                .extracting(one -> one.range().startOrMin())
                .contains(LAST.plusDays(1));
    }

    @Test
    void aTaskOfALawThatHasEndedIsNotJudgedByIt() {
        LawBook law = LAW.withTasks(
                AdministrativeUnitKind.COMMUNE,
                TaskCatalogue.of(List.of(LAW.tasksOf(AdministrativeUnitKind.COMMUNE).tasks().get(0).toBuilder()
                                .life(DateRange.from(LocalDate.of(2025, 7, 1)))
                                .legalBasis(whole("140/2025/NĐ-CP"))
                                .build()))
                        .orThrow());
        for (LocalDate day : DAYS) {
            List<Verdict> judged =
                    law
                            .evaluate(
                                    SampleCommune.ofStandard(SampleCommune.SEPTEMBER)
                                            .build(),
                                    day)
                            .verdicts()
                            .stream()
                            .filter(one -> one.rule().subject() == CommuneSubjects.TASK
                                    && one.subjectId().isPresent())
                            .filter(one -> one.outcome() != Outcome.NOT_APPLICABLE)
                            .toList();
            assertThat(judged)
                    .as("on %s", day)
                    .isNotEmpty()
                    .allMatch(one -> one.doubt().filter(Doubt.LAW_ENDED::equals).isPresent() == day.isAfter(LAST));
        }
    }

    // ---------------------------------------------------------------- the host

    @Test
    void oneLineLetsATextGoOn() {
        LawBook own = with(
                        "continuations.csv",
                        "text,place,basis,instrument,status\n60/2014/QH13,province:51,PRACTICE,,\n")
                .over(LAW);

        Deadline due =
                assess(own, "1.004845", "2027-03-01", "2027-03-15").deadline().orElseThrow();
        assertThat(due.date()).isEqualTo(LocalDate.of(2027, 3, 3));
        Dossier elsewhere = Dossier.builder("D-1", ProcedureCode.parse("1.004845"))
                .place(Jurisdiction.ofCommune("01", "00001"))
                .events(List.of(received("2027-03-01")))
                .build()
                .orThrow();
        assertThat(own.assess(elsewhere, at("2027-03-15"))
                        .deadline()
                        .orElseThrow()
                        .isFormer())
                .isTrue();
        assertThat(own.overrides())
                .singleElement()
                .returns("continuations.csv", LawOverride::table)
                .returns("60/2014/QH13", LawOverride::what)
                .returns(Jurisdiction.ofProvince("51"), LawOverride::place);
        assertThat(own.edition()).isNotEqualTo(LAW.edition());
        LawBook again = LawFiles.read(LawFiles.write(own), LAW).orThrow();
        assertThat(own.diff(again)).hasToString("");
        assertThat(LAW.diff(own).toString()).contains("continuations.csv 60/2014/QH13 province:51");
    }

    @Test
    void aTextThatExtendsAnotherKeepsItAsSureAsItIsItself() {
        LawBook own = with("instruments.csv", "number,from\nX/2027/QH16,2027-03-01\n")
                .with(
                        "continuations.csv",
                        "text,to,basis,instrument,provision,status\n"
                                + "151/2025/NĐ-CP,2028-03-01,LAW,X/2027/QH16,Art. 1,REPORTED\n")
                .over(LAW);
        LegalReference land = LegalReference.of(
                own.instruments().stream()
                        .filter(one -> one.number().equals("151/2025/NĐ-CP"))
                        .findFirst()
                        .orElseThrow(),
                SourceStatus.VERIFIED);

        assertThat(land.endedOn(LocalDate.of(2027, 3, 1), XA)).isEmpty();
        assertThat(land.statusOn(LocalDate.of(2027, 3, 1))).isEqualTo(SourceStatus.REPORTED);
        assertThat(land.endingNote(LocalDate.of(2027, 3, 1), XA).orElseThrow().render(Locale.ENGLISH))
                .contains("continues to apply", "Article 1 of X/2027/QH16");
        assertThat(land.endedOn(LocalDate.of(2028, 3, 1), XA)).isPresent();
    }

    @Test
    void aTextMayGoOnForWhatWasUnderWayAlone() {
        LawBook own = with("continuations.csv", "text,openDossiersOnly,basis\n60/2014/QH13,yes,PRACTICE\n")
                .over(LAW);

        assertThat(assess(own, "1.004845", "2027-02-26", "2027-03-15")
                        .deadline()
                        .orElseThrow()
                        .date())
                .isEqualTo(LocalDate.of(2027, 3, 2));
        assertThat(assess(own, "1.004845", "2027-03-01", "2027-03-15")
                        .deadline()
                        .orElseThrow()
                        .isFormer())
                .isTrue();
    }

    @Test
    void whatWasReadOfAnAmendmentIsSaidInOneLine() {
        LocalDate day = LocalDate.of(2026, 6, 1);
        assertThat(LAW.communeRules().rules().stream()
                        .flatMap(rule -> rule.basis().reference().stream())
                        .filter(one -> one.instrument().number().equals("150/2025/NĐ-CP"))
                        .map(one -> one.unreadAmendments(day)))
                .isNotEmpty()
                .noneMatch(List::isEmpty);

        LawBook own = with(
                        "amendments.csv",
                        "instrument,amendedBy,from,contentRead\n150/2025/NĐ-CP,370/2025/NĐ-CP,2025-12-31,yes\n")
                .over(LAW);

        assertThat(own.communeRules().rules().stream()
                        .flatMap(rule -> rule.basis().reference().stream())
                        .filter(one -> one.instrument().number().equals("150/2025/NĐ-CP"))
                        .map(one -> one.unreadAmendments(day)))
                .isNotEmpty()
                .allMatch(List::isEmpty);
    }

    @Test
    void everyFaultOfALineOnATextIsTold() {
        Checked<LawBook> read = LawFiles.read(
                Map.of(
                        "continuations.csv",
                        "text,basis,instrument,status\n1/NOBODY,PRACTICE,,\n60/2014/QH13,LAW,2/NOBODY,VERIFIED\n",
                        "transitions.csv",
                        "text,kind,fact,basis\n309/2026/NĐ-CP,RECEIVED,private-house,PRACTICE\n"
                                + "309/2026/NĐ-CP,RECEIVED,,PRACTICE\n301/2026/NĐ-CP,ON_REQUEST,,PRACTICE\n"),
                LAW);

        assertThat(read.problems())
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .contains(
                        "LAWTABLE-003 /continuations.csv/0/text",
                        "LAWTABLE-003 /continuations.csv/1/instrument",
                        "LAWTABLE-010 /transitions.csv/0/fact",
                        "LAWTABLE-005 /transitions.csv/1/text",
                        "LAWTABLE-009 /transitions.csv/2/fact");
    }

    // ---------------------------------------------------------------- the version that applies

    private static final String PROCEDURE = "1.999001";

    /** A procedure of 20 working days that has 10 since 1 July 2026, by a text with the transitional clause given. */
    private LawBook changing(String transition, String newTerm) {
        return with(
                        "instruments.csv",
                        "number,from,to,successor\nOLD/NĐ-CP,,2026-07-01,NEW/NĐ-CP\nNEW/NĐ-CP,2026-07-01,,\n")
                .with("words.csv", "family,code,name\nCASE_FACT,asked,người nộp đề nghị áp dụng quy định mới\n")
                .with(
                        "transitions.csv",
                        "text,kind,fact,basis,instrument,provision,status\n"
                                + (transition.isEmpty()
                                        ? ""
                                        : "NEW/NĐ-CP," + transition + ",LAW,NEW/NĐ-CP,Art. 76(19),VERIFIED\n"))
                .with(
                        "procedures.csv",
                        "code,version,name,field,from,to,basis\n" + PROCEDURE
                                + ",old,Thủ tục,CONSTRUCTION,,2026-07-01,UNSOURCED\n" + PROCEDURE
                                + ",new,Thủ tục,CONSTRUCTION,2026-07-01,,UNSOURCED\n")
                .with(
                        "limits.csv",
                        "code,version,term,instrument,status\n" + PROCEDURE
                                + ",old,20 working-days,OLD/NĐ-CP,VERIFIED\n" + PROCEDURE + ",new," + newTerm
                                + ",NEW/NĐ-CP,VERIFIED\n")
                .over(LAW.withProcedures(all -> ProcedureCatalogue.empty()));
    }

    private static Deadline due(LawBook law, Dossier.Builder dossier, String asOf) {
        return law.assess(dossier.build().orThrow(), at(asOf)).deadline().orElseThrow();
    }

    private static Dossier.Builder filed(String filed, String received) {
        return dossier(PROCEDURE, DossierEvent.of(DossierEventKind.SUBMITTED, at(filed)), received(received));
    }

    private static String days(Deadline due) {
        return due.term().map(Object::toString).orElse("either");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-29, 2026-06-30, 20 working-days",
        "2026-06-30, 2026-07-01, 20 working-days",
        "2026-06-30, 2026-07-02, 20 working-days",
        "2026-07-01, 2026-07-01, 10 working-days",
        "2026-07-01, 2026-07-02, 10 working-days"
    })
    void theDayOfFilingDecides(String filed, String received, String term) {
        assertThat(days(due(changing("FILED,", "10 working-days"), filed(filed, received), "2026-07-10")))
                .isEqualTo(term);
    }

    @Test
    void aSubmissionThatMayBeUnrecordedLeavesBoth() {
        LawBook law = changing("FILED,", "10 working-days");
        Dossier.Builder untracked = dossier(PROCEDURE, received("2026-07-02")).untracked(DossierEventKind.SUBMITTED);

        Deadline due = due(law, untracked, "2026-07-10");

        assertThat(due.isOfSeveralVersions()).isTrue();
        assertThat(due.candidates())
                .extracting(EndOfLawTest::days)
                .containsExactly("20 working-days", "10 working-days");
        assertThat(due.isFormer()).isFalse();
        assertThat(days(due(law, dossier(PROCEDURE, received("2026-07-02")), "2026-07-10")))
                .as("a record that keeps submissions and has none: handed in at the counter")
                .isEqualTo("10 working-days");
    }

    @ParameterizedTest
    @CsvSource({
        "RECEIVED, 2026-06-30, 2026-07-15, 20 working-days",
        "RECEIVED, 2026-07-01, 2026-07-15, 10 working-days",
        "DECIDED, 2026-06-30, 2026-06-30, 20 working-days",
        "DECIDED, 2026-06-30, 2026-07-01, 10 working-days",
        "DECIDED, 2026-07-01, 2026-07-15, 10 working-days",
        "NOT_SAID, 2026-06-30, 2026-06-30, 20 working-days",
        "NOT_SAID, 2026-06-30, 2026-07-01, either",
        "NOT_SAID, 2026-07-01, 2026-07-15, 10 working-days"
    })
    void theDayThatTheTextNamesDecides(String kind, String received, String asOf, String term) {
        assertThat(days(due(changing(kind + ",", "10 working-days"), dossier(PROCEDURE, received(received)), asOf)))
                .isEqualTo(term);
    }

    @Test
    void aTextThatSaysNothingLeavesBothWhereTheyDiffer() {
        LawBook law = changing("NOT_SAID,", "10 working-days");
        DossierAssessment open =
                law.assess(dossier(PROCEDURE, received("2026-06-30")).build().orThrow(), at("2026-07-10"));

        Deadline due = open.deadline().orElseThrow();
        assertThat(due.state()).isEqualTo(DeadlineState.UNDETERMINED);
        assertThat(due.candidates())
                .extracting(EndOfLawTest::days)
                .containsExactly("20 working-days", "10 working-days");
        assertThat(open.legalTimeliness()).as("early by both").contains(Timeliness.EARLY);
        assertThat(open.explanation().render(Locale.ENGLISH))
                .contains("NEW/NĐ-CP, in force from 1 Jul 2026: the text says nothing");
        assertThat(law.assess(dossier(PROCEDURE, received("2026-06-30")).build().orThrow(), at("2026-07-20"))
                        .legalTimeliness())
                .as("late by one of them")
                .contains(Timeliness.UNDETERMINED);
        assertThat(law.assess(dossier(PROCEDURE, received("2026-06-30")).build().orThrow(), at("2026-08-20"))
                        .legalTimeliness())
                .as("late by both")
                .contains(Timeliness.OVERDUE);
    }

    @Test
    void bothAreDeterminedWhereTheyAgree() {
        // 20 working days from Tuesday 30 June lead to Tuesday 28 July, and so do 28 calendar days.
        Deadline due = due(
                changing("NOT_SAID,", "28 calendar-days"), dossier(PROCEDURE, received("2026-06-30")), "2026-07-10");

        assertThat(due.state()).isEqualTo(DeadlineState.DETERMINED);
        assertThat(due.date()).isEqualTo(LocalDate.of(2026, 7, 28));
    }

    @Test
    void theApplicantMayAskForTheNewText() {
        LawBook law = changing("ON_REQUEST,asked", "10 working-days");
        Dossier.Builder plain = dossier(PROCEDURE, received("2026-06-30"));

        assertThat(days(due(law, dossier(PROCEDURE, received("2026-06-30")).fact("asked", true), "2026-07-10")))
                .isEqualTo("10 working-days");
        assertThat(days(due(law, dossier(PROCEDURE, received("2026-06-30")).fact("asked", false), "2026-07-10")))
                .isEqualTo("20 working-days");
        assertThat(days(due(law, plain, "2026-07-10"))).isEqualTo("either");
        assertThat(days(due(law, plain, "2026-06-30"))).isEqualTo("20 working-days");
        assertThat(law.assess(
                                dossier(PROCEDURE, received("2026-06-30"))
                                        .fact("asked", true)
                                        .build()
                                        .orThrow(),
                                at("2026-07-10"))
                        .dossier()
                        .warnings())
                .isEmpty();
    }

    @Test
    void aHostsLineSettlesWhatTheTextDoesNotSay() {
        LawBook open = changing("NOT_SAID,", "10 working-days");
        LawBook settled = LawFiles.read(
                        Map.of("transitions.csv", "text,kind,basis\nNEW/NĐ-CP,RECEIVED,PRACTICE\n"), open)
                .orThrow();

        assertThat(days(due(settled, dossier(PROCEDURE, received("2026-06-30")), "2026-07-10")))
                .isEqualTo("20 working-days");
        assertThat(settled.overrides())
                .extracting(override -> override.table() + " " + override.what())
                .contains("transitions.csv NEW/NĐ-CP");
    }

    @Test
    void withoutAClauseTheEndOfTheFormerTextLeavesWhatWasUnderWayOpen() {
        LawBook law = changing("", "10 working-days");

        assertThat(due(law, dossier(PROCEDURE, received("2026-06-30")), "2026-06-30")
                        .date())
                .isEqualTo(LocalDate.of(2026, 7, 28));
        Deadline after = due(law, dossier(PROCEDURE, received("2026-06-30")), "2026-07-01");
        assertThat(after.isFormer()).isTrue();
        assertThat(after.candidates()).extracting(EndOfLawTest::days).containsExactly("20 working-days");
    }

    @Test
    void aProcedureThatEndedNamesItsLastVersion() {
        LawBook law = with(
                        "procedures.csv",
                        "code,name,field,to,basis\n" + PROCEDURE + ",Thủ tục,LAND,2026-01-31,UNSOURCED\n")
                .with("limits.csv", "code,term\n" + PROCEDURE + ",20 working-days\n")
                .over(LAW.withProcedures(all -> ProcedureCatalogue.empty()));

        assertThat(due(law, dossier(PROCEDURE, received("2026-01-02")), "2026-01-30")
                        .date())
                .isEqualTo(LocalDate.of(2026, 1, 29));
        assertThat(due(law, dossier(PROCEDURE, received("2026-01-02")), "2026-02-05")
                        .state())
                .as("was due by the last day")
                .isEqualTo(DeadlineState.DETERMINED);
        assertThat(due(law, dossier(PROCEDURE, received("2026-01-06")), "2026-02-05")
                        .isFormer())
                .isTrue();
        DossierAssessment after =
                law.assess(dossier(PROCEDURE, received("2026-02-02")).build().orThrow(), at("2026-02-05"));
        assertThat(after.procedure()).isEmpty();
        assertThat(after.deadline().orElseThrow().isFormer()).isTrue();
        assertThat(after.legalTimeliness()).contains(Timeliness.UNDETERMINED);
        assertThat(after.explanation().render(Locale.ENGLISH)).contains("applied until 30 Jan 2026");
    }

    @Test
    void theTransitionalClausesThatWereReadShip() {
        assertThat(LAW.instruments().stream()
                        .filter(one -> one.transition().isPresent())
                        .map(one -> one.number() + " "
                                + one.transition().orElseThrow().kind() + " "
                                + one.transition().orElseThrow().basis()))
                .containsExactlyInAnyOrder(
                        "58/2026/NĐ-CP NOT_SAID LAW 58/2026/NĐ-CP (UNVERIFIED)",
                        "116/2026/TT-BCA NOT_SAID LAW 116/2026/TT-BCA (UNVERIFIED)",
                        "335/2026/NĐ-CP NOT_SAID LAW 335/2026/NĐ-CP (UNVERIFIED)",
                        "217/2026/NĐ-CP FILED LAW 217/2026/NĐ-CP Art. 76(19) (VERIFIED)",
                        "301/2026/NĐ-CP ON_REQUEST LAW 301/2026/NĐ-CP Art. 18(1) (VERIFIED)",
                        "309/2026/NĐ-CP NOT_SAID LAW 309/2026/NĐ-CP Art. 16 (VERIFIED)");
    }
}
