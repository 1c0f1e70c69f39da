package org.commune4j.core.vietnam;

import static org.commune4j.core.commune.CommuneSubjects.ASSIGNMENT;
import static org.commune4j.core.commune.CommuneSubjects.ESCALATION;
import static org.commune4j.core.commune.CommuneSubjects.OFFICIAL;
import static org.commune4j.core.commune.CommuneSubjects.TASK;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.commune4j.core.authority.AssignmentRole;
import org.commune4j.core.authority.ClearPoint;
import org.commune4j.core.authority.DutyAssignment;
import org.commune4j.core.authority.DutyEscalation;
import org.commune4j.core.authority.DutyTask;
import org.commune4j.core.authority.EscalationState;
import org.commune4j.core.authority.Load;
import org.commune4j.core.authority.ResponsibilityKind;
import org.commune4j.core.authority.Task;
import org.commune4j.core.authority.TaskField;
import org.commune4j.core.authority.TaskKind;
import org.commune4j.core.commune.CommunePart;
import org.commune4j.core.commune.CommuneView;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.rule.Condition;
import org.commune4j.core.rule.ParameterKey;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.rule.RuleContext;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.staffing.RosterOfficial;
import org.commune4j.core.text.Message;
import org.commune4j.core.time.DateRange;

/** Rules on tasks: that each has one lead, somebody who does it, and that nobody has too many. */
final class DutyRules {

    /**
     * "One office does many tasks, and one task is given to one office alone to lead" (một cơ quan thực hiện nhiều việc và
     * một việc chỉ giao cho một cơ quan chủ trì): the wording is recalled, the text was not read.
     */
    private static final LegalReference ONE_LEAD =
            LegalReference.of(Instruments.RESOLUTION_18_2017_TW, SourceStatus.UNVERIFIED);

    private static final DateRange SINCE_RESOLUTION_18 = DateRange.from(LocalDate.of(2017, 10, 25));

    private DutyRules() {}

    static List<Rule<?>> all() {
        return List.of(
                hasLead(),
                hasOneLead(),
                withinLives(),
                hasResponsiblePerson(),
                sixPointsClear(),
                personWorksInUnit(),
                heldByOne(),
                doesNotInspectOneself(),
                hoursWithinLimit(),
                leadsWithinLimit(),
                qualified(),
                answeredInTime());
    }

    private static Rule<DutyTask> hasLead() {
        return Rule.must("TASK-001", TASK)
                .restsOn(ONE_LEAD)
                .validity(SINCE_RESOLUTION_18)
                .tags("duty")
                .when(AuthorityRules.ofCommune("TASK-001.scope"))
                .require(Condition.<DutyTask>ofTruth(
                                "TASK-001.condition",
                                (task, context) -> CommuneView.of(context)
                                        .exists(!task.leads().isEmpty(), CommunePart.ASSIGNMENTS))
                        .arg("task", DutyTask::code)
                        .arg("name", task -> task.task().name()))
                .remedies((task, context) -> CommuneView.of(context).isComplete(CommunePart.ASSIGNMENTS)
                        ? List.of(Message.of("TASK-001.remedy-assign").with("task", task.code()))
                        : List.of(ApparatusRules.stateCompleteness(CommunePart.ASSIGNMENTS)))
                .build();
    }

    private static Rule<DutyTask> hasOneLead() {
        return Rule.mustNot("TASK-002", TASK)
                .restsOn(ONE_LEAD)
                .validity(SINCE_RESOLUTION_18)
                .tags("duty")
                .when(Condition.<DutyTask>of(
                                "TASK-002.scope", task -> !task.leads().isEmpty())
                        .arg("task", DutyTask::code))
                .forbid(Condition.<DutyTask>ofTruth(
                                "TASK-002.condition",
                                (task, context) -> CommuneView.of(context)
                                        .exists(task.leadingUnits().size() > 1, CommunePart.ASSIGNMENTS))
                        .arg("task", DutyTask::code)
                        .arg("units", DutyRules::leadingUnits))
                .remedies((task, context) -> task.leadingUnits().size() > 1
                        ? List.of(Message.of("TASK-002.remedy-one")
                                .with("task", task.code())
                                .with("units", leadingUnits(task)))
                        : List.of(ApparatusRules.stateCompleteness(CommunePart.ASSIGNMENTS)))
                .build();
    }

