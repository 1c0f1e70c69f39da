package org.commune4j.examples.reforms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.commune4j.testkit.CommuneAssertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.figure.Figure;
import org.commune4j.core.rule.Evaluation;
import org.commune4j.core.scenario.Scenario;
import org.commune4j.core.vietnam.LawBooks;
import org.commune4j.json.CommuneJson;
import org.commune4j.testkit.ScenarioFiles;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class ReformsTest {

    @TempDir
    Path folder;

    private static Path scenarios() throws URISyntaxException {
        return Path.of(Objects.requireNonNull(Main.class.getResource("mo-duc.json"))
                        .toURI())
                .resolveSibling("");
    }

    @TestFactory
    Stream<DynamicTest> scenario() throws URISyntaxException {
        return ScenarioFiles.tests(scenarios(), LawBooks.vietnam());
    }

    @Test
    void theViceChairLeavesTheCentre() {
        assertThat(Main.comparison())
                .introducesNoBreaches()
                .resolvesBreachOf("CON-002")
                .changes(Figure.CONCURRENT_OFFICIALS, -1);
        assertThatThrownBy(() -> assertThat(Main.comparison()).reducesFocalPointsBy(2))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("expected a difference of -2")
                .hasMessageContaining("Before and after, as of 15 Oct 2025");
    }

    @Test
    void aFailureShowsFilePointerAndWhatWasFound() throws IOException, URISyntaxException {
        Path scenario = folder.resolve("wrong" + ScenarioFiles.SUFFIX);
        Files.copy(scenarios().resolve("mo-duc.json"), folder.resolve("mo-duc.json"));
        Files.writeString(
                scenario,
                Files.readString(scenarios().resolve("4-vice-chair-leaves-the-centre" + ScenarioFiles.SUFFIX))
                        .replace("\"MET\"", "\"BREACHED\""));
        DynamicTest test =
                ScenarioFiles.tests(folder, LawBooks.vietnam()).findFirst().orElseThrow();
        assertThatThrownBy(() -> test.getExecutable().execute())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("wrong.scenario.json")
                .hasMessageContaining("/expectedVerdicts/0")
                .hasMessageContaining("CON-002 on giam-doc-tt: expected \"not met\", found \"met\"")
                .hasMessageContaining("    [+] CON-002")
                .hasMessageContaining("      [+] in force from 15 Oct 2025")
                .hasMessageContaining("Single points of failure");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThatThrownBy(() -> ScenarioFiles.tests(empty, LawBooks.vietnam()))
                .hasMessageContaining("No file ends with .scenario.json");
    }

    @Test
    void scenariosAreWrittenAsTheyWereRead() throws IOException, URISyntaxException {
        CommuneJson json = CommuneJson.strict();
        try (Stream<Path> files = Files.list(scenarios())) {
            List<Path> found = files.filter(file -> file.toString().endsWith(ScenarioFiles.SUFFIX))
                    .toList();
            assertThat(found).hasSize(6);
            for (Path file : found) {
                Scenario scenario = json.read(Scenario.class, file).orThrow();
                assertThat(json.read(Scenario.class, json.write(scenario)).orThrow())
                        .as(file.toString())
                        .isEqualTo(scenario);
            }
        }
    }

    @Test
    void aBaselineThatCannotBeReadIsFoundAtItsNameInTheScenario() throws IOException {
        Files.writeString(folder.resolve("one.json"), "{\"code\": 7}");
        assertThat(problems("\"one.json\", \"none.json\""))
                .contains("/baseline/0/code")
                .contains("/baseline/1");
        assertThat(problems("")).contains("/baseline").contains("names no commune");
        Path moDuc = folder.resolve("mo-duc.json");
        Files.copy(Objects.requireNonNull(Main.class.getResourceAsStream("mo-duc.json")), moDuc);
        assertThat(problems("\"mo-duc.json\", \"mo-duc.json\""))
                .contains("/baseline/1")
                .contains("Two communes of the baseline have the code 21400");
    }

    private String problems(String baseline) throws IOException {
        Path scenario = Files.writeString(
                folder.resolve("unread" + ScenarioFiles.SUFFIX),
                "{\"name\": {\"vi\": \"Thử\"}, \"date\": \"2025-10-15\", \"baseline\": [" + baseline + "]}");
        return ScenarioFiles.run(scenario, LawBooks.vietnam()).problems().stream()
                .map(problem -> problem.pointer() + " " + problem.render(Locale.ENGLISH))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void whatTheRulesSayIsAssertedWithItsReason() {
        Commune moDuc = CommuneJson.strict()
                .read(Commune.class, Objects.requireNonNull(Main.class.getResourceAsStream("mo-duc.json")))
                .orThrow();
        LocalDate december = LocalDate.of(2025, 12, 1);
        Evaluation evaluation = LawBooks.vietnam().evaluate(moDuc.assumingUnchangedUntil(december), december);
        assertThat(evaluation).breaches("CON-002", "giam-doc-tt").meets("APP-001", "21400");
        assertThatThrownBy(() -> assertThat(evaluation).hasNoBreaches())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("expected no breaches")
                .hasMessageContaining("[-] CON-002");
        assertThatThrownBy(() -> assertThat(evaluation).meets("CON-002", "giam-doc-tt"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("expected CON-002 on giam-doc-tt to be \"met\"")
                .hasMessageContaining("[-] must not be true, yet is");
        assertThatThrownBy(() -> assertThat(evaluation).meets("CON-002", "nobody"))
                .hasMessageContaining("the rule says nothing of it");
    }
}
