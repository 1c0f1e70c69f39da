package org.commune4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.commune4j.core.explain.Explanation;
import org.commune4j.core.explain.Ground;
import org.commune4j.core.rule.Verdict;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Message;
import org.commune4j.core.text.MessageBundles;

/** What holds of everything that a verdict says. */
final class ExplanationChecks {

    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH);

    /** The beginnings of the codes of open vocabularies: a word that an embedder adds is its own text. */
    private static final List<String> OPEN =
            List.of("AUTHORITY-BODY.", "BRANCH.", "FIELD.", "POWER-LIMIT.", "QUALIFICATION-FIELD.", "UNIT-KIND.");

    /** What was found in order: the same few hundred texts come up again and again. */
    private static final Set<List<Object>> CHECKED = ConcurrentHashMap.newKeySet();

    private ExplanationChecks() {}

    /** What rests on law has a reference, nothing else has, and the root has that of the rule. */
    static void assertReferences(Verdict verdict) {
        assertReferences(verdict.explanation());
        assertThat(verdict.explanation().reference())
                .as("%s", verdict)
                .isEqualTo(verdict.rule().basis().reference());
    }

    private static void assertReferences(Explanation node) {
        assertThat(node.reference().isPresent()).as("%s", node).isEqualTo(node.ground() == Ground.LAW);
        node.children().forEach(ExplanationChecks::assertReferences);
    }

    /** Title, reasons and remedies have a text in both languages that names just the arguments given. */
    static void assertTexts(Verdict verdict) {
        assertText(verdict.rule().title());
        assertTexts(verdict.explanation());
        verdict.remedies().forEach(ExplanationChecks::assertText);
    }

    private static void assertTexts(Explanation node) {
        assertText(node.message());
        assertText(node.sentence());
        node.children().forEach(ExplanationChecks::assertTexts);
    }

    private static void assertText(Message message) {
        if (!message.code().equals(Message.TEXT)
                && OPEN.stream().noneMatch(message.code()::startsWith)
                && !CHECKED.contains(form(message))) {
            for (Locale language : LANGUAGES) {
                String pattern = pattern(message, language)
                        .orElseThrow(() -> new AssertionError("No text in '" + language + "' for " + message));
                TreeSet<String> given = new TreeSet<>(message.arguments().keySet());
                given.remove("text");
                assertThat(new TreeSet<>(MessageBundles.argumentNames(pattern)))
                        .as("arguments of %s in '%s'", message.code(), language)
                        .isEqualTo(given);
            }
            CHECKED.add(form(message));
        }
        message.arguments().values().forEach(ExplanationChecks::assertArgument);
    }

    /** Whether there is a text with just these arguments depends on nothing else. */
    private static List<Object> form(Message message) {
        return List.of(
                message.code(),
                message.arguments().keySet(),
                Optional.ofNullable(message.arguments().get("text")));
    }

    /** From a bundle, or brought along. */
    private static Optional<String> pattern(Message message, Locale language) {
        return MessageBundles.standard()
                .find(message.code(), language)
                .or(() -> Optional.ofNullable(message.arguments().get("text"))
                        .map(text -> ((LocalizedText) text).byLanguage().get(language.getLanguage())));
    }

    private static void assertArgument(Object value) {
        if (value instanceof Message nested) {
            assertText(nested);
        } else if (value instanceof List<?> list) {
            list.forEach(ExplanationChecks::assertArgument);
        }
    }
}