    private static List<String> leadingUnits(DutyTask task) {
        return List.copyOf(task.leadingUnits());
    }

    private static Rule<DutyAssignment> withinLives() {
        return Rule.must("TASK-003", ASSIGNMENT)
                .restsOn(Basis.INTEGRITY)
                .tags("duty")
                .require(Condition.<DutyAssignment>allOf(
                        "TASK-003.condition",
                        Condition.<DutyAssignment>ofTruth("TASK-003.task", DutyRules::hasTask)
                                .arg(
                                        "task",
                                        assignment -> assignment.assignment().task()),
                        Condition.<DutyAssignment>of(
                                        "TASK-003.unit",
                                        assignment -> assignment.unit().isPresent())
                                .arg(
                                        "unit",
                                        assignment -> assignment.assignment().unit()),
                        Condition.<DutyAssignment>of(
                                        "TASK-003.post",
                                        assignment ->
                                                assignment.assignment().post().isEmpty()
                                                        || assignment.post().isPresent())
                                .arg(
                                        "post",
                                        assignment -> listed(assignment.assignment().post().stream()
                                                .toList()))))
                .remedies((assignment, context) ->
                        List.of(Message.of("TASK-003.remedy-end").with("assignment", assignment.id())))
                .build();
    }

    /** The list, or a word in its place. */
    static Object listed(List<?> list) {
        return list.isEmpty() ? Message.of("TASK.none") : list;
    }

    /** A task that no catalogue knows may stand in a list that was not given. */
    private static Truth hasTask(DutyAssignment assignment, RuleContext context) {
        CommuneView view = CommuneView.of(context);
        return assignment.task().isEmpty()
                        && view.duties()
                                .duties()
                                .catalogue()
                                .contains(assignment.assignment().task())
                ? Truth.FALSE
                : view.exists(assignment.task().isPresent(), CommunePart.ASSIGNMENTS);
    }

    private static Condition<DutyAssignment> isLead(String code) {
        return Condition.<DutyAssignment>of(code, assignment -> assignment.role() == AssignmentRole.LEAD)
                .arg("assignment", DutyAssignment::id);
    }

    private static Rule<DutyAssignment> hasResponsiblePerson() {
        return Rule.should("TASK-004", ASSIGNMENT)
                .restsOn(Basis.NORM)
                .tags("duty")
                .when(Condition.<DutyAssignment>allOf(
                        "TASK-004.scope",
                        isLead("TASK-004.lead"),
                        Condition.<DutyAssignment>of(
                                "TASK-004.not-collective",
                                assignment -> assignment
                                        .assignment()
                                        .responsibility()
                                        .filter(kind -> kind == ResponsibilityKind.COLLECTIVE)
                                        .isEmpty())))
                .require(Condition.<DutyAssignment>ofTruth("TASK-004.condition", DutyRules::hasPerson)
                        .arg("assignment", DutyAssignment::id)
                        .arg("unit", assignment -> assignment.assignment().unit()))
                .remedies((assignment, context) ->
                        List.of(Message.of("TASK-004.remedy-name").with("assignment", assignment.id())))
                .build();
    }

    /** Where a post is named, somebody unknown may hold it; where nothing is named, nobody is responsible. */
    private static Truth hasPerson(DutyAssignment assignment, RuleContext context) {
        boolean named = assignment.assignment().post().isPresent()
                || assignment.assignment().official().isPresent();
        return named
                ? CommuneView.of(context).exists(!assignment.officials().isEmpty(), CommunePart.APPOINTMENTS)
                : Truth.FALSE;
    }

    private static Rule<DutyAssignment> sixPointsClear() {
        return Rule.should("TASK-005", ASSIGNMENT)
                .restsOn(Basis.NORM)
                .tags("duty")
                .require(Condition.<DutyAssignment>of(
                                "TASK-005.condition",
                                assignment -> assignment.missingPoints().isEmpty())
                        .arg("assignment", DutyAssignment::id)
                        .arg("missing", assignment -> listed(missingPoints(assignment))))
                .remedies((assignment, context) -> List.of(Message.of("TASK-005.remedy-state")
                        .with("assignment", assignment.id())
                        .with("missing", missingPoints(assignment))))
                .build();
    }

