package org.commune4j.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commune4j.core.organisation.Branch;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.rule.GivenWord;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.WordFamily;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private static final PostKind CHAIR = PostKind.of("COMMITTEE_CHAIR");
    private static final PostKind VICE_CHAIR = PostKind.of("COMMITTEE_VICE_CHAIR");
    private static final Vocabulary LISTED = Vocabulary.of(List.of(CHAIR, VICE_CHAIR, PostKind.of("CLERK")));

    private static Word word(String code, String sameAs) {
        return new Word(
                WordFamily.POST_KIND, code, LocalizedText.of("tên " + code, "name of " + code), Optional.of(sameAs));
    }

    private static Word distinct(String code) {
        return new Word(WordFamily.POST_KIND, code, LocalizedText.of("tên", "name"), Optional.empty());
    }

    private static List<String> problems(Vocabulary vocabulary, Word... words) {
        return vocabulary.declaring(List.of(words)).problems().stream()
                .map(problem -> problem.code() + " " + problem.pointer())
                .toList();
    }

    private static GivenWord given(String code, Vocabulary words) {
        return GivenWord.of(PostKind.of(code), words, "post-1");
    }

    @Test
    void aFamilyWithoutListedWordsTakesEveryWord() {
        assertThat(LISTED.isPlaced(WordFamily.COURSE, "FIRST_AID")).isTrue();
        assertThat(Vocabulary.OPEN.isPlaced(WordFamily.POST_KIND, "ANYTHING")).isTrue();
        assertThat(LISTED.isPlaced(WordFamily.POST_KIND, "ANYTHING")).isFalse();
        assertThat(LISTED.isPlaced(WordFamily.BRANCH, "COMMITTEE_CHAIR")).isTrue();
    }

    @Test
    void aDeclaredWordIsTheWordItIsTheSameAsAlsoByWayOfOthers() {
        Vocabulary words = LISTED.declaring(List.of(word("B", "A"), word("A", "COMMITTEE_CHAIR"), distinct("OWN")))
                .orThrow();

        assertThat(given("B", words).is(CHAIR).isTrue()).isTrue();
        assertThat(given("B", words).is(VICE_CHAIR).isFalse()).isTrue();
        assertThat(given("OWN", words).is(CHAIR).isFalse()).isTrue();
        assertThat(given("B", words).isSameAs(given("A", words)).isTrue()).isTrue();
        assertThat(given("A", words).isSameAs(given("OWN", words)).isFalse()).isTrue();
        assertThat(given("COMMITTEE_CHAIR", words).is(PostKind.of("B")).isTrue())
                .isTrue();
        assertThat(given("B", words).name().render(Locale.ENGLISH)).isEqualTo("name of B");
    }

    @Test
    @DisplayName(
            "B1: a word that is not placed is unknown for every question but for its own, and says where it stands")
    void b1AWordThatIsNotPlacedIsUnknown() {
        GivenWord typo = given("COMMITTEE_CHIAR", LISTED);

        assertThat(typo.is(CHAIR).isUnknown()).isTrue();
        assertThat(typo.isOneOf(List.of(CHAIR, VICE_CHAIR)).isUnknown()).isTrue();
        assertThat(typo.is(PostKind.of("COMMITTEE_CHIAR")).isTrue()).isTrue();
        assertThat(typo.isSameAs(given("COMMITTEE_CHIAR", LISTED)).isTrue()).isTrue();
        assertThat(given("CLERK", LISTED).isSameAs(typo).isUnknown()).isTrue();
        assertThat(typo.isPlaced().missing()).singleElement().satisfies(missing -> {
            assertThat(missing.render(Locale.ENGLISH))
                    .isEqualTo("missing: what the kind of post COMMITTEE_CHIAR of post-1 means; it is neither known nor"
                            + " declared (nearest: COMMITTEE_CHAIR)");
            assertThat(missing.render(Locale.forLanguageTag("vi"))).contains("loại chức danh", "post-1");
        });
    }

    @Test
    void whatCannotBeDeclaredIsTold() {
        assertThat(problems(LISTED, distinct("CLERK"))).containsExactly("VOCABULARY-002 /words/0/code");
        assertThat(problems(LISTED, distinct("A"), distinct("A"))).containsExactly("VOCABULARY-003 /words/1/code");
        assertThat(problems(LISTED, word("A", "COMMITTEE_CHIAR"))).containsExactly("VOCABULARY-001 /words/0/sameAs");
        assertThat(problems(LISTED, word("A", "B"), word("B", "A")))
                .containsExactly("VOCABULARY-004 /words/0/sameAs", "VOCABULARY-004 /words/1/sameAs");
        assertThat(problems(LISTED, word("A", "B"), word("B", "NO"))).containsExactly("VOCABULARY-001 /words/1/sameAs");
        assertThat(problems(LISTED.supplementedBy(List.of(distinct("A"))), distinct("A")))
                .containsExactly("VOCABULARY-002 /words/0/code");
        assertThat(problems(Vocabulary.OPEN, word("A", "WHATEVER"))).isEmpty();
    }

    @Test
    void whatCouldNotBeDeclaredIsNotPlaced() {
        Vocabulary words = LISTED.supplementedBy(List.of(word("A", "B"), word("B", "A"), word("C", "NO")));

        assertThat(given("A", words).is(CHAIR).isUnknown()).isTrue();
        assertThat(given("C", words).is(CHAIR).isUnknown()).isTrue();
        assertThat(LISTED.supplementedBy(List.of(word("CLERK", "COMMITTEE_CHAIR")))
                        .canonical(WordFamily.POST_KIND, "CLERK"))
                .isEqualTo("CLERK");
    }

    @Test
    void theNearestWordsAreFewAndAlwaysTheSame() {
        Vocabulary many = Vocabulary.of(List.of("AAAB", "AAAC", "AAAD", "AAAE", "ZZZZ").stream()
                .map(Branch::of)
                .toList());

        assertThat(many.nearest(WordFamily.BRANCH, "AAAA")).containsExactly("AAAB", "AAAC", "AAAD");
        assertThat(many.nearest(WordFamily.BRANCH, "aaab")).containsExactly("AAAB", "AAAC", "AAAD");
        assertThat(LISTED.nearest(WordFamily.POST_KIND, "COMMITTEE_VICE_CHIAR")).startsWith("COMMITTEE_VICE_CHAIR");
        assertThat(LISTED.nearest(WordFamily.POST_KIND, "ZZ_NO_SUCH")).isEmpty();
        assertThat(LISTED.nearest(WordFamily.POST_KIND, "X".repeat(100_000))).isEmpty();
        Problem none = LISTED.unknown(WordFamily.POST_KIND, "ZZ_NO_SUCH", Pointer.ROOT);
        assertThat(none.render(Locale.ENGLISH)).contains("nearest: none");
    }
}
