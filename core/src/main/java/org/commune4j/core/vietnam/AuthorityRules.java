package org.commune4j.core.vietnam;

import static org.commune4j.core.commune.CommuneSubjects.ASSIGNMENT;
import static org.commune4j.core.rule.Argument.arg;
import static org.commune4j.core.rule.Condition.allOf;
import static org.commune4j.core.rule.Condition.ofTruth;
import static org.commune4j.core.rule.Condition.part;
import static org.commune4j.core.vietnam.SharedWords.ifComplete;
import static org.commune4j.core.vietnam.SharedWords.listed;
import static org.commune4j.core.vietnam.TaskConditions.hasTask;
import static org.commune4j.core.vietnam.TaskConditions.isOfCommune;

import java.util.List;
import org.commune4j.core.authority.AuthorityTransfer;
import org.commune4j.core.commune.CommunePart;
import org.commune4j.core.commune.CommuneView;
import org.commune4j.core.law.Basis;
import org.commune4j.core.rule.Condition;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.rule.RuleContext;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.snapshot.AssignmentView;
import org.commune4j.core.snapshot.TaskView;
import org.commune4j.core.text.Message;

/**
 * Rules on power: that the unit which leads a task has the power for it. They follow from what having power means; where
 * the power lies, the tasks say.
 */
final class AuthorityRules {

    private AuthorityRules() {}

    static List<Rule<?>> all() {
        return List.of(withinCommunesPower(), leadHasPower(), notOnExpiredTransfer());
    }

    private static Rule<AssignmentView> withinCommunesPower() {
        return Rule.on(ASSIGNMENT, "AUTH-001")
                .says(
                        "Cơ quan của xã chỉ chủ trì nhiệm vụ thuộc thẩm quyền cấp xã",
                        "A unit of the commune leads only tasks for which the power lies in the commune")
                .when(leadsTask())
                .must(isOfCommune(AuthorityRules::taskOf))
                .per(Basis.INTEGRITY)
                .tags("authority")
                .remedy((assignment, context) -> ifComplete(
                        CommunePart.ASSIGNMENTS,
                        context,
                        Message.of(
                                        "AUTH-001.remedy-transfer",
                                        "Đề nghị phân cấp, ủy quyền đối với {task}, hoặc trả nhiệm vụ về cơ quan, người có thẩm"
                                                + " quyền.",
                                        "Obtain a transfer of the power for {task}, or leave the task to the holder of the"
                                                + " power.")
                                .with("task", task(assignment)),
                        Message.of(
                                        "AUTH.remedy-end",
                                        "Chấm dứt việc phân công {assignment}.",
                                        "End the assignment {assignment}.")
                                .with("assignment", assignment.id())))
                .build();
    }

    private static Rule<AssignmentView> leadHasPower() {
        return Rule.on(ASSIGNMENT, "AUTH-002")
                .says(
                        "Cơ quan chủ trì có thẩm quyền hoặc trực thuộc cơ quan, người có thẩm quyền",
                        "The unit that leads a task has the power for it or stands under the holder")
                .when(allOf(
                        "được giao chủ trì một nhiệm vụ thuộc thẩm quyền của xã",
                        "the assignment is to lead a task of the commune",
                        part("leads", leadsTask()),
                        part("of-commune", leadsTaskOfCommune())))
                .must(ofTruth(
                                "{unit} có thẩm quyền đối với {task} hoặc trực thuộc cơ quan, người có thẩm quyền: {holders}",
                                "{unit} has the power for {task} or stands under the holder: {holders}",
                                AuthorityRules::hasPower,
                                arg("unit", AuthorityRules::unit),
                                arg("task", AuthorityRules::task),
                                arg("holders", AuthorityRules::holders))
                        .otherwise(
                                "{unit} không có thẩm quyền đối với {task} và không trực thuộc cơ quan, người có thẩm quyền:"
                                        + " {holders}",
                                "{unit} neither has the power for {task} nor stands under the holder: {holders}"))
                .per(Basis.INTEGRITY)
                .tags("authority")
                .remedy((assignment, context) -> ifComplete(
                        CommunePart.ASSIGNMENTS,
                        context,
                        Message.of(
                                        "AUTH-002.remedy-move",
                                        "Chuyển việc phân công {assignment} cho cơ quan, người có thẩm quyền hoặc cơ quan trực"
                                                + " thuộc.",
                                        "Give the assignment {assignment} to the holder of the power or to a unit under it.")
                                .with("assignment", assignment.id()),
                        Message.of(
                                        "AUTH-002.remedy-delegate",
                                        "Phân quyền, phân cấp hoặc ủy quyền cho {unit}.",
                                        "Transfer the power to {unit}.")
                                .with("unit", unit(assignment))))
                .build();
    }

