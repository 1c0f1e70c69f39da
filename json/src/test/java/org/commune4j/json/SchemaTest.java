package org.commune4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.explain.Explanation;
import org.commune4j.core.explain.Mark;
import org.commune4j.core.law.Instrument;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Message;
import org.commune4j.core.time.DateRange;
import org.commune4j.json.testing.Bodies;
import org.commune4j.json.testing.Bodies.Body;
import org.commune4j.json.testing.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaTest {

    private static final CommuneJson JSON = CommuneJson.strict().with(Body.class, Bodies.BODY);

    static List<Class<?>> types() {
        return JSON.types();
    }

    @ParameterizedTest
    @MethodSource("types")
    void isAValidSchemaOfTheDraft(Class<?> type) {
        Schema draft = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));

        assertThat(draft.validate(JSON.schema(type), InputFormat.JSON)).isEmpty();
    }

    @Test
    void saysWhatTheCodecSays() {
        assertThat(JSON.schema(Body.class)).isEqualTo("""
                        {
                          "$schema": "https://json-schema.org/draft/2020-12/schema",
                          "$ref": "#/$defs/Body",
                          "$defs": {
                            "Body": {
                              "type": "object",
                              "properties": {
                                "id": {
                                  "description": "What others refer to.",
                                  "type": "string",
                                  "pattern": "^\\\\S(?:.*\\\\S)?$"
                                },
                                "name": {
                                  "oneOf": [
                                    {
                                      "type": "string"
                                    },
                                    {
                                      "type": "object",
                                      "propertyNames": {
                                        "pattern": "^(?:[a-z]{2,3})$"
                                      },
                                      "additionalProperties": {
                                        "type": "string"
                                      }
                                    }
                                  ]
                                },
                                "branch": {
                                  "enum": [
                                    "PARTY",
                                    "STATE"
                                  ]
                                },
                                "parent": {
                                  "type": "string",
                                  "pattern": "^\\\\S(?:.*\\\\S)?$"
                                },
                                "seats": {
                                  "type": "integer",
                                  "minimum": 0,
                                  "maximum": 100
                                },
                                "from": {
                                  "description": "The first day; absent: no beginning.",
                                  "type": "string",
                                  "format": "date"
                                },
                                "to": {
                                  "description": "The day after the last one (excluded); absent: no end.",
                                  "type": "string",
                                  "format": "date"
                                },
                                "tags": {
                                  "type": "array",
                                  "items": {
                                    "type": "string"
                                  }
                                }
                              },
                              "required": [
                                "id",
                                "name",
                                "branch"
                              ],
                              "additionalProperties": false
                            }
                          }
                        }
                        """);
    }

    @Test
    void takesTheDocumentOfACommune() {
        assertThat(Schemas.faults(Schemas.of(JSON, Commune.class), CommuneDocumentTest.document()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "code": "00001",                | ``
                    "code": "00001"                 | "code": 1
                    "code": "00001"                 | "code": " "
                    "kind": "COMMUNE"               | "kind": "TOWN"
                    "population": 41000             | "people": 41000
                    "population": 41000             | "population": -1
                    "population": 41000             | "population": null
                    "state": "PARTIAL"              | "state": "HALF"
                    "state": "PARTIAL"              | "state": "COMPLETE"
                    "type": "FOUNDED",              | ``
                    "type": "FOUNDED"               | "type": "DISSOLVED"
                    "from": "2025-07-01"            | "from": "1/7/2025"
                    "share": 0.8                    | "share": "0.8"
                    "share": 0.8                    | "share": 1.5
                    "contentRead": true             | "contentRead": "yes"
                    "predecessors": [               | "predecessors": [[],
                    """)
    void refusesFaultsOfStructure(String good, String bad) {
        String text = CommuneDocumentTest.document();
        int at = text.indexOf(good);
        assertThat(at).isNotNegative();

        String changed = text.substring(0, at) + bad + text.substring(at + good.length());

        assertThat(Schemas.faults(Schemas.of(JSON, Commune.class), changed)).isNotEmpty();
        assertThat(JSON.read(Commune.class, changed).isValid()).isFalse();
    }

    @Test
    void takesWhatIsOnlyWritten() {
        Instrument instrument = Instrument.of("332/NQ-CP");
        Explanation explanation = Explanation.ofFact(Message.of("A.root")
                        .with("days", DateRange.ALWAYS)
                        .with("name", LocalizedText.of("Xã", "Commune"))
                        .with("reasons", List.of(Message.of("A.reason"), "x", 1, true)))
                .with(Explanation.ofLaw(Message.of("A.law"), LegalReference.of(instrument, SourceStatus.VERIFIED))
                        .with(Mark.FAILS));
        Problem problem = JSON.read(Body.class, "{}").problems().get(0);

        assertThat(JSON.write(explanation)).isEqualTo("""
                        {
                          "code": "A.root",
                          "args": {
                            "days": {},
                            "name": {
                              "vi": "Xã",
                              "en": "Commune"
                            },
                            "reasons": [
                              {
                                "code": "A.reason"
                              },
                              "x",
                              1,
                              true
                            ]
                          },
                          "ground": "FACT",
                          "children": [
                            {
                              "code": "A.law",
                              "ground": "LAW",
                              "reference": {
                                "instrument": "332/NQ-CP",
                                "status": "VERIFIED"
                              },
                              "mark": "FAILS"
                            }
                          ]
                        }
                        """);
        assertThat(Schemas.faults(Schemas.of(JSON, Explanation.class), JSON.write(explanation)))
                .isEmpty();
        assertThat(JSON.write(problem)).isEqualTo("""
                        {
                          "code": "JSON-011",
                          "pointer": "/id",
                          "line": 1,
                          "column": 1,
                          "args": {
                            "field": "id"
                          }
                        }
                        """);
        assertThat(Schemas.faults(Schemas.of(JSON, Problem.class), JSON.write(problem)))
                .isEmpty();
    }
}
