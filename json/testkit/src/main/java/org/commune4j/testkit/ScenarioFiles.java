package org.commune4j.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.commune.Situation;
import org.commune4j.core.dossier.ServiceTally;
import org.commune4j.core.explain.Detail;
import org.commune4j.core.law.Vocabulary;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.scenario.Scenario;
import org.commune4j.core.scenario.ScenarioRun;
import org.commune4j.core.scenario.ServiceNames;
import org.commune4j.json.CommuneJson;
import org.junit.jupiter.api.DynamicTest;

/**
 * Runs scenario files as JUnit 5 tests: return {@link #tests} from a method with {@code @TestFactory}.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> reforms() {
 *     return ScenarioFiles.tests(Path.of("src/test/reforms"), LawBooks.vietnam());
 * }
 * }</pre>
 *
 * <p>Every file that ends with {@value #SUFFIX} is one test, also in the folders below. The files of its baseline and
 * of the tallies of its service are looked up beside it. A failure names the file, each expectation that is not met with its JSON pointer and what was
 * found, and shows the comparison; a file that cannot be read fails with its problems.
 */
public final class ScenarioFiles {

    /** The end of the name of a scenario file. */
    public static final String SUFFIX = ".scenario.json";

    private ScenarioFiles() {}

    /**
     * Returns one test for each scenario file of a folder and the folders in it, by path.
     *
     * @throws IllegalArgumentException if the folder holds none, so that a wrong folder is not a success
     */
    public static Stream<DynamicTest> tests(Path folder, LawBook law) {
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.filter(file -> file.getFileName().toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of scenarios cannot be read: " + folder, e);
        }
        if (files.isEmpty()) {
            throw new IllegalArgumentException(
                    "No file ends with " + SUFFIX + " in " + folder + "; correct the folder or add a scenario");
        }
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(
                        folder.relativize(file).toString(), file.toUri(), () -> check(file, law)));
    }

    /**
     * Runs one scenario file; a file that cannot be read gives its problems. Its words are those of the law and those that a commune
     * of its baseline declares.
     */
    public static Checked<ScenarioRun> run(Path file, LawBook law) {
        CommuneJson json = CommuneJson.strict();
        return json.knowing(Vocabulary.OPEN)
                .read(Scenario.class, file)
                .flatMap(scenario -> baseline(scenario, file, json.knowing(law.vocabulary())))
                .flatMap(communes -> json.knowing(words(law, communes))
                        .read(Scenario.class, file)
                        .flatMap(scenario -> run(scenario, Situation.of(law, communes), file, json)));
    }

    private static Vocabulary words(LawBook law, List<Commune> communes) {
        Vocabulary words = law.vocabulary();
        for (Commune commune : communes) {
            words = words.supplementedBy(commune.words());
        }
        return words;
    }

    private static Checked<ScenarioRun> run(Scenario scenario, Situation baseline, Path file, CommuneJson json) {
        if (scenario.service().isEmpty()) {
            return Checked.of(scenario.run(baseline));
        }
        ServiceNames names = scenario.service().get();
        Checked<ServiceTally> before = json.read(ServiceTally.class, file.resolveSibling(names.before()));
        Checked<ServiceTally> after = json.read(ServiceTally.class, file.resolveSibling(names.after()));
        List<Problem> problems = new ArrayList<>();
        Pointer service = Pointer.ROOT.field("service");
        before.problems()
                .forEach(problem -> problems.add(problem.at(within(service.field("before"), problem.pointer()))));
        after.problems()
                .forEach(problem -> problems.add(problem.at(within(service.field("after"), problem.pointer()))));
        return problems.isEmpty()
                ? Checked.of(scenario.run(baseline, before.orThrow(), after.orThrow()))
                : Checked.ofProblems(problems);
    }

    /** The communes of the baseline; what is wrong with one of them is found at its name in the scenario. */
    private static Checked<List<Commune>> baseline(Scenario scenario, Path file, CommuneJson json) {
        List<Commune> communes = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Pointer all = Pointer.ROOT.field("baseline");
        for (int i = 0; i < scenario.baseline().size(); i++) {
            Pointer place = all.index(i);
            Checked<Commune> read = json.read(
                    Commune.class, file.resolveSibling(scenario.baseline().get(i)));
            read.problems().forEach(problem -> problems.add(problem.at(within(place, problem.pointer()))));
            read.find().ifPresent(communes::add);
        }
        if (problems.isEmpty()) {
            problems.addAll(scenario.baselineProblems(communes));
        }
        return problems.isEmpty() ? Checked.of(communes) : Checked.ofProblems(problems);
    }

    private static Pointer within(Pointer place, Pointer inner) {
        Pointer pointer = place;
        for (String token : inner.tokens()) {
            pointer = pointer.field(token);
        }
        return pointer;
    }

    private static void check(Path file, LawBook law) {
        Checked<ScenarioRun> run = run(file, law);
        List<Problem> problems = run.fold(ScenarioRun::failures, unread -> unread);
        if (!problems.isEmpty()) {
            StringBuilder text = new StringBuilder(file.toString());
            for (Problem problem : problems) {
                text.append("\n  ").append(problem.render(Locale.ENGLISH));
                run.find()
                        .flatMap(found -> found.explanation(problem))
                        .ifPresent(why -> text.append("\n")
                                .append(why.render(Locale.ENGLISH).indent(4).stripTrailing()));
            }
            run.find().stream()
                    .flatMap(found -> found.comparisons().stream())
                    .forEach(comparison -> text.append("\n\n").append(comparison.render(Locale.ENGLISH, Detail.FULL)));
            throw new AssertionError(text.toString());
        }
    }
}
