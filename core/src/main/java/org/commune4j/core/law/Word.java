package org.commune4j.core.law;

import java.util.Optional;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.WordFamily;

/**
 * A word that a host or a commune declares for something that the law book has no word for, or another one. It takes part in
 * a {@link Vocabulary}.
 *
 * <pre>{@code
 * new Word(WordFamily.POST_KIND, "PHO_CHU_TICH", LocalizedText.of("Phó Chủ tịch", "Vice Chair"),
 *         Optional.of("COMMITTEE_VICE_CHAIR"));
 * }</pre>
 *
 * @param family what it is a word for
 * @param code the code, as facts and documents write it
 * @param name the name that messages show
 * @param sameAs the code of the word, known or declared too, that it means; empty: it means none of them, and no rule that asks
 *     for one of them speaks of it
 */
public record Word(WordFamily family, String code, LocalizedText name, Optional<String> sameAs) {

    /** Returns the family and the code, for a log. */
    @Override
    public String toString() {
        return family + " " + code;
    }
}
