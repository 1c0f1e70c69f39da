package org.commune4j.core.vietnam;

import static org.commune4j.core.commune.CommuneSubjects.TRANSFER;
import static org.commune4j.core.rule.Argument.arg;
import static org.commune4j.core.rule.Condition.ofTruth;
import static org.commune4j.core.vietnam.SharedWords.ifComplete;
import static org.commune4j.core.vietnam.SharedWords.listed;

import java.util.List;
import org.commune4j.core.commune.CommunePart;
import org.commune4j.core.commune.CommuneView;
import org.commune4j.core.law.Basis;
import org.commune4j.core.rule.Condition;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.rule.RuleContext;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.snapshot.TaskView;
import org.commune4j.core.snapshot.TransferView;
import org.commune4j.core.text.Message;

/**
 * Rules on transfers of authority (phân quyền, phân cấp, ủy quyền): that no giver transfers more than it holds. They follow
 * from what giving a power means.
 */
final class TransferRules {

    private TransferRules() {}

    static List<Rule<?>> all() {
        return List.of(giverHolds(), withinGiversLimits(), mayPassOn(), notCircular(), heldByOne());
    }

    private static Rule<TransferView> giverHolds() {
        return Rule.on(TRANSFER, "AUTH-004")
                .says(
                        "Chỉ cơ quan, người có thẩm quyền mới được phân quyền, phân cấp, ủy quyền",
                        "A power is transferred only by its holder")
                .must(ofTruth(
                                "{giver} có thẩm quyền đối với mọi nhiệm vụ được phân quyền, phân cấp, ủy quyền: {tasks}",
                                "{giver} holds the power for all the tasks of the transfer: {tasks}",
                                TransferRules::holds,
                                arg("giver", TransferRules::giver),
                                arg(
                                        "tasks",
                                        (TransferView transfer) ->
                                                transfer.transfer().tasks()))
                        .otherwise(
                                "{giver} không có đủ thẩm quyền đối với các nhiệm vụ được phân quyền, phân cấp, ủy quyền:"
                                        + " {tasks}",
                                "{giver} does not hold the power for all the tasks of the transfer: {tasks}"))
                .per(Basis.INTEGRITY)
                .tags("authority")
                .remedy((transfer, context) -> ifComplete(
                        CommunePart.ASSIGNMENTS,
                        context,
                        Message.of(
                                        "AUTH-004.remedy-holder",
                                        "Để cơ quan, người có thẩm quyền thực hiện việc phân quyền, phân cấp, ủy quyền"
                                                + " {transfer}, hoặc chấm dứt việc này.",
                                        "Have the transfer {transfer} made by the holder of the power, or end it.")
                                .with("transfer", transfer.id())))
                .build();
    }

    /** The giver may hold the power by a transfer that is not given. */
    private static Truth holds(TransferView transfer, RuleContext context) {
        Truth holds = transfer.giverHolds();
        return holds.isFalse() ? CommuneView.of(context).exists(false, CommunePart.ASSIGNMENTS) : holds;
    }

    /** What is true of a giver who holds the power; one who does not hold it as far as is known may do so all the same. */
    private static Truth ofHolder(TransferView transfer, Truth answer, RuleContext context) {
        return transfer.giverHolds().isFalse()
                ? CommuneView.of(context).isAbsent(false, CommunePart.ASSIGNMENTS)
                : answer;
    }

    private static Message giver(TransferView transfer) {
        return transfer.transfer().giver().message();
    }

