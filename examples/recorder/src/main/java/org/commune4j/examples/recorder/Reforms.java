package org.commune4j.examples.recorder;

import java.time.LocalDate;
import java.util.List;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.Situation;
import org.commune4j.core.explain.Detail;
import org.commune4j.core.reform.Conflict;
import org.commune4j.core.reform.Reform;
import org.commune4j.core.scenario.Comparison;
import org.commune4j.core.scenario.Scenario;
import org.commune4j.core.scenario.ScenarioRun;
import org.commune4j.core.vietnam.Resolution18Report;
import org.commune4j.examples.recorder.Answers.Page;

/** What reforms change, break and contradict. */
final class Reforms {

    /** Reforms that cannot be applied, do nothing, leave something dangling or meet each other. */
    private static final List<String> ODD = List.of(
            reform("nobody there", """
                    {"type":"END_APPOINTMENT","id":"BN-99","date":"2025-10-15"}"""),
            reform("vice-chair leaves", """
                    {"type":"END_APPOINTMENT","id":"BN-08","date":"2025-10-15"}"""),
            reform("post goes", """
                    {"type":"END_POST","id":"giam-doc-tt","date":"2025-10-15"}"""),
            reform("gap", """
                    {"type":"END_APPOINTMENT","id":"BN-08","date":"2025-10-15"},
                    {"type":"ADD_APPOINTMENT","element":{"id":"BN-31","official":"CB-15","post":"giam-doc-tt","from":"2025-11-15"}}"""),
            reform("unit goes", """
                    {"type":"END_UNIT","id":"phong-kinh-te","date":"2025-12-01"}"""),
            reform("rule goes", """
                    {"type":"WITHDRAW_RULE","id":"CON-002"}"""),
            reform("limits cut", """
                    {"type":"CUT_TIME_LIMITS","percent":30,"date":"2025-12-01"}"""));

    private Reforms() {}

    private static String reform(String name, String changes) {
        return "{\"name\":\"" + name + "\",\"changes\":[" + changes + "]}";
    }

    static Scenario scenario(String name) {
        return Samples.JSON
                .read(Scenario.class, Samples.text(name + ".scenario"))
                .orThrow();
    }

    static Situation baseline(Scenario scenario) {
        return Situation.of(
                Samples.LAW,
                scenario.baseline().stream()
                        .map(file -> Samples.getCommune(file.replace(".json", "")))
                        .toList());
    }

    static void record(Answers answers) {
        for (String name : Samples.SCENARIOS) {
            Scenario scenario = scenario(name);
            Situation before = baseline(scenario);
            ScenarioRun run = scenario.run(before);
            answers.write("reforms/" + name, page -> {
                page.head(scenario.name(), scenario.date(), run.isAsExpected());
                page.lines(run.failures());
                run.comparisons().forEach(comparison -> comparison(page, comparison));
                scenario.reforms().forEach(reform -> reform(page, reform, before));
                conflicts(page, scenario.reforms(), before);
            });
        }
        Situation moDuc = Situation.of(Samples.LAW, Samples.getCommune("mo-duc"));
        List<Reform> odd = ODD.stream()
                .flatMap(text -> Samples.JSON.read(Reform.class, text).find().stream())
                .toList();
        answers.write("reforms/odd", page -> {
            ODD.forEach(text -> page.lines(Samples.JSON.read(Reform.class, text).problems()));
            odd.forEach(reform -> {
                reform(page, reform, moDuc);
                reform.applyTo(moDuc)
                        .find()
                        .ifPresent(after -> comparison(page, Comparison.of(moDuc, after, Samples.DECEMBER)));
            });
            conflicts(page, odd, moDuc);
        });
        answers.write(
                "reforms/between-samples",
                page -> Samples.COMMUNES.forEach((name, commune) -> {
                    if (name.startsWith("mo-duc-")) {
                        for (LocalDate date : List.of(LocalDate.of(2025, 9, 15), Samples.DECEMBER)) {
                            page.head(name, date);
                            Commune named = Samples.JSON
                                    .read(
                                            Commune.class,
                                            Samples.tree(Samples.JSON.write(commune))
                                                    .put("code", "21400")
                                                    .toString())
                                    .orThrow();
                            comparison(page, Comparison.of(moDuc, Situation.of(Samples.LAW, named), date));
                        }
                    }
                }));
        answers.write(
                "reforms/with-service",
                page -> comparison(
                        page,
                        Comparison.of(moDuc, moDuc, Samples.DECEMBER)
                                .withService(Dossiers.tally(0, 100), Dossiers.tally(100, 200))));
    }

    private static void comparison(Page page, Comparison comparison) {
        page.block(comparison.render(page.language()));
        page.block(comparison.render(page.language(), Detail.FULL));
        page.block(comparison.toMarkdown(page.language()));
        page.block(comparison.toCsv(page.language()));
        comparison.newBreaches().forEach(breach -> page.line("new", breach.message()));
        comparison.resolvedBreaches().forEach(breach -> page.line("resolved", breach.message()));
        comparison.verdicts().forEach(verdict -> page.line(" ", verdict, verdict.reason()));
        page.head("Resolution 18").block(Resolution18Report.of(comparison).render(page.language()));
    }

    private static void reform(Page page, Reform reform, Situation before) {
        page.head("reform", reform.name());
        reform.changes().forEach(change -> page.line(" ", change.message(), change.days()));
        page.line("inverse", reform.inverse().isPresent());
        page.line("lint").lines(reform.lint(before));
        page.line("problems").lines(reform.applyTo(before).problems());
    }

    private static void conflicts(Page page, List<Reform> reforms, Situation before) {
        for (Reform first : reforms) {
            for (Reform second : reforms) {
                if (!first.equals(second)) {
                    for (Conflict conflict : Reform.conflicts(first, second, before)) {
                        page.line(first.name(), "|", second.name(), "|", conflict.message());
                    }
                }
            }
        }
    }
}
