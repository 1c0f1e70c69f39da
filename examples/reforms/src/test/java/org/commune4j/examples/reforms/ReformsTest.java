package org.commune4j.examples.reforms;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.commune4j.testkit.CommuneAssertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.commune4j.core.scenario.Figure;
import org.commune4j.core.vietnam.LawBooks;
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
                .hasMessageContaining("Single points of failure");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThatThrownBy(() -> ScenarioFiles.tests(empty, LawBooks.vietnam()))
                .hasMessageContaining("No file ends with .scenario.json");
    }
}