    private static Rule<TransferView> withinGiversLimits() {
        return Rule.on(TRANSFER, "AUTH-005")
                .says(
                        "Việc phân quyền, phân cấp, ủy quyền không vượt giới hạn thẩm quyền của bên giao",
                        "A transfer of authority does not go beyond the limits of its giver")
                .when(Condition.of(
                                "việc phân quyền, phân cấp, ủy quyền {transfer} có giới hạn",
                                "the transfer {transfer} has limits",
                                (TransferView transfer) ->
                                        !transfer.transfer().limits().isEmpty())
                        .otherwise(
                                "việc phân quyền, phân cấp, ủy quyền {transfer} không có giới hạn",
                                "the transfer {transfer} has no limits"))
                .must(ofTruth(
                                "không giới hạn nào của việc phân quyền, phân cấp, ủy quyền {transfer} vượt thẩm quyền của"
                                        + " {giver}",
                                "no limit of the transfer {transfer} goes beyond the power of {giver}",
                                (TransferView transfer, RuleContext context) ->
                                        ofHolder(transfer, transfer.isWithinLimits(), context),
                                arg("giver", TransferRules::giver))
                        .otherwise(
                                "có giới hạn của việc phân quyền, phân cấp, ủy quyền {transfer} vượt thẩm quyền của {giver}",
                                "a limit of the transfer {transfer} goes beyond the power of {giver}"))
                .per(Basis.INTEGRITY)
                .tags("authority")
                .remedy((transfer, context) -> transfer.isWithinLimits().isFalse()
                        ? List.of(Message.of(
                                        "AUTH-005.remedy-lower",
                                        "Hạ giới hạn của việc phân quyền, phân cấp, ủy quyền {transfer} về giới hạn của bên"
                                                + " giao.",
                                        "Lower the limits of the transfer {transfer} to those of its giver.")
                                .with("transfer", transfer.id()))
                        : List.of(SharedWords.stateCompleteness(CommunePart.ASSIGNMENTS)))
                .build();
    }

    private static Rule<TransferView> mayPassOn() {
        return Rule.on(TRANSFER, "AUTH-006")
                .says(
                        "Bên nhận chỉ phân cấp tiếp, ủy quyền tiếp khi được phép",
                        "A receiver of a power passes it on only where that is allowed")
                .must(ofTruth(
                                "{giver} được phân cấp tiếp, ủy quyền tiếp theo {transfer}",
                                "{giver} may pass on what the transfer {transfer} gives",
                                (TransferView transfer, RuleContext context) ->
                                        ofHolder(transfer, transfer.mayPassOn(), context),
                                arg("giver", TransferRules::giver))
                        .otherwise(
                                "{giver} không được phân cấp tiếp, ủy quyền tiếp theo {transfer}",
                                "{giver} may not pass on what the transfer {transfer} gives"))
                .per(Basis.INTEGRITY)
                .tags("authority")
                .remedy((transfer, context) -> List.of(passOnRemedy(transfer)))
                .build();
    }

    private static Message passOnRemedy(TransferView transfer) {
        if (transfer.giverHolds().isFalse()) {
            return SharedWords.stateCompleteness(CommunePart.ASSIGNMENTS);
        }
        return transfer.mayPassOn().isUnknown()
                ? Message.of(
                                "AUTH-006.remedy-state",
                                "Nêu rõ văn bản mà theo đó bên giao của {transfer} nhận thẩm quyền có cho phép phân cấp tiếp,"
                                        + " ủy quyền tiếp hay không.",
                                "State whether the act by which the giver of {transfer} received the power allows passing"
                                        + " it on.")
                        .with("transfer", transfer.id())
                : endTransfer(transfer);
    }

    private static Message endTransfer(TransferView transfer) {
        return Message.of(
                        "AUTH-006.remedy-end",
                        "Chấm dứt việc phân quyền, phân cấp, ủy quyền {transfer}.",
                        "End the transfer {transfer}.")
                .with("transfer", transfer.id());
    }

