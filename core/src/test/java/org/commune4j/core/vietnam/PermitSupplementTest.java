package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.commune.LawFiles;
import org.commune4j.core.commune.ReadinessKind;
import org.commune4j.core.deadline.Deadline;
import org.commune4j.core.deadline.Timeliness;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierAssessment;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.dossier.DossierEventKind;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.rule.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Supplements to building permits by Decree 217/2026/NĐ-CP Art. 54, filed on the eve and on the first day: asked for within 3 working
 * days for a house, 5 for other works; whether the clock stops meanwhile the decree does not say. Every day here is counted by hand;
 * 30 June 2026 is a Tuesday.
 */
class PermitSupplementTest {

    private static final LawBook LAW = LawBooks.vietnam();
    private static final Jurisdiction XA = Jurisdiction.ofCommune("51", "21400");
    private static final OffsetDateTime NOW = at("2026-07-31T08:00");

    private static OffsetDateTime at(String local) {
        return LocalDateTime.parse(local).atOffset(ZoneOffset.ofHours(7));
    }

    private static DossierEvent event(DossierEventKind kind, String local) {
        return DossierEvent.of(kind, at(local));
    }

    private static DossierAssessment assess(
            LawBook law, String received, @Nullable Boolean house, DossierEvent... more) {
        List<DossierEvent> events = new ArrayList<>(List.of(event(DossierEventKind.RECEIVED, received + "T08:00")));
        events.addAll(List.of(more));
        Dossier.Builder dossier =
                Dossier.builder("X-1", ProcedureCode.parse("1.013225")).place(XA);
        events.forEach(dossier::event);
        if (house != null) {
            dossier.fact("private-house", house);
        }
        return law.assess(dossier.build().orThrow(), NOW);
    }

    private static Outcome asking(DossierAssessment assessment) {
        return assessment.verdicts().ofRule("DOSSIER-006").get(0).outcome();
    }

    @ParameterizedTest(name = "filed {0}, house {1}, asked {2}: {3}")
    @CsvSource({
        "2026-07-01, true,  2026-07-06, MET",
        "2026-07-01, true,  2026-07-07, BREACHED",
        "2026-07-01, false, 2026-07-08, MET",
        "2026-07-01, false, 2026-07-09, BREACHED",
        "2026-07-01, ,      2026-07-06, MET",
        "2026-07-01, ,      2026-07-07, UNDETERMINED",
        "2026-07-01, ,      2026-07-08, UNDETERMINED",
        "2026-07-01, ,      2026-07-09, BREACHED",
        "2026-06-30, true,  2026-07-09, MET",
        "2026-06-30, true,  2026-07-10, BREACHED",
        "2026-06-30, false, 2026-07-09, MET",
        "2026-06-30, ,      2026-07-09, MET",
        "2026-06-30, ,      2026-07-10, BREACHED",
    })
    void theTermOfTheCaseDecidesWhetherOneAskedInTime(
            String filed, @Nullable Boolean house, String asked, Outcome outcome) {
        DossierAssessment assessment =
                assess(LAW, filed, house, event(DossierEventKind.SUPPLEMENT_REQUESTED, asked + "T10:00"));

        assertThat(asking(assessment)).isEqualTo(outcome);
    }

    @Test
    void theVerdictNamesTheTermOfTheCaseOrEachThatMayApply() {
        DossierEvent asked = event(DossierEventKind.SUPPLEMENT_REQUESTED, "2026-07-09T10:00");

        assertThat(reasons(assess(LAW, "2026-07-01", true, asked)))
                .contains("3 working day(s)", "217/2026")
                .doesNotContain("5 working day(s)");
        assertThat(reasons(assess(LAW, "2026-07-01", null, asked))).contains("3 working day(s)", "5 working day(s)");
    }

    private static String reasons(DossierAssessment assessment) {
        return assessment.verdicts().ofRule("DOSSIER-006").get(0).explanation().render(Locale.ENGLISH);
    }

    @Test
    void theFactOfACaseIsReadEvenWhereTheTimeLimitDoesNotAskForIt() {
        assertThat(assess(LAW, "2026-07-01", true).dossier().warnings()).isEmpty();
    }

    // ---------------------------------------------------------------- the clock

    /** Asked for on Thursday 2 July, supplied on Tuesday 7 July: two working days, Friday and Monday, lie wholly between. */
    private static DossierAssessment supplied(LawBook law, String filed, @Nullable Boolean house, String resolved) {
        return assess(
                law,
                filed,
                house,
                event(DossierEventKind.SUPPLEMENT_REQUESTED, "2026-07-02T10:00"),
                event(DossierEventKind.SUPPLEMENT_SUPPLIED, "2026-07-07T09:00"),
                event(DossierEventKind.RESOLVED, resolved + "T10:00"));
    }

