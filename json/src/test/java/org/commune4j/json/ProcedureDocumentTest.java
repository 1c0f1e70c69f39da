package org.commune4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.law.Vocabulary;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCatalogue;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.vietnam.Procedures;
import org.commune4j.json.testing.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcedureDocumentTest {

    private static final CommuneJson JSON = CommuneJson.strict().knowing(Vocabulary.OPEN);

    static final String DOCUMENT = """
            {
              "code": "1.001193",
              "name": { "vi": "Đăng ký khai sinh", "en": "Registration of birth" },
              "field": "CIVIL_STATUS",
              "jurisdiction": "province:51",
              "from": "2025-07-01",
              "publishedBy": { "instrument": "1/QĐ-BTP", "status": "REPORTED" },
              "levels": [ "COMMUNE" ],
              "decidedAt": "COMMUNE",
              "applicants": [ "CITIZEN" ],
              "components": [
                { "id": "form", "name": "Tờ khai", "form": "TK01" },
                { "id": "proof", "name": "Giấy chứng sinh", "required": false, "originals": 0, "copies": 1 }
              ],
              "channels": [ "DIRECT", "ONLINE" ],
              "fees": [
                { "kind": "FREE", "channel": "ONLINE" },
                {
                  "kind": "AMOUNT",
                  "rates": [ { "amount": 8000 }, { "from": 3, "amount": 5000.50 } ],
                  "currency": "VND",
                  "per": "trang",
                  "maximum": 90000,
                  "reductions": [ { "id": "half", "share": 0.5, "from": "2025-07-01", "to": "2026-01-01",
                      "onlyFor": { "vi": "công dân số", "en": "digital citizens" } } ]
                }
              ],
              "onlineLevel": "PARTIAL",
              "onlineRestriction": "PRESENCE_REQUIRED",
              "interlinked": [ "1.004194" ],
              "results": [ { "name": "Giấy khai sinh" }, { "code": "KQ.G15.000031" } ],
              "timeLimit": [
                { "label": "thường", "term": "same-day", "cutOff": { "time": "15:00", "effect": "RESULT_MOVES" } }
              ],
              "supplements": {
                "within": [ { "label": "nhà ở riêng lẻ", "when": { "private-house": true }, "term": "2 working-days" } ],
                "mostRequests": 1, "stopsClock": "UNKNOWN", "reference": { "instrument": "1/QĐ-BTP", "status": "REPORTED" }
              },
              "paymentStopsClock": true,
              "steps": [
                { "id": "reception", "name": "Tiếp nhận", "unit": "PUBLIC_SERVICE_CENTRE", "allotted": "4 working-hours" },
                { "id": "signature", "name": "Ký", "role": "CHAIR" }
              ]
            }
            """;

    @Test
    void aDocumentIsReadIntoTheProcedureItTellsOf() {
        Procedure procedure = JSON.read(Procedure.class, DOCUMENT).orThrow();

        assertThat(procedure.code()).isEqualTo(ProcedureCode.parse("1.001193"));
        assertThat(procedure.componentsKnown()).isTrue();
        assertThat(procedure.timeLimit().cases()).hasSize(1);
        assertThat(procedure.handOvers()).contains(1);
        assertThat(procedure.findStep("reception").orElseThrow().allotted()).contains(Term.workingHours(4));
        assertThat(JSON.read(Procedure.class, JSON.write(procedure)).orThrow()).isEqualTo(procedure);
        assertThat(Schemas.faults(Schemas.of(JSON, Procedure.class), DOCUMENT)).isEmpty();
    }

    @Test
    void whatIsNotGivenStaysUnknown() {
        Procedure procedure = JSON.read(
                        Procedure.class, "{ \"code\": \"X-1\", \"name\": \"Thủ tục\", \"field\": \"LAND\" }")
                .orThrow();

        assertThat(procedure.timeLimit().cases()).isEmpty();
        assertThat(procedure.componentsKnown()).isFalse();
        assertThat(procedure.stepsKnown()).isFalse();
        assertThat(procedure.onlineLevel()).isEmpty();
        assertThat(procedure.paymentStopsClock()).isEmpty();
        assertThat(procedure.publishedBy()).isEmpty();
    }

    @Test
    void theNationalCatalogueIsWrittenAsItIsReadAndFitsTheSchema() {
        ProcedureCatalogue catalogue = Procedures.catalogue();
        String text = JSON.write(catalogue);

        assertThat(catalogue.all()).isNotEmpty();
        assertThat(JSON.read(ProcedureCatalogue.class, text).orThrow()).isEqualTo(catalogue);
        assertThat(Schemas.faults(Schemas.of(JSON, ProcedureCatalogue.class), text))
                .isEmpty();
    }

    @Test
    void everyFaultIsAProblemAtItsPlace() {
        assertThat(problems(Procedure.class, """
                        { "code": "1 001193", "field": "civil status", "levels": [ "VILLAGE", "COMMUNE" ],
                          "applicants": [ "CITIZEN", "CITIZEN" ],
                          "fees": [ { "kind": "AMOUNT" }, { "kind": "FREE", "rates": [ { "from": 0, "amount": "8" } ] },
                                    { "kind": "FREE", "reductions": [ { "id": "r", "share": 50 } ] } ],
                          "results": [ {} ],
                          "timeLimit": [ { "label": "a", "term": "soon" } ],
                          "steps": [ { "id": "s", "allotted": "4 hours of work" } ] }
                        """))
                .containsExactly(
                        "JSON-011 /name",
                        "CATALOGUE-023 /code",
                        "JSON-015 /field",
                        "JSON-014 /levels/0",
                        "JSON-023 /applicants/1",
                        "CATALOGUE-015 /fees/0/rates",
                        "CATALOGUE-015 /fees/0/currency",
                        "JSON-015 /fees/1/rates/0/from",
                        "JSON-010 /fees/1/rates/0/amount",
                        "JSON-015 /fees/2/reductions/0/share",
                        "CATALOGUE-014 /results/0",
                        "JSON-015 /timeLimit/0/term",
                        "JSON-011 /steps/0/name",
                        "JSON-015 /steps/0/allotted");
    }

    @Test
    void whatContradictsItselfIsToldAtOnce() {
        Checked<Procedure> read = JSON.read(Procedure.class, """
                        { "code": "1.001193", "name": "x", "field": "LAND", "onlineRestriction": "PRESENCE_REQUIRED",
                          "componentsKnown": false,
                          "components": [ { "id": "a", "name": "x" }, { "id": "a", "name": "y" } ],
                          "fees": [ { "kind": "FREE" }, { "kind": "SET_LOCALLY" } ] }
                        """);

        assertThat(read.problems())
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactlyInAnyOrder(
                        "CATALOGUE-020 /onlineRestriction",
                        "CATALOGUE-021 /componentsKnown",
                        "CATALOGUE-022 /components/1/id",
                        "CATALOGUE-024 /fees/1/channel");
    }

    @Test
    void twoVersionsForOnePlaceAndDayAreToldBesideWhatCannotBeRead() {
        Checked<ProcedureCatalogue> read = JSON.read(ProcedureCatalogue.class, """
                        { "procedures": [
                          { "code": "1.001193", "name": "a", "field": "LAND" },
                          { "code": "1.001193", "field": "LAND" },
                          { "code": "1.001193", "name": "b", "field": "LAND", "jurisdiction": "province:51" },
                          { "code": "1.001193", "name": "c", "field": "LAND", "from": "2025-07-01" },
                          { "code": "1.001193", "name": "d", "field": "LAND", "from": "2025-07-01", "to": "2025-08-01" } ] }
                        """);

        assertThat(read.problems())
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactly(
                        "JSON-011 /procedures/1/name",
                        "CATALOGUE-001 /procedures/3",
                        "CATALOGUE-001 /procedures/4",
                        "CATALOGUE-001 /procedures/4");
        assertThat(read.problems().get(1).position().orElseThrow().line()).isEqualTo(5);
        assertThat(read.problems().get(1).render(Locale.ENGLISH)).contains("1.001193", "two versions", "/procedures/0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "code": "1.001193",         | ``
            "code": "1.001193"          | "code": 1001193
            "field": "CIVIL_STATUS"     | "field": 7
            "kind": "FREE"              | "kind": "GRATIS"
            "share": 0.5                | "share": 50
            "from": 3                   | "from": 0
            "amount": 8000              | "amount": "8000"
            "onlineLevel": "PARTIAL"    | "onlineLevel": "SOME"
            "jurisdiction": "province:51" | "place": "province:51"
            "from": "2025-07-01",       | "from": "1/7/2025",
            "mostRequests": 1           | "mostRequests": -1
            "paymentStopsClock": true   | "paymentStopsClock": "yes"
            """)
    void theSchemaRefusesWhatTheReaderRefuses(String good, String bad) {
        String changed = DOCUMENT.replace(good, bad);
        Schema schema = Schemas.of(JSON, Procedure.class);

        assertThat(changed).isNotEqualTo(DOCUMENT);
        assertThat(Schemas.faults(schema, changed)).isNotEmpty();
        assertThat(JSON.read(Procedure.class, changed).isValid()).isFalse();
    }

    @Test
    void aStreamOfProceduresGoesOnAfterABadLine() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JSON.writeLines(Procedures.catalogue().all().stream().limit(3), out);
        String[] lines = out.toString(StandardCharsets.UTF_8).split("\n");
        lines[1] = lines[1].replaceFirst("\"field\":\"[A-Z_]+\"", "\"field\":7");
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);

        List<Checked<Procedure>> read =
                JSON.readLines(Procedure.class, new ByteArrayInputStream(bytes)).toList();

        assertThat(read).extracting(Checked::isValid).containsExactly(true, false, true);
        assertThat(read.get(1).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).hasToString("/field");
            assertThat(problem.position().orElseThrow().line()).isEqualTo(2);
        });
    }

    private static List<String> problems(Class<?> type, String text) {
        return JSON.read(type, text).problems().stream()
                .map(problem -> problem.code() + " " + problem.pointer())
                .toList();
    }
}
