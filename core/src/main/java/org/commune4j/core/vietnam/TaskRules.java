package org.commune4j.core.vietnam;

import static org.commune4j.core.commune.CommuneSubjects.ESCALATION;
import static org.commune4j.core.commune.CommuneSubjects.OFFICIAL;
import static org.commune4j.core.commune.CommuneSubjects.TASK;
import static org.commune4j.core.rule.Argument.arg;
import static org.commune4j.core.rule.Condition.allOf;
import static org.commune4j.core.rule.Condition.ofTruth;
import static org.commune4j.core.rule.Condition.part;
import static org.commune4j.core.vietnam.QuotaRules.limit;
import static org.commune4j.core.vietnam.SharedWords.ifComplete;
import static org.commune4j.core.vietnam.SharedWords.listed;
import static org.commune4j.core.vietnam.TaskConditions.isOfCommune;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commune4j.core.authority.EscalationState;
import org.commune4j.core.commune.CommunePart;
import org.commune4j.core.commune.CommuneView;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.Provision;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.organisation.RequiredQualification;
import org.commune4j.core.rule.Condition;
import org.commune4j.core.rule.ParameterKey;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.rule.RuleContext;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.snapshot.EscalationView;
import org.commune4j.core.snapshot.Load;
import org.commune4j.core.snapshot.OfficialView;
import org.commune4j.core.snapshot.TaskView;
import org.commune4j.core.text.Message;
import org.commune4j.core.time.DateRange;

/** Rules on tasks, and on who does them: one lead, qualified officials without too many tasks, answers in time. */
final class TaskRules {

    /**
     * "One office does many tasks, and one task is given to one office alone to lead" (một cơ quan thực hiện nhiều việc và
     * một việc chỉ giao cho một cơ quan chủ trì): the wording is recalled, the text was not read.
     */
    private static final LegalReference ONE_LEAD =
            LegalReference.of(Instruments.RESOLUTION_18_2017_TW, SourceStatus.UNVERIFIED);

    private static final LocalDate RESOLUTION_18 = LocalDate.of(2017, 10, 25);

    /** The model rules: each task to one agency and one person in charge. */
    private static final LegalReference MODEL_RULES =
            LegalReference.of(Instruments.DECREE_315_2025, Provision.ofClause("2", "4"), SourceStatus.REPORTED);

    private static final LocalDate DECREE_315 = LocalDate.of(2025, 12, 8);

    private TaskRules() {}

    static List<Rule<?>> all() {
        return List.of(
                hasOneLead("TASK-001", ONE_LEAD, DateRange.of(RESOLUTION_18, DECREE_315)),
                hasOneLead("TASK-010", MODEL_RULES, DateRange.from(DECREE_315)),
                hoursWithinLimit(),
                leadsWithinLimit(),
                qualified(),
                answeredInTime());
    }

    // ---------------------------------------------------------------- one lead

    /** What the Resolution asks for, and since Decree 315/2025 the model rules: the same, resting on another text. */
    private static Rule<TaskView> hasOneLead(String code, LegalReference reference, DateRange validity) {
        return Rule.on(TASK, code)
                .says(
                        "Một nhiệm vụ của xã được giao cho một cơ quan chủ trì và chỉ một cơ quan",
                        "A task of the commune is given to one unit to lead, and to one alone")
                .when(isOfCommune(task -> task))
                .must(allOf(
                        "có một cơ quan chủ trì và chỉ một cơ quan",
                        "one unit leads it, and one alone",
                        part("some", hasSomeLead()),
                        part("one", hasNoSecondLead())))
                .per(reference)
                .inForce(validity)
                .tags("duty")
                .remedy((task, context) -> leadRemedies(code, task, context))
                .build();
    }

    private static Condition<TaskView> hasSomeLead() {
        return ofTruth(
                        "có cơ quan chủ trì {task} ({name})",
                        "a unit leads {task} ({name})",
                        (TaskView task, RuleContext context) ->
                                CommuneView.of(context).exists(!task.leads().isEmpty(), CommunePart.ASSIGNMENTS),
                        arg("name", (TaskView task) -> task.task().name()))
                .otherwise("chưa có cơ quan nào chủ trì {task} ({name})", "no unit leads {task} ({name})");
    }

