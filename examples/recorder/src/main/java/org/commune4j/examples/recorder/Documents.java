package org.commune4j.examples.recorder;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.commune.Situation;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.quality.Ranking;
import org.commune4j.core.quality.ReportingPeriod;
import org.commune4j.core.quality.TiePolicy;
import org.commune4j.core.quality.UnitLevel;
import org.commune4j.core.reform.Reform;
import org.commune4j.core.rule.Evaluation;
import org.commune4j.core.scenario.Comparison;
import org.commune4j.core.scenario.Scenario;
import org.commune4j.core.vietnam.Decision766;
import org.commune4j.core.vietnam.Resolution18Report;
import org.commune4j.json.CommuneJson;

/** Documents: written again, of every kind of result, their schemas, and what is said of broken ones. */
final class Documents {

    private static final CommuneJson JSON = Samples.JSON;

    private Documents() {}

    static void record(Answers answers) {
        JSON.types().stream()
                .sorted(Comparator.comparing(Class::getSimpleName))
                .forEach(type -> answers.writeOnce(
                        "documents/schemas/" + type.getSimpleName() + ".json",
                        page -> page.attempt(() -> JSON.schema(type))));
        Samples.COMMUNES.forEach((name, commune) -> once(answers, name, commune));
        for (String name : Samples.SCENARIOS) {
            Scenario scenario = Reforms.scenario(name);
            once(answers, name, scenario);
            scenario.run(Reforms.baseline(scenario))
                    .comparisons()
                    .forEach(comparison -> once(answers, name + "-comparison", comparison));
        }
        answers.writeOnce(
                "documents/dossiers.txt", page -> Dossiers.ALL.forEach(dossier -> page.block(JSON.write(dossier))));
        results().forEach((name, result) -> once(answers, name, result));
        answers.write(
                "documents/broken",
                page -> broken().forEach((name, text) -> {
                    page.head(name);
                    page.lines(JSON.read(Commune.class, text).problems());
                }));
        answers.write(
                "documents/broken-dossiers",
                page -> Dossiers.ALL.stream().limit(60).forEach(dossier -> {
                    page.head(dossier.id());
                    page.lines(JSON.read(Dossier.class, brokenDossier(dossier).toString())
                            .problems());
                }));
    }

    private static void once(Answers answers, String name, Object value) {
        answers.writeOnce("documents/" + name + ".json", page -> page.block(JSON.write(value)));
    }

    private static Map<String, Object> results() {
        LawBook law = Samples.LAW;
        Commune moDuc = Samples.getCommune("mo-duc");
        Situation before = Situation.of(law, moDuc);
        Comparison comparison = Comparison.of(before, Situation.of(Samples.hostLaw(), moDuc), Samples.DECEMBER);
        Evaluation evaluation = law.evaluate(moDuc, Samples.DECEMBER);
        var assessment = law.assess(Dossiers.ALL.get(3), Deadlines.at("2026-03-02T16:00"));
        var tally = Dossiers.tally(0, 200);
        var score = Decision766.index(ReportingPeriod.parse("2025-Q4"))
                .score(Decision766.measure(
                                "21400",
                                UnitLevel.COMMUNE,
                                ReportingPeriod.parse("2025-Q4"),
                                Dossiers.quarter(),
                                Scores.feedback())
                        .build());
        Map<String, Object> results = new LinkedHashMap<>();
        results.put("evaluation", evaluation);
        results.put(
                "evaluation-province", law.evaluate(Evaluations.province("mo-duc", "standard-ward"), Samples.DECEMBER));
        results.put("province", Evaluations.province("mo-duc", "standard-ward"));
        results.put("verdict", evaluation.breaches().get(0));
        results.put(
                "verdict-change",
                law.evaluate(moDuc, Samples.JULY).diff(evaluation).get(0));
        results.put("explanation", evaluation.breaches().get(0).explanation());
        results.put("message", evaluation.breaches().get(0).rule().title());
        results.put("problem", JSON.read(Commune.class, "{}").problems().get(0));
        results.put("catalogue", law.procedures());
        results.put("time-limit", law.procedures().all().get(0).timeLimit());
        results.put("deadline", Term.workingDays(15).from(Deadlines.at("2027-01-20T10:00"), law.counting()));
        results.put("assessment", assessment);
        results.put(
                "work-list",
                law.dueWithin(Dossiers.ALL.stream(), Deadlines.at("2025-12-31T08:00"), Term.workingDays(3)));
        results.put("tally", tally);
        results.put("review", law.review(tally, Jurisdiction.NATIONAL));
        results.put("score", score);
        results.put("measurements", score.measurements());
        results.put("ranking", Ranking.of(List.of(score), TiePolicy.COMPETITION));
        results.put("survey", Scores.survey(7));
        results.put("feedback", Scores.feedback());
        results.put("reported-figure", moDuc.reportedFigures().get(0));
        results.put("comparison-of-laws", comparison);
        results.put("resolution-18", Resolution18Report.of(comparison));
        results.put(
                "conflicts",
                Reform.conflicts(
                                Reforms.scenario(Samples.SCENARIOS.get(5))
                                        .reforms()
                                        .get(0),
                                Reforms.scenario(Samples.SCENARIOS.get(5))
                                        .reforms()
                                        .get(1),
                                before)
                        .get(0));
        return results;
    }

