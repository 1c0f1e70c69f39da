package org.commune4j.examples.recorder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.Completeness;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.commune.Province;
import org.commune4j.core.rule.Evaluation;
import org.commune4j.core.rule.EvaluationHistory;
import org.commune4j.core.rule.Verdict;
import org.commune4j.core.rule.VerdictChange;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.commune4j.examples.recorder.Answers.Page;

/** Every verdict on every sample on every date, what changes between dates and over a time. */
final class Evaluations {

    private static final DateRange TIME = DateRange.ofClosed(LocalDate.of(2025, 6, 1), LocalDate.of(2027, 6, 30));

    private Evaluations() {}

    static void record(Answers answers) {
        Samples.COMMUNES.forEach((name, commune) -> {
            answers.write("evaluations/" + name, page -> onDates(page, date -> Samples.LAW.evaluate(commune, date)));
            answers.write("changes/" + name, page -> {
                changes(page, commune);
                history(page, Samples.LAW.evaluateOver(commune, TIME));
            });
        });
        LawBook host = Samples.hostLaw();
        for (String name : List.of("mo-duc", "mo-duc-transfers")) {
            Commune commune = Samples.getCommune(name);
            answers.write(
                    "evaluations/" + name + "-by-host", page -> onDates(page, date -> host.evaluate(commune, date)));
        }
        Map<String, Province> provinces = Map.of(
                "lawful", province("mo-duc", "standard-commune", "standard-ward", "standard-special-zone"),
                "broken", province("mo-duc-vacant", "mo-duc-double", "mo-duc-partial"));
        provinces.forEach((name, province) -> answers.write("provinces/" + name, page -> {
            onDates(page, date -> Samples.LAW.evaluate(province, date));
            history(page, Samples.LAW.evaluateOver(province, TIME));
        }));
    }

    static Province province(String... names) {
        return Province.of(
                        "51",
                        LocalizedText.of("Quảng Ngãi", "Quang Ngai"),
                        Stream.of(names).map(Samples::getCommune).toList(),
                        Completeness.ofComplete(LocalDate.of(2027, 12, 31)))
                .orThrow();
    }

    private static void onDates(Page page, Function<LocalDate, Evaluation> law) {
        Map<String, String> known = new HashMap<>();
        Samples.DATES.forEach(date -> evaluation(page, law.apply(date), known));
    }

    static void evaluation(Page page, Evaluation evaluation, Map<String, String> known) {
        page.head("evaluation", evaluation.place().message(), evaluation.date(), "verdicts", evaluation.size());
        evaluation.verdicts().stream()
                .sorted(Comparator.comparing((Verdict one) -> one.rule().code())
                        .thenComparing(one -> one.subjectId().orElse("")))
                .forEach(verdict -> {
                    String subject = verdict.subjectId().orElse("-");
                    String key = verdict.rule().code() + " " + subject + " " + verdict.outcome();
                    String text = page.aside(aside -> verdict(aside, verdict));
                    boolean same = text.equals(known.put(key, text));
                    page.line(key, same ? "as on the date before" : "").block(same ? "" : text);
                });
    }

    private static void verdict(Page page, Verdict verdict) {
        page.line(
                verdict.isBreach() ? "breach" : verdict.isAdvisory() ? "advisory" : "",
                verdict.doubt(),
                verdict.status());
        page.why(verdict.explanation());
        verdict.remedies().forEach(remedy -> page.line("remedy:", remedy));
    }

    private static void history(Page page, EvaluationHistory history) {
        page.head("history", TIME);
        history.changes().forEach((day, changes) -> {
            page.line(day);
            changes.forEach(change -> change(page, change));
        });
    }

    private static void changes(Page page, Commune commune) {
        for (int i = 1; i < Samples.DATES.size(); i++) {
            LocalDate before = Samples.DATES.get(i - 1);
            LocalDate after = Samples.DATES.get(i);
            page.head("from", before, "to", after);
            Samples.LAW
                    .evaluate(commune, before)
                    .diff(Samples.LAW.evaluate(commune, after))
                    .forEach(change -> change(page, change));
        }
    }

    static void change(Page page, VerdictChange change) {
        page.line(" ", change.ruleCode(), change.subjectId(), outcome(change.before()), "->", outcome(change.after()));
        change.reason().ifPresent(reason -> {
            page.line("    parts at", reason.path());
            reason.left()
                    .ifPresent(left -> page.block(left.render(page.language()).indent(4)));
            reason.right()
                    .ifPresent(right -> page.block(right.render(page.language()).indent(4)));
        });
    }

    private static String outcome(Optional<Verdict> verdict) {
        return verdict.map(one -> one.outcome().name()).orElse("-");
    }
}
