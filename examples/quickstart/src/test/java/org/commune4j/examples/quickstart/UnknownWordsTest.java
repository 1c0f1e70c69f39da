package org.commune4j.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.law.Vocabulary;
import org.commune4j.core.law.Word;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.rule.Outcome;
import org.commune4j.core.rule.Verdict;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.WordFamily;
import org.commune4j.core.vietnam.LawBooks;
import org.commune4j.json.CommuneJson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Case B1: a word that nobody knows is a problem in a document, and never makes a verdict in a commune. */
class UnknownWordsTest {

    private static final LawBook LAW = LawBooks.vietnam();
    private static final CommuneJson STRICT = CommuneJson.strict();
    private static final CommuneJson EVERY_WORD = STRICT.knowing(Vocabulary.OPEN);
    private static final List<LocalDate> DATES = List.of(LocalDate.of(2025, 9, 15), LocalDate.of(2025, 12, 1));

    /** A field that may hold a word, in the form in which it stands in the sample. */
    private static final Pattern FIELD = Pattern.compile("\"(?:kind|branch|field|body|post)\": \"([A-Z][A-Z0-9_]*)\"");

    private static String sample;
    private static Map<String, Outcome> known;

    /** One place of the sample that holds a word of the law. */
    private record Place(WordFamily family, String word, int start) {

        String with(String other) {
            return sample.substring(0, start) + other + sample.substring(start + word.length());
        }
    }

    @BeforeAll
    static void read() throws IOException {
        try (InputStream stream = Main.class.getResourceAsStream("mo-duc.json")) {
            sample = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        known = outcomes(STRICT.read(Commune.class, sample).orThrow(), LAW, "");
    }

    private static Map<String, Outcome> outcomes(Commune commune, LawBook law, String word) {
        Map<String, Outcome> outcomes = new TreeMap<>();
        for (LocalDate date : DATES) {
            for (Verdict verdict : law.evaluate(commune, date).verdicts()) {
                outcomes.put(key(date, verdict, word), verdict.outcome());
            }
        }
        return outcomes;
    }

    /** The id of a reported figure holds its kind: it is that of the sample. */
    private static String key(LocalDate date, Verdict verdict, String word) {
        return date + " " + verdict.rule().code() + " "
                + verdict.subjectId().orElse("-").replaceFirst("^ZZ_\\w+", word);
    }

    private static Commune commune(String text) {
        return EVERY_WORD.read(Commune.class, text).orThrow();
    }

    private static List<Place> places() {
        List<Place> places = new ArrayList<>();
        Matcher matcher = FIELD.matcher(sample);
        while (matcher.find()) {
            String word = matcher.group(1);
            family(sample, matcher.start(1), word)
                    .ifPresent(family -> places.add(new Place(family, word, matcher.start(1))));
        }
        return places;
    }

    /** Asks the strict reader which family the place is of: what it does not know there, it says so. */
    private static Optional<WordFamily> family(String text, int start, String word) {
        String changed = text.substring(0, start) + "ZZ_NO_SUCH" + text.substring(start + word.length());
        List<Problem> problems = STRICT.read(Commune.class, changed).problems();
        return problems.stream()
                .filter(problem -> problem.code().equals("VOCABULARY-001"))
                .findFirst()
                .map(problem -> Arrays.stream(WordFamily.values())
                        .filter(family ->
                                problem.message().arguments().get("family").equals(family.message()))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    @DisplayName(
            "B1: one letter dropped in COMMITTEE_VICE_CHAIR is one problem with the nearest words; by the builder CON-002 is undetermined")
    void b1TheDroppedLetterIsTold() {
        String wrong = sample.replaceFirst("\"COMMITTEE_VICE_CHAIR\"", "\"COMMITTEE_VICE_CHAI\"");
        Checked<Commune> read = STRICT.read(Commune.class, wrong);

        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("VOCABULARY-001");
            assertThat(problem.pointer().toString()).matches("/posts/\\d+/kind");
            assertThat(problem.position()).isPresent();
            assertThat(problem.render(Locale.ENGLISH))
                    .contains("COMMITTEE_VICE_CHAI", "COMMITTEE_VICE_CHAIR", "declare", "kind of post");
            assertThat(problem.render(Locale.forLanguageTag("vi"))).contains("COMMITTEE_VICE_CHAIR", "khai báo");
        });
    }

    @Test
    @DisplayName(
            "B1: whatever word is replaced by an unknown one, a verdict that changes becomes undetermined and names the word")
    void b1NoUnknownWordMakesAVerdict() {
        List<String> wrong = new ArrayList<>();
        int changes = 0;
        for (Place place : places()) {
            Commune commune = commune(place.with("ZZ_NO_SUCH"));
            for (LocalDate date : DATES) {
                for (Verdict verdict : LAW.evaluate(commune, date).verdicts()) {
                    String key = key(date, verdict, place.word());
                    Outcome before = known.get(key);
                    if (verdict.outcome() == before) {
                        continue;
                    }
                    changes++;
                    // A rule that found nothing to judge may now have something that it may have to.
                    if (verdict.outcome() != Outcome.UNDETERMINED) {
                        wrong.add(place.word() + ": " + key + " " + before + " -> " + verdict.outcome());
                    } else if (!verdict.explanation().render(Locale.ENGLISH).contains("ZZ_NO_SUCH")) {
                        wrong.add(place.word() + ": " + key + " does not name the word: "
                                + verdict.explanation().render(Locale.ENGLISH));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(changes).isGreaterThan(500);
    }

    @Test
    @DisplayName("B1: a word declared the same as a known one changes no verdict, wherever it stands")
    void b1ASynonymIsTheWord() {
        for (Place place : places()) {
            Word synonym = word(place.family(), Optional.of(place.word()));
            Commune own = commune(place.with("ZZ_OF_OURS")).toBuilder()
                    .words(List.of(synonym))
                    .build();
            assertThat(outcomes(own, LAW, place.word())).as("%s", place).isEqualTo(known);
            Commune plain = own.toBuilder().words(List.of()).build();
            assertThat(outcomes(plain, LAW.declaring(List.of(synonym)).orThrow(), place.word()))
                    .as("%s", place)
                    .isEqualTo(known);
        }
    }

    @Test
    @DisplayName("B1: a word declared distinct is as a host's own word where every word stands for itself")
    void b1ADistinctWordIsNoOther() {
        LawBook open = LAW.toBuilder().vocabulary(Vocabulary.OPEN).build();
        for (Place place : places()) {
            Commune own = commune(place.with("ZZ_OF_OURS"));
            assertThat(outcomes(
                            own.toBuilder()
                                    .words(List.of(word(place.family(), Optional.empty())))
                                    .build(),
                            LAW,
                            place.word()))
                    .as("%s", place)
                    .isEqualTo(outcomes(own, open, place.word()));
        }
    }

    private static Word word(WordFamily family, Optional<String> sameAs) {
        return new Word(family, "ZZ_OF_OURS", LocalizedText.of("của chúng tôi", "of ours"), sameAs);
    }
}
