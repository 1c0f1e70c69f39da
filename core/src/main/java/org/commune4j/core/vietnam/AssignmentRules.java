package org.commune4j.core.vietnam;

import static org.commune4j.core.commune.CommuneSubjects.ASSIGNMENT;
import static org.commune4j.core.commune.CommuneSubjects.POST;
import static org.commune4j.core.rule.Argument.arg;
import static org.commune4j.core.rule.Condition.allOf;
import static org.commune4j.core.rule.Condition.ofTruth;
import static org.commune4j.core.rule.Condition.part;
import static org.commune4j.core.vietnam.SharedWords.ifComplete;
import static org.commune4j.core.vietnam.SharedWords.listed;
import static org.commune4j.core.vietnam.TaskConditions.hasTask;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.commune4j.core.authority.AssignmentRole;
import org.commune4j.core.authority.ClearPoint;
import org.commune4j.core.authority.ResponsibilityKind;
import org.commune4j.core.authority.TaskKind;
import org.commune4j.core.commune.CommunePart;
import org.commune4j.core.commune.CommuneView;
import org.commune4j.core.law.Basis;
import org.commune4j.core.rule.Condition;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.rule.RuleContext;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.snapshot.AssignmentView;
import org.commune4j.core.snapshot.OfficialView;
import org.commune4j.core.snapshot.TaskView;
import org.commune4j.core.text.Message;

/** Rules on the assignments of tasks: that what they name exists, and that they say clearly who is to do what. */
final class AssignmentRules {

    /** What a task may say in the place of its assignments. */
    private static final Set<ClearPoint> SAID_BY_TASK =
            Collections.unmodifiableSet(EnumSet.of(ClearPoint.TASK, ClearPoint.TIME, ClearPoint.RESULT));

    private AssignmentRules() {}

    static List<Rule<?>> all() {
        return List.of(
                withinLives(), hasResponsiblePerson(), sixClarities(), personWorksInUnit(), doesNotInspectOneself());
    }

    private static Rule<AssignmentView> withinLives() {
        return Rule.on(ASSIGNMENT, "TASK-002")
                .says(
                        "Việc phân công nằm trong thời gian tồn tại của nhiệm vụ, cơ quan và chức danh",
                        "An assignment lies within the lives of its task, its unit and its post")
                .must(allOf(
                        "nhiệm vụ, cơ quan và chức danh đều tồn tại trong thời gian phân công",
                        "task, unit and post exist while the assignment lasts",
                        part("task", taskExists()),
                        part("unit", unitExists()),
                        part("post", postExists())))
                .per(Basis.INTEGRITY)
                .tags("duty")
                .remedy(
                        "remedy-end",
                        "Chấm dứt việc phân công {assignment}, hoặc sửa lại ngày hay nội dung được nêu.",
                        "End the assignment {assignment}, or correct its dates or what it names.")
                .build();
    }

    private static Condition<AssignmentView> taskExists() {
        return ofTruth(
                        "nhiệm vụ {task} tồn tại vào ngày này",
                        "the task {task} exists on this date",
                        TaskConditions::hasTask,
                        arg(
                                "task",
                                (AssignmentView assignment) ->
                                        assignment.assignment().task()))
                .otherwise("nhiệm vụ {task} không tồn tại vào ngày này", "the task {task} does not exist on this date");
    }

    private static Condition<AssignmentView> unitExists() {
        return Condition.of(
                        "cơ quan {unit} tồn tại vào ngày này",
                        "the unit {unit} exists on this date",
                        (AssignmentView assignment) -> assignment.unit().isPresent(),
                        arg("unit", AssignmentRules::unit))
                .otherwise("cơ quan {unit} không tồn tại vào ngày này", "the unit {unit} does not exist on this date");
    }

    private static Condition<AssignmentView> postExists() {
        return Condition.of(
                        "chức danh được nêu (nếu có) tồn tại vào ngày này: {post}",
                        "the post that is named, if any, exists on this date: {post}",
                        (AssignmentView assignment) ->
                                assignment.assignment().post().isEmpty()
                                        || assignment.post().isPresent(),
                        arg("post", AssignmentRules::post))
                .otherwise(
                        "chức danh được nêu không tồn tại vào ngày này: {post}",
                        "the post that is named does not exist on this date: {post}");
    }

    private static String unit(AssignmentView assignment) {
        return assignment.assignment().unit();
    }

    private static Object post(AssignmentView assignment) {
        return assignment
                .post()
                .map(POST::nameOf)
                .orElseGet(() -> listed(assignment.assignment().post().stream().toList()));
    }