    @ParameterizedTest(name = "house {0}, resolved {1}: {2}; running {3}, stopped {4}; maybe later {5}")
    @CsvSource({
        "true,  2026-07-09, EARLY,        2026-07-10, 2026-07-14, false",
        "true,  2026-07-13, UNDETERMINED, 2026-07-10, 2026-07-14, true",
        "true,  2026-07-14, UNDETERMINED, 2026-07-10, 2026-07-14, true",
        "true,  2026-07-15, OVERDUE,      2026-07-10, 2026-07-14, false",
        "false, 2026-07-14, EARLY,        2026-07-15, 2026-07-17, false",
        "false, 2026-07-16, UNDETERMINED, 2026-07-15, 2026-07-17, true",
        "false, 2026-07-20, OVERDUE,      2026-07-15, 2026-07-17, false",
    })
    void bothReadingsAreComputedAndOnlyWhatTheyDisagreeOnIsUndetermined(
            boolean house,
            String resolved,
            Timeliness timeliness,
            LocalDate running,
            LocalDate stopped,
            boolean later) {
        DossierAssessment assessment = supplied(LAW, "2026-07-01", house, resolved);

        assertThat(assessment.legalTimeliness()).contains(timeliness);
        assertThat(assessment.deadline().flatMap(Deadline::findDate)).contains(running);
        assertThat(assessment.dossier().deadlineIfClockStops().flatMap(Deadline::findDate))
                .contains(stopped);
        assertThat(assessment.dossier().isMaybeDueLater()).isEqualTo(later);
    }

    @Test
    void theExplanationNamesBothReadings() {
        DossierAssessment assessment = supplied(LAW, "2026-07-01", true, "2026-07-13");

        assertThat(assessment.explanation().render(Locale.ENGLISH))
                .contains(
                        "It is not known whether the time in which the applicant completes the dossier is left out",
                        "Due date if that time is left out: 14 Jul 2026; if it is not: 10 Jul 2026");
        assertThat(assessment.explanation().render(Locale.forLanguageTag("vi")))
                .contains("Chưa rõ thời gian tổ chức, cá nhân bổ sung, hoàn thiện hồ sơ có được trừ hay không");
    }

    @ParameterizedTest(name = "resolved {0}: {1}")
    @CsvSource({"2026-07-09, EARLY", "2026-07-13, UNDETERMINED", "2026-07-20, OVERDUE"})
    void whereTheCaseIsNotKnownEitherWhatHoldsInEveryReadingHolds(String resolved, Timeliness timeliness) {
        assertThat(supplied(LAW, "2026-07-01", null, resolved).legalTimeliness())
                .contains(timeliness);
    }

    @ParameterizedTest(name = "filed {0}, house {1}, no supplement: due {2}")
    @CsvSource({
        "2026-07-01, true,  2026-07-10",
        "2026-07-01, false, 2026-07-15",
        "2026-07-01, ,",
        "2026-06-30, true,  2026-07-15",
        "2026-06-30, false, 2026-07-20",
        "2026-06-30, ,",
    })
    void withoutASupplementThereIsOneReading(String filed, @Nullable Boolean house, @Nullable LocalDate due) {
        DossierAssessment assessment = assess(LAW, filed, house);

        assertThat(assessment.deadline().flatMap(Deadline::findDate)).isEqualTo(Optional.ofNullable(due));
        assertThat(assessment.dossier().deadlineIfClockStops()).isEmpty();
    }

    /** Dossiers filed before 1 July 2026 go on by the former law, in which the time of a supplement is left out. */
    @Test
    void onTheEveTheClockStopsAndThereIsOneReading() {
        DossierAssessment eve = supplied(LAW, "2026-06-30", true, "2026-07-16");

        assertThat(eve.dossier().deadlineIfClockStops()).isEmpty();
        assertThat(eve.deadline().flatMap(Deadline::findDate))
                .hasValueSatisfying(due -> assertThat(due).isAfter("2026-07-15"));
    }

    // ---------------------------------------------------------------- a host settles it

    private static final String SUPPLEMENTS_HEAD =
            "code,version,facts,name,within,mostRequests,answerWithin,stopsClock,instrument,status\n";

    private static Map<String, String> tables(String... supplements) {
        return Map.of(
                "instruments.csv",
                "number,name,from\nA/QĐ-UBND,Quyết định A/QĐ-UBND,2026-07-01\n",
                "procedures.csv",
                """
                        code,version,place,from,like,basis,instrument,status
                        1.013225,own,province:51,2026-07-01,2026-07-01,LAW,A/QĐ-UBND,VERIFIED
                        """,
                "supplements.csv",
                SUPPLEMENTS_HEAD + String.join("\n", supplements) + "\n");
    }

