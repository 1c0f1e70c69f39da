package org.commune4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commune4j.core.dossier.DossierEventKind.RECEIVED;
import static org.commune4j.core.dossier.DossierEventKind.RESOLVED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commune4j.core.commune.AdministrativeUnitKind;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.CommunePart;
import org.commune4j.core.commune.Completeness;
import org.commune4j.core.commune.Situation;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.dossier.ServiceTally;
import org.commune4j.core.figure.Figure;
import org.commune4j.core.organisation.Appointment;
import org.commune4j.core.organisation.Branch;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.reform.Change;
import org.commune4j.core.reform.Conflict;
import org.commune4j.core.reform.ElementKind;
import org.commune4j.core.reform.Reform;
import org.commune4j.core.scenario.Comparison;
import org.commune4j.core.scenario.ExpectedFigure;
import org.commune4j.core.scenario.Scenario;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.commune4j.core.vietnam.LawBooks;
import org.commune4j.core.vietnam.PostKinds;
import org.commune4j.core.vietnam.Resolution18Report;
import org.commune4j.core.vietnam.UnitKinds;
import org.commune4j.json.testing.Schemas;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What a reform changes, as documents for whoever shows it. */
class ComparisonDocumentTest {

    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);
    private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 15);

    private final CommuneJson json = CommuneJson.strict();
    private final Situation before = Situation.of(LawBooks.vietnam(), commune());
    private final Reform reform = Reform.named("leave").with(Change.end(ElementKind.APPOINTMENT, "a1", OCTOBER));
    private final Comparison comparison =
            Comparison.of(before, reform.applyTo(before).orThrow(), OCTOBER);

    private static Commune commune() {
        Unit centre = Unit.builder()
                .id("centre")
                .name(LocalizedText.ofVietnamese("Trung tâm"))
                .kind(UnitKinds.PUBLIC_SERVICE_CENTRE)
                .branch(Branch.of("PEOPLES_COMMITTEE"))
                .life(DateRange.from(JULY))
                .build();
        Post director = Post.builder()
                .id("director")
                .unit("centre")
                .kind(PostKinds.CENTRE_DIRECTOR)
                .rank(Rank.HEAD)
                .life(DateRange.from(JULY))
                .build();
        Post vice = director.toBuilder()
                .id("vice")
                .kind(PostKinds.COMMITTEE_VICE_CHAIR)
                .rank(Rank.DEPUTY)
                .build();
        return Commune.builder()
                .code("00001")
                .province("51")
                .name(LocalizedText.ofVietnamese("Xã thử"))
                .kind(AdministrativeUnitKind.COMMUNE)
                .life(DateRange.from(JULY))
                .asOf(OCTOBER)
                .completeness(CommunePart.APPOINTMENTS, Completeness.ofComplete(OCTOBER))
                .units(List.of(centre))
                .posts(List.of(director, vice))
                .officials(List.of(Official.builder().id("o1").build()))
                .appointments(List.of(appointment("a1", "director"), appointment("a2", "vice")))
                .build();
    }

    private static Appointment appointment(String id, String post) {
        return Appointment.builder()
                .id(id)
                .official("o1")
                .post(post)
                .life(DateRange.from(JULY))
                .build();
    }

    private static JsonNode tree(String text) {
        return new ObjectMapper().readTree(text);
    }

    @Test
    void aComparisonHasEveryFigureWithUnitBothValuesDifferenceAndTendency() {
        String text = json.write(comparison);
        assertThat(Schemas.faults(Schemas.of(json, Comparison.class), text)).isEmpty();
        JsonNode tree = tree(text);
        assertThat(tree.get("date").asString()).isEqualTo("2025-10-15");
        assertThat(tree.get("figures")).hasSize(Figure.ofSituations().size());
        JsonNode concurrent = tree.get("figures")
                .valueStream()
                .filter(figure -> figure.get("figure").asString().equals("CONCURRENT_OFFICIALS"))
                .findFirst()
                .orElseThrow();
        assertThat(concurrent)
                .hasToString("{\"figure\":\"CONCURRENT_OFFICIALS\",\"unit\":\"officials\",\"before\":1,\"after\":0,"
                        + "\"delta\":-1,\"tendency\":\"NEUTRAL\"}");
        JsonNode payroll = tree.get("figures")
                .valueStream()
                .filter(figure -> figure.get("figure").asString().equals("PAYROLL"))
                .findFirst()
                .orElseThrow();
        assertThat(payroll)
                .as("not measured is not zero")
                .hasToString("{\"figure\":\"PAYROLL\",\"unit\":\"officials\",\"tendency\":\"NOT_MEASURED\"}");
        JsonNode verdict = tree.get("verdicts")
                .valueStream()
                .filter(changed -> changed.get("rule").asString().equals("CON-002"))
                .findFirst()
                .orElseThrow();
        assertThat(verdict.get("commune").asString()).isEqualTo("00001");
        assertThat(verdict.get("turn").asString()).isEqualTo("SOLVED");
        assertThat(verdict.at("/before/0")).hasToString("{\"subject\":\"director\",\"outcome\":\"BREACHED\"}");
        assertThat(verdict.at("/reason/code").asString()).isEqualTo("RULE.forbidden");
        assertThat(verdict.get("assumed").asBoolean()).isFalse();
    }

    @Test
    void anExpectedFigureWithoutANumberIsExpectedToBeUndetermined() {
        String text = "{\"name\":{\"vi\":\"Thử\"},\"date\":\"2025-10-15\","
                + "\"expectedFigures\":[{\"figure\":\"PAYROLL\",\"after\":3}]}";
        Scenario scenario = json.read(Scenario.class, text).orThrow();
        assertThat(scenario.expectedFigures())
                .containsExactly(new ExpectedFigure(
                        Figure.PAYROLL, Optional.empty(), Optional.of(BigDecimal.valueOf(3)), BigDecimal.ZERO));
        assertThat(Schemas.faults(Schemas.of(json, Scenario.class), text)).isEmpty();
        assertThat(tree(json.write(scenario)).at("/expectedFigures/0"))
                .hasToString("{\"figure\":\"PAYROLL\",\"after\":3}");
        assertThat(json.read(Scenario.class, text.replace("PAYROLL", "CHANNELS"))
                        .problems())
                .as("a figure of a review alone")
                .isNotEmpty();
    }

    @Test
    void theServiceIsThereWhereTalliesAreGiven() {
        Dossier dossier = Dossier.builder("D-1", ProcedureCode.parse("1.004837"))
                .events(List.of(
                        DossierEvent.of(RECEIVED, OffsetDateTime.parse("2025-09-15T09:00:00+07:00")),
                        DossierEvent.of(RESOLVED, OffsetDateTime.parse("2025-09-16T10:00:00+07:00"))))
                .build()
                .orThrow();
        OffsetDateTime asOf = OffsetDateTime.parse("2025-09-30T09:00:00+07:00");
        ServiceTally none = Stream.<Dossier>of().collect(LawBooks.vietnam().serviceTally(asOf));
        ServiceTally one = Stream.of(dossier).collect(LawBooks.vietnam().serviceTally(asOf));
        String text = json.write(comparison.withService(none, one));
        assertThat(Schemas.faults(Schemas.of(json, Comparison.class), text)).isEmpty();
        JsonNode service = tree(text).get("service");
        assertThat(service.get("measures")).hasSize(Figure.ofService().size());
        assertThat(service.at("/measures/0"))
                .hasToString("{\"measure\":\"RECEIVED\",\"unit\":\"dossiers\","
                        + "\"before\":{\"amount\":0,\"of\":1,\"undetermined\":0},"
                        + "\"after\":{\"amount\":1,\"of\":1,\"undetermined\":0},"
                        + "\"delta\":1,\"tendency\":\"NEUTRAL\"}");
        assertThat(service.at("/measures/2"))
                .as("not measured is not zero")
                .hasToString("{\"measure\":\"LATE\",\"unit\":\"percent\","
                        + "\"after\":{\"amount\":0,\"of\":1,\"undetermined\":0},"
                        + "\"tendency\":\"NOT_MEASURED\"}");
        assertThat(service.at("/after/asOf").isMissingNode()).isFalse();
        assertThat(tree(json.write(comparison)).has("service")).isFalse();
    }

    @Test
    void aReportOnResolution18SaysWhereNoNumberWasFound() {
        String text = json.write(Resolution18Report.of(comparison));
        assertThat(Schemas.faults(Schemas.of(json, Resolution18Report.class), text))
                .isEmpty();
        JsonNode tree = tree(text);
        assertThat(tree.at("/source/status").asString()).isEqualTo("UNVERIFIED");
        assertThat(tree.at("/lines/0/says/code").asString()).isEqualTo("RES18.no-number");
        assertThat(tree.at("/lines/0/target").isMissingNode()).isTrue();
        assertThat(tree.at("/lines/9/target/number/code").asString()).isEqualTo("RES18.at-most");
    }

    @Test
    void conflictsAreDocuments() {
        Reform abolish = Reform.named("abolish").with(Change.end(ElementKind.POST, "director", OCTOBER));
        List<Conflict> conflicts = Reform.conflicts(reform, abolish, before);
        assertThat(conflicts).isNotEmpty();
        String text = json.write(conflicts.get(0));
        assertThat(Schemas.faults(Schemas.of(json, Conflict.class), text)).isEmpty();
        assertThat(tree(text).get("touched").asString())
                .isEqualTo(conflicts.get(0).touched().name());
    }
}
