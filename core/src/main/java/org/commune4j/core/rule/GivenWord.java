package org.commune4j.core.rule;

import java.util.Collection;
import org.commune4j.core.law.Vocabulary;
import org.commune4j.core.text.Message;
import org.commune4j.core.text.OpenCode;
import org.commune4j.core.text.WordFamily;

/**
 * A word as facts give it, for rules to ask what it means. All rules compare words by it, so that none takes what it does not know
 * for something else: the answer is unknown where the word is neither the one asked for nor placed in the vocabulary.
 *
 * <pre>{@code
 * GivenWord kind = GivenWord.of(post.kind(), vocabulary, post.id());
 * kind.is(PostKind.of("COMMITTEE_CHAIR"));     // true, false, or unknown: nobody knows what COMMITTEE_CHIAR means
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class GivenWord {

    private final WordFamily family;
    private final String given;
    private final String meaning;
    private final Vocabulary words;
    private final Truth otherwise;

    private GivenWord(WordFamily family, String given, Vocabulary words, String owner) {
        this.family = family;
        this.given = given;
        this.words = words;
        meaning = words.canonical(family, given);
        otherwise = words.isPlaced(family, given) ? Truth.FALSE : Truth.ofUnknown(words.doubt(family, given, owner));
    }

    /**
     * Returns the word that stands at something.
     *
     * @param owner the id of what it stands at
     */
    public static GivenWord of(OpenCode<?> word, Vocabulary words, String owner) {
        return new GivenWord(word.family(), word.code(), words, owner);
    }

    /**
     * Returns the word of the code that stands at something.
     *
     * @param owner the id of what it stands at
     */
    public static GivenWord of(WordFamily family, String code, Vocabulary words, String owner) {
        return new GivenWord(family, code, words, owner);
    }

    /** Returns the code of the word that it means; its own where it is not placed. */
    public String meaning() {
        return meaning;
    }

    /** Returns the name that it was given. */
    public Message name() {
        return words.nameOf(family, given);
    }

    /** Tells whether a rule can know what it means; otherwise unknown, saying which word it is and the nearest known ones. */
    public Truth isPlaced() {
        return otherwise.isFalse() ? Truth.TRUE : otherwise;
    }

    /** Tells whether it means the word asked for. */
    public Truth is(OpenCode<?> asked) {
        return means(asked) ? Truth.TRUE : otherwise;
    }

    /** Tells whether it means one of the words asked for. */
    public Truth isOneOf(Collection<? extends OpenCode<?>> asked) {
        for (OpenCode<?> one : asked) {
            if (means(one)) {
                return Truth.TRUE;
            }
        }
        return otherwise;
    }

    /** Tells whether both mean the same, as two that are written alike do, whatever that is. */
    public Truth isSameAs(GivenWord other) {
        return meaning.equals(other.meaning) ? Truth.TRUE : otherwise.or(other.otherwise);
    }

    private boolean means(OpenCode<?> asked) {
        return meaning.equals(words.canonical(family, asked.code()));
    }

    /** Returns the code as it was given, for a log. */
    @Override
    public String toString() {
        return given;
    }
}
