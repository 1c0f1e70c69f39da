package org.commune4j.examples.recorder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.commune.Province;
import org.commune4j.core.rule.Evaluation;
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
        Samples.COMMUNES.forEach((name, commune) -> answers.write("evaluations/" + name, page -> {
            for (LocalDate date : Samples.DATES) {
                evaluation(page, Samples.LAW.evaluate(commune, date));
            }
        }));
        LawBook host = Samples.hostLaw();
        answers.write("evaluations/mo-duc-by-host", page -> {
            evaluation(page, host.evaluate(Samples.getCommune("mo-duc"), Samples.DECEMBER));
            evaluation(page, host.evaluate(Samples.getCommune("mo-duc-transfers"), Samples.DECEMBER));
        });
        Samples.COMMUNES.forEach((name, commune) -> answers.write("changes/" + name, page -> {
            changes(page, commune);
            page.head("history", TIME);
            Samples.LAW.evaluateOver(commune, TIME).changes().forEach((day, changes) -> {
                page.line(day);
                changes.forEach(change -> change(page, change));
            });
        }));
        List<Province> provinces = List.of(
                province("mo-duc", "standard-commune", "standard-ward", "standard-special-zone"),
                province("mo-duc-vacant", "mo-duc-double", "mo-duc-partial"));
        for (int i = 0; i < provinces.size(); i++) {
            Province province = provinces.get(i);
            answers.write("provinces/" + (i + 1), page -> {
                for (LocalDate date : Samples.DATES) {
                    evaluation(page, Samples.LAW.evaluate(province, date));
                }
                page.head("history", TIME);
                Samples.LAW.evaluateOver(province, TIME).changes().forEach((day, changes) -> {
                    page.line(day);
                    changes.forEach(change -> change(page, change));
                });
            });
        }
    }

    static Province province(String... names) {
        Province.Builder province = Province.builder().code("51").name(LocalizedText.of("Quảng Ngãi", "Quang Ngai"));
        for (String name : names) {
            province.addCommunes(Samples.getCommune(name));
        }
        return province.build();
    }

    static void evaluation(Page page, Evaluation evaluation) {
        page.head("evaluation", evaluation.place().message(), evaluation.date(), "verdicts", evaluation.size());
        evaluation.verdicts().stream()
                .sorted(Comparator.comparing((Verdict verdict) -> verdict.rule().code())
                        .thenComparing(verdict -> verdict.subjectId().orElse("")))
                .forEach(verdict -> verdict(page, verdict));
    }

    static void verdict(Page page, Verdict verdict) {
        page.line(
                verdict.rule().code(),
                verdict.subjectId(),
                verdict.outcome(),
                verdict.isBreach() ? "breach" : verdict.isAdvisory() ? "advisory" : "",
                verdict.doubt(),
                verdict.status());
        page.why(verdict.explanation());
        verdict.remedies().forEach(remedy -> page.line("  remedy:", remedy));
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
