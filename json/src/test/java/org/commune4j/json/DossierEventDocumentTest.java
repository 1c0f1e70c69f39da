package org.commune4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.dossier.DossierEventKind;
import org.commune4j.core.dossier.EventDetail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The documents of events follow the table of what each kind may say. */
class DossierEventDocumentTest {

    private static final CommuneJson JSON = CommuneJson.strict();

    private static final JsonNode DEFINITIONS =
            new ObjectMapper().readTree(JSON.schema(DossierEvent.class)).get("$defs");

    private static JsonNode definition(DossierEventKind kind) {
        for (JsonNode definition : DEFINITIONS) {
            JsonNode type = definition.path("properties").path("type").path("const");
            if (type.isString() && type.asString().equals(kind.name())) {
                return definition;
            }
        }
        throw new AssertionError("The schema has no event of the kind " + kind);
    }

    @ParameterizedTest
    @EnumSource
    void everyDetailOfEveryKindHasAFieldAndNothingElseHas(DossierEventKind kind) {
        List<String> fields = new ArrayList<>(List.of("type", "at"));
        kind.details().forEach(detail -> fields.add(detail.code()));
        Set<String> required = new HashSet<>(List.of("type", "at"));
        kind.required().forEach(detail -> required.add(detail.code()));

        assertThat(definition(kind).get("properties").propertyNames()).containsExactlyElementsOf(fields);
        assertThat(definition(kind).get("required"))
                .extracting(JsonNode::asString)
                .containsExactlyInAnyOrderElementsOf(required);
    }

    @ParameterizedTest
    @CsvSource({
        "SUBMITTED, Submitted",
        "NOT_ACCEPTED, NotAccepted",
        "SUPPLEMENT_REQUESTED, SupplementRequested",
        "PETITION_RAISED, PetitionRaised"
    })
    void theDefinitionIsNamedForTheKind(DossierEventKind kind, String name) {
        assertThat(definition(kind)).isEqualTo(DEFINITIONS.get(name));
    }

    @Test
    void theSameDetailIsDescribedForItsKind() {
        assertThat(definition(DossierEventKind.OBLIGATION_PAID)
                        .at("/properties/channel/description")
                        .asString())
                .isEqualTo("How it was paid.");
        assertThat(definition(DossierEventKind.RESULT_RETURNED)
                        .at("/properties/channel/description")
                        .asString())
                .isEqualTo("How it was returned.");
    }

    @Test
    void whatIsSaidIsWrittenInTheOrderOfTheTable() {
        DossierEvent rating = DossierEvent.ofRated(OffsetDateTime.parse("2025-09-15T09:00:00+07:00"), false)
                .points(3, 20)
                .by("one-stop", "CB-07");

        assertThat(JSON.write(rating)).isEqualTo("""
                {
                  "type": "RATED",
                  "at": "2025-09-15T09:00:00+07:00",
                  "unit": "one-stop",
                  "official": "CB-07",
                  "satisfied": false,
                  "score": 3,
                  "outOf": 20
                }
                """);
    }

    @Test
    void aListOfNoComponentsIsReadAsNothingSaid() {
        DossierEvent request = JSON.read(DossierEvent.class, """
                        { "type": "SUPPLEMENT_REQUESTED", "at": "2025-09-15T09:00:00+07:00", "components": [] }
                        """).orThrow();

        assertThat(request.find(EventDetail.COMPONENTS)).isEmpty();
        assertThat(JSON.write(request)).doesNotContain("components");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "RATED", "satisfied": true, "score": 2               | EVENT-001 | /outOf
                    "RATED", "satisfied": true, "score": 6, "outOf": 5   | EVENT-002 | /score
                    "RATED", "satisfied": true, "score": -1, "outOf": 5  | JSON-015 | /score
                    "RATED"                                              | JSON-011 | /satisfied
                    "EXTENDED", "by": "none"                             | EVENT-003 | /by
                    "EXTENDED"                                           | JSON-011 | /by
                    "RESUMED", "ground": "X"                             | JSON-012 | /ground
                    """)
    void whatIsWrongIsAProblemAtItsPlace(String event, String code, String pointer) {
        assertThat(JSON.read(DossierEvent.class, "{ \"at\": \"2025-09-15T09:00:00+07:00\", \"type\": " + event + " }")
                        .problems())
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactly(code + " " + pointer);
    }
}