    private static Rule<AssignmentView> notOnExpiredTransfer() {
        return Rule.on(ASSIGNMENT, "AUTH-003")
                .says(
                        "Việc giao chủ trì không dựa trên phân quyền, phân cấp, ủy quyền đã hết hiệu lực",
                        "An assignment to lead does not rest on a transfer of authority that has expired")
                .when(leadsTask())
                .mustNot(ofTruth(
                        "việc phân công {assignment} dựa trên phân quyền, phân cấp, ủy quyền đã hết hiệu lực: {transfers}",
                        "the assignment {assignment} rests on transfers of authority that have expired: {transfers}",
                        AuthorityRules::restsOnExpired,
                        arg("transfers", assignment -> listed(expired(assignment)))))
                .per(Basis.INTEGRITY)
                .tags("authority")
                .remedy((assignment, context) -> ifComplete(
                        CommunePart.ASSIGNMENTS,
                        context,
                        expired(assignment).stream().map(AuthorityRules::renew).toArray(Message[]::new)))
                .build();
    }

    private static Message renew(String transfer) {
        return Message.of(
                        "AUTH-003.remedy-renew",
                        "Gia hạn việc phân quyền, phân cấp, ủy quyền {transfer}, hoặc giao nhiệm vụ cho cơ quan có thẩm quyền.",
                        "Renew the transfer {transfer}, or give the task to a unit that has the power.")
                .with("transfer", transfer);
    }

    private static Condition<AssignmentView> leadsTask() {
        return ofTruth(
                        "việc phân công {assignment} là giao chủ trì một nhiệm vụ",
                        "the assignment {assignment} is to lead a task",
                        (AssignmentView assignment, RuleContext context) ->
                                Truth.of(assignment.isLead()).and(hasTask(assignment, context)))
                .otherwise(
                        "việc phân công {assignment} không phải là giao chủ trì một nhiệm vụ",
                        "the assignment {assignment} is not to lead a task");
    }

    private static Condition<AssignmentView> leadsTaskOfCommune() {
        return ofTruth(
                        "thẩm quyền đối với nhiệm vụ thuộc xã",
                        "the power for the task lies in the commune",
                        (AssignmentView assignment, RuleContext context) -> assignment
                                .task()
                                .map(task -> isOfCommune(task, context))
                                .orElse(Truth.FALSE))
                .otherwise(
                        "thẩm quyền đối với nhiệm vụ không thuộc xã",
                        "the power for the task does not lie in the commune");
    }

    private static Truth hasPower(AssignmentView assignment, RuleContext context) {
        CommuneView view = CommuneView.of(context);
        // A transfer that is not given could have moved the power.
        return view.isComplete(CommunePart.ASSIGNMENTS)
                ? taskOf(assignment).leadsLawfully(assignment)
                : view.exists(false, CommunePart.ASSIGNMENTS);
    }

    /** Whoever has the power rests on nothing that has expired; another transfer that is not given could stand behind the lead. */
    private static Truth restsOnExpired(AssignmentView assignment, RuleContext context) {
        if (taskOf(assignment).lawfulLeads().contains(assignment)) {
            return expired(assignment).isEmpty()
                    ? Truth.FALSE
                    : taskOf(assignment).leadsLawfully(assignment).negated();
        }
        CommuneView view = CommuneView.of(context);
        return view.isComplete(CommunePart.ASSIGNMENTS)
                ? Truth.of(!expired(assignment).isEmpty())
                : view.exists(false, CommunePart.ASSIGNMENTS);
    }

    private static List<String> expired(AssignmentView assignment) {
        return taskOf(assignment).expiredFor(assignment).stream()
                .map(AuthorityTransfer::id)
                .toList();
    }

    private static Object holders(AssignmentView assignment) {
        return listed(taskOf(assignment).holders().stream()
                .map(power -> power.holder().message())
                .toList());
    }

    private static TaskView taskOf(AssignmentView assignment) {
        return assignment.task().orElseThrow();
    }

    private static String task(AssignmentView assignment) {
        return assignment.assignment().task();
    }

    private static String unit(AssignmentView assignment) {
        return assignment.assignment().unit();
    }
}
