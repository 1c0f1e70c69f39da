package org.commune4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Edition;
import org.commune4j.core.quality.Fallback;
import org.commune4j.core.quality.IndexDefinition;
import org.commune4j.core.quality.Indicator;
import org.commune4j.core.quality.Measure;
import org.commune4j.core.quality.Measurements;
import org.commune4j.core.quality.Petition;
import org.commune4j.core.quality.Question;
import org.commune4j.core.quality.Questionnaire;
import org.commune4j.core.quality.Ranking;
import org.commune4j.core.quality.ReportingPeriod;
import org.commune4j.core.quality.Scale;
import org.commune4j.core.quality.Score;
import org.commune4j.core.quality.Survey;
import org.commune4j.core.quality.TiePolicy;
import org.commune4j.core.quality.UnitLevel;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.vietnam.Decision766;
import org.commune4j.core.vietnam.Decision766Inputs;
import org.commune4j.core.vietnam.Decree307;
import org.commune4j.json.testing.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class QualityDocumentTest {

    private static final CommuneJson JSON = CommuneJson.strict();

    private static final Measurements MEASUREMENTS = Measurements.builder(
                    "21400", UnitLevel.COMMUNE, ReportingPeriod.parse("2025-Q3"))
            .origin("tally-7")
            .asOf(OffsetDateTime.parse("2025-09-30T17:00:00+07:00"))
            .editions(List.of(new Edition("vietnam-2026-11", "0".repeat(64), "1.0")))
            .put(Decision766Inputs.DOSSIERS_DUE, 2618)
            .put(Decision766Inputs.DOSSIERS_IN_TIME, Measure.of(2541).withIds(List.of("H-1", "H-2"), false))
            .put(Decision766Inputs.DOSSIERS_DISLIKED, Measure.NOT_MEASURED)
            .build();

    private static <T> void assertRoundTrip(Class<T> type, T value) {
        String text = JSON.write(value);

        assertThat(JSON.read(type, text).orThrow()).isEqualTo(value);
        assertThat(JSON.write(JSON.read(type, text).orThrow())).isEqualTo(text);
        assertThat(Schemas.faults(Schemas.of(JSON, type), text)).isEmpty();
    }

    static List<IndexDefinition> indices() {
        IndexDefinition charts = Decision766.charts();
        Indicator chart = charts.groups().get(0).indicators().get(0);
        return List.of(
                Decision766.index(ReportingPeriod.ofYear(2025)),
                charts,
                charts.with(Indicator.builder()
                        .from(chart)
                        .outsideLevels(Fallback.FULL_POINTS)
                        .missingInput(Fallback.ZERO_POINTS)
                        .zeroDenominator(Fallback.FULL_POINTS)
                        .basis(Basis.INTEGRITY)
                        .build()),
                Decree307.commune(),
                Decree307.mountainCommune());
    }

    @ParameterizedTest
    @MethodSource("indices")
    void indicesKeepEverything(IndexDefinition index) {
        assertRoundTrip(IndexDefinition.class, index);
    }

    @Test
    void anIndexReadFromADocumentScoresAlike() {
        IndexDefinition read = JSON.read(
                        IndexDefinition.class, JSON.write(Decision766.index(ReportingPeriod.ofYear(2025))))
                .orThrow();

        assertThat(read.score(MEASUREMENTS))
                .isEqualTo(Decision766.index(ReportingPeriod.ofYear(2025)).score(MEASUREMENTS));
        assertThat(JSON.write(read.score(MEASUREMENTS).explanation()))
                .isEqualTo(JSON.write(Decision766.index(ReportingPeriod.ofYear(2025))
                        .score(MEASUREMENTS)
                        .explanation()));
    }

    @Test
    void measurementsKeepWhatWasNotMeasured() {
        assertRoundTrip(Measurements.class, MEASUREMENTS);
        assertThat(JSON.read(Measurements.class, """
                                {
                                  "unit": "21400", "level": "COMMUNE", "period": "2025-09",
                                  "measures": [
                                    {"input": "DOSSIERS_DUE", "value": 2618},
                                    {"input": "DOSSIERS_IN_TIME"}
                                  ]
                                }
                                """).orThrow())
                .isEqualTo(Measurements.builder("21400", UnitLevel.COMMUNE, ReportingPeriod.parse("2025-09"))
                        .put(Decision766Inputs.DOSSIERS_DUE, 2618)
                        .put(Decision766Inputs.DOSSIERS_IN_TIME, Measure.NOT_MEASURED)
                        .build());
    }

    /** Each line changes the good document once; there is one problem. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "period": "2025-Q3"  | "period": "2025-Q5"      | JSON-015 /period
                    "period": "2025-Q3"  | "period": "autumn"       | JSON-015 /period
                    "level": "COMMUNE"   | "level": "the commune"   | JSON-015 /level
                    "value": 2618        | "value": -1              | INDEX-013 /measures/0/value
                    "value": 2618        | "value": "2618"          | JSON-010 /measures/0/value
                    "code": "DOSSIERS_IN_TIME" | "code": "DOSSIERS_DUE" | JSON-021 /measures/1/input
                    """)
    void namesTheOneFaultOfMeasurements(String good, String bad, String problem) {
        String text = JSON.write(MEASUREMENTS);
        int at = text.indexOf(good);
        assertThat(at).isNotNegative();

        String changed = text.substring(0, at) + bad + text.substring(at + good.length());

        assertThat(JSON.read(Measurements.class, changed).problems())
                .singleElement()
                .satisfies(found -> assertThat((found.code() + " " + found.pointer()).strip())
                        .isEqualTo(problem));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "type": "RATIO"      | "type": "AVERAGE"     | JSON-014 /groups/0/indicators/0/formula/type
                    "target": 0.80       | "target": 80          | JSON-015 /groups/2/indicators/0/formula/target
                    "target": 0.80       | "target": 0           | INDEX-005 /groups/2/indicators/0/formula/target
                    "mode": "HALF_UP"    | "mode": "UNNECESSARY" | JSON-014 /rounding/mode
                    "maximum": 6         | "maximum": 7          | INDEX-010 /groups/3/declaredMaximum
                    "maximum": 6         | "maximum": -6         | JSON-015 /groups/0/indicators/0/maximum
                    "code": "PROGRESS"   | "code": "SATISFACTION" | INDEX-011 /groups/5/code
                    "fromPoints": 80     | "fromPoints": 95      | INDEX-012 /classes/1/fromPoints
                    """)
    void namesTheOneFaultOfAnIndex(String good, String bad, String problem) {
        String text = JSON.write(Decision766.index(ReportingPeriod.ofYear(2025)));
        // a maximum is checked against its group only where the group declares one
        int start = problem.contains("/groups/3") ? text.indexOf("ONLINE_PAYMENT") : 0;
        if (problem.contains("/groups/3")) {
            text = text.replace(
                    "\"code\": \"ONLINE_PAYMENT\",", "\"code\": \"ONLINE_PAYMENT\", \"declaredMaximum\": 10,");
        }
        int at = text.indexOf(good, start);
        assertThat(at).isNotNegative();

        String changed = text.substring(0, at) + bad + text.substring(at + good.length());

        assertThat(JSON.read(IndexDefinition.class, changed).problems())
                .singleElement()
                .satisfies(found -> assertThat((found.code() + " " + found.pointer()).strip())
                        .isEqualTo(problem));
    }

    @Test
    void scoresAndRankingsAreWritten() {
        Score score = Decision766.index(ReportingPeriod.ofYear(2025)).score(MEASUREMENTS);
        String text = JSON.write(score);

        assertThat(text)
                .contains("\"index\": \"DECISION_766\"", "\"points\": 19.41", "\"measuredMaximum\": 20")
                .contains("\"flags\": [\n            \"MAXIMUM_UNKNOWN\"\n          ]")
                .contains("\"H-1\"", "\"asOf\": \"2025-09-30T17:00:00+07:00\"", "\"countedBy\": {");
        assertThat(Schemas.faults(Schemas.of(JSON, Score.class), text)).isEmpty();

        String ranking = JSON.write(Ranking.ofPoints(
                        Map.of("A", new BigDecimal("90.5"), "B", new BigDecimal("90.5")), TiePolicy.COMPETITION)
                .expecting(List.of("C")));
        assertThat(ranking).contains("\"rank\": 1", "\"ties\": 1", "\"missing\": [\n    \"C\"\n  ]");
        assertThat(Schemas.faults(Schemas.of(JSON, Ranking.class), ranking)).isEmpty();
    }

    @Test
    void surveysAreCounts() {
        Questionnaire questionnaire = Questionnaire.builder()
                .code("RECEPTION")
                .name(LocalizedText.of("tiếp nhận", "reception"))
                .addQuestions(
                        new Question(
                                "MANNER", LocalizedText.of("thái độ", "manner"), Scale.ofFive(), new BigDecimal("2")),
                        new Question("LIKE", LocalizedText.of("thích", "like"), Scale.ofLikes(), BigDecimal.ONE))
                .build();
        Survey survey = Survey.builder(questionnaire, ReportingPeriod.ofYear(2025))
                .add("MANNER", 5, 40)
                .add("MANNER", 2, 3)
                .add("LIKE", 1, 9)
                .build();

        assertRoundTrip(Questionnaire.class, questionnaire);
        assertRoundTrip(Survey.class, survey);
        assertThat(JSON.write(survey.satisfaction().orElseThrow()))
                .contains("\"sampleSize\": 9", "\"smallSample\": true");
    }

    /** All at once, each where it stands. */
    @Test
    void namesEveryFaultOfASurvey() {
        String text = """
                {
                  "questionnaire": {
                    "code": "LIKES", "name": {"vi": "thích", "en": "likes"},
                    "questions": [{"code": "LIKE", "text": {"vi": "thích", "en": "like"},
                                   "scale": {"lowest": 0, "highest": 1, "satisfiedFrom": 1}}]
                  },
                  "period": "2025",
                  "answers": [
                    {"question": "LIKE", "answer": 1, "count": 9},
                    {"question": "LIKE", "answer": 2, "count": 9},
                    {"question": "HATE", "answer": 1, "count": 9},
                    {"question": "LIKE", "answer": 0, "count": -1}
                  ]
                }
                """;

        assertThat(JSON.read(Survey.class, text).problems())
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactly(
                        "SURVEY-002 /answers/1/answer",
                        "SURVEY-001 /answers/2/question",
                        "SURVEY-003 /answers/3/count");
    }

    @Test
    void namesEveryFaultOfAnIndexTogether() {
        String text = JSON.write(Decision766.index(ReportingPeriod.ofYear(2025)))
                .replace("\"code\": \"PROGRESS\"", "\"code\": \"SATISFACTION\"")
                .replace("\"fromPoints\": 80", "\"fromPoints\": 95");

        assertThat(JSON.read(IndexDefinition.class, text).problems())
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactly("INDEX-011 /groups/5/code", "INDEX-012 /classes/1/fromPoints");
    }

    @Test
    void whatAPetitionSaysIsNeverShown() {
        Petition petition = Petition.builder()
                .id("P-1")
                .subject(Petition.PetitionSubject.STAFF)
                .dossier("H-1")
                .sentOn(LocalDate.of(2025, 9, 8))
                .forwardedOn(LocalDate.of(2025, 9, 9))
                .informationRequestedOn(LocalDate.of(2025, 9, 10))
                .handledSince(LocalDate.of(2025, 9, 11))
                .resolvedOn(LocalDate.of(2025, 9, 22))
                .publishedOn(LocalDate.of(2025, 9, 23))
                .likes(1)
                .dislikes(2)
                .isRenewed(true)
                .text("Ông Nguyễn Văn A")
                .build();
        assertRoundTrip(Petition.class, petition);

        String text = JSON.write(petition);
        assertThat(JSON.read(Petition.class, text.replace("\"Ông Nguyễn Văn A\"", "[\"Ông Nguyễn Văn A\"]"))
                        .problems()
                        .toString())
                .doesNotContain("Nguyễn");
        assertThat(JSON.read(Petition.class, text.replace("2025-09-22", "2025-09-01"))
                        .problems()
                        .toString())
                .contains("PETITION-004", "/resolvedOn")
                .doesNotContain("Nguyễn");
    }
}