    private static LawBook said(String stops) {
        return LawFiles.read(
                        tables(
                                "1.013225,own,private-house=yes,nhà ở,3 working-days,1,2 working-days," + stops
                                        + ",A/QĐ-UBND,VERIFIED",
                                "1.013225,own,,,5 working-days,1,2 working-days," + stops + ",A/QĐ-UBND,VERIFIED"),
                        LAW)
                .orThrow();
    }

    @ParameterizedTest(name = "{0}: {1}, due {2}")
    @CsvSource({"YES, EARLY, 2026-07-14", "NO, OVERDUE, 2026-07-10", "'', EARLY, 2026-07-14"})
    void aHostThatSaysWhichItIsHasOneReading(String stops, Timeliness timeliness, LocalDate due) {
        DossierAssessment assessment = supplied(said(stops), "2026-07-01", true, "2026-07-13");

        assertThat(assessment.legalTimeliness()).contains(timeliness);
        assertThat(assessment.deadline().flatMap(Deadline::findDate)).contains(due);
        assertThat(assessment.dossier().deadlineIfClockStops()).isEmpty();
    }

    @Test
    void theCaseWithoutAFactAppliesWhereNoOtherDoes() {
        DossierEvent asked = event(DossierEventKind.SUPPLEMENT_REQUESTED, "2026-07-08T10:00");

        assertThat(asking(assess(said("YES"), "2026-07-01", true, asked))).isEqualTo(Outcome.BREACHED);
        assertThat(asking(assess(said("YES"), "2026-07-01", false, asked))).isEqualTo(Outcome.MET);
    }

    @Test
    void whatAHostSettlesIsNotOpenAnyMore() {
        assertThat(open(LAW)).contains("1.013225", "1.013226", "1.013227", "1.013228", "1.013229");
        assertThat(open(said("UNKNOWN"))).contains("1.013225");
        assertThat(open(said("NO"))).doesNotContain("1.013225").contains("1.013226");
    }

    private static String open(LawBook law) {
        return law
                .readiness(XA, LocalDate.of(2026, 7, 1), LocalDate.of(2026, 12, 31))
                .items(ReadinessKind.LEFT_TO_PROVINCE)
                .stream()
                .filter(item -> item.subject().equals("supplements.csv"))
                .map(item -> item.render(Locale.ENGLISH))
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({"YES", "NO", "UNKNOWN"})
    void casesAndReadingAreWrittenAndReadBack(String stops) {
        LawBook own = said(stops);
        LawBook again = LawFiles.read(LawFiles.write(own), LAW).orThrow();

        assertThat(permit(again).supplements())
                .isPresent()
                .isEqualTo(permit(own).supplements());
        assertThat(permit(again).supplements().orElseThrow().within().cases()).hasSize(2);
    }

    private static Procedure permit(LawBook law) {
        return law.procedures()
                .find(ProcedureCode.parse("1.013225"), LocalDate.of(2026, 7, 1), XA)
                .orElseThrow();
    }

    /** Nobody has supplied anything for four weeks: late if the time runs on, and not if it stands still. */
    @Test
    void aSupplementThatIsStillAwaitedLeavesOpenWhetherItIsLate() {
        DossierEvent asked = event(DossierEventKind.SUPPLEMENT_REQUESTED, "2026-07-02T10:00");

        assertThat(assess(LAW, "2026-07-01", true, asked).legalTimeliness()).contains(Timeliness.UNDETERMINED);
        assertThat(assess(said("NO"), "2026-07-01", true, asked).legalTimeliness())
                .contains(Timeliness.OVERDUE);
    }

    @Test
    void linesOfOneVersionThatContradictEachOtherAreTold() {
        assertThat(LawFiles.read(
                                tables(
                                        "1.013225,own,private-house=yes,nhà ở,,1,2 working-days,NO,A/QĐ-UBND,VERIFIED",
                                        "1.013225,own,,,5 working-days,2,1 working-days,,A/QĐ-UBND,VERIFIED",
                                        "1.013225,own,,,4 working-days,1,2 working-days,NO,A/QĐ-UBND,VERIFIED"),
                                LAW)
                        .problems())
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactlyInAnyOrder(
                        "LAWTABLE-009 /supplements.csv/0/within",
                        "LAWTABLE-016 /supplements.csv/1/mostRequests",
                        "LAWTABLE-016 /supplements.csv/1/answerWithin",
                        "LAWTABLE-016 /supplements.csv/1/stopsClock",
                        "LAWTABLE-005 /supplements.csv/2/code");
    }
}