    private static Map<String, String> broken() {
        Map<String, String> broken = new LinkedHashMap<>();
        String whole = Samples.text("mo-duc");
        broken.put("empty", "");
        broken.put("malformed", whole.substring(0, whole.length() / 2));
        broken.put("comma", whole.replaceFirst("\"province\": \"51\",", "\"province\": \"51\",,"));
        broken.put("array", "[]");
        broken.put("nothing", "{}");
        broken.put("twice", whole.replaceFirst("\"province\": \"51\",", "\"province\": \"51\", \"province\": \"52\","));
        broken.put("trailing", whole + "{}");
        edit(
                broken,
                "wrong-types",
                tree -> tree.put("code", 7)
                        .put("name", true)
                        .put("asOf", "15/9/2025")
                        .put("area", "many")
                        .put("units", 3));
        edit(broken, "unknown-fields", tree -> {
            tree.put("colour", "red");
            tree.withArray("units").forEach(unit -> ((ObjectNode) unit).put("x", 1));
        });
        edit(broken, "unknown-codes", tree -> {
            tree.put("kind", "TOWN");
            tree.withArray("posts").forEach(post -> ((ObjectNode) post).put("rank", "KING"));
        });
        for (String list : List.of("units", "posts", "officials", "appointments", "assignments", "reportedFigures")) {
            edit(broken, "without-" + list, tree -> tree.remove(list));
            edit(
                    broken,
                    "twice-" + list,
                    tree -> tree.withArray(list).addAll(tree.deepCopy().withArray(list)));
            edit(
                    broken,
                    "bare-" + list,
                    tree -> tree.withArray(list).forEach(element -> ((ObjectNode) element).removeAll()));
            edit(
                    broken,
                    "backwards-" + list,
                    tree -> tree.withArray(list).forEach(element -> ((ObjectNode) element).put("to", "2001-01-01")));
            edit(broken, "nulls-" + list, tree -> tree.withArray(list).addNull());
        }
        return broken;
    }

    private static void edit(Map<String, String> broken, String name, Consumer<ObjectNode> change) {
        ObjectNode tree = Samples.tree(Samples.text("mo-duc"));
        change.accept(tree);
        broken.put(name, tree.toPrettyString());
    }

    /** Without one event, or with two exchanged: what cannot be is named. */
    private static ObjectNode brokenDossier(Dossier dossier) {
        ObjectNode tree = Samples.tree(JSON.write(dossier));
        int events = tree.withArray("events").size();
        tree.withArray("events").add(tree.withArray("events").remove(0));
        if (events > 2) {
            ((ObjectNode) tree.withArray("events").get(1)).put("type", events % 2 == 0 ? "NOTHING" : "RESUMED");
        }
        return tree;
    }
}
