package org.commune4j.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Both languages hold every code that the sources of this module use, and say the same. */
class BundlesTest {

    private static final Path MODULE = Path.of(System.getProperty("basedir", System.getProperty("user.dir")));
    private static final Path SOURCES = MODULE.resolve("src/main/java");
    private static final Path RESOURCES = MODULE.resolve("src/main/resources");

    private static final MessageBundles BUNDLES = MessageBundles.standard();
    private static final Set<String> ENGLISH = BUNDLES.codes(Locale.ENGLISH);
    private static final Set<String> VIETNAMESE = BUNDLES.codes(Locale.forLanguageTag("vi"));

    /** A code as it is written in the sources: capitals, then at least one part after a point or a hyphen. */
    private static final Pattern LITERAL = Pattern.compile("\"([A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*[.-][\\w.-]*)\"");

    /** Written where a message is made that does not bring its words along. */
    private static final Pattern MADE = Pattern.compile("(?:Message\\.of\\(\\s*\"([A-Z][\\w.-]*)\"\\s*[,)](?!\\s*\")"
            + "|(?:Problem\\.of|Condition\\.(?:<[^(]*>)?(?:of|ofTruth|allOf|anyOf|each|some)|negated)"
            + "\\(\\s*\"([A-Z][A-Z0-9]*[.-][\\w.-]*)\"\\s*[,)])");

    private static final Pattern WORDED = Pattern.compile("enum (\\w+) implements [\\w, ]*Worded\\b");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern TYPE =
            Pattern.compile("(?m)^(?:public )?(?:abstract |final |sealed )*(?:class|interface|enum|record) (\\w+)");

    private static Stream<String> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<String> texts = files.filter(file -> file.toString().endsWith(".java"))
                    .map(BundlesTest::read)
                    .toList();
            return texts.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedSet<String> literals(Pattern pattern) {
        SortedSet<String> found = new TreeSet<>();
        sources().forEach(source -> {
            Matcher matcher = pattern.matcher(source);
            while (matcher.find()) {
                found.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
            }
        });
        return found;
    }

    @Test
    void bothLanguagesHoldTheSameCodes() {
        assertThat(VIETNAMESE).containsExactlyElementsOf(ENGLISH).isNotEmpty();
    }

    @Test
    void bothLanguagesUseTheSameArguments() {
        for (String code : ENGLISH) {
            assertThat(arguments(code, Locale.forLanguageTag("vi")))
                    .as(code)
                    .isEqualTo(arguments(code, Locale.ENGLISH));
        }
    }

    private static Set<String> arguments(String code, Locale locale) {
        return new TreeSet<>(
                MessageBundles.argumentNames(BUNDLES.find(code, locale).orElseThrow()));
    }

    @Test
    void everyCodeOfTheSourcesHasItsText() {
        SortedSet<String> made = literals(MADE);

        assertThat(made).hasSizeGreaterThan(100).contains("RULE.verdict", "RULE.forbidden");
        made.remove(Message.TEXT);
        made.removeAll(ENGLISH);
        assertThat(made).as("codes without a text").isEmpty();
    }

    @Test
    void everyConstantOfAnEnumHasItsWords() {
        assertThat(codesOfEnums()).hasSizeGreaterThan(200).contains("STRENGTH.MUST", "FEE-KIND.FREE");
        assertThat(ENGLISH).containsAll(codesOfEnums());
    }

    private static SortedSet<String> codesOfEnums() {
        SortedSet<String> codes = new TreeSet<>();
        for (Class<?> type : wordedEnums()) {
            for (Object constant : type.getEnumConstants()) {
                codes.add(((Worded) constant).message().code());
            }
        }
        return codes;
    }

    private static List<Class<?>> wordedEnums() {
        List<Class<?>> enums = new ArrayList<>();
        sources().forEach(source -> {
            Matcher matcher = WORDED.matcher(source);
            while (matcher.find()) {
                enums.add(named(source, matcher.group(1)));
            }
        });
        return enums;
    }

    /** The enum of a source: its own type, or one nested in it. */
    private static Class<?> named(String source, String name) {
        String layer = first(PACKAGE, source);
        String outer = first(TYPE, source);
        try {
            return Class.forName(layer + "." + (outer.equals(name) ? name : outer + "$" + name));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static String first(Pattern pattern, String source) {
        Matcher matcher = pattern.matcher(source);
        assertThat(matcher.find()).as("%s in %s", pattern, source).isTrue();
        return matcher.group(1);
    }

    @Test
    void everyTextIsUsed() {
        SortedSet<String> written = literals(LITERAL);
        written.addAll(literals(MADE));
        written.addAll(codesOfEnums());
        // Codes put together from a beginning and the name of a constant, or from the code of a rule.
        List<String> beginnings =
                written.stream().filter(code -> code.matches(".*[.-]")).toList();

        assertThat(ENGLISH.stream()
                        .filter(code -> !written.contains(code))
                        .filter(code -> beginnings.stream().noneMatch(code::startsWith))
                        .filter(code ->
                                written.stream().noneMatch(whole -> code.matches(Pattern.quote(whole) + "[.-].+"))))
                .as("texts of codes that no source names")
                .isEmpty();
    }

    @Test
    void noTwoFilesHoldOneCode() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            Set<String> seen = new TreeSet<>();
            for (Path file : files.filter(path -> path.endsWith("messages_en.properties"))
                    .toList()) {
                Properties patterns = new Properties();
                try (var reader = Files.newBufferedReader(file)) {
                    patterns.load(reader);
                }
                for (String code : patterns.stringPropertyNames()) {
                    assertThat(seen.add(code)).as("%s of %s is new", code, file).isTrue();
                }
            }
            assertThat(seen).isSubsetOf(ENGLISH);
        }
    }
}
