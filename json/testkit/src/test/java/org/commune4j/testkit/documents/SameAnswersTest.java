package org.commune4j.testkit.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import net.jqwik.api.Example;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.explain.Explanation;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Problem;

/** The same document gives the same answer, to the letter: in many threads at once, and whatever the machine has for locale and zone. */
class SameAnswersTest {

    private static final int THREADS = 8;
    private static final LocalDate DATE = LocalDate.of(2025, 10, 15);
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("vi"));

    /** Each question, to be asked again: good documents of every type and what mutation makes of them. */
    private final List<Supplier<String>> questions = questions();

    private static List<Supplier<String>> questions() {
        List<Supplier<String>> questions = new ArrayList<>();
        Mutation mutation = new Mutation(new Random(8));
        Samples.all().forEach((type, documents) -> {
            List<Tree> trees = documents.stream().limit(1).map(Tree::parse).toList();
            for (Tree tree : trees) {
                String good = tree.write().text();
                String other = mutation.mutate(tree.copy(), trees).write().text();
                questions.add(() -> answer(type, good));
                questions.add(() -> answer(type, other));
            }
        });
        return questions;
    }

    private static String answer(Class<?> type, String text) {
        StringBuilder answer = new StringBuilder();
        Checked<?> read = Samples.JSON.read(type, text);
        for (Problem problem : read.problems()) {
            LANGUAGES.forEach(
                    language -> answer.append(problem.render(language)).append('\n'));
        }
        read.find().ifPresent(value -> {
            answer.append(Samples.JSON.write(value)).append(value);
            if (value instanceof Commune commune) {
                Samples.LAW.evaluate(commune, DATE).breaches().forEach(one -> say(one.explanation(), answer));
            } else if (value instanceof Dossier dossier) {
                OffsetDateTime asOf =
                        dossier.events().get(dossier.events().size() - 1).at();
                say(Samples.LAW.assess(dossier, asOf).explanation(), answer);
            }
        });
        return answer.toString();
    }

    private static void say(Explanation explanation, StringBuilder answer) {
        LANGUAGES.forEach(
                language -> answer.append(explanation.render(language)).append('\n'));
    }

    private List<String> asked() {
        return questions.stream().map(Supplier::get).toList();
    }

    @Example
    void eightThreadsGetTheAnswersOfOne() throws Exception {
        List<String> expected = asked();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<String>>> answers = Collections.nCopies(THREADS, 0).stream()
                    .map(any -> threads.submit(this::asked))
                    .toList();
            for (Future<List<String>> answer : answers) {
                assertThat(answer.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Example
    void noLocaleOrZoneOfTheMachineChangesAnAnswer() {
        List<String> expected = asked();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(
                        TimeZone.getTimeZone(tag.startsWith("tr") ? "Pacific/Kiritimati" : "America/New_York"));
                assertThat(asked()).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
