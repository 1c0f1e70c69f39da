package org.commune4j.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commune4j.core.rule.Evaluation;
import org.commune4j.core.rule.RuleSet;
import org.commune4j.core.rule.Subject;
import org.commune4j.examples.benchmarks.Tasks.Dossier;
import org.commune4j.examples.benchmarks.Tasks.Task;

/** Three rules over the tasks and dossiers of one commune. */
final class TaskPeers extends RulePeers {

    private final Tasks tasks = new Tasks();

    // ---------------------------------------------------------------- the library

    private static final Subject<Task> TASK = Subject.of("task", Task.class, Task::id);
    private static final Subject<Dossier> DOSSIER = Subject.of("dossier", Dossier.class, Dossier::id);

    private final RuleSet<Tasks> rules = RuleSet.<Tasks>empty()
            .selecting(TASK, all -> all.tasks)
            .selecting(DOSSIER, all -> all.dossiers)
            .with(
                    require("T01", TASK, "nhiệm vụ có cơ quan chủ trì", "some unit leads the task", TaskChecks::isLed),
                    require(
                            "T02",
                            TASK,
                            "không quá một cơ quan chủ trì",
                            "no two units lead the task",
                            TaskChecks::isLedOnce),
                    requireWhere(
                            TaskChecks::isLate,
                            "T03",
                            DOSSIER,
                            "xin lỗi khi quá hạn",
                            "an apology was sent for being late",
                            TaskChecks::isApologised));

    @Override
    Evaluation evaluate() {
        return rules.evaluate(tasks, CIRCUMSTANCES);
    }

    // ---------------------------------------------------------------- rule objects as one writes them by hand

    private static final List<PlainRule<Task>> TASK_RULES =
            List.of(PlainRule.require("T01", TaskChecks::isLed), PlainRule.require("T02", TaskChecks::isLedOnce));

    private static final List<PlainRule<Dossier>> DOSSIER_RULES =
            List.of(PlainRule.requireWhere(TaskChecks::isLate, "T03", TaskChecks::isApologised));

    @Override
    List<PlainRule.Verdict> evaluateByHand() {
        List<PlainRule.Verdict> verdicts = new ArrayList<>();
        PlainRule.judge(TASK_RULES, tasks.tasks, verdicts, Task::id);
        PlainRule.judge(DOSSIER_RULES, tasks.dossiers, verdicts, Dossier::id);
        return verdicts;
    }

    // ---------------------------------------------------------------- bare loops

    @Override
    int[] breachesByLoops() {
        int[] found = new int[3];
        for (Task one : tasks.tasks) {
            found[0] += !TaskChecks.isLed(one) ? 1 : 0;
            found[1] += !TaskChecks.isLedOnce(one) ? 1 : 0;
        }
        for (Dossier one : tasks.dossiers) {
            found[2] += TaskChecks.isLate(one) && !TaskChecks.isApologised(one) ? 1 : 0;
        }
        return found;
    }

    // ---------------------------------------------------------------- Easy Rules

    private final EasyRules<Task> easyTasks = new EasyRules<>(TASK_RULES);
    private final EasyRules<Dossier> easyDossiers = new EasyRules<>(DOSSIER_RULES);

    @Override
    List<String> findingsByEasyRules() {
        List<String> findings = new ArrayList<>();
        easyTasks.fire(tasks.tasks, Task::id, findings);
        easyDossiers.fire(tasks.dossiers, Dossier::id, findings);
        return findings;
    }

    // ---------------------------------------------------------------- Drools

    private static final List<String> IMPORTS =
            List.of("Tasks.Task", "Tasks.Assignment", "Tasks.Dossier", "TaskChecks");

    private static final DroolsRules PATTERNS = DroolsRules.of(IMPORTS, """
            rule "T01" when $one : Task() not Assignment(task == $one, lead)
                then findings.add("T01 " + $one.getId()); end
            rule "T02" when $one : Task() accumulate(Assignment(task == $one, lead); $n : count(); $n > 1)
                then findings.add("T02 " + $one.getId()); end
            rule "T03" when $one : Dossier(measured > due, !apologised)
                then findings.add("T03 " + $one.getId()); end
            """);

    private static final DroolsRules CALLS = DroolsRules.of(
            IMPORTS,
            DroolsRules.call("T01", "Task", "!TaskChecks.isLed(this)")
                    + DroolsRules.call("T02", "Task", "!TaskChecks.isLedOnce(this)")
                    + DroolsRules.call("T03", "Dossier", "TaskChecks.isLate(this), !TaskChecks.isApologised(this)"));

    @Override
    List<String> findingsByDrools() {
        return PATTERNS.findings(facts());
    }

    @Override
    List<String> findingsByDroolsCalls() {
        return CALLS.findings(facts());
    }

    private Stream<?> facts() {
        return Stream.of(tasks.tasks, tasks.assignments, tasks.dossiers).flatMap(List::stream);
    }
}
