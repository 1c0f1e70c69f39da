package org.commune4j.core.vietnam;

import static org.commune4j.core.commune.CommuneSubjects.ASSIGNMENT;
import static org.commune4j.core.commune.CommuneSubjects.ESCALATION;
import static org.commune4j.core.commune.CommuneSubjects.OFFICIAL;
import static org.commune4j.core.commune.CommuneSubjects.TASK;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.commune4j.core.authority.AssignmentRole;
import org.commune4j.core.authority.ClearPoint;
import org.commune4j.core.authority.DutyAssignment;
import org.commune4j.core.authority.DutyEscalation;
import org.commune4j.core.authority.DutyRoster;
import org.commune4j.core.authority.DutyTask;
import org.commune4j.core.authority.EscalationState;
import org.commune4j.core.authority.Load;
import org.commune4j.core.authority.ResponsibilityKind;
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

    /** What a task may say in the place of its assignments. */
    private static final Set<ClearPoint> SAID_BY_TASK =
            Collections.unmodifiableSet(EnumSet.of(ClearPoint.TASK, ClearPoint.TIME, ClearPoint.RESULT));

    private static final DateRange SINCE_RESOLUTION_18 = DateRange.from(LocalDate.of(2017, 10, 25));

    private DutyRules() {}

    static List<Rule<?>> all() {
        return List.of(
                hasOneLead(),
                withinLives(),
                hasResponsiblePerson(),
                sixPointsClear(),
                personWorksInUnit(),
                doesNotInspectOneself(),
                hoursWithinLimit(),
                leadsWithinLimit(),
                qualified(),
                answeredInTime());
    }

    private static Rule<DutyTask> hasOneLead() {
        return Rule.must("TASK-001", TASK)
                .restsOn(ONE_LEAD)
                .validity(SINCE_RESOLUTION_18)
                .tags("duty")
                .when(AuthorityRules.ofCommune("TASK-001.scope"))
                .require(Condition.<DutyTask>allOf(
                        "TASK-001.condition",
                        Condition.<DutyTask>ofTruth(
                                        "TASK-001.some",
                                        (task, context) -> CommuneView.of(context)
                                                .exists(!task.leads().isEmpty(), CommunePart.ASSIGNMENTS))
                                .arg("task", DutyTask::code)
                                .arg("name", task -> task.task().name()),
                        Condition.<DutyTask>ofTruth(
                                        "TASK-001.one",
                                        (task, context) -> CommuneView.of(context)
                                                .isAbsent(task.leadingUnits().size() > 1, CommunePart.ASSIGNMENTS))
                                .arg("units", task -> listed(leadingUnits(task)))))
                .remedies(DutyRules::leadRemedies)
                .build();
    }

    private static List<Message> leadRemedies(DutyTask task, RuleContext context) {
        if (task.leadingUnits().size() > 1) {
            return List.of(
                    Message.of("TASK-001.remedy-one").with("task", task.code()).with("units", leadingUnits(task)));
        }
        return CommuneView.of(context).isComplete(CommunePart.ASSIGNMENTS)
                ? List.of(Message.of("TASK-001.remedy-assign").with("task", task.code()))
                : List.of(ApparatusRules.stateCompleteness(CommunePart.ASSIGNMENTS));
    }

    private static List<String> leadingUnits(DutyTask task) {
        return List.copyOf(task.leadingUnits());
    }

    private static Rule<DutyAssignment> withinLives() {
        return Rule.must("TASK-002", ASSIGNMENT)
                .restsOn(Basis.INTEGRITY)
                .tags("duty")
                .require(Condition.<DutyAssignment>allOf(
                        "TASK-002.condition",
                        Condition.<DutyAssignment>ofTruth("TASK-002.task", DutyRules::hasTask)
                                .arg(
                                        "task",
                                        assignment -> assignment.assignment().task()),
                        Condition.<DutyAssignment>of(
                                        "TASK-002.unit",
                                        assignment -> assignment.unit().isPresent())
                                .arg(
                                        "unit",
                                        assignment -> assignment.assignment().unit()),
                        Condition.<DutyAssignment>of(
                                        "TASK-002.post",
                                        assignment ->
                                                assignment.assignment().post().isEmpty()
                                                        || assignment.post().isPresent())
                                .arg(
                                        "post",
                                        assignment -> listed(assignment.assignment().post().stream()
                                                .toList()))))
                .remedies((assignment, context) ->
                        List.of(Message.of("TASK-002.remedy-end").with("assignment", assignment.id())))
                .build();
    }

    /** Returns the list, or a word in its place. */
    static Object listed(List<?> list) {
        return list.isEmpty() ? Message.of("TASK.none") : list;
    }

    /** Returns a task that no catalogue knows may stand in a list that was not given. */
    static Truth hasTask(DutyAssignment assignment, RuleContext context) {
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
        return Rule.should("TASK-003", ASSIGNMENT)
                .restsOn(Basis.PRACTICE)
                .tags("duty")
                .when(Condition.<DutyAssignment>allOf(
                        "TASK-003.scope",
                        isLead("TASK-003.lead"),
                        Condition.<DutyAssignment>of(
                                "TASK-003.not-collective",
                                assignment -> assignment
                                        .assignment()
                                        .responsibility()
                                        .filter(kind -> kind == ResponsibilityKind.COLLECTIVE)
                                        .isEmpty())))
                .require(Condition.<DutyAssignment>ofTruth("TASK-003.condition", DutyRules::hasPerson)
                        .arg("assignment", DutyAssignment::id)
                        .arg("unit", assignment -> assignment.assignment().unit()))
                .remedies((assignment, context) ->
                        List.of(Message.of("TASK-003.remedy-name").with("assignment", assignment.id())))
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
        return Rule.should("TASK-004", ASSIGNMENT)
                .restsOn(Basis.PRACTICE)
                .tags("duty")
                .require(Condition.<DutyAssignment>ofTruth("TASK-004.condition", DutyRules::areSixPointsClear)
                        .arg("assignment", DutyAssignment::id)
                        .arg("missing", assignment -> listed(missingPoints(assignment))))
                .remedies((assignment, context) -> List.of(Message.of("TASK-004.remedy-state")
                        .with("assignment", assignment.id())
                        .with("missing", missingPoints(assignment))))
                .build();
    }

    /** What is to be done, by when and with which result, a task that no catalogue knows yet may say. */
    private static Truth areSixPointsClear(DutyAssignment assignment, RuleContext context) {
        Set<ClearPoint> missing = assignment.missingPoints();
        Truth known = hasTask(assignment, context);
        return known.isUnknown() && !missing.isEmpty() && SAID_BY_TASK.containsAll(missing)
                ? known
                : Truth.of(missing.isEmpty());
    }

    private static List<Message> missingPoints(DutyAssignment assignment) {
        return assignment.missingPoints().stream().map(ClearPoint::message).toList();
    }

    private static Rule<DutyAssignment> personWorksInUnit() {
        return Rule.must("TASK-005", ASSIGNMENT)
                .restsOn(Basis.INTEGRITY)
                .tags("duty")
                .when(Condition.<DutyAssignment>of(
                                "TASK-005.scope",
                                assignment -> assignment.assignment().official().isPresent())
                        .arg("assignment", DutyAssignment::id))
                .require(Condition.<DutyAssignment>ofTruth(
                                "TASK-005.condition",
                                (assignment, context) -> CommuneView.of(context)
                                        .exists(worksInUnit(assignment), CommunePart.APPOINTMENTS))
                        .arg(
                                "official",
                                assignment -> assignment.assignment().official().orElse(""))
                        .arg("unit", assignment -> assignment.assignment().unit()))
                .remedies((assignment, context) -> CommuneView.of(context).isComplete(CommunePart.APPOINTMENTS)
                        ? List.of(Message.of("TASK-005.remedy-other").with("assignment", assignment.id()))
                        : List.of(ApparatusRules.stateCompleteness(CommunePart.APPOINTMENTS)))
                .build();
    }

    private static boolean worksInUnit(DutyAssignment assignment) {
        return assignment.officials().stream()
                .flatMap(official -> official.posts().stream())
                .flatMap(post -> post.unit().stream())
                .anyMatch(unit -> unit.id().equals(assignment.assignment().unit()));
    }

    private static Truth areHoursWithinLimit(RosterOfficial official, RuleContext context) {
        Load load = load(official, context);
        if (load.hours().compareTo(context.get(Figures.HOURS_PER_OFFICIAL)) > 0) {
            return Truth.FALSE;
        }
        if (!load.isComplete()) {
            return Truth.ofUnknown(Message.of("TASK-007.effort-missing")
                    .with("official", official.id())
                    .with("unknown", load.unknown()));
        }
        return CommuneView.of(context).isAbsent(false, CommunePart.ASSIGNMENTS);
    }

    private static Rule<DutyAssignment> doesNotInspectOneself() {
        return Rule.should("TASK-006", ASSIGNMENT)
                .restsOn(Basis.PRACTICE)
                .tags("duty")
                .when(Condition.<DutyAssignment>ofTruth("TASK-006.scope", DutyRules::isInspection)
                        .arg("assignment", DutyAssignment::id))
                .require(Condition.<DutyAssignment>ofTruth(
                                "TASK-006.condition",
                                (assignment, context) -> CommuneView.of(context)
                                        .isAbsent(
                                                !inspectingThemselves(assignment, context)
                                                        .isEmpty(),
                                                CommunePart.ASSIGNMENTS))
                        .arg("assignment", DutyAssignment::id)
                        .arg("field", DutyRules::field)
                        .argOf("officials", (assignment, context) -> listed(inspectingThemselves(assignment, context))))
                .remedies((assignment, context) ->
                        inspectingThemselves(assignment, context).isEmpty()
                                ? List.of(ApparatusRules.stateCompleteness(CommunePart.ASSIGNMENTS))
                                : List.of(Message.of("TASK-006.remedy-part").with("assignment", assignment.id())))
                .build();
    }

    private static Truth isInspection(DutyAssignment assignment, RuleContext context) {
        return assignment
                .task()
                .map(task -> Truth.of(task.task().kind() == TaskKind.INSPECT))
                .orElseGet(() -> hasTask(assignment, context));
    }

    private static Object field(DutyAssignment assignment) {
        return assignment.task().map(task -> task.task().field().message()).orElse(Message.of("TASK.none"));
    }

    /** Those who inspect by the assignment and carry out or decide tasks of the same field, by id. */
    private static List<String> inspectingThemselves(DutyAssignment inspection, RuleContext context) {
        if (inspection.task().isEmpty()) {
            return List.of();
        }
        TaskField field = inspection.task().get().task().field();
        DutyRoster duties = CommuneView.of(context).duties();
        return inspection.officials().stream()
                .map(RosterOfficial::id)
                .filter(official -> duties.assignmentsOfOfficial(official).stream()
                        .flatMap(assignment -> assignment.task().stream())
                        .map(DutyTask::task)
                        .anyMatch(task -> task.field().equals(field)
                                && (task.kind() == TaskKind.DECIDE || task.kind() == TaskKind.EXECUTE)))
                .sorted()
                .toList();
    }

    private static Rule<RosterOfficial> hoursWithinLimit() {
        return limited("TASK-007", Figures.HOURS_PER_OFFICIAL)
                .require(Condition.<RosterOfficial>ofTruth("TASK-007.condition", DutyRules::areHoursWithinLimit)
                        .arg("official", RosterOfficial::id)
                        .argOf(
                                "hours",
                                (official, context) -> load(official, context).hours())
                        .argOf(
                                "unknown",
                                (official, context) -> load(official, context).unknown()))
                .remedies(DutyRules::loadRemedies)
                .build();
    }

    private static List<Message> loadRemedies(RosterOfficial official, RuleContext context) {
        Load load = load(official, context);
        List<Message> remedies = new ArrayList<>();
        if (load.assignments() > 0) {
            remedies.add(Message.of("TASK-007.remedy-share").with("official", official.id()));
        }
        if (!load.isComplete()) {
            remedies.add(Message.of("TASK-007.remedy-state").with("official", official.id()));
        }
        if (!CommuneView.of(context).isComplete(CommunePart.ASSIGNMENTS)) {
            remedies.add(ApparatusRules.stateCompleteness(CommunePart.ASSIGNMENTS));
        }
        return remedies;
    }

    private static Rule<RosterOfficial> leadsWithinLimit() {
        return limited("TASK-008", Figures.LEADS_PER_OFFICIAL)
                .require(Condition.<RosterOfficial>ofTruth("TASK-008.condition", (official, context) -> {
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
                        List.of(Message.of("TASK-007.remedy-share").with("official", official.id())))
                .build();
    }

    /** No legal maximum was found: the norm exists where the host sets one. */
    private static Rule.Builder<RosterOfficial> limited(String code, ParameterKey<BigDecimal> limit) {
        return Rule.should(code, OFFICIAL)
                .restsOn(Basis.PRACTICE)
                .tags("duty", "load")
                .reads(limit)
                .when(Condition.<RosterOfficial>ofTruth(
                        code + ".scope",
                        (official, context) -> Truth.of(context.find(limit).isPresent())));
    }

    private static Load load(RosterOfficial official, RuleContext context) {
        return CommuneView.of(context).duties().workload().ofOfficial(official.id());
    }

    private static Rule<DutyTask> qualified() {
        return Rule.should("TASK-009", TASK)
                .restsOn(Basis.PRACTICE)
                .tags("duty", "qualification")
                .when(Condition.<DutyTask>allOf(
                        "TASK-009.scope",
                        Condition.<DutyTask>of(
                                "TASK-009.required",
                                task -> !task.task().requiredQualifications().isEmpty()),
                        Condition.<DutyTask>ofTruth(
                                "TASK-009.done",
                                (task, context) -> CommuneView.of(context)
                                        .exists(!people(task).isEmpty(), CommunePart.ASSIGNMENTS))))
                .require(Condition.<DutyTask>ofTruth("TASK-009.condition", DutyRules::isSomebodyQualified)
                        .arg("task", DutyTask::code)
                        .arg("field", task -> task.task().field().message())
                        .arg(
                                "officials",
                                task -> listed(people(task).stream()
                                        .map(RosterOfficial::id)
                                        .distinct()
                                        .sorted()
                                        .toList())))
                .remedies((task, context) -> CommuneView.of(context).isComplete(CommunePart.QUALIFICATIONS)
                        ? candidates(task, context)
                        : List.of(ApparatusRules.stateCompleteness(CommunePart.QUALIFICATIONS)))
                .build();
    }

    /** Somebody whose qualifications, or whose assignment, was not given may be qualified. */
    private static Truth isSomebodyQualified(DutyTask task, RuleContext context) {
        CommuneView view = CommuneView.of(context);
        boolean found = people(task).stream().anyMatch(official -> isQualified(official, task));
        return view.exists(found, CommunePart.QUALIFICATIONS).or(view.exists(found, CommunePart.ASSIGNMENTS));
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
                ? List.of(Message.of("TASK-009.remedy-train").with("task", task.code()))
                : List.of(Message.of("TASK-009.remedy-involve")
                        .with("task", task.code())
                        .with("officials", qualified));
    }

    private static Rule<DutyEscalation> answeredInTime() {
        return Rule.should("ESC-001", ESCALATION)
                .restsOn(Basis.PRACTICE)
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
