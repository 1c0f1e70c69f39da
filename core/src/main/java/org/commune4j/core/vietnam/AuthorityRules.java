package org.commune4j.core.vietnam;

import static org.commune4j.core.commune.CommuneSubjects.ASSIGNMENT;
import static org.commune4j.core.commune.CommuneSubjects.TRANSFER;

import java.util.List;
import org.commune4j.core.authority.AuthorityLevel;
import org.commune4j.core.authority.AuthorityTransfer;
import org.commune4j.core.authority.DutyAssignment;
import org.commune4j.core.authority.DutyTask;
import org.commune4j.core.authority.DutyTransfer;
import org.commune4j.core.authority.HeldPower;
import org.commune4j.core.authority.TaskAuthority;
import org.commune4j.core.commune.CommunePart;
import org.commune4j.core.commune.CommuneView;
import org.commune4j.core.law.Basis;
import org.commune4j.core.rule.Condition;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.rule.RuleContext;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.text.Message;

/**
 * Rules on power: that whoever leads a task has the power for it, and that nobody gives more than they hold. They follow
 * from what having and giving power means; where the power lies, the tasks say.
 */
final class AuthorityRules {

    private AuthorityRules() {}

    static List<Rule<?>> all() {
        return List.of(
                withinCommunesPower(),
                leadHasPower(),
                notOnExpiredTransfer(),
                giverHolds(),
                withinGiversLimits(),
                mayPassOn(),
                notCircular(),
                heldByOne());
    }

    /**
     * Returns the statement that somebody of the commune has the power for the task; a transfer that is not given could
     * say so.
     */
    static Condition<DutyTask> ofCommune(String code) {
        return Condition.<DutyTask>ofTruth(code, (task, context) -> isOfCommune(task, CommuneView.of(context)))
                .arg("task", DutyTask::code)
                .arg("competence", task -> task.task().competence().message());
    }

    private static Truth isOfCommune(DutyTask task, CommuneView view) {
        TaskAuthority authority = task.authority();
        if (authority.isWithinCommune()) {
            return isHeldLawfully(task);
        }
        // A power of the commune's own that nobody holds today is still the commune's.
        boolean own = authority.holders().isEmpty() && task.task().competence().level() == AuthorityLevel.COMMUNE;
        return view.exists(own, CommunePart.ASSIGNMENTS);
    }

    /** Whether some holder of the commune has the power by a lawful chain. */
    private static Truth isHeldLawfully(DutyTask task) {
        Truth lawful = Truth.FALSE;
        for (var power : task.authority().holders()) {
            if (power.holder().isInside()) {
                lawful = lawful.or(power.lawful());
            }
        }
        return lawful;
    }

    private static Condition<DutyAssignment> leadsTask(String code) {
        return Condition.<DutyAssignment>ofTruth(
                        code,
                        (assignment, context) ->
                                Truth.of(assignment.isLead()).and(DutyRules.hasTask(assignment, context)))
                .arg("assignment", DutyAssignment::id);
    }

    private static DutyTask taskOf(DutyAssignment assignment) {
        return assignment.task().orElseThrow();
    }

    private static Rule<DutyAssignment> withinCommunesPower() {
        return Rule.must("AUTH-001", ASSIGNMENT)
                .restsOn(Basis.INTEGRITY)
                .tags("authority")
                .when(leadsTask("AUTH-001.scope"))
                .require(Condition.<DutyAssignment>ofTruth(
                                "AUTH-001.condition",
                                (assignment, context) -> isOfCommune(taskOf(assignment), CommuneView.of(context)))
                        .arg("task", assignment -> assignment.assignment().task())
                        .arg(
                                "competence",
                                assignment ->
                                        taskOf(assignment).task().competence().message()))
                .remedies((assignment, context) -> CommuneView.of(context).isComplete(CommunePart.ASSIGNMENTS)
                        ? List.of(
                                Message.of("AUTH-001.remedy-transfer")
                                        .with("task", assignment.assignment().task()),
                                Message.of("AUTH.remedy-end").with("assignment", assignment.id()))
                        : List.of(ApparatusRules.stateCompleteness(CommunePart.ASSIGNMENTS)))
                .build();
    }