    private static Condition<TaskView> hasNoSecondLead() {
        return ofTruth(
                        "không có cơ quan thứ hai cùng chủ trì; đang chủ trì: {units}",
                        "no second unit leads it; leading: {units}",
                        (TaskView task, RuleContext context) -> CommuneView.of(context)
                                .isAbsent(task.leadingUnits().size() > 1, CommunePart.ASSIGNMENTS),
                        arg("units", (TaskView task) -> listed(leadingUnits(task))))
                .otherwise("nhiều cơ quan cùng chủ trì: {units}", "several units lead it: {units}");
    }

    private static List<Message> leadRemedies(String code, TaskView task, RuleContext context) {
        if (task.leadingUnits().size() > 1) {
            return List.of(Message.of(
                            code + ".remedy-one",
                            "Giao một cơ quan chủ trì {task}, các cơ quan còn lại phối hợp: {units}.",
                            "Let one of these units lead {task} and the others support it: {units}.")
                    .with("task", task.code())
                    .with("units", leadingUnits(task)));
        }
        return ifComplete(
                CommunePart.ASSIGNMENTS,
                context,
                Message.of(
                                code + ".remedy-assign",
                                "Giao {task} cho một cơ quan chủ trì.",
                                "Assign {task} to a unit that leads it.")
                        .with("task", task.code()));
    }

    private static List<String> leadingUnits(TaskView task) {
        return List.copyOf(task.leadingUnits());
    }

    // ---------------------------------------------------------------- workload

    private static Rule<OfficialView> hoursWithinLimit() {
        return Rule.on(OFFICIAL, "TASK-007")
                .says(
                        "Khối lượng công việc của cán bộ không vượt mức giờ đã đặt",
                        "The tasks of an official take no more hours than the limit that is set")
                .when(ofTruth(
                                "đã đặt mức giờ cho mỗi cán bộ",
                                "a limit of hours per official is set",
                                (OfficialView official, RuleContext context) ->
                                        isSet(Figures.HOURS_PER_OFFICIAL, context))
                        .otherwise("chưa đặt mức giờ cho mỗi cán bộ", "no limit of hours per official is set"))
                .should(ofTruth(
                                "nhiệm vụ của {official} không vượt {limit} giờ mỗi năm: đã biết {count} giờ, còn {unknown} việc"
                                        + " phân công chưa rõ khối lượng",
                                "the tasks of {official} stay within {limit} hours a year: {count} are known, and the"
                                        + " effort of {unknown} assignments is not",
                                TaskRules::areHoursWithinLimit,
                                arg("count", TaskRules::hours),
                                limit(Figures.HOURS_PER_OFFICIAL),
                                arg("unknown", TaskRules::unknownEfforts))
                        .otherwise(
                                "nhiệm vụ của {official} vượt {limit} giờ mỗi năm: đã biết {count} giờ, còn {unknown} việc phân công"
                                        + " chưa rõ khối lượng",
                                "the tasks of {official} exceed {limit} hours a year: {count} are known, and the effort"
                                        + " of {unknown} assignments is not"))
                .per(Basis.PRACTICE)
                .reads(Figures.HOURS_PER_OFFICIAL)
                .tags("duty", "load")
                .remedy(TaskRules::loadRemedies)
                .build();
    }

    private static Truth areHoursWithinLimit(OfficialView official, RuleContext context) {
        Load load = load(official, context);
        if (load.hours().compareTo(context.get(Figures.HOURS_PER_OFFICIAL)) > 0) {
            return Truth.FALSE;
        }
        if (!load.isComplete()) {
            return Truth.ofUnknown(Message.of(
                            "TASK-007.effort-missing",
                            "thiếu dữ liệu: khối lượng của {unknown} việc phân công cho {official}",
                            "missing: the effort of {unknown} assignments of {official}")
                    .with("official", official.id())
                    .with("unknown", load.unknown()));
        }
        return CommuneView.of(context).isAbsent(false, CommunePart.ASSIGNMENTS);
    }

    private static List<Message> loadRemedies(OfficialView official, RuleContext context) {
        Load load = load(official, context);
        List<Message> remedies = new ArrayList<>();
        if (load.assignments() > 0) {
            remedies.add(shareTasks(official));
        }
        if (!load.isComplete()) {
            remedies.add(Message.of(
                            "TASK-007.remedy-state",
                            "Cung cấp số giờ mỗi năm của các việc phân công cho {official}.",
                            "State the hours a year of the assignments of {official}.")
                    .with("official", official.id()));
        }
        remedies.addAll(ifComplete(CommunePart.ASSIGNMENTS, context));
        return remedies;
    }

    private static Message shareTasks(OfficialView official) {
        return Message.of(
                        "TASK-007.remedy-share",
                        "Chuyển bớt nhiệm vụ của {official} cho người khác.",
                        "Give tasks of {official} to another official.")
                .with("official", official.id());
    }

