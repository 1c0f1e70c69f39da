package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.commune4j.core.rule.Condition;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Message;
import org.commune4j.core.text.MessageBundles;
import org.junit.jupiter.api.Test;

/** What the rules that ship say: in Vietnamese and English, in place, under codes that begin with that of the rule. */
class RuleWordsTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final MessageBundles BUNDLES = MessageBundles.standard();
    private static final List<Rule<?>> RULES =
            LawBooks.vietnam().ruleCatalogue().rules();

    /** The title, and each statement with its denial. */
    private static List<Message> said(Rule<?> rule) {
        List<Message> said = new ArrayList<>();
        said.add(rule.title());
        rule.conditions().forEach(condition -> collect(condition, said));
        return said;
    }

    private static void collect(Condition<?> condition, List<Message> said) {
        said.add(condition.statement());
        condition.denial().ifPresent(said::add);
        condition.parts().forEach(part -> collect(part, said));
    }

    private static Optional<LocalizedText> inPlace(Message message) {
        return Optional.ofNullable((LocalizedText) message.arguments().get("text"));
    }

    private static String pattern(Message message, Locale language) {
        return inPlace(message)
                .map(text -> text.byLanguage().get(language.getLanguage()))
                .or(() -> BUNDLES.find(message.code(), language))
                .orElseThrow(() -> new AssertionError("No text in '" + language + "' for " + message));
    }

    @Test
    void are_there_in_both_languages_and_mention_the_same() {
        assertThat(RULES).hasSizeGreaterThan(80);
        for (Rule<?> rule : RULES) {
            for (Message message : said(rule)) {
                assertThat(new TreeSet<>(MessageBundles.argumentNames(pattern(message, VIETNAMESE))))
                        .as(message.code())
                        .isEqualTo(new TreeSet<>(MessageBundles.argumentNames(pattern(message, Locale.ENGLISH))));
            }
        }
    }

    @Test
    void are_in_one_place_only() {
        for (Rule<?> rule : RULES) {
            for (Message message : said(rule)) {
                if (inPlace(message).isPresent()) {
                    assertThat(BUNDLES.find(message.code(), Locale.ENGLISH))
                            .as("a bundle for " + message.code())
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void have_codes_that_begin_with_that_of_the_rule() {
        for (Rule<?> rule : RULES) {
            assertThat(said(rule).stream().filter(message -> inPlace(message).isPresent()))
                    .allMatch(message -> (message.code() + ".").startsWith(rule.code() + "."));
        }
    }
}