    private static Rule<AssignmentView> hasResponsiblePerson() {
        return Rule.on(ASSIGNMENT, "TASK-003")
                .says(
                        "Cơ quan chủ trì có người chịu trách nhiệm",
                        "The unit that leads a task has an official who is responsible for it")
                .when(allOf(
                        "được giao chủ trì và không phải trách nhiệm tập thể",
                        "the assignment is to lead, and the unit does not answer for it as a body",
                        part("lead", isToLead()),
                        part("not-collective", isNotCollective())))
                .should(ofTruth(
                                "có cán bộ tại {unit} chịu trách nhiệm theo việc phân công {assignment}",
                                "an official in {unit} is responsible under the assignment {assignment}",
                                AssignmentRules::hasPerson,
                                arg("unit", AssignmentRules::unit))
                        .otherwise(
                                "không có cán bộ nào tại {unit} chịu trách nhiệm theo việc phân công {assignment}",
                                "no official in {unit} is responsible under the assignment {assignment}"))
                .per(Basis.PRACTICE)
                .tags("duty")
                .remedy(
                        "remedy-name",
                        "Nêu rõ cán bộ, hoặc chức danh đang có người giữ, trong việc phân công {assignment}.",
                        "Name an official in the assignment {assignment}, or a post that is held.")
                .build();
    }

    private static Condition<AssignmentView> isToLead() {
        return Condition.of(
                        "việc phân công {assignment} là giao chủ trì",
                        "the assignment {assignment} is to lead",
                        (AssignmentView assignment) -> assignment.role() == AssignmentRole.LEAD)
                .otherwise(
                        "việc phân công {assignment} không phải là giao chủ trì",
                        "the assignment {assignment} is not to lead");
    }

    private static Condition<AssignmentView> isNotCollective() {
        return Condition.of(
                        "cơ quan không chịu trách nhiệm tập thể về nhiệm vụ",
                        "the unit does not answer for it as a body",
                        (AssignmentView assignment) -> assignment
                                .assignment()
                                .responsibility()
                                .filter(kind -> kind == ResponsibilityKind.COLLECTIVE)
                                .isEmpty())
                .otherwise("cơ quan chịu trách nhiệm tập thể về nhiệm vụ", "the unit answers for it as a body");
    }

    /** Where a post is named, an official who is not known may hold it; where nothing is named, no one is responsible. */
    private static Truth hasPerson(AssignmentView assignment, RuleContext context) {
        boolean named = assignment.assignment().post().isPresent()
                || assignment.assignment().official().isPresent();
        return named
                ? CommuneView.of(context).exists(!assignment.officials().isEmpty(), CommunePart.APPOINTMENTS)
                : Truth.FALSE;
    }

    private static Rule<AssignmentView> sixClarities() {
        return Rule.on(ASSIGNMENT, "TASK-004")
                .says("Việc phân công bảo đảm \"sáu rõ\"", "An assignment meets the \"six clarities\"")
                .should(ofTruth(
                                "việc phân công {assignment} bảo đảm đủ \"sáu rõ\"; còn thiếu: {missing}",
                                "the assignment {assignment} meets all six clarities; missing: {missing}",
                                AssignmentRules::isClear,
                                arg("missing", (AssignmentView assignment) -> listed(missingPoints(assignment))))
                        .otherwise(
                                "việc phân công {assignment} còn thiếu: {missing}",
                                "the assignment {assignment} lacks: {missing}"))
                .per(Basis.PRACTICE)
                .tags("duty")
                .remedy((assignment, context) -> List.of(Message.of(
                                "TASK-004.remedy-state",
                                "Nêu trong việc phân công {assignment}: {missing}.",
                                "State in the assignment {assignment}: {missing}.")
                        .with("assignment", assignment.id())
                        .with("missing", missingPoints(assignment))))
                .build();
    }

    /** What is to be done, by when and with which result, a task that no catalogue knows yet may say. */
    private static Truth isClear(AssignmentView assignment, RuleContext context) {
        Set<ClearPoint> missing = assignment.missingPoints();
        Truth known = hasTask(assignment, context);
        return known.isUnknown() && !missing.isEmpty() && SAID_BY_TASK.containsAll(missing)
                ? known
                : Truth.of(missing.isEmpty());
    }

    private static List<Message> missingPoints(AssignmentView assignment) {
        return assignment.missingPoints().stream().map(ClearPoint::message).toList();
    }

    private static Rule<AssignmentView> personWorksInUnit() {
        return Rule.on(ASSIGNMENT, "TASK-005")
                .says(
                        "Người được phân công giữ chức danh tại cơ quan được giao",
                        "The official named in an assignment has a post in the unit")
                .when(Condition.of(
                                "việc phân công {assignment} nêu đích danh cán bộ",
                                "the assignment {assignment} names an official",
                                (AssignmentView assignment) ->
                                        assignment.assignment().official().isPresent())
                        .otherwise(
                                "việc phân công {assignment} không nêu đích danh cán bộ",
                                "the assignment {assignment} does not name an official"))
                .must(ofTruth(
                                "{official} giữ chức danh tại {unit}",
                                "{official} has a post in {unit}",
                                AssignmentRules::worksInUnit,
                                arg(
                                        "official",
                                        (AssignmentView assignment) -> assignment
                                                .assignment()
                                                .official()
                                                .orElse("")),
                                arg("unit", AssignmentRules::unit))
                        .otherwise("{official} không giữ chức danh nào tại {unit}", "{official} has no post in {unit}"))
                .per(Basis.INTEGRITY)
                .tags("duty")
                .remedy((assignment, context) -> ifComplete(
                        CommunePart.APPOINTMENTS,
                        context,
                        Message.of(
                                        "TASK-005.remedy-other",
                                        "Trong việc phân công {assignment}, nêu cán bộ của cơ quan được giao, hoặc cơ quan của"
                                                + " cán bộ đó.",
                                        "In the assignment {assignment}, name an official of the unit, or the unit of the"
                                                + " official.")
                                .with("assignment", assignment.id())))
                .build();
    }