    private static Rule<TransferView> notCircular() {
        return Rule.on(TRANSFER, "AUTH-007")
                .says(
                        "Việc phân quyền, phân cấp, ủy quyền không tạo thành vòng lặp",
                        "A power is not transferred in a circle")
                .mustNot(ofTruth(
                        "việc phân quyền, phân cấp, ủy quyền {transfer} từ {giver} đến {receiver} đưa thẩm quyền trở lại cơ"
                                + " quan đã giao",
                        "the transfer {transfer} from {giver} to {receiver} leads the power back in a circle",
                        (transfer, context) ->
                                CommuneView.of(context).exists(transfer.isCircular(), CommunePart.ASSIGNMENTS),
                        arg("giver", TransferRules::giver),
                        arg(
                                "receiver",
                                transfer -> transfer.transfer().receiver().message())))
                .per(Basis.INTEGRITY)
                .tags("authority")
                .remedy((transfer, context) -> List.of(
                        transfer.isCircular()
                                ? endTransfer(transfer)
                                : SharedWords.stateCompleteness(CommunePart.ASSIGNMENTS)))
                .build();
    }

    private static Rule<TransferView> heldByOne() {
        return Rule.on(TRANSFER, "AUTH-008")
                .says(
                        "Thẩm quyền đã phân quyền, phân cấp, ủy quyền không chồng chéo với cơ quan, người khác",
                        "The receiver of a transfer of authority does not share the power")
                .should(ofTruth(
                                "bên nhận theo {transfer} là cơ quan, người duy nhất có thẩm quyền; chồng chéo: {tasks}",
                                "the receiver of {transfer} has the power alone; shared: {tasks}",
                                TransferRules::isHeldByOne,
                                arg(
                                        "tasks",
                                        (TransferView transfer, RuleContext context) ->
                                                listed(shared(transfer, context))))
                        .otherwise(
                                "bên nhận theo {transfer} có thẩm quyền chồng chéo với cơ quan, người khác: {tasks}",
                                "the receiver of {transfer} shares the power with another holder: {tasks}"))
                .per(Basis.PRACTICE)
                .tags("authority")
                .remedy((transfer, context) -> shared(transfer, context).isEmpty()
                        ? List.of(SharedWords.stateCompleteness(CommunePart.ASSIGNMENTS))
                        : List.of(Message.of(
                                        "AUTH-008.remedy-limit",
                                        "Chấm dứt việc phân quyền, phân cấp, ủy quyền {transfer} hoặc một việc khác cùng thẩm"
                                                + " quyền, hoặc giới hạn để không chồng chéo.",
                                        "End the transfer {transfer} or one beside it, or limit them so that they do not"
                                                + " overlap.")
                                .with("transfer", transfer.id())))
                .build();
    }

    /** The tasks that the receiver has the power for, and another holder beside it. */
    private static List<String> shared(TransferView transfer, RuleContext context) {
        return transfer.transfer().tasks().stream()
                .filter(task -> CommuneView.of(context)
                        .findTask(task)
                        .filter(duty -> isShared(duty, transfer))
                        .isPresent())
                .toList();
    }

    private static boolean isShared(TaskView task, TransferView transfer) {
        return !task.isShared(transfer.transfer().receiver()).isFalse();
    }

    /** Conditions in words may keep two holders apart: that is unknown here. */
    private static Truth isHeldByOne(TransferView transfer, RuleContext context) {
        CommuneView view = CommuneView.of(context);
        Truth answer = Truth.TRUE;
        for (String code : shared(transfer, context)) {
            TaskView task = view.task(code);
            Truth shared = task.isShared(transfer.transfer().receiver());
            Truth sure = task.hasConditions() ? shared.and(unknownConditions(code)) : shared;
            answer = answer.and(sure.negated());
        }
        return answer.and(view.isAbsent(false, CommunePart.ASSIGNMENTS))
                .and(view.isAbsent(false, CommunePart.UNITS))
                .and(view.isAbsent(false, CommunePart.POSTS));
    }

    private static Truth unknownConditions(String task) {
        return Truth.ofUnknown(Message.of(
                        "AUTH-008.conditions",
                        "thiếu dữ liệu: điều kiện phân quyền, phân cấp, ủy quyền có làm cho thẩm quyền đối với {task} không"
                                + " chồng chéo hay không",
                        "missing: whether the conditions of the transfers keep the holders of the power for {task} apart")
                .with("task", task));
    }
}
