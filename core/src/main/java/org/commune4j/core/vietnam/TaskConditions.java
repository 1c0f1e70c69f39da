package org.commune4j.core.vietnam;

import static org.commune4j.core.rule.Argument.arg;

import java.util.function.Function;
import org.commune4j.core.commune.CommunePart;
import org.commune4j.core.commune.CommuneView;
import org.commune4j.core.law.AdministrativeLevel;
import org.commune4j.core.rule.Condition;
import org.commune4j.core.rule.RuleContext;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.snapshot.AssignmentView;
import org.commune4j.core.snapshot.TaskView;

/** What the rules on tasks and those on the power for them share. */
final class TaskConditions {

    private TaskConditions() {}

    /** Returns the statement that the power for the thing's task lies in the commune. */
    static <S> Condition<S> isOfCommune(Function<? super S, TaskView> taskOf) {
        return Condition.<S>ofTruth(
                        "thẩm quyền đối với {task} thuộc xã; theo quy định thuộc: {competence}",
                        "the power for {task} lies in the commune; by law it lies with: {competence}",
                        (thing, context) -> isOfCommune(taskOf.apply(thing), context),
                        arg("task", thing -> taskOf.apply(thing).code()),
                        arg(
                                "competence",
                                thing -> taskOf.apply(thing).task().competence().message()))
                .otherwise(
                        "thẩm quyền đối với {task} không thuộc xã; theo quy định thuộc: {competence}",
                        "the power for {task} does not lie in the commune; by law it lies with: {competence}");
    }

    /** Tells whether the commune has the power for the task; a transfer that is not given could say so. */
    static Truth isOfCommune(TaskView task, RuleContext context) {
        TaskView authority = task;
        if (authority.isWithinCommune()) {
            return isHeldLawfully(task);
        }
        // A power of the commune's own that has no holder today is still the commune's.
        boolean own = authority.holders().isEmpty() && task.task().competence().level() == AdministrativeLevel.COMMUNE;
        return CommuneView.of(context).exists(own, CommunePart.ASSIGNMENTS);
    }

    /** Whether some holder of the commune has the power by a lawful chain. */
    private static Truth isHeldLawfully(TaskView task) {
        Truth lawful = Truth.FALSE;
        for (var power : task.holders()) {
            if (power.holder().isInside()) {
                // Whichever body has a power by law that the law gives to the commune, it is the commune's.
                lawful = lawful.or(power.chain().isEmpty() ? Truth.TRUE : power.lawful());
            }
        }
        return lawful;
    }

    /** Tells whether the task exists on the date; one that no catalogue knows may stand in a list that was not given. */
    static Truth hasTask(AssignmentView assignment, RuleContext context) {
        CommuneView view = CommuneView.of(context);
        return assignment.task().isEmpty()
                        && view.facts()
                                .catalogue()
                                .contains(assignment.assignment().task())
                ? Truth.FALSE
                : view.exists(assignment.task().isPresent(), CommunePart.ASSIGNMENTS);
    }
}
