package org.commune4j.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the README and the guide show is true. */
class ReadmeTest {
    private static final Path README = Repository.root().resolve("README.md");
    private static final Path GUIDE = Repository.root().resolve("examples/guide");
    private static final String UPDATE = "mvn -q -B -ntp -pl examples/quickstart -am test -Dtest=ReadmeTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dguide.update=true";

    /** Each whole class in a page compiles and runs, and prints what the text block after it says. */
    @TestFactory
    Stream<DynamicTest> example() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path page : pages()) {
            for (Snippet snippet : Snippet.in(Files.readString(page))) {
                if (snippet.isProgram()) {
                    tests.add(example(page, snippet));
                }
            }
        }
        return tests.stream();
    }

    /** A page that shows Java has a program in it, so that what surrounds its fragments is known to compile. */
    @Test
    void noPageShowsFragmentsOnlyAndNoFragmentClaimsAnOutput() throws IOException {
        for (Path page : pages()) {
            List<Snippet> snippets = Snippet.in(Files.readString(page));
            assertThat(snippets.isEmpty() || snippets.stream().anyMatch(Snippet::isProgram))
                    .as("%s: a Java block that is a whole class", page.getFileName())
                    .isTrue();
            assertThat(snippets.stream().filter(snippet -> !snippet.isProgram()))
                    .as("%s: fragments", page.getFileName())
                    .allSatisfy(fragment -> assertThat(fragment.output()).isEmpty());
        }
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(README));
        try (Stream<Path> guide = Files.list(GUIDE)) {
            guide.filter(page -> page.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        assertThat(pages).as("README and guide pages").hasSizeGreaterThan(1);
        return pages;
    }

    private static DynamicTest example(Path page, Snippet snippet) {
        return DynamicTest.dynamicTest(page.getFileName() + " line " + snippet.line(), () -> {
            Path folder = Files.createTempDirectory("snippet");
            try {
                List<String> printed = snippet.run(folder);
                if (!snippet.output().isEmpty()) {
                    if (Boolean.getBoolean("guide.update")) {
                        Files.writeString(page, snippet.withOutput(Files.readString(page), printed));
                    }
                    assertThat(Boolean.getBoolean("guide.update") ? printed : snippet.output())
                            .as(
                                    "what %s says is printed; if it was meant to change, write the pages anew:\n  %s",
                                    page, UPDATE)
                            .containsExactlyElementsOf(printed);
                }
            } finally {
                delete(folder);
            }
        });
    }

    /** Whoever automates it finds both commands, each alone on a line of a code block. */
    @Test
    void hasTheTwoCommandsEachOnALineOfItsOwn() throws IOException {
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