    private static Rule<OfficialView> leadsWithinLimit() {
        return Rule.on(OFFICIAL, "TASK-008")
                .says(
                        "Cán bộ không chủ trì quá số nhiệm vụ đã đặt",
                        "An official leads no more tasks than the limit that is set")
                .when(ofTruth(
                                "đã đặt số nhiệm vụ cho mỗi cán bộ",
                                "a limit of tasks per official is set",
                                (OfficialView official, RuleContext context) ->
                                        isSet(Figures.LEADS_PER_OFFICIAL, context))
                        .otherwise("chưa đặt số nhiệm vụ cho mỗi cán bộ", "no limit of tasks per official is set"))
                .should(ofTruth(
                                "{official} chủ trì {count} nhiệm vụ, tối đa {limit}",
                                "{official} leads {count} tasks, at most {limit}",
                                TaskRules::areLeadsWithinLimit,
                                arg("count", TaskRules::leads),
                                limit(Figures.LEADS_PER_OFFICIAL))
                        .otherwise(
                                "{official} chủ trì {count} nhiệm vụ, nhiều hơn {limit}",
                                "{official} leads {count} tasks, more than {limit}"))
                .per(Basis.PRACTICE)
                .reads(Figures.LEADS_PER_OFFICIAL)
                .tags("duty", "load")
                .remedy((official, context) -> List.of(shareTasks(official)))
                .build();
    }

    private static Truth areLeadsWithinLimit(OfficialView official, RuleContext context) {
        BigDecimal leads = BigDecimal.valueOf(leads(official, context));
        boolean above = leads.compareTo(context.get(Figures.LEADS_PER_OFFICIAL)) > 0;
        return CommuneView.of(context).isAbsent(above, CommunePart.ASSIGNMENTS);
    }

    /** No legal maximum was found: the norm exists where the host sets one. */
    private static Truth isSet(ParameterKey<?> limit, RuleContext context) {
        return Truth.of(context.find(limit).isPresent());
    }

    private static Load load(OfficialView official, RuleContext context) {
        return CommuneView.of(context).workload().ofOfficial(official.id());
    }

    private static BigDecimal hours(OfficialView official, RuleContext context) {
        return load(official, context).hours();
    }

    private static int unknownEfforts(OfficialView official, RuleContext context) {
        return load(official, context).unknown();
    }

    private static int leads(OfficialView official, RuleContext context) {
        return load(official, context).leads();
    }

    // ---------------------------------------------------------------- qualifications

    private static Rule<TaskView> qualified() {
        return Rule.on(TASK, "TASK-009")
                .says(
                        "Người thực hiện nhiệm vụ có trình độ mà nhiệm vụ đòi hỏi",
                        "An official who does a task has the qualifications that it requires")
                .when(allOf(
                        "nhiệm vụ đòi hỏi trình độ và có người thực hiện",
                        "the task requires qualifications, and an official does it",
                        part("required", requiresQualifications()),
                        part("done", isDone())))
                .should(
                        ofTruth(
                                        "trong những người thực hiện {task} ({field}) có người đủ trình độ: {officials}",
                                        "one of those who do {task} ({field}) has the qualifications that it requires: {officials}",
                                        TaskRules::isOneQualified,
                                        arg("field", TaskView::fieldName),
                                        arg("officials", (TaskView task) -> listed(ids(people(task)))))
                                .otherwise(
                                        "trong những người thực hiện {task} ({field}) không có ai đủ trình độ: {officials}",
                                        "none of those who do {task} ({field}) has the qualifications that it requires: {officials}"))
                .per(Basis.PRACTICE)
                .tags("duty", "qualification")
                .remedy((task, context) ->
                        ifComplete(CommunePart.QUALIFICATIONS, context, trainOrInvolve(task, context)))
                .build();
    }

    private static Condition<TaskView> requiresQualifications() {
        return Condition.of(
                        "nhiệm vụ đòi hỏi trình độ chuyên môn",
                        "the task requires qualifications",
                        (TaskView task) -> !task.task().requiredQualifications().isEmpty())
                .otherwise("nhiệm vụ không đòi hỏi trình độ chuyên môn", "the task requires no qualifications");
    }

    private static Condition<TaskView> isDone() {
        return ofTruth(
                        "nhiệm vụ có người thực hiện",
                        "an official does the task",
                        (TaskView task, RuleContext context) ->
                                CommuneView.of(context).exists(!people(task).isEmpty(), CommunePart.ASSIGNMENTS))
                .otherwise("nhiệm vụ chưa có người thực hiện", "no official does the task");
    }