    private static Truth worksInUnit(AssignmentView assignment, RuleContext context) {
        boolean works = assignment.officials().stream()
                .flatMap(official -> official.posts().stream())
                .flatMap(post -> post.unit().stream())
                .anyMatch(unit -> unit.id().equals(unit(assignment)));
        return CommuneView.of(context).exists(works, CommunePart.APPOINTMENTS);
    }

    private static Rule<AssignmentView> doesNotInspectOneself() {
        return Rule.on(ASSIGNMENT, "TASK-006")
                .says(
                        "Người kiểm tra một lĩnh vực không trực tiếp thực hiện nhiệm vụ của lĩnh vực đó",
                        "An official who inspects the tasks of a field does not carry them out")
                .when(ofTruth(
                                "việc phân công {assignment} là giao kiểm tra",
                                "the assignment {assignment} is to inspect",
                                AssignmentRules::isInspection)
                        .otherwise(
                                "việc phân công {assignment} không phải là giao kiểm tra",
                                "the assignment {assignment} is not to inspect"))
                .should(ofTruth(
                                "không ai kiểm tra theo {assignment} đồng thời thực hiện hay quyết định trong lĩnh vực đó"
                                        + " ({field}); những người vừa làm vừa kiểm tra: {officials}",
                                "no official who inspects under {assignment} carries out or decides tasks of the field"
                                        + " ({field}); those who do: {officials}",
                                (AssignmentView assignment, RuleContext context) -> CommuneView.of(context)
                                        .isAbsent(inspectsItself(assignment, context), CommunePart.ASSIGNMENTS),
                                arg("field", AssignmentRules::field),
                                arg(
                                        "officials",
                                        (AssignmentView assignment, RuleContext context) ->
                                                listed(inspectingThemselves(assignment, context))))
                        .otherwise(
                                "có người kiểm tra theo {assignment} đồng thời thực hiện hay quyết định trong lĩnh vực đó"
                                        + " ({field}): {officials}",
                                "officials who inspect under {assignment} also carry out or decide tasks of the field"
                                        + " ({field}): {officials}"))
                .per(Basis.PRACTICE)
                .tags("duty")
                .remedy(AssignmentRules::inspectionRemedies)
                .build();
    }

    private static Truth isInspection(AssignmentView assignment, RuleContext context) {
        return assignment
                .task()
                .map(task -> Truth.of(task.task().kind() == TaskKind.INSPECT))
                .orElseGet(() -> hasTask(assignment, context));
    }

    private static Object field(AssignmentView assignment) {
        return assignment.task().<Object>map(TaskView::fieldName).orElseGet(SharedWords::none);
    }

    private static Truth inspectsItself(AssignmentView inspection, RuleContext context) {
        return Truth.any(inspection.officials(), official -> worksInField(official, inspection, context));
    }

    private static Truth worksInField(OfficialView official, AssignmentView inspection, RuleContext context) {
        TaskView inspected = inspection.task().orElse(null);
        return inspected == null
                ? Truth.FALSE
                : Truth.any(
                        CommuneView.of(context).assignmentsOfOfficial(official.id()),
                        assignment -> assignment
                                .task()
                                .filter(task -> task.task().kind() == TaskKind.DECIDE
                                        || task.task().kind() == TaskKind.EXECUTE)
                                .map(task -> task.isInFieldOf(inspected))
                                .orElse(Truth.FALSE));
    }

    /** Those who inspect by the assignment and for certain carry out or decide tasks of the same field, by id. */
    private static List<String> inspectingThemselves(AssignmentView inspection, RuleContext context) {
        return inspection.officials().stream()
                .filter(official -> worksInField(official, inspection, context).isTrue())
                .map(OfficialView::id)
                .sorted()
                .toList();
    }

    private static List<Message> inspectionRemedies(AssignmentView assignment, RuleContext context) {
        return inspectingThemselves(assignment, context).isEmpty()
                ? List.of(SharedWords.stateCompleteness(CommunePart.ASSIGNMENTS))
                : List.of(Message.of(
                                "TASK-006.remedy-part",
                                "Giao việc kiểm tra {assignment}, hoặc các nhiệm vụ của lĩnh vực, cho người khác.",
                                "Give the inspection {assignment}, or the tasks of the field, to another official.")
                        .with("assignment", assignment.id()));
    }
}
