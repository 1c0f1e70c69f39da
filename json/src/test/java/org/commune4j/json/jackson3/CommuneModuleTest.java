package org.commune4j.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.commune4j.core.problem.ProblemException;
import org.commune4j.json.CommuneJson;
import org.commune4j.json.testing.Bodies;
import org.commune4j.json.testing.Bodies.Body;
import org.commune4j.json.testing.Bodies.Event;
import org.commune4j.json.testing.Bodies.Everything;
import org.commune4j.json.testing.Examples;
import org.junit.jupiter.api.Test;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

class CommuneModuleTest {

    private static final CommuneJson JSON = CommuneJson.strict()
            .with(Body.class, Bodies.BODY)
            .with(Event.class, Bodies.EVENT)
            .with(Everything.class, Bodies.EVERYTHING);

    private final JsonMapper mapper =
            JsonMapper.builder().addModule(CommuneModule.of(JSON)).build();

    @Test
    void writesAndReadsAsTheFacadeDoes() {
        for (Everything value : Examples.everything()) {
            String text = mapper.writeValueAsString(value);

            assertThat(mapper.readValue(text, Everything.class)).isEqualTo(value);
            assertThat(mapper.readTree(text)).isEqualTo(mapper.readTree(JSON.write(value)));
        }
    }

    @Test
    void readsValuesInsideADocumentOfTheHost() {
        String text =
                "{\"a\": [{\"on\": \"2025-07-01\", \"type\": \"founded\"}, {\"type\": \"founded\", \"on\": \"2025-07-02\"}]}";

        Map<String, List<Event>> read = mapper.readValue(text, new TypeReference<>() {});

        assertThat(read.get("a")).hasSize(2);
        assertThat(mapper.readValue(mapper.writeValueAsString(read), new TypeReference<Map<String, List<Event>>>() {}))
                .isEqualTo(read);
    }

    @Test
    void readsFromATreeAndWritesToOne() {
        Everything value = Examples.everything().get(0);

        assertThat(mapper.<BigDecimal>convertValue(mapper.valueToTree(value).get("decimal"), BigDecimal.class))
                .isEqualByComparingTo(value.decimal());
        assertThat(mapper.convertValue(mapper.valueToTree(value), Everything.class)
                        .event())
                .isEqualTo(value.event());
    }

    @Test
    void givesEveryProblemInTheExceptionOfTheLine() {
        String text = """
                {"bodies": [
                  {"id": "1", "name": "A", "branch": "PARTY"},
                  {"id": 2, "name": "B", "branch": "CHURCH"}
                ]}
                """;

        DatabindException exception = catchThrowableOfType(
                DatabindException.class, () -> mapper.readValue(text, new TypeReference<Map<String, List<Body>>>() {}));

        assertThat(exception.getLocation().getLineNr()).isEqualTo(3);
        assertThat(exception.getLocation().getColumnNr()).isEqualTo(10);
        assertThat(exception.getPath())
                .extracting(at -> at.getPropertyName() == null ? String.valueOf(at.getIndex()) : at.getPropertyName())
                .containsExactly("bodies", "1", "id");
        assertThat(exception).hasCauseInstanceOf(ProblemException.class);
        assertThat(((ProblemException) exception.getCause()).problems())
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactly("JSON-010 /id", "JSON-014 /branch");
    }

    @Test
    void leavesWhatIsNotJsonToTheParser() {
        assertThat(catchThrowableOfType(
                        StreamReadException.class, () -> mapper.readValue("{\"id\": oops}", Body.class)))
                .isNotNull();
    }
}
