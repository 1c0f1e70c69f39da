package org.commune4j.examples.recorder;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.commune4j.core.commune.AdministrativeUnitKind;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.CommunePart;
import org.commune4j.core.commune.Completeness;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.law.Basis;
import org.commune4j.core.rule.ParameterKey;
import org.commune4j.core.rule.ParameterValue;
import org.commune4j.core.snapshot.Facts;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.commune4j.core.vietnam.Figures;
import org.commune4j.core.vietnam.LawBooks;
import org.commune4j.core.vietnam.StandardApparatus;
import org.commune4j.json.CommuneJson;

/** What questions are asked about: the documents of the examples, and documents altered or made up here. */
final class Samples {

    static final LawBook LAW = LawBooks.vietnam();
    static final CommuneJson JSON = CommuneJson.strict();
    static final ObjectMapper TREE = new ObjectMapper();

    static final LocalDate JULY = LocalDate.of(2025, 7, 1);
    static final LocalDate DECEMBER = LocalDate.of(2025, 12, 1);
    static final List<LocalDate> DATES = List.of(
            JULY.minusDays(1),
            JULY,
            LocalDate.of(2025, 9, 15),
            LocalDate.of(2025, 10, 15),
            DECEMBER,
            LocalDate.of(2026, 3, 1),
            LocalDate.of(2026, 6, 1),
            LocalDate.of(2026, 8, 5),
            LocalDate.of(2026, 11, 30),
            LocalDate.of(2027, 3, 2));

    static final List<String> SCENARIOS = List.of(
            "1-four-units-become-mo-duc",
            "2-one-office",
            "3-land-registration-at-the-commune",
            "4-vice-chair-leaves-the-centre",
            "5-time-limits-cut-by-a-fifth",
            "6-two-reforms-that-conflict");

    private static final List<String> DOCUMENTS = List.of("mo-duc", "duc-hoa", "duc-phu", "duc-tan", "tt-mo-duc");

    /** The communes by name. */
    static final Map<String, Commune> COMMUNES = communes();

    private Samples() {}

