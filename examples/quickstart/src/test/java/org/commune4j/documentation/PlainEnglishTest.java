package org.commune4j.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The library speaks plain developer English: in comments, in messages and in the guide. */
class PlainEnglishTest {

    /** Each with what to write instead. */
    private static final List<Phrase> BANNED = List.of(
            new Phrase("(?:has|have|had) not to (?:be|hold|apply)", "must not"),
            new Phrase("forbidden, but so", "must not be true, yet is"),
            new Phrase("cannot be told", "unknown, undetermined"),
            new Phrase("reckon\\w*", "compute, count"),
            new Phrase("unless said", "by default"),
            new Phrase("as they come", "in the order given"),
            new Phrase("[Ss]omebody", "an applicant, an official, a caller"),
            new Phrase("stood still", "was suspended, paused"),
            new Phrase("is no moment", "is not a date and time"),
            new Phrase("management norm", "management practice"),
            new Phrase("(?<![-.])payroll(?![-.]\\w)", "staffing quota"),
            new Phrase("[Nn]on-professional", "non-specialised"),
            new Phrase("(?:is|was|are|were|be|been) handed in", "submitted"),
            new Phrase("gives nothing in", "has no value in"),
            new Phrase("ahead of schedule", "before the deadline"),
            new Phrase("hard areas?", "disadvantaged area"),
            new Phrase("[Ll]et somebody decide", "have it decided by"),
            new Phrase("Chief of the Office", "Chief of Office"),
            new Phrase("Superior body", "Governing body"));

    private record Phrase(Pattern pattern, String instead) {
        Phrase(String pattern, String instead) {
            this(Pattern.compile("\\b" + pattern + "\\b"), instead);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"core/src/main", "json/src/main", "json/testkit/src/main", "examples/guide", "README.md"})
    void noBannedPhraseIsWritten(String place) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Repository.root().resolve(place))) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(PlainEnglishTest::isProse)
                    .sorted()
                    .toList()) {
                findings(Files.readString(file))
                        .forEach(finding -> found.add(Repository.root().relativize(file) + " " + finding));
            }
        }
        assertThat(found).as("phrases that a developer would not write").isEmpty();
    }

    private static boolean isProse(Path file) {
        return file.toString().matches(".*\\.(java|md|properties)");
    }

    @Test
    void aPhraseIsFoundAcrossLinesOfAComment() {
        assertThat(findings("/**\n * It cannot\n * be told.\n */"))
                .containsExactly("cannot be told (write: unknown, undetermined)");
        assertThat(findings("It is undetermined.")).isEmpty();
    }

    private static List<String> findings(String text) {
        String flat = text.replaceAll("\\s*\\n\\s*(?:\\*|//)?\\s*", " ");
        List<String> found = new ArrayList<>();
        for (Phrase phrase : BANNED) {
            Matcher matcher = phrase.pattern().matcher(flat);
            while (matcher.find()) {
                found.add(matcher.group() + " (write: " + phrase.instead() + ")");
            }
        }
        return found;
    }
}
