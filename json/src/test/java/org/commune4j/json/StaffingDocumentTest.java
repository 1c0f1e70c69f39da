package org.commune4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.Completeness;
import org.commune4j.core.commune.Province;
import org.commune4j.core.law.Vocabulary;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.staffing.Incompatibility;
import org.commune4j.core.staffing.StaffQuota;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.vietnam.Incompatibilities;
import org.commune4j.core.vietnam.StaffQuotas;
import org.commune4j.json.testing.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StaffingDocumentTest {

    private static final CommuneJson JSON = CommuneJson.strict().knowing(Vocabulary.OPEN);

    /** An invented pair of a province that goes further than the law. */
    private static final String PAIR = """
            {
              "code": "OWN-1",
              "sides": [
                [
                  "OFFICE_CHIEF",
                  "DEPUTY_OFFICE_CHIEF"
                ],
                [
                  "ACCOUNTANT"
                ],
                [
                  "KEEPER_OF_THE_SEAL"
                ]
              ],
              "scope": "SUPERVISION_LINE",
              "strength": "SHOULD",
              "basis": {
                "kind": "LAW",
                "reference": {
                  "instrument": "0000/QĐ-TEST",
                  "provision": "Art. 2(1)",
                  "status": "REPORTED"
                }
              },
              "from": "2026-01-01",
              "to": "2027-01-01",
              "jurisdiction": "province:51"
            }
            """;

    /** An invented quota, likewise. */
    private static final String QUOTA = """
            {
              "code": "OWN-2",
              "postKinds": [
                "DEPUTY_OFFICE_CHIEF",
                "DEPUTY_DIVISION_HEAD"
              ],
              "scope": "PROVINCE_AVERAGE",
              "per": [
                "ECONOMIC_DIVISION",
                "CULTURE_SOCIAL_DIVISION"
              ],
              "limit": "own.deputies",
              "strength": "MUST",
              "basis": {
                "kind": "PRACTICE"
              },
              "from": "2026-01-01",
              "jurisdiction": "commune:51:21400"
            }
            """;

    private static <T> void assertRoundTrip(Class<T> type, T value) {
        String text = JSON.write(value);

        assertThat(JSON.read(type, text).orThrow()).isEqualTo(value);
        assertThat(JSON.write(JSON.read(type, text).orThrow())).isEqualTo(text);
        assertThat(Schemas.faults(Schemas.of(JSON, type), text)).isEmpty();
    }

    static List<Incompatibility> incompatibilities() {
        return Incompatibilities.all();
    }

    static List<StaffQuota> quotas() {
        return StaffQuotas.all();
    }

    @ParameterizedTest
    @MethodSource("incompatibilities")
    void incompatibilitiesKeepEverything(Incompatibility incompatibility) {
        assertRoundTrip(Incompatibility.class, incompatibility);
    }

    @ParameterizedTest
    @MethodSource("quotas")
    void quotasKeepEverything(StaffQuota quota) {
        assertRoundTrip(StaffQuota.class, quota);
    }

    @Test
    void everyFieldIsWrittenAsItWasRead() {
        assertThat(JSON.write(JSON.read(Incompatibility.class, PAIR).orThrow())).isEqualTo(PAIR);
        assertThat(JSON.write(JSON.read(StaffQuota.class, QUOTA).orThrow())).isEqualTo(QUOTA);
        assertThat(Schemas.faults(Schemas.of(JSON, Incompatibility.class), PAIR))
                .isEmpty();
        assertThat(Schemas.faults(Schemas.of(JSON, StaffQuota.class), QUOTA)).isEmpty();
    }

    /** Each line changes the good document once; there is one problem. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "code": "OWN-1",            | ``                          | JSON-011 /code
                    "scope": "SUPERVISION_LINE" | "scope": "VILLAGE"          | JSON-014 /scope
                    "strength": "SHOULD"        | "strength": "MAY"           | JSON-014 /strength
                    "strength": "SHOULD"        | "strength": "MUST"          | JSON-014 /strength
                    "kind": "LAW"               | "kind": "CUSTOM"            | JSON-014 /basis/kind
                    "status": "REPORTED"        | "status": "HEARD"           | JSON-014 /basis/reference/status
                    "provision": "Art. 2(1)"    | "provision": "khoản 1"      | JSON-015 /basis/reference/provision
                    "to": "2027-01-01"          | "to": "2026-01-01"          | JSON-017 /to
                    "province:51"               | "Quảng Ngãi"                | JSON-015 /jurisdiction
                    "OFFICE_CHIEF"              | "the chief"                 | JSON-015 /sides/0/0
                    "DEPUTY_OFFICE_CHIEF"       | "OFFICE_CHIEF"              | JSON-023 /sides/0/1
                    "ACCOUNTANT"                | ``                          | STRUCTURE-034 /sides/1
                    "ACCOUNTANT"                | "OFFICE_CHIEF"              | STRUCTURE-033 /sides/1
                    "ACCOUNTANT"                | 7                           | JSON-010 /sides/1/0
                    "scope":                    | "reach": 3, "scope":        | JSON-012 /reach
                    """)
    void namesTheOneFaultOfAnIncompatibility(String good, String bad, String problem) {
        assertThat(problems(Incompatibility.class, changed(PAIR, good, bad))).containsExactly(problem);
    }

    @Test
    void anIncompatibilityHasTwoSides() {
        String oneSide = """
                {"code": "X", "sides": [["A", "B"]], "scope": "UNIT", "basis": {"kind": "PRACTICE"}}
                """;

        assertThat(JSON.read(Incompatibility.class, oneSide).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.render(Locale.ENGLISH)).contains("has 1 side"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "limit": "own.deputies",    | ``                          | JSON-011 /limit
                    "limit": "own.deputies"     | "limit": 2                  | JSON-010 /limit
                    "scope": "PROVINCE_AVERAGE" | "scope": "AVERAGE"          | JSON-014 /scope
                    "strength": "MUST"          | "strength": "MUST_NOT"      | JSON-014 /strength
                    "strength": "MUST",         | ``                          | JSON-011 /strength
                    "postKinds"                 | "branches": ["PARTY"], "postKinds" | STRUCTURE-031 /branches
                    "DEPUTY_DIVISION_HEAD"      | "DEPUTY_OFFICE_CHIEF"       | JSON-023 /postKinds/1
                    "ECONOMIC_DIVISION"         | "CULTURE_SOCIAL_DIVISION"   | JSON-023 /per/1
                    "ECONOMIC_DIVISION"         | "economy"                   | JSON-015 /per/0
                    "from": "2026-01-01"        | "from": "2026"              | JSON-015 /from
                    "commune:51:21400"          | "commune:21400"             | JSON-015 /jurisdiction
                    """)
    void namesTheOneFaultOfAQuota(String good, String bad, String problem) {
        assertThat(problems(StaffQuota.class, changed(QUOTA, good, bad))).containsExactly(problem);
    }

    @Test
    void findsAllFaultsOfAQuotaAtOnceWithTheirPlaces() {
        String text = QUOTA.replace("\"PROVINCE_AVERAGE\"", "\"AVERAGE\"")
                .replace("\"ECONOMIC_DIVISION\"", "\"economy\"")
                .replace("\"limit\": \"own.deputies\",", "")
                .replace("\"PRACTICE\"", "\"LAW\"");

        List<Problem> problems = JSON.read(StaffQuota.class, text).problems();

        assertThat(problems)
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactlyInAnyOrder(
                        "JSON-014 /scope", "JSON-015 /per/0", "JSON-011 /limit", "JSON-011 /basis/reference");
        assertThat(problems).allMatch(problem -> problem.position().isPresent());
    }

    private static Province province() {
        Commune commune =
                JSON.read(Commune.class, CommuneDocumentTest.document()).orThrow();
        Commune other = commune.toBuilder().code("00002").build();
        return Province.of(
                        commune.province(),
                        LocalizedText.of("Tỉnh", "Province"),
                        List.of(commune, other),
                        Completeness.ofComplete(commune.asOf()))
                .orThrow();
    }

    @Test
    void aProvinceKeepsItsCommunes() {
        assertRoundTrip(Province.class, province());
        assertRoundTrip(
                Province.class,
                new Province("51", LocalizedText.ofVietnamese("Không có xã nào"), List.of(), Completeness.NOT_GIVEN));
    }

    /** A fault in one commune does not hide that another does not belong. */
    @Test
    void findsAllFaultsOfAProvinceAtOnce() {
        String text = JSON.write(province());
        int second = text.indexOf("\"00002\"");
        String changed = text.substring(0, second).replace("\"rank\": \"DEPUTY\"", "\"rank\": \"VICE\"")
                + text.substring(second).replaceFirst("\"province\": \"[0-9]+\"", "\"province\": \"99\"");

        assertThat(problems(Province.class, changed))
                .containsExactlyInAnyOrder("JSON-014 /communes/0/posts/1/rank", "COMMUNE-003 /communes/1/province");
        assertThat(problems(Province.class, text.replace("\"00002\"", "\"00001\"")))
                .containsExactly("COMMUNE-004 /communes/1/code");
        assertThat(problems(Province.class, "{\"communes\": [{}]}"))
                .contains("JSON-011 /code", "JSON-011 /name", "JSON-011 /communes/0/code");
    }

    private static List<String> problems(Class<?> type, String text) {
        return JSON.read(type, text).problems().stream()
                .map(problem -> (problem.code() + " " + problem.pointer()).strip())
                .toList();
    }

    private static String changed(String text, String good, String bad) {
        int at = text.indexOf(good);
        assertThat(at).isNotNegative();
        return text.substring(0, at) + bad + text.substring(at + good.length());
    }
}