    private static Rule<DutyAssignment> leadHasPower() {
        return Rule.must("AUTH-002", ASSIGNMENT)
                .restsOn(Basis.INTEGRITY)
                .tags("authority")
                .when(Condition.<DutyAssignment>allOf(
                        "AUTH-002.scope",
                        leadsTask("AUTH-002.leads"),
                        Condition.<DutyAssignment>ofTruth(
                                "AUTH-002.of-commune",
                                (assignment, context) -> assignment
                                        .task()
                                        .map(task -> isOfCommune(task, CommuneView.of(context)))
                                        .orElse(Truth.FALSE))))
                .require(Condition.<DutyAssignment>ofTruth("AUTH-002.condition", AuthorityRules::hasPower)
                        .arg("unit", assignment -> assignment.assignment().unit())
                        .arg("task", assignment -> assignment.assignment().task())
                        .arg(
                                "holders",
                                assignment -> DutyRules.listed(taskOf(assignment).authority().holders().stream()
                                        .map(power -> power.holder().message())
                                        .toList())))
                .remedies((assignment, context) -> CommuneView.of(context).isComplete(CommunePart.ASSIGNMENTS)
                        ? List.of(
                                Message.of("AUTH-002.remedy-move").with("assignment", assignment.id()),
                                Message.of("AUTH-002.remedy-delegate")
                                        .with("unit", assignment.assignment().unit()))
                        : List.of(ApparatusRules.stateCompleteness(CommunePart.ASSIGNMENTS)))
                .build();
    }

    private static Truth hasPower(DutyAssignment assignment, RuleContext context) {
        CommuneView view = CommuneView.of(context);
        // A transfer that is not given could have moved the power.
        return view.isComplete(CommunePart.ASSIGNMENTS)
                ? taskOf(assignment).authority().leadsLawfully(assignment)
                : view.exists(false, CommunePart.ASSIGNMENTS);
    }

    private static Rule<DutyAssignment> notOnExpiredTransfer() {
        return Rule.mustNot("AUTH-003", ASSIGNMENT)
                .restsOn(Basis.INTEGRITY)
                .tags("authority")
                .when(leadsTask("AUTH-003.scope"))
                .forbid(Condition.<DutyAssignment>ofTruth(
                                "AUTH-003.condition",
                                (assignment, context) -> restsOnExpired(assignment, CommuneView.of(context)))
                        .arg("assignment", DutyAssignment::id)
                        .arg(
                                "transfers",
                                assignment -> DutyRules.listed(expired(assignment).stream()
                                        .map(AuthorityTransfer::id)
                                        .toList())))
                .remedies((assignment, context) -> CommuneView.of(context).isComplete(CommunePart.ASSIGNMENTS)
                        ? expired(assignment).stream()
                                .map(transfer ->
                                        Message.of("AUTH-003.remedy-renew").with("transfer", transfer.id()))
                                .toList()
                        : List.of(ApparatusRules.stateCompleteness(CommunePart.ASSIGNMENTS)))
                .build();
    }

    /** Whoever has the power rests on nothing that has expired; another transfer that is not given could stand behind the lead. */
    private static Truth restsOnExpired(DutyAssignment assignment, CommuneView view) {
        if (taskOf(assignment).authority().lawfulLeads().contains(assignment)) {
            return Truth.FALSE;
        }
        return view.isComplete(CommunePart.ASSIGNMENTS)
                ? Truth.of(!expired(assignment).isEmpty())
                : view.exists(false, CommunePart.ASSIGNMENTS);
    }

    private static List<AuthorityTransfer> expired(DutyAssignment assignment) {
        return taskOf(assignment).authority().expiredFor(assignment);
    }

    private static Rule<DutyTransfer> giverHolds() {
        return Rule.must("AUTH-004", TRANSFER)
                .restsOn(Basis.INTEGRITY)
                .tags("authority")
                .require(Condition.<DutyTransfer>ofTruth("AUTH-004.condition", AuthorityRules::giverHolds)
                        .arg("giver", transfer -> transfer.transfer().giver().message())
                        .arg("tasks", transfer -> transfer.transfer().tasks()))
                .remedies((transfer, context) -> CommuneView.of(context).isComplete(CommunePart.ASSIGNMENTS)
                        ? List.of(Message.of("AUTH-004.remedy-holder").with("transfer", transfer.id()))
                        : List.of(ApparatusRules.stateCompleteness(CommunePart.ASSIGNMENTS)))
                .build();
    }

    /** The giver may hold the power by a transfer that is not given. */
    private static Truth giverHolds(DutyTransfer transfer, RuleContext context) {
        Truth holds = transfer.giverHolds();
        return holds.isFalse() ? CommuneView.of(context).exists(false, CommunePart.ASSIGNMENTS) : holds;
    }

    /** What is true of a giver who holds the power; one who does not hold it as far as is known may do so all the same. */
    private static Truth ofHolder(DutyTransfer transfer, Truth answer, RuleContext context) {
        return transfer.giverHolds().isFalse()
                ? CommuneView.of(context).isAbsent(false, CommunePart.ASSIGNMENTS)
                : answer;
    }