    /** Returns the text of a document of the examples. */
    static String text(String name) {
        String path = "/org/commune4j/examples/reforms/" + name + ".json";
        try (InputStream stream = Objects.requireNonNull(Samples.class.getResourceAsStream(path), path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ObjectNode tree(String json) {
        try {
            return (ObjectNode) TREE.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("No JSON: " + json, e);
        }
    }

    static Commune getCommune(String name) {
        return Objects.requireNonNull(COMMUNES.get(name), name);
    }

    private static Map<String, Commune> communes() {
        Map<String, Commune> communes = new LinkedHashMap<>();
        DOCUMENTS.forEach(name -> communes.put(
                name, JSON.read(Commune.class, text(name)).orThrow().assumingUnchangedUntil(DECEMBER)));
        communes.put("standard-commune", standard("90001", AdministrativeUnitKind.COMMUNE));
        communes.put("standard-ward", standard("90002", AdministrativeUnitKind.WARD));
        communes.put("standard-special-zone", standard("90003", AdministrativeUnitKind.SPECIAL_ZONE));
        vary(communes, "vacant", commune -> removeWhere(commune, "appointments", "post", "ct-ubnd", "giam-doc-tt"));
        vary(communes, "double", commune -> add(commune, "appointments", """
                {"id":"X-1","official":"CB-15","post":"ct-ubnd","kind":"PRIMARY","share":0.9,"from":"2025-08-01"},
                {"id":"X-2","official":"CB-04","post":"bi-thu","kind":"CONCURRENT","share":0.9,"acting":true,"from":"2025-09-01","to":"2026-05-31"},
                {"id":"X-3","official":"CB-11","post":"truong-phong-kinh-te","from":"2025-07-01"}"""));
        vary(
                communes,
                "partial",
                commune -> commune.withObject("/completeness")
                        .<ObjectNode>set("APPOINTMENTS", tree("{\"state\":\"PARTIAL\"}"))
                        .set("UNITS", tree("{\"state\":\"PARTIAL\"}")));
        vary(communes, "not-given", commune -> complete(commune, "NOT_GIVEN", ""));
        vary(communes, "complete", commune -> {
            complete(commune, "COMPLETE", ",\"asOf\":\"2027-12-31\"");
            for (JsonNode official : commune.withArray("officials")) {
                add((ObjectNode) official, "qualifications", """
                        {"field":"LAW","level":"UNIVERSITY"}""");
            }
        });
        vary(communes, "no-tasks", commune -> {
            complete(commune, "COMPLETE", ",\"asOf\":\"2027-12-31\"");
            commune.remove("assignments");
        });
        vary(communes, "few-units", commune -> {
            removeWhere(commune, "units", "id", "ban-kinh-te-ngan-sach", "trung-tam-pvhcc");
            removeWhere(commune, "posts", "unit", "ban-kinh-te-ngan-sach", "trung-tam-pvhcc");
            List<String> left = commune.withArray("posts").findValuesAsText("id");
            keepWhere(commune, "appointments", "post", left);
            keepWhere(commune, "assignments", "unit", commune.withArray("units").findValuesAsText("id"));
        });
        vary(communes, "transfers", commune -> {
            complete(commune, "COMPLETE", ",\"asOf\":\"2027-12-31\"");
            add(commune, "tasks", """
                    {"code":"T-1","name":{"vi":"Nhiệm vụ một","en":"Task one"},"field":"LAND","competence":{"level":"COMMUNE","post":"COMMITTEE_CHAIR"},"kind":"DECIDE","hoursPerYear":120,"from":"2025-07-01"},
                    {"code":"T-2","name":{"vi":"Nhiệm vụ hai","en":"Task two"},"field":"LAND","competence":{"level":"COMMUNE"},"kind":"EXECUTE","from":"2025-07-01"},
                    {"code":"T-3","name":{"vi":"Nhiệm vụ ba","en":"Task three"},"field":"HEALTH","competence":{"level":"PROVINCE"},"kind":"INSPECT","hoursPerYear":2400,"from":"2025-07-01"}""");
            add(commune, "assignments", """
                    {"id":"A-1","task":"T-1","unit":"phong-kinh-te","official":"CB-12","role":"LEAD","from":"2025-07-01"},
                    {"id":"A-2","task":"T-1","unit":"van-phong","official":"CB-11","role":"LEAD","from":"2025-12-01"},
                    {"id":"A-3","task":"T-2","unit":"phong-kinh-te","official":"CB-12","role":"LEAD","from":"2025-07-01","to":"2025-09-30"},
                    {"id":"A-4","task":"T-3","unit":"phong-van-hoa-xa-hoi","role":"LEAD","hoursPerYear":2500,"from":"2025-07-01"}""");
            add(commune, "transfers", """
                    {"id":"U-1","kind":"DELEGATION","giver":"post:ct-ubnd","receiver":"post:truong-phong-kinh-te","tasks":["T-1"],"from":"2025-10-01","to":"2025-12-31"},
                    {"id":"U-2","kind":"DECENTRALISATION","giver":"post:truong-phong-kinh-te","receiver":"official:CB-11","tasks":["T-1"],"limits":[{"measure":"AREA_HECTARES","most":2}],"from":"2025-11-01"},
                    {"id":"U-3","kind":"DEVOLUTION","giver":"level:PROVINCE","receiver":"unit:phong-van-hoa-xa-hoi","tasks":["T-3"],"passOn":false,"from":"2026-01-01"}""");
            add(commune, "escalations", """
                    {"id":"E-1","task":"T-2","raisedBy":"phong-kinh-te","raisedOn":"2025-08-04","to":"body:PROVINCE:DEPARTMENT","dueOn":"2025-08-11"},
                    {"id":"E-2","task":"T-1","raisedBy":"van-phong","raisedOn":"2025-10-01","to":"post:ct-ubnd","dueOn":"2025-10-10","answeredOn":"2025-10-09"}""");
        });
        return communes;
    }

    private static Commune standard(String code, AdministrativeUnitKind kind) {
        Facts apparatus = switch (kind) {
            case COMMUNE -> StandardApparatus.commune(JULY);
            case WARD -> StandardApparatus.ward(JULY);
            case SPECIAL_ZONE -> StandardApparatus.specialZone(JULY);
        };
        Commune.Builder commune = Commune.builder()
                .code(code)
                .province("51")
                .name(LocalizedText.of("Mẫu " + code, "Sample " + code))
                .kind(kind)
                .life(DateRange.from(JULY))
                .asOf(JULY)
                .units(apparatus.units())
                .posts(apparatus.posts());
        for (CommunePart part : CommunePart.values()) {
            commune.completeness(part, Completeness.ofComplete(LocalDate.of(2026, 12, 31)));
        }
        return commune.build();
    }

    private static void vary(Map<String, Commune> communes, String name, Consumer<ObjectNode> change) {
        ObjectNode commune = tree(text("mo-duc"));
        change.accept(commune.put("code", "9100" + communes.size()));
        communes.put(
                "mo-duc-" + name, JSON.read(Commune.class, commune.toString()).orThrow());
    }

    private static void complete(ObjectNode commune, String state, String asOf) {
        for (CommunePart part : CommunePart.values()) {
            commune.withObject("/completeness").set(part.name(), tree("{\"state\":\"" + state + "\"" + asOf + "}"));
        }
    }

    private static void add(ObjectNode object, String list, String elements) {
        ArrayNode target = object.withArray(list);
        tree("{\"all\":[" + elements + "]}").withArray("all").forEach(target::add);
    }

    private static void removeWhere(ObjectNode commune, String list, String field, String... values) {
        commune.withArray(list)
                .removeIf(
                        element -> List.of(values).contains(element.path(field).asText()));
    }

    private static void keepWhere(ObjectNode commune, String list, String field, List<String> values) {
        commune.withArray(list)
                .removeIf(element -> !values.contains(element.path(field).asText()));
    }

    /** Returns the law with the values that only a host can set. */
    static LawBook hostLaw() {
        LawBook law = LAW.named("host");
        for (ParameterKey<BigDecimal> key : List.of(
                Figures.EARLY_SHARE_TARGET,
                Figures.VICE_CHAIRS_ALLOTTED,
                Figures.DEPUTIES_ALLOTTED,
                Figures.STATE_PAYROLL_ALLOTTED,
                Figures.POSTS_PER_OFFICIAL,
                Figures.HOURS_PER_OFFICIAL,
                Figures.LEADS_PER_OFFICIAL)) {
            law = law.overriding(
                    key,
                    ParameterValue.<BigDecimal>builder()
                            .value(
                                    key.equals(Figures.EARLY_SHARE_TARGET)
                                            ? new BigDecimal("0.95")
                                            : BigDecimal.valueOf(2))
                            .validity(DateRange.ALWAYS)
                            .basis(Basis.PRACTICE)
                            .setByHost(true)
                            .build());
        }
        return law;
    }
}