    private static List<Message> missingPoints(DutyAssignment assignment) {
        return assignment.missingPoints().stream().map(ClearPoint::message).toList();
    }

    private static Rule<DutyAssignment> personWorksInUnit() {
        return Rule.must("TASK-006", ASSIGNMENT)
                .restsOn(Basis.INTEGRITY)
                .tags("duty")
                .when(Condition.<DutyAssignment>of(
                                "TASK-006.scope",
                                assignment -> assignment.assignment().official().isPresent())
                        .arg("assignment", DutyAssignment::id))
                .require(Condition.<DutyAssignment>ofTruth(
                                "TASK-006.condition",
                                (assignment, context) -> CommuneView.of(context)
                                        .exists(worksInUnit(assignment), CommunePart.APPOINTMENTS))
                        .arg(
                                "official",
                                assignment -> assignment.assignment().official().orElse(""))
                        .arg("unit", assignment -> assignment.assignment().unit()))
                .remedies((assignment, context) -> CommuneView.of(context).isComplete(CommunePart.APPOINTMENTS)
                        ? List.of(Message.of("TASK-006.remedy-other").with("assignment", assignment.id()))
                        : List.of(ApparatusRules.stateCompleteness(CommunePart.APPOINTMENTS)))
                .build();
    }

    private static boolean worksInUnit(DutyAssignment assignment) {
        return assignment.officials().stream()
                .flatMap(official -> official.posts().stream())
                .flatMap(post -> post.unit().stream())
                .anyMatch(unit -> unit.id().equals(assignment.assignment().unit()));
    }

    private static Rule<DutyTask> heldByOne() {
        return Rule.should("TASK-007", TASK)
                .restsOn(Basis.NORM)
                .tags("duty", "authority")
                .when(Condition.<DutyTask>of("TASK-007.scope", DutyRules::isShareable)
                        .arg("task", DutyTask::code))
                .require(Condition.<DutyTask>ofTruth("TASK-007.condition", DutyRules::isHeldByOne)
                        .arg("task", DutyTask::code)
                        .arg(
                                "holders",
                                task -> listed(task.authority().sideBySide().stream()
                                        .map(power -> power.holder().message())
                                        .toList())))
                .remedies((task, context) -> task.authority().sideBySide().size() > 1
                        ? List.of(Message.of("TASK-007.remedy-limit").with("task", task.code()))
                        : List.of(ApparatusRules.stateCompleteness(CommunePart.ASSIGNMENTS)))
                .build();
    }

    /** Where the law names one body and nobody gave the power on, there is nothing to share. */
    private static boolean isShareable(DutyTask task) {
        return task.authority().holders().stream()
                        .anyMatch(power -> !power.chain().isEmpty())
                || task.authority().sideBySide().size() > 1;
    }

    /** Conditions in words may keep two holders apart: nothing here can tell. */
    private static Truth isHeldByOne(DutyTask task, RuleContext context) {
        var holders = task.authority().sideBySide();
        if (holders.size() < 2) {
            return CommuneView.of(context).isAbsent(false, CommunePart.ASSIGNMENTS);
        }
        Truth held = Truth.TRUE;
        for (var power : holders) {
            held = held.and(power.lawful());
            if (power.hasConditions()) {
                held = held.and(
                        Truth.ofUnknown(Message.of("TASK-007.conditions").with("task", task.code())));
            }
        }
        return held.negated();
    }

    private static Rule<RosterOfficial> doesNotInspectOneself() {
        return Rule.should("TASK-008", OFFICIAL)
                .restsOn(Basis.NORM)
                .tags("duty")
                .when(Condition.<RosterOfficial>ofTruth(
                                "TASK-008.scope",
                                (official, context) ->
                                        Truth.of(!fields(official, context, kind -> kind == TaskKind.INSPECT)
                                                .isEmpty()))
                        .arg("official", RosterOfficial::id))
                .require(Condition.<RosterOfficial>ofTruth(
                                "TASK-008.condition",
                                (official, context) -> CommuneView.of(context)
                                        .isAbsent(
                                                !doneAndInspected(official, context)
                                                        .isEmpty(),
                                                CommunePart.ASSIGNMENTS))
                        .arg("official", RosterOfficial::id)
                        .argOf(
                                "fields",
                                (official, context) -> listed(doneAndInspected(official, context).stream()
                                        .map(TaskField::message)
                                        .toList())))
                .remedies((official, context) ->
                        doneAndInspected(official, context).isEmpty()
                                ? List.of(ApparatusRules.stateCompleteness(CommunePart.ASSIGNMENTS))
                                : List.of(Message.of("TASK-008.remedy-part").with("official", official.id())))
                .build();
    }