    private static Rule<DutyTransfer> withinGiversLimits() {
        return Rule.must("AUTH-005", TRANSFER)
                .restsOn(Basis.INTEGRITY)
                .tags("authority")
                .when(Condition.<DutyTransfer>of(
                                "AUTH-005.scope",
                                transfer -> !transfer.transfer().limits().isEmpty())
                        .arg("transfer", DutyTransfer::id))
                .require(Condition.<DutyTransfer>ofTruth(
                                "AUTH-005.condition",
                                (transfer, context) -> ofHolder(transfer, transfer.isWithinLimits(), context))
                        .arg("transfer", DutyTransfer::id)
                        .arg("giver", transfer -> transfer.transfer().giver().message()))
                .remedies((transfer, context) -> transfer.isWithinLimits().isFalse()
                        ? List.of(Message.of("AUTH-005.remedy-lower").with("transfer", transfer.id()))
                        : List.of(ApparatusRules.stateCompleteness(CommunePart.ASSIGNMENTS)))
                .build();
    }

    private static Rule<DutyTransfer> mayPassOn() {
        return Rule.must("AUTH-006", TRANSFER)
                .restsOn(Basis.INTEGRITY)
                .tags("authority")
                .require(Condition.<DutyTransfer>ofTruth(
                                "AUTH-006.condition",
                                (transfer, context) -> ofHolder(transfer, transfer.mayPassOn(), context))
                        .arg("transfer", DutyTransfer::id)
                        .arg("giver", transfer -> transfer.transfer().giver().message()))
                .remedies((transfer, context) -> passOnRemedies(transfer))
                .build();
    }

    private static List<Message> passOnRemedies(DutyTransfer transfer) {
        if (transfer.giverHolds().isFalse()) {
            return List.of(ApparatusRules.stateCompleteness(CommunePart.ASSIGNMENTS));
        }
        String remedy = transfer.mayPassOn().isUnknown() ? "AUTH-006.remedy-state" : "AUTH-006.remedy-end";
        return List.of(Message.of(remedy).with("transfer", transfer.id()));
    }

    private static Rule<DutyTransfer> notCircular() {
        return Rule.mustNot("AUTH-007", TRANSFER)
                .restsOn(Basis.INTEGRITY)
                .tags("authority")
                .forbid(Condition.<DutyTransfer>ofTruth(
                                "AUTH-007.condition",
                                (transfer, context) ->
                                        CommuneView.of(context).exists(transfer.isCircular(), CommunePart.ASSIGNMENTS))
                        .arg("transfer", DutyTransfer::id)
                        .arg("giver", transfer -> transfer.transfer().giver().message())
                        .arg(
                                "receiver",
                                transfer -> transfer.transfer().receiver().message()))
                .remedies((transfer, context) -> transfer.isCircular()
                        ? List.of(Message.of("AUTH-006.remedy-end").with("transfer", transfer.id()))
                        : List.of(ApparatusRules.stateCompleteness(CommunePart.ASSIGNMENTS)))
                .build();
    }

    private static Rule<DutyTransfer> heldByOne() {
        return Rule.should("AUTH-008", TRANSFER)
                .restsOn(Basis.PRACTICE)
                .tags("authority")
                .require(Condition.<DutyTransfer>ofTruth("AUTH-008.condition", AuthorityRules::isHeldByOne)
                        .arg("transfer", DutyTransfer::id)
                        .argOf("tasks", (transfer, context) -> DutyRules.listed(shared(transfer, context))))
                .remedies((transfer, context) -> shared(transfer, context).isEmpty()
                        ? List.of(ApparatusRules.stateCompleteness(CommunePart.ASSIGNMENTS))
                        : List.of(Message.of("AUTH-008.remedy-limit").with("transfer", transfer.id())))
                .build();
    }

    /** The tasks that the receiver has the power for, and somebody else beside it. */
    private static List<String> shared(DutyTransfer transfer, RuleContext context) {
        return transfer.transfer().tasks().stream()
                .filter(task -> CommuneView.of(context)
                        .duties()
                        .findTask(task)
                        .filter(duty -> isShared(duty, transfer))
                        .isPresent())
                .toList();
    }

    private static boolean isShared(DutyTask task, DutyTransfer transfer) {
        List<HeldPower> holders = task.authority().sideBySide();
        return holders.size() > 1
                && holders.stream()
                        .anyMatch(power ->
                                power.holder().equals(transfer.transfer().receiver()));
    }

    /** Conditions in words may keep two holders apart: nothing here can tell. */
    private static Truth isHeldByOne(DutyTransfer transfer, RuleContext context) {
        CommuneView view = CommuneView.of(context);
        Truth answer = Truth.TRUE;
        for (String code : shared(transfer, context)) {
            DutyTask task = view.duties().getTask(code);
            Truth sure = Truth.TRUE;
            for (HeldPower power : task.authority().sideBySide()) {
                sure = sure.and(power.lawful());
                if (power.hasConditions()) {
                    sure = sure.and(
                            Truth.ofUnknown(Message.of("AUTH-008.conditions").with("task", code)));
                }
            }
            answer = answer.and(sure.negated());
        }
        return answer.and(view.isAbsent(false, CommunePart.ASSIGNMENTS))
                .and(view.isAbsent(false, CommunePart.UNITS))
                .and(view.isAbsent(false, CommunePart.POSTS));
    }
}