    /** An official whose qualifications, or whose assignment, were not given may be qualified. */
    private static Truth isOneQualified(TaskView task, RuleContext context) {
        CommuneView view = CommuneView.of(context);
        Truth found = Truth.any(people(task), official -> isQualified(official, task));
        return view.exists(found, CommunePart.QUALIFICATIONS).or(view.exists(found, CommunePart.ASSIGNMENTS));
    }

    private static List<OfficialView> people(TaskView task) {
        return task.assignments().stream()
                .flatMap(assignment -> assignment.officials().stream())
                .toList();
    }

    private static List<String> ids(List<OfficialView> officials) {
        return officials.stream().map(OfficialView::id).distinct().sorted().toList();
    }

    private static Truth isQualified(OfficialView official, TaskView task) {
        Truth all = Truth.TRUE;
        for (RequiredQualification required : task.task().requiredQualifications()) {
            all = all.and(official.isQualified(required));
        }
        return all;
    }

    private static Message trainOrInvolve(TaskView task, RuleContext context) {
        List<String> qualified = CommuneView.of(context).officials().stream()
                .filter(official -> isQualified(official, task).isTrue())
                .map(OfficialView::id)
                .toList();
        return qualified.isEmpty()
                ? Message.of(
                                "TASK-009.remedy-train",
                                "Bồi dưỡng hoặc bổ nhiệm người cho {task}: chưa có cán bộ nào đủ trình độ.",
                                "Train or appoint an official for {task}: no official has the qualifications.")
                        .with("task", task.code())
                : Message.of(
                                "TASK-009.remedy-involve",
                                "Giao cho một người đủ trình độ cùng thực hiện {task}: {officials}.",
                                "Involve one of the qualified officials in {task}: {officials}.")
                        .with("task", task.code())
                        .with("officials", qualified);
    }

    // ---------------------------------------------------------------- requests for guidance

    private static Rule<EscalationView> answeredInTime() {
        return Rule.on(ESCALATION, "ESC-001")
                .says(
                        "Việc xin ý kiến cấp trên được trả lời đúng hạn",
                        "A request for guidance to a superior level is answered in time")
                .should(ofTruth(
                                "{escalation}, gửi {holder}, được trả lời đúng hạn hoặc chưa đến hạn: {state}",
                                "{escalation}, sent to {holder}, is answered in time or not yet due: {state}",
                                (EscalationView escalation, RuleContext context) -> isInTime(escalation),
                                arg(
                                        "state",
                                        (EscalationView escalation) ->
                                                escalation.state().message()),
                                arg("holder", TaskRules::holder))
                        .otherwise(
                                "{escalation}, gửi {holder}, không được trả lời đúng hạn: {state}",
                                "{escalation}, sent to {holder}, is not answered in time: {state}"))
                .per(Basis.PRACTICE)
                .tags("escalation")
                .remedy((escalation, context) -> remedies(escalation))
                .build();
    }

    private static Message holder(EscalationView escalation) {
        return escalation.escalation().to().message();
    }

    /** No text that sets a time was found: where the escalation does not say when an answer is due, it is unknown. */
    private static Truth isInTime(EscalationView escalation) {
        if (escalation.escalation().dueOn().isEmpty()) {
            return Truth.ofUnknown(Message.of(
                            "ESC-001.due-missing",
                            "thiếu dữ liệu: ngày phải có trả lời cho {escalation}",
                            "missing: the day by which an answer to {escalation} is expected")
                    .with("escalation", escalation.id()));
        }
        EscalationState state = escalation.state();
        return Truth.of(state != EscalationState.OVERDUE && state != EscalationState.ANSWERED_LATE);
    }

    private static List<Message> remedies(EscalationView escalation) {
        if (escalation.escalation().dueOn().isEmpty()) {
            return List.of(Message.of(
                            "ESC-001.remedy-date",
                            "Nêu rõ ngày phải có trả lời cho {escalation}.",
                            "State the day by which an answer to {escalation} is expected.")
                    .with("escalation", escalation.id()));
        }
        if (escalation.state() != EscalationState.OVERDUE) {
            return List.of();
        }
        return List.of(Message.of(
                        "ESC-001.remedy-remind",
                        "Đôn đốc {holder} trả lời {escalation}.",
                        "Remind {holder} of {escalation}.")
                .with("escalation", escalation.id())
                .with("holder", holder(escalation)));
    }
}