    private static NavigableSet<TaskField> doneAndInspected(RosterOfficial official, RuleContext context) {
        NavigableSet<TaskField> both =
                fields(official, context, kind -> kind == TaskKind.DECIDE || kind == TaskKind.EXECUTE);
        both.retainAll(fields(official, context, kind -> kind == TaskKind.INSPECT));
        return both;
    }

    private static NavigableSet<TaskField> fields(
            RosterOfficial official, RuleContext context, Predicate<TaskKind> wanted) {
        NavigableSet<TaskField> fields = new TreeSet<>();
        for (DutyAssignment assignment : CommuneView.of(context).duties().assignmentsOfOfficial(official.id())) {
            assignment
                    .task()
                    .map(DutyTask::task)
                    .filter(task -> wanted.test(task.kind()))
                    .map(Task::field)
                    .ifPresent(fields::add);
        }
        return fields;
    }

    private static Rule<RosterOfficial> hoursWithinLimit() {
        return limited("TASK-009", Figures.HOURS_PER_OFFICIAL)
                .require(Condition.<RosterOfficial>ofTruth("TASK-009.condition", DutyRules::areHoursWithinLimit)
                        .arg("official", RosterOfficial::id)
                        .argOf(
                                "hours",
                                (official, context) -> load(official, context).hours())
                        .argOf(
                                "unknown",
                                (official, context) -> load(official, context).unknown()))
                .remedies((official, context) -> load(official, context).unknown() > 0
                        ? List.of(
                                Message.of("TASK-009.remedy-share").with("official", official.id()),
                                Message.of("TASK-009.remedy-state").with("official", official.id()))
                        : List.of(Message.of("TASK-009.remedy-share").with("official", official.id())))
                .build();
    }

    private static Truth areHoursWithinLimit(RosterOfficial official, RuleContext context) {
        Load load = load(official, context);
        if (load.hours().compareTo(context.get(Figures.HOURS_PER_OFFICIAL)) > 0) {
            return Truth.FALSE;
        }
        if (!load.isComplete()) {
            return Truth.ofUnknown(Message.of("TASK-009.effort-missing")
                    .with("official", official.id())
                    .with("unknown", load.unknown()));
        }
        return CommuneView.of(context).isAbsent(false, CommunePart.ASSIGNMENTS);
    }

    private static Rule<RosterOfficial> leadsWithinLimit() {
        return limited("TASK-010", Figures.LEADS_PER_OFFICIAL)
                .require(Condition.<RosterOfficial>ofTruth("TASK-010.condition", (official, context) -> {
                            BigDecimal leads =
                                    BigDecimal.valueOf(load(official, context).leads());
                            boolean above = leads.compareTo(context.get(Figures.LEADS_PER_OFFICIAL)) > 0;
                            return CommuneView.of(context).isAbsent(above, CommunePart.ASSIGNMENTS);
                        })
                        .arg("official", RosterOfficial::id)
                        .argOf(
                                "leads",
                                (official, context) -> load(official, context).leads()))
                .remedies((official, context) ->
                        List.of(Message.of("TASK-009.remedy-share").with("official", official.id())))
                .build();
    }

    /** No legal maximum was found: the norm exists where the host sets one. */
    private static Rule.Builder<RosterOfficial> limited(String code, ParameterKey<BigDecimal> limit) {
        return Rule.should(code, OFFICIAL)
                .restsOn(Basis.NORM)
                .tags("duty", "load")
                .reads(limit)
                .when(Condition.<RosterOfficial>allOf(
                        code + ".scope",
                        Condition.<RosterOfficial>ofTruth(
                                code + ".limit-set",
                                (official, context) ->
                                        Truth.of(context.find(limit).isPresent())),
                        Condition.<RosterOfficial>ofTruth(
                                        code + ".has-tasks",
                                        (official, context) ->
                                                Truth.of(load(official, context).assignments() > 0))
                                .arg("official", RosterOfficial::id)));
    }

