package org.commune4j.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.law.Instrument;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.rule.Parameter;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.rule.RuleCatalogue;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Message;
import org.commune4j.core.text.MessageBundles;
import org.commune4j.core.vietnam.LawBooks;
import org.junit.jupiter.api.Test;

/** The page of the guide that lists every rule is what the law book says. */
class RuleCatalogueTest {

    private static final Path PAGE = Repository.root().resolve("examples/guide/rule-catalogue.md");
    private static final String UPDATE = "mvn -q -B -ntp -pl examples/quickstart -am test -Dtest=RuleCatalogueTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dcatalogue.update=true";
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final LawBook LAW = LawBooks.vietnam();
    private static final RuleCatalogue CATALOGUE = LAW.ruleCatalogue();

    @Test
    void thePageOfTheGuideIsThatOfTheLawBook() throws IOException {
        String page = "<!-- Generated, do not edit. To write it anew:\n" + UPDATE + "\n-->\n\n"
                + CATALOGUE.markdown(List.of(VIETNAMESE, Locale.ENGLISH));
        if (Boolean.getBoolean("catalogue.update")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE).exists();
        assertThat(Files.readString(PAGE))
                .as(
                        "examples/guide/rule-catalogue.md; if the law book was meant to change, write the page anew:\n  %s",
                        UPDATE)
                .isEqualTo(page);
    }

    @Test
    void everyRuleAndParameterIsDescribedInBothLanguages() {
        for (Rule<?> rule : CATALOGUE.rules()) {
            described(rule.title());
            described(rule.subject().message());
            described(rule.condition().statement());
            rule.scope().ifPresent(scope -> described(scope.statement()));
            rule.provisos().forEach(proviso -> described(proviso.condition().statement()));
        }
        for (Parameter<?> parameter : CATALOGUE.parameters()) {
            described(parameter.key().message());
            described(Message.of("UNIT." + parameter.unit()));
        }
    }

    private static void described(Message message) {
        for (Locale language : List.of(VIETNAMESE, Locale.ENGLISH)) {
            boolean inPlace = message.arguments().get("text") instanceof LocalizedText text
                    && text.byLanguage().containsKey(language.getLanguage());
            assertThat(inPlace
                            || MessageBundles.standard()
                                    .find(message.code(), language)
                                    .isPresent())
                    .as("there is a text of %s in '%s'", message.code(), language)
                    .isTrue();
        }
    }

    @Test
    void everyRuleReadsParametersThatTheBookHas() {
        for (Rule<?> rule : CATALOGUE.rules()) {
            assertThat(rule.parameters()).as("parameters of %s", rule).allMatch(LAW.parameters()::contains);
        }
    }

    @Test
    void theBookListsEveryInstrumentThatItRestsOn() {
        assertThat(new TreeSet<>(numbers(CATALOGUE.instruments())))
                .isEqualTo(new TreeSet<>(numbers(LAW.instruments())));
    }

    private static List<String> numbers(List<Instrument> instruments) {
        return instruments.stream().map(Instrument::number).toList();
    }

    /** One description of an instrument: otherwise its amendments would count in one place and not in another. */
    @Test
    void anInstrumentIsDescribedOnce() {
        for (Rule<?> rule : CATALOGUE.rules()) {
            for (LegalReference source : CATALOGUE.sourcesOf(rule)) {
                assertThat(CATALOGUE.instruments()).contains(source.instrument());
            }
        }
    }

    @Test
    void noRuleIsInForceOutsideTheLifeOfItsInstrument() {
        for (Rule<?> rule : CATALOGUE.rules()) {
            rule.basis()
                    .reference()
                    .ifPresent(reference -> assertThat(
                                    reference.instrument().validity().encloses(rule.validity()))
                            .as("%s of %s is in force %s", rule, reference, rule.validity())
                            .isTrue());
        }
    }
}
