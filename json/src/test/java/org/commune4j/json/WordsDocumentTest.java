package org.commune4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commune4j.core.authority.Task;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.Province;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.law.Vocabulary;
import org.commune4j.core.law.Word;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.WordFamily;
import org.commune4j.core.vietnam.LawBooks;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Case B1: words of open vocabularies where documents are read. */
class WordsDocumentTest {

    private static final CommuneJson JSON = CommuneJson.strict();

    private static final String OWN = """
            {"family": "UNIT_KIND", "code": "DIGITAL_TEAM", "name": {"vi": "Tổ công nghệ số", "en": "digital team"}}""";

    private static final String SAME = """
            {"family": "UNIT_KIND", "code": "OUR_OFFICE", "name": "Văn phòng", "sameAs": "COUNCIL_COMMITTEE_OFFICE"}""";

    private static String commune(String code, String kind, String words) {
        return """
                {"code": "%s", "province": "51", "name": "Xã", "kind": "COMMUNE", "from": "2025-07-01",
                 "asOf": "2025-09-15",
                 "units": [{"id": "u", "name": "Tổ", "kind": "%s", "branch": "PEOPLES_COMMITTEE", "from": "2025-07-01"}],
                 "words": [%s]}
                """.formatted(code, kind, words);
    }

    private static List<String> problems(Checked<?> read) {
        return read.problems().stream()
                .map(problem -> problem.code() + " " + problem.pointer() + " "
                        + problem.position().orElseThrow())
                .toList();
    }

    private static Checked<Commune> read(String kind, String words) {
        return JSON.read(Commune.class, commune("1", kind, words));
    }

    @Test
    @DisplayName("B1: a word may be declared after its use; it is kept, compared and written")
    void b1DeclaredWordsAreKept() {
        Commune commune = read("DIGITAL_TEAM", OWN + ", " + SAME).orThrow();

        assertThat(commune.words())
                .containsExactly(
                        new Word(
                                WordFamily.UNIT_KIND,
                                "DIGITAL_TEAM",
                                LocalizedText.of("Tổ công nghệ số", "digital team"),
                                Optional.empty()),
                        new Word(
                                WordFamily.UNIT_KIND,
                                "OUR_OFFICE",
                                LocalizedText.ofVietnamese("Văn phòng"),
                                Optional.of("COUNCIL_COMMITTEE_OFFICE")));
        assertThat(JSON.read(Commune.class, JSON.write(commune)).orThrow()).isEqualTo(commune);
        assertThat(commune).isNotEqualTo(commune.toBuilder().words(List.of()).build());
        assertThat(LawBooks.vietnam().checkWords(commune)).isEmpty();
        assertThat(commune.on(commune.asOf()).unit("u").kindName().render(Locale.ENGLISH))
                .isEqualTo("digital team");
    }

    @Test
    @DisplayName(
            "B1: whatever is wrong with a word or its declaration is one problem at its place; the builder tells the same")
    void b1WhatIsWrongIsOneProblem() {
        assertThat(problems(read("DIGITAL_TEM", OWN))).containsExactly("VOCABULARY-001 /units/0/kind 3:46");
        assertThat(problems(read("VILLAGE", OWN.replace("DIGITAL_TEAM", "VILLAGE"))))
                .containsExactly("VOCABULARY-002 /words/0/code 4:44");
        assertThat(problems(read("DIGITAL_TEAM", OWN + "," + OWN)))
                .singleElement()
                .asString()
                .contains("VOCABULARY-003");
        assertThat(problems(read("OUR_OFFICE", SAME.replace("COMMITTEE_OFFICE", "COMMITTEE_OFICE"))))
                .singleElement()
                .asString()
                .contains("VOCABULARY-001 /words/0/sameAs");
        assertThat(problems(read("OUR_OFFICE", SAME.replace("COUNCIL_COMMITTEE_OFFICE", "OUR_OFFICE"))))
                .singleElement()
                .asString()
                .contains("VOCABULARY-004 /words/0/sameAs");
        assertThat(problems(read("DIGITAL_TEAM", OWN.replace("UNIT_KIND", "UNIT_KINDS"))))
                .as("where a family is not known its word is not either")
                .anyMatch(problem -> problem.startsWith("JSON-014 /words/0/family"));

        Commune unchecked = JSON.knowing(Vocabulary.OPEN)
                .read(Commune.class, commune("1", "DIGITAL_TEM", OWN))
                .orThrow();
        assertThat(LawBooks.vietnam().checkWords(unchecked)).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).hasToString("/units/0/kind");
            assertThat(problem.message().arguments()).containsEntry("nearest", List.of("DIGITAL_TEAM"));
        });
    }

    @Test
    @DisplayName("B1: the words of a commune are known in it, and in no other commune of the province")
    void b1WordsBelongToTheirCommune() {
        String province = """
                {"code": "51", "name": "Tỉnh", "communes": [%s, %s]}""".formatted(commune("1", "DIGITAL_TEAM", OWN), commune("2", "DIGITAL_TEAM", ""));

        assertThat(problems(JSON.read(Province.class, province)))
                .singleElement()
                .asString()
                .startsWith("VOCABULARY-001 /communes/1/units/0/kind");
    }

    @Test
    @DisplayName("B1: another vocabulary is taken in one call")
    void b1AnotherVocabularyIsTaken() {
        String task = """
                {"code": "T", "name": "Việc", "field": "FISHING", "kind": "DECIDE", "competence": {"level": "COMMUNE"}}""";
        Word fishing = new Word(WordFamily.FIELD, "FISHING", LocalizedText.of("thủy sản", "fishing"), Optional.empty());

        assertThat(problems(JSON.read(Task.class, task)))
                .singleElement()
                .asString()
                .startsWith("VOCABULARY-001 /field");
        assertThat(JSON.knowing(LawBooks.vietnam()
                                .declaring(List.of(fishing))
                                .orThrow()
                                .vocabulary())
                        .read(Task.class, task)
                        .isValid())
                .isTrue();
        assertThat(JSON.codec(Task.class)).isNotNull();
        assertThat(JSON.knowing(Vocabulary.OPEN).read(Task.class, task).isValid())
                .isTrue();
    }

    @Test
    @DisplayName("B1: a dossier of a stream is kept whatever its channel is; a document of one dossier is checked")
    void b1ADossierOfAStreamIsKept() {
        String dossier = """
                {"id": "H1", "procedure": "1.001193", "place": "commune:51:21400", "channel": "ONLIN", \
                "events": [{"type": "RECEIVED", "at": "2025-09-15T08:00:00+07:00"}]}""";

        Checked<Dossier> alone = JSON.read(Dossier.class, dossier);
        List<Checked<Dossier>> lines = JSON.readLines(
                        Dossier.class, new ByteArrayInputStream(dossier.getBytes(StandardCharsets.UTF_8)))
                .toList();

        assertThat(problems(alone)).singleElement().asString().startsWith("VOCABULARY-001 /channel");
        assertThat(lines)
                .singleElement()
                .satisfies(line -> assertThat(line.isValid()).isTrue());
    }

    @Test
    @DisplayName("B1: a limit that depends on a fact that nobody knows is a problem where the limit is described")
    void b1AFactOfALimitIsKnown() {
        String limits = """
                [{"label": "khó khăn", "when": {"hard-aera": true}, "term": "30 working-days"}]""";

        assertThat(problems(JSON.read(org.commune4j.core.deadline.TimeLimit.class, limits)))
                .containsExactly("VOCABULARY-001 /0/when/hard-aera 1:46");
    }
}