    private static Load load(RosterOfficial official, RuleContext context) {
        return CommuneView.of(context).duties().workload().ofOfficial(official.id());
    }

    private static Rule<DutyTask> qualified() {
        return Rule.should("TASK-011", TASK)
                .restsOn(Basis.NORM)
                .tags("duty", "qualification")
                .when(Condition.<DutyTask>allOf(
                        "TASK-011.scope",
                        Condition.<DutyTask>of(
                                "TASK-011.required",
                                task -> !task.task().requiredQualifications().isEmpty()),
                        Condition.<DutyTask>of(
                                "TASK-011.done", task -> !people(task).isEmpty())))
                .require(Condition.<DutyTask>ofTruth(
                                "TASK-011.condition",
                                (task, context) -> CommuneView.of(context)
                                        .exists(
                                                people(task).stream().anyMatch(official -> isQualified(official, task)),
                                                CommunePart.QUALIFICATIONS))
                        .arg("task", DutyTask::code)
                        .arg("field", task -> task.task().field().message())
                        .arg(
                                "officials",
                                task -> people(task).stream()
                                        .map(RosterOfficial::id)
                                        .distinct()
                                        .sorted()
                                        .toList()))
                .remedies((task, context) -> CommuneView.of(context).isComplete(CommunePart.QUALIFICATIONS)
                        ? candidates(task, context)
                        : List.of(ApparatusRules.stateCompleteness(CommunePart.QUALIFICATIONS)))
                .build();
    }

    private static List<RosterOfficial> people(DutyTask task) {
        return task.assignments().stream()
                .flatMap(assignment -> assignment.officials().stream())
                .toList();
    }

    private static boolean isQualified(RosterOfficial official, DutyTask task) {
        return task.task().requiredQualifications().stream().allMatch(official::isQualified);
    }

    private static List<Message> candidates(DutyTask task, RuleContext context) {
        List<String> qualified = CommuneView.of(context).roster().officials().stream()
                .filter(official -> isQualified(official, task))
                .map(RosterOfficial::id)
                .toList();
        return qualified.isEmpty()
                ? List.of(Message.of("TASK-011.remedy-train").with("task", task.code()))
                : List.of(Message.of("TASK-011.remedy-involve")
                        .with("task", task.code())
                        .with("officials", qualified));
    }

    private static Rule<DutyEscalation> answeredInTime() {
        return Rule.should("ESC-001", ESCALATION)
                .restsOn(Basis.NORM)
                .tags("escalation")
                .require(Condition.<DutyEscalation>ofTruth(
                                "ESC-001.condition", (escalation, context) -> isInTime(escalation))
                        .arg("escalation", DutyEscalation::id)
                        .arg("state", escalation -> escalation.state().message())
                        .arg(
                                "holder",
                                escalation -> escalation.escalation().to().message()))
                .remedies((escalation, context) -> remedies(escalation))
                .build();
    }

    /** No text that sets a time was found: where the escalation does not say when an answer is due, nobody can tell. */
    private static Truth isInTime(DutyEscalation escalation) {
        EscalationState state = escalation.state();
        if (escalation.escalation().dueOn().isEmpty()) {
            return Truth.ofUnknown(Message.of("ESC-001.due-missing").with("escalation", escalation.id()));
        }
        return Truth.of(state != EscalationState.OVERDUE && state != EscalationState.ANSWERED_LATE);
    }

    private static List<Message> remedies(DutyEscalation escalation) {
        List<Message> remedies = new ArrayList<>();
        if (escalation.escalation().dueOn().isEmpty()) {
            remedies.add(Message.of("ESC-001.remedy-date").with("escalation", escalation.id()));
        } else if (escalation.state() == EscalationState.OVERDUE) {
            remedies.add(Message.of("ESC-001.remedy-remind")
                    .with("escalation", escalation.id())
                    .with("holder", escalation.escalation().to().message()));
        }
        return remedies;
    }
}
