package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.commune4j.core.explain.Detail;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.quality.FigureKind;
import org.commune4j.core.quality.FigureUnit;
import org.commune4j.core.quality.Formula;
import org.commune4j.core.quality.GroupScore;
import org.commune4j.core.quality.IndexDefinition;
import org.commune4j.core.quality.Indicator;
import org.commune4j.core.quality.IndicatorGroup;
import org.commune4j.core.quality.IndicatorScore;
import org.commune4j.core.quality.Measurements;
import org.commune4j.core.quality.ReportedFigure;
import org.commune4j.core.quality.ReportedFigure.Bound;
import org.commune4j.core.quality.ReportingPeriod;
import org.commune4j.core.quality.Score;
import org.commune4j.core.quality.ScoreFlag;
import org.commune4j.core.quality.UnitLevel;
import org.commune4j.core.text.LocalizedText;
import org.junit.jupiter.api.Test;

class Decision766Test {

    private static final ReportingPeriod SINCE_JULY =
            ReportingPeriod.ofSince(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 9, 15));

    private static Measurements.Builder commune() {
        return Measurements.builder("21400", UnitLevel.COMMUNE, SINCE_JULY);
    }

    private static BigDecimal d(String number) {
        return new BigDecimal(number);
    }

    @Test
    void hasSixChartsThatSumToAHundred() {
        Map<String, BigDecimal> maxima = new TreeMap<>();
        for (IndicatorGroup group : Decision766.index(SINCE_JULY).groups()) {
            maxima.put(group.code(), group.maximum().orElseThrow());
        }

        assertThat(maxima)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "TRANSPARENCY", d("18"),
                        "PROGRESS", d("20"),
                        "ONLINE_SERVICES", d("12"),
                        "ONLINE_PAYMENT", d("10"),
                        "DIGITISATION", d("22"),
                        "SATISFACTION", d("18")));
        assertThat(Decision766.index(SINCE_JULY).maximum()).contains(d("100"));
        assertThat(Decision766.charts().maximum()).contains(d("100"));
    }

    /** The examples of the portal: 2,618 dossiers, 2,541 in time, no petitions, one dislike. */
    @Test
    void reproducesTheExamplesOfThePortal() {
        Score score = Decision766.index(SINCE_JULY)
                .score(commune()
                        .put(Decision766Inputs.DOSSIERS_DUE, 2618)
                        .put(Decision766Inputs.DOSSIERS_IN_TIME, 2541)
                        .put(Decision766Inputs.DOSSIERS_DISLIKED, 1)
                        .put(Decision766Inputs.DOSSIERS_RECEIVED, 2618)
                        .put(Decision766Inputs.DOSSIERS_REUSING_DATA, 1543)
                        .put(Decision766Inputs.DOSSIERS_TO_LINK, 2618)
                        .put(Decision766Inputs.DOSSIERS_LINKED, 1520)
                        .put(Decision766Inputs.PETITIONS, 0)
                        .put(Decision766Inputs.PETITIONS_ON_TIME, 0)
                        .put(Decision766Inputs.PETITIONS_DISSATISFIED, 0)
                        .build());

        assertThat(score.get("PROCESSED_ON_TIME").points()).contains(d("19.41"));
        assertThat(score.get("SYNCED_WITH_DVCQG_PERSONAL_STORAGE").points()).contains(d("2.32"));
        assertThat(score.get("REUSED_DIGITIZED_DATA").points()).contains(d("1.47"));
        // 77 late and 1 disliked leave 2,540 of 2,618: above the target of 90 %
        assertThat(score.get("DOSSIER_RECEIVING_SATISFACTION").points()).contains(d("6.00"));
        assertThat(score.get("DOSSIER_RECEIVING_SATISFACTION").rate()).contains(d("0.9702"));
        assertThat(score.get("PETITION_PROCESSING_ON_TIME").points()).contains(d("6.00"));
        assertThat(score.get("PETITION_PROCESSING_ON_TIME").flags()).containsExactly(ScoreFlag.ZERO_DENOMINATOR);
        assertThat(score.get("PETITION_HANDLING_SATISFACTION").points()).contains(d("6.00"));
    }

    /** "More than 96 % before the deadline" and "18 of 18" for satisfaction do not contradict each other. */
    @Test
    void moreThan96PercentInTimeIsCompatibleWith18Of18() {
        ReportedFigure early = ReportedFigure.builder()
                .kind(FigureKind.RESOLVED_EARLY)
                .value(d("0.96"))
                .bound(Bound.MORE_THAN)
                .unit(FigureUnit.SHARE)
                .period(SINCE_JULY.range())
                .source(LocalizedText.of("bài báo", "a press article"))
                .build();
        // the fewest of 1,240 that are more than 96 %
        long inTime = 1191;
        assertThat(early.compare(d("1191").divide(d("1240"), 6, RoundingMode.DOWN))
                        .value())
                .hasToString("AGREES");
        assertThat(early.compare(d("1190").divide(d("1240"), 6, RoundingMode.UP))
                        .value())
                .hasToString("DISAGREES");

        Score score = Decision766.index(SINCE_JULY)
                .score(commune()
                        .put(Decision766Inputs.DOSSIERS_DUE, 1240)
                        .put(Decision766Inputs.DOSSIERS_IN_TIME, inTime)
                        .put(Decision766Inputs.DOSSIERS_DISLIKED, 0)
                        .put(Decision766Inputs.PETITIONS, 0)
                        .put(Decision766Inputs.PETITIONS_ON_TIME, 0)
                        .put(Decision766Inputs.PETITIONS_DISSATISFIED, 0)
                        .build());

        assertThat(group(score, "SATISFACTION").points().orElseThrow()).isEqualByComparingTo("18");
        assertThat(group(score, "PROGRESS").points().orElseThrow()).isGreaterThan(d("19.2"));
    }

    private static GroupScore group(Score score, String code) {
        return score.groups().stream()
                .filter(group -> group.group().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void twoTransparencyIndicatorsAreNotMeasuredForCommunes() {
        Measurements.Builder commune = commune();
        Measurements.Builder province = Measurements.builder("51", UnitLevel.PROVINCE, SINCE_JULY);
        for (Measurements.Builder unit : new Measurements.Builder[] {commune, province}) {
            unit.put(Decision766Inputs.DECISIONS_PUBLISHED, 10)
                    .put(Decision766Inputs.DECISIONS_PUBLISHED_ON_TIME, 10)
                    .put(Decision766Inputs.PROCEDURES_DUE_TO_BE_PUBLIC, 10)
                    .put(Decision766Inputs.PROCEDURES_PUBLIC_ON_TIME, 10)
                    .put(Decision766Inputs.PROCEDURES_PUBLIC, 10)
                    .put(Decision766Inputs.PROCEDURES_WITH_FULL_CONTENT, 10)
                    .put(Decision766Inputs.DOSSIERS_TO_SYNCHRONISE, 10)
                    .put(Decision766Inputs.DOSSIERS_SYNCHRONISED, 10);
        }

        Score ofCommune = Decision766.index(SINCE_JULY).score(commune.build());
        assertThat(ofCommune.get("PUBLIC_UPDATE_ON_TIME").state()).isEqualTo(IndicatorScore.ScoreState.NOT_MEASURED);
        assertThat(ofCommune.get("PUBLIC_CONTENT_FULL").flags()).containsExactly(ScoreFlag.OUTSIDE_LEVELS);
        assertThat(group(ofCommune, "TRANSPARENCY").points().orElseThrow()).isEqualByComparingTo("12");
        assertThat(group(ofCommune, "TRANSPARENCY").measuredMaximum()).isEqualByComparingTo("12");

        Score ofProvince = Decision766.index(SINCE_JULY).score(province.build());
        assertThat(group(ofProvince, "TRANSPARENCY").points().orElseThrow()).isEqualByComparingTo("18");
    }

    // ---------------------------------------------------------------- what the portal of 2026 shows (cases L8, L9)

    private static final ReportingPeriod IN_2026 =
            ReportingPeriod.ofSince(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 10, 7));

    private static Measurements.Builder in2026() {
        return Measurements.builder("21400", UnitLevel.COMMUNE, IN_2026);
    }

    @Test
    void theVersionIsThatOfTheLastDayOfThePeriod() {
        IndexDefinition before = Decision766.index(ReportingPeriod.ofYear(2025));
        IndexDefinition after = Decision766.index(IN_2026);
        assertThat(before.code()).isEqualTo("DECISION_766");
        assertThat(after.code()).isEqualTo("DECISION_766_2026");
        // The day before, the day of and the day after.
        for (String last : List.of("2025-12-31", "2026-01-01", "2026-01-02")) {
            LocalDate day = LocalDate.parse(last);
            IndexDefinition index = Decision766.index(ReportingPeriod.ofSince(LocalDate.of(2025, 7, 1), day));
            assertThat(index).as(last).isEqualTo(last.startsWith("2025") ? before : after);
            assertThat(index.validity().contains(day)).as(last).isTrue();
        }
        assertThat(before.validity().overlaps(after.validity())).isFalse();
        assertThat(after.maximum()).contains(d("100"));
        assertThat(after.basis().reference().orElseThrow().status()).isEqualTo(SourceStatus.REPORTED);
        assertThat(after.get("SO_HOA_GIAY_TO_GIAI_QUYET")
                        .basis()
                        .reference()
                        .orElseThrow()
                        .status())
                .isEqualTo(SourceStatus.REPORTED);
    }

    @Test
    void caseL8DigitisedPapersAreLinearFrom2026() {
        BiFunction<IndexDefinition, Integer, BigDecimal> points =
                (index, digitised) -> index.score(in2026().put(Decision766Inputs.DOSSIERS_TO_DIGITISE, 654)
                                .put(Decision766Inputs.DOSSIERS_DIGITISED, digitised)
                                .build())
                        .get("SO_HOA_GIAY_TO_GIAI_QUYET")
                        .points()
                        .orElseThrow();
        assertThat(points.apply(Decision766.index(IN_2026), 603)).isEqualByComparingTo("3.69");
        assertThat(points.apply(Decision766.index(SINCE_JULY), 603)).isEqualByComparingTo("4.00");
        assertThat(points.apply(Decision766.index(IN_2026), 654)).isEqualByComparingTo("4.00");
        assertThat(Decision766.index(IN_2026)
                        .score(in2026().put(Decision766Inputs.DOSSIERS_TO_LINK, 2618)
                                .put(Decision766Inputs.DOSSIERS_LINKED, 1520)
                                .build())
                        .get("SYNCED_WITH_DVCQG_PERSONAL_STORAGE")
                        .points())
                .contains(d("2.32"));
    }

    @Test
    void caseL9WhatThePortalShowsToACommuneIsMeasuredAndSaysWhereFrom() {
        Score score = Decision766.index(IN_2026)
                .score(in2026().put(Decision766Inputs.PROCEDURES_DUE_TO_BE_PUBLIC, 47)
                        .put(Decision766Inputs.PROCEDURES_PUBLIC_ON_TIME, 43)
                        .put(Decision766Inputs.PROCEDURES_PUBLIC, 47)
                        .put(Decision766Inputs.PROCEDURES_WITH_FULL_CONTENT, 47)
                        .build());
        assertThat(score.get("PUBLIC_UPDATE_ON_TIME").points()).contains(d("3.66"));
        assertThat(score.get("PUBLIC_CONTENT_FULL").points()).contains(d("2.00"));
        assertThat(score.explanation().render(Locale.ENGLISH))
                .contains("as the portal shows it, apparently for the whole province");
        // Not given, it stays not measured: nothing is taken from the province in silence.
        assertThat(Decision766.index(IN_2026)
                        .score(in2026().build())
                        .get("PUBLIC_UPDATE_ON_TIME")
                        .state())
                .isEqualTo(IndicatorScore.ScoreState.NOT_MEASURED);
    }

    @Test
    void satisfiedOfAllAndKindsOfPetitionsAreTakenAsTheyAreShown() {
        Score score = Decision766.index(IN_2026)
                .score(in2026().put(Decision766Inputs.PETITIONS, 12)
                        .put(Decision766Inputs.PETITIONS_SATISFIED, 9)
                        .put(Decision766Inputs.PETITIONS_ABOUT_STAFF, 4)
                        .put(Decision766Inputs.DOSSIERS_DUE, 2618)
                        .put(Decision766Inputs.DOSSIERS_IN_TIME, 2541)
                        .put(Decision766Inputs.DOSSIERS_DISLIKED, Decision766.disliked(2541, 2540))
                        .build());
        assertThat(score.get("PETITION_HANDLING_SATISFACTION").points()).contains(d("4.50"));
        assertThat(score.get("DOSSIER_RECEIVING_SATISFACTION").rate()).contains(d("0.9702"));
        assertThat(score.definition()
                        .get("PETITION_CLASSIFICATION_TTHC")
                        .formula()
                        .inputs())
                .containsExactly(Decision766Inputs.PETITIONS_ABOUT_PROCEDURES);
        assertThat(score.definition()
                        .get("PETITION_CLASSIFICATION_STAFF")
                        .formula()
                        .inputs())
                .containsExactly(Decision766Inputs.PETITIONS_ABOUT_STAFF);
        assertThat(Decision766.disliked(2541, 2542).isMeasured()).isFalse();
        assertThat(Decision766.disliked(2541, 2542).why().orElseThrow().render(Locale.ENGLISH))
                .contains("2,542 dossiers are satisfied, but 2,541 are in time");
        assertThat(Decision766.disliked(2541, 2541).value()).contains(d("0"));
    }

    @Test
    void theSplitOfOnlineServicesIsTheHostsToSay() {
        Measurements online = commune()
                .put(Decision766Inputs.PROCEDURES_OF_LEVEL, 100)
                .put(Decision766Inputs.PROCEDURES_APPLIED_ONLINE, 80)
                .put(Decision766Inputs.ONLINE_SERVICES, 100)
                .put(Decision766Inputs.ONLINE_SERVICES_USED, 50)
                .put(Decision766Inputs.DOSSIERS_RECEIVED, 100)
                .put(Decision766Inputs.DOSSIERS_RECEIVED_ONLINE, 40)
                .put(Decision766Inputs.DOSSIERS_TO_SYNCHRONISE, 100)
                .put(Decision766Inputs.DOSSIERS_SYNCHRONISED, 90)
                .put(Decision766Inputs.FULL_PROCESS_ELIGIBLE_DOSSIERS, 100)
                .put(Decision766Inputs.FULL_PROCESS_DOSSIERS, 75)
                .build();

        GroupScore unknown = group(Decision766.index(SINCE_JULY).score(online), "ONLINE_SERVICES");
        assertThat(unknown.points()).isEmpty();
        assertThat(unknown.indicators())
                .allSatisfy(score -> assertThat(score.flags()).containsExactly(ScoreFlag.MAXIMUM_UNKNOWN));

        Score split = Decision766.index(SINCE_JULY, new OnlineServiceSplit(d("2"), d("2"), d("4"), d("4")))
                .score(online);
        // 80 % is the target of the first; 40 % x 90 % of the target of 50 % for the third
        assertThat(split.get("PROCEDURES_ONLINE").points()).contains(d("2.00"));
        assertThat(split.get("SERVICES_WITH_DOSSIERS").points()).contains(d("1.00"));
        assertThat(split.get("DOSSIERS_ONLINE").points()).contains(d("2.88"));
        assertThat(split.get("DOSSIERS_FULL_PROCESS").points()).contains(d("3.00"));

        Score fullProcess = Decision766.index(SINCE_JULY, OnlineServiceSplit.ofFullProcessOnly())
                .score(online);
        assertThat(group(fullProcess, "ONLINE_SERVICES").points().orElseThrow()).isEqualByComparingTo("9");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OnlineServiceSplit(d("2"), d("2"), d("4"), d("5")))
                .withMessageContaining("13");
    }

    @Test
    void targetsAreOverriddenByReplacingTheIndicator() {
        IndexDefinition index = Decision766.index(SINCE_JULY);
        Indicator satisfaction = index.get("DOSSIER_RECEIVING_SATISFACTION");
        IndexDefinition stricter = index.with(Indicator.builder()
                .from(satisfaction)
                .formula(Formula.ofComplement(((Formula.Complement) satisfaction.formula()).lost(), d("1")))
                .build());
        Measurements measured = commune()
                .put(Decision766Inputs.DOSSIERS_DUE, 100)
                .put(Decision766Inputs.DOSSIERS_IN_TIME, 95)
                .put(Decision766Inputs.DOSSIERS_DISLIKED, 0)
                .build();

        assertThat(index.score(measured).get("DOSSIER_RECEIVING_SATISFACTION").points())
                .contains(d("6.00"));
        assertThat(stricter.score(measured)
                        .get("DOSSIER_RECEIVING_SATISFACTION")
                        .points())
                .contains(d("5.70"));
    }

    @Test
    void oneMoreInTimeActsOnProgressAndSatisfaction() {
        Score score = Decision766.index(SINCE_JULY)
                .score(commune()
                        .put(Decision766Inputs.DOSSIERS_DUE, 1000)
                        .put(Decision766Inputs.DOSSIERS_IN_TIME, 800)
                        .put(Decision766Inputs.DOSSIERS_DISLIKED, 0)
                        .build());

        // 16 + 6 * 0.8 / 0.9 = 21.33
        assertThat(score.points()).contains(d("21.33"));
        assertThat(score.gapTo(d("24")).levers()).singleElement().satisfies(lever -> {
            assertThat(lever.input()).isEqualTo(Decision766Inputs.DOSSIERS_IN_TIME);
            assertThat(lever.change()).isEqualTo(100);
            assertThat(lever.points()).isEqualByComparingTo("24");
        });
    }

    @Test
    void restsOnSecondarySourcesAndSaysSo() {
        Score score = Decision766.index(SINCE_JULY).score(commune().build());

        assertThat(score.explanation().statusOn(LocalDate.of(2025, 9, 15))).isEqualTo(SourceStatus.UNVERIFIED);
        assertThat(Decision766.index(SINCE_JULY)
                        .basis()
                        .reference()
                        .orElseThrow()
                        .status())
                .isEqualTo(SourceStatus.REPORTED);
        assertThat(Decision766.index(SINCE_JULY)
                        .rounding()
                        .basis()
                        .reference()
                        .orElseThrow()
                        .status())
                .isEqualTo(SourceStatus.UNVERIFIED);
        assertThat(score.explanation().render(Locale.forLanguageTag("vi"), Detail.SUMMARY))
                .startsWith("[?] Bộ chỉ số 766, đơn vị 21400, từ 01/07/2025 đến 15/09/2025: không đo được"
                        + " (Quyết định 766/QĐ-TTg; theo nguồn thứ cấp)");
    }
}
