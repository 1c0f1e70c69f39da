package org.commune4j.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the README shows is true. */
class ReadmeTest {
    private static final Path README = Repository.root().resolve("README.md");

    /** Each Java block compiles and runs, and prints what the text block after it says. */
    @TestFactory
    Stream<DynamicTest> example() throws IOException {
        return Snippet.in(Files.readString(README)).stream()
                .map(snippet -> DynamicTest.dynamicTest("of line " + snippet.line(), () -> {
                    Path folder = Files.createTempDirectory("readme");
                    try {
                        List<String> printed = snippet.run(folder);
                        if (!snippet.output().isEmpty()) {
                            assertThat(printed).containsExactlyElementsOf(snippet.output());
                        }
                    } finally {
                        delete(folder);
                    }
                }));
    }

    /** Whoever automates it finds both commands, each alone on a line of a code block. */
    @Test
    void has_the_two_commands_each_on_a_line_of_its_own() throws IOException {
        List<String> commands = Files.readString(README)
                .lines()
                .filter(line -> line.startsWith("mvn "))
                .toList();

        assertThat(commands).anyMatch(line -> line.endsWith(" verify")).anyMatch(line -> line.contains("exec:java"));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        }
    }
}
