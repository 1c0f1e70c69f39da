package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.commune4j.core.authority.Assignment;
import org.commune4j.core.authority.AssignmentRole;
import org.commune4j.core.authority.AuthorityTransfer;
import org.commune4j.core.authority.ClearPoint;
import org.commune4j.core.authority.Competence;
import org.commune4j.core.authority.Escalation;
import org.commune4j.core.authority.Periodicity;
import org.commune4j.core.authority.PowerHolder;
import org.commune4j.core.authority.PowerLimit;
import org.commune4j.core.authority.ResponsibilityKind;
import org.commune4j.core.authority.Task;
import org.commune4j.core.authority.TaskCatalogue;
import org.commune4j.core.authority.TaskKind;
import org.commune4j.core.authority.TransferKind;
import org.commune4j.core.commune.AdministrativeUnitKind;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.CommunePart;
import org.commune4j.core.commune.Completeness;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.commune.Source;
import org.commune4j.core.law.AdministrativeLevel;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.organisation.Appointment;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.organisation.Qualification;
import org.commune4j.core.organisation.QualificationLevel;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.organisation.RequiredQualification;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.organisation.UnitKind;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.rule.Evaluation;
import org.commune4j.core.rule.Outcome;
import org.commune4j.core.rule.ParameterKey;
import org.commune4j.core.rule.ParameterValue;
import org.commune4j.core.rule.RuleFilter;
import org.commune4j.core.rule.Verdict;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Message;
import org.commune4j.core.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules on who is responsible and who has the power: each outcome of each. */
class TaskRulesTest {

    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);
    private static final LocalDate SEPTEMBER = LocalDate.of(2025, 9, 15);
    private static final DateRange LIFE = DateRange.from(JULY);
    private static final LawBook NO_LAW = LawBook.builder().name("none").build();
    private static final DateRange UNTIL_AUGUST = DateRange.of(JULY, LocalDate.of(2025, 8, 1));

    private final List<Unit> units = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();
    private final Map<String, Official> officials = new LinkedHashMap<>();
    private final List<Appointment> appointments = new ArrayList<>();
    private final List<Task> tasks = new ArrayList<>();
    private final List<Assignment> assignments = new ArrayList<>();
    private final List<AuthorityTransfer> transfers = new ArrayList<>();
    private final List<Escalation> escalations = new ArrayList<>();
    private final Map<CommunePart, Completeness> completeness = new LinkedHashMap<>();
    private LawBook law = LawBooks.vietnam();

    TaskRulesTest() {
        unit("committee", UnitKinds.PEOPLES_COMMITTEE);
        unit("economic", UnitKinds.ECONOMIC_DIVISION, "committee");
        unit("culture", UnitKinds.CULTURE_SOCIAL_DIVISION, "committee");
        unit("front", UnitKinds.FATHERLAND_FRONT_COMMITTEE);
        held("chair", "committee", PostKinds.COMMITTEE_CHAIR, "o1");
        held("head", "economic", PostKinds.DIVISION_HEAD, "o2");
        held("librarian", "culture", PostKinds.SPECIALIST, "o3");
        for (CommunePart part : CommunePart.values()) {
            completeness.put(part, Completeness.ofComplete(LocalDate.of(2027, 1, 1)));
        }
    }

    private void unit(String id, UnitKind kind, String... parent) {
        units.add(Unit.builder()
                .id(id)
                .name(LocalizedText.ofVietnamese(id))
                .kind(kind)
                .branch(Branches.PEOPLES_COMMITTEE)
                .parent(Arrays.stream(parent).findFirst())
                .life(LIFE)
                .build());
    }

    private void held(String post, String unit, PostKind kind, String official) {
        posts.add(Post.builder()
                .id(post)
                .unit(unit)
                .kind(kind)
                .rank(Rank.HEAD)
                .life(LIFE)
                .build());
        officials.put(official, Official.builder().id(official).build());
        appointments.add(Appointment.builder()
                .id("a-" + post)
                .official(official)
                .post(post)
                .life(LIFE)
                .build());
    }

    private static Task.Builder task(String code) {
        return Task.builder()
                .code(code)
                .name(LocalizedText.of("Nhiệm vụ " + code, "Task " + code))
                .field(Fields.JUSTICE)
                .competence(Competence.ofBody(AdministrativeLevel.COMMUNE, UnitKinds.PEOPLES_COMMITTEE))
                .kind(TaskKind.EXECUTE)
                .life(LIFE);
    }

    private static Assignment.Builder lead(String id, String task, String unit) {
        return Assignment.builder()
                .id(id)
                .task(task)
                .unit(unit)
                .role(AssignmentRole.LEAD)
                .life(LIFE);
    }

    private static AuthorityTransfer.Builder transfer(String id, String task, String giver, String receiver) {
        return AuthorityTransfer.builder()
                .id(id)
                .kind(TransferKind.DECENTRALISATION)
                .addTask(task)
                .giver(PowerHolder.parse(giver))
                .receiver(PowerHolder.parse(receiver))
                .life(LIFE);
    }

    private void add(Task.Builder task) {
        tasks.add(task.build());
    }

    private void add(Assignment.Builder assignment) {
        assignments.add(assignment.build());
    }

    private void add(AuthorityTransfer.Builder transfer) {
        transfers.add(transfer.build());
    }

    private void partial(CommunePart part) {
        completeness.put(part, Completeness.PARTIAL);
    }

    private void limit(ParameterKey<BigDecimal> key, int value) {
        law = law.overriding(key, ParameterValue.of(BigDecimal.valueOf(value), DateRange.ALWAYS, Basis.PRACTICE));
    }

    private Commune.Builder builder() {
        Commune.Builder builder = Commune.builder()
                .code("00001")
                .province("01")
                .name(LocalizedText.ofVietnamese("Mẫu"))
                .kind(AdministrativeUnitKind.COMMUNE)
                .life(LIFE)
                .asOf(SEPTEMBER)
                .units(units)
                .posts(posts)
                .officials(List.copyOf(officials.values()))
                .appointments(appointments)
                .tasks(tasks)
                .assignments(assignments)
                .transfers(transfers)
                .escalations(escalations);
        completeness.forEach(builder::completeness);
        return builder;
    }

    private Verdict of(String rule, String subject) {
        List<Verdict> verdicts = law.evaluate(builder().build(), SEPTEMBER).ofRule(rule).stream()
                .filter(verdict -> verdict.subjectId().orElse("").equals(subject))
                .toList();
        assertThat(verdicts).hasSize(1);
        Verdict verdict = verdicts.get(0);
        for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("vi"))) {
            assertThat(verdict.explanation().render(locale)).doesNotContain("{").doesNotContain("argument-failed");
            assertThat(verdict.remedies())
                    .allSatisfy(remedy -> assertThat(remedy.render(locale)).isNotEqualTo(remedy.code()));
        }
        return verdict;
    }

    private void assertOutcome(String rule, String subject, Outcome outcome) {
        Verdict verdict = of(rule, subject);
        assertThat(verdict.outcome())
                .as(verdict.explanation().render(Locale.ENGLISH))
                .isEqualTo(outcome);
    }

    private List<String> remedies(String rule, String subject) {
        return of(rule, subject).remedies().stream().map(Message::code).toList();
    }

    @Test
    void aTaskHasOneLead() {
        add(task("t"));
        add(task("led"));
        add(task("contested"));
        add(task("province").competence(Competence.of(AdministrativeLevel.PROVINCE)));
        add(task("nobodys").competence(Competence.ofBody(AdministrativeLevel.COMMUNE, UnitKinds.PEOPLES_COUNCIL)));
        add(lead("1", "led", "economic"));
        add(lead("2", "led", "culture").role(AssignmentRole.SUPPORT));
        add(lead("3", "contested", "economic"));
        add(lead("4", "contested", "culture"));

        assertOutcome("TASK-001", "t", Outcome.BREACHED);
        assertThat(of("TASK-001", "t").isBreach()).isTrue();
        assertThat(of("TASK-001", "t").status()).contains(SourceStatus.UNVERIFIED);
        assertThat(of("TASK-001", "t").explanation().render(Locale.ENGLISH)).contains("[-] no unit leads t (Task t)");
        assertThat(remedies("TASK-001", "t")).containsExactly("TASK-001.remedy-assign");
        assertOutcome("TASK-001", "led", Outcome.MET);
        assertOutcome("TASK-001", "contested", Outcome.BREACHED);
        assertThat(of("TASK-001", "contested").explanation().render(Locale.ENGLISH))
                .contains("[-] several units lead it: culture, economic");
        assertThat(remedies("TASK-001", "contested")).containsExactly("TASK-001.remedy-one");
        assertOutcome("TASK-001", "province", Outcome.NOT_APPLICABLE);
        assertOutcome("TASK-001", "nobodys", Outcome.BREACHED);

        // From 8 December 2025 the same rests on the model rules of Decree 315/2025.
        for (String day : List.of("2025-12-07", "2025-12-08", "2025-12-09")) {
            boolean before = day.equals("2025-12-07");
            Evaluation evaluation = law.evaluate(builder().build(), LocalDate.parse(day));
            assertThat(evaluation.ofRule(before ? "TASK-010" : "TASK-001"))
                    .as(day)
                    .extracting(Verdict::outcome)
                    .containsExactly(Outcome.NOT_APPLICABLE);
            assertThat(evaluation.ofRule(before ? "TASK-001" : "TASK-010").stream()
                            .filter(verdict -> verdict.outcome() == Outcome.BREACHED)
                            .map(verdict -> verdict.status().orElseThrow()))
                    .as(day)
                    .isNotEmpty()
                    .containsOnly(before ? SourceStatus.UNVERIFIED : SourceStatus.REPORTED);
        }

        partial(CommunePart.ASSIGNMENTS);
        assertOutcome("TASK-001", "t", Outcome.UNDETERMINED);
        assertThat(remedies("TASK-001", "t")).containsExactly("RULES.remedy-state-completeness");
        assertOutcome("TASK-001", "led", Outcome.UNDETERMINED);
        assertOutcome("TASK-001", "contested", Outcome.BREACHED);
        assertOutcome("TASK-001", "province", Outcome.UNDETERMINED);
    }

    @Test
    void anAssignmentLiesWithinTheLivesOfWhatItNames() {
        unit("old", UnitKinds.ONE_STOP_UNIT, "committee");
        units.set(4, units.get(4).toBuilder().life(UNTIL_AUGUST).build());
        add(task("t"));
        add(task("ended").life(UNTIL_AUGUST));
        add(lead("fine", "t", "economic").post("head"));
        add(lead("no-unit", "t", "old"));
        add(lead("no-task", "ended", "economic"));
        add(lead("unknown-task", "elsewhere", "economic"));

        assertOutcome("TASK-002", "fine", Outcome.MET);
        assertOutcome("TASK-002", "no-unit", Outcome.BREACHED);
        assertOutcome("TASK-002", "no-task", Outcome.BREACHED);
        assertOutcome("TASK-002", "unknown-task", Outcome.BREACHED);
        assertThat(remedies("TASK-002", "no-unit")).containsExactly("TASK-002.remedy-end");

        partial(CommunePart.ASSIGNMENTS);
        assertOutcome("TASK-002", "no-task", Outcome.BREACHED);
        assertOutcome("TASK-002", "unknown-task", Outcome.UNDETERMINED);
    }

    @Test
    void anOfficialIsResponsible() {
        posts.add(Post.builder()
                .id("vacant")
                .unit("economic")
                .kind(PostKinds.SPECIALIST)
                .rank(Rank.STAFF)
                .life(LIFE)
                .build());
        add(task("t"));
        add(lead("person", "t", "economic").post("head"));
        add(lead("nobody", "t", "economic"));
        add(lead("vacant", "t", "economic").post("vacant"));
        add(lead("body", "t", "committee").responsibility(ResponsibilityKind.COLLECTIVE));
        add(lead("support", "t", "culture").role(AssignmentRole.SUPPORT));

        assertOutcome("TASK-003", "person", Outcome.MET);
        assertOutcome("TASK-003", "nobody", Outcome.BREACHED);
        assertThat(of("TASK-003", "nobody").isAdvisory()).isTrue();
        assertOutcome("TASK-003", "vacant", Outcome.BREACHED);
        assertOutcome("TASK-003", "body", Outcome.NOT_APPLICABLE);
        assertOutcome("TASK-003", "support", Outcome.NOT_APPLICABLE);

        partial(CommunePart.APPOINTMENTS);
        assertOutcome("TASK-003", "vacant", Outcome.UNDETERMINED);
        assertOutcome("TASK-003", "nobody", Outcome.BREACHED);
    }

    @Test
    void theSixPointsAreClear() {
        LocalizedText said = LocalizedText.of("Đã rõ", "Said");
        add(task("t").periodicity(Periodicity.YEARLY).product(said));
        add(lead("clear", "t", "economic")
                .official("o2")
                .putPoint(ClearPoint.RESPONSIBILITY, said)
                .putPoint(ClearPoint.AUTHORITY, said));
        add(lead("open", "t", "economic"));

        assertOutcome("TASK-004", "clear", Outcome.MET);
        assertOutcome("TASK-004", "open", Outcome.BREACHED);
        assertThat(of("TASK-004", "open").remedies().get(0).render(Locale.ENGLISH))
                .isEqualTo("State in the assignment open: clear who, clear responsibility, clear authority.");
        assertThat(of("TASK-004", "open").remedies().get(0).render(Locale.forLanguageTag("vi")))
                .isEqualTo("Nêu trong việc phân công open: rõ người, rõ trách nhiệm, rõ thẩm quyền.");
    }

    @Test
    void theOfficialNamedHasAPostInTheUnit() {
        add(task("t"));
        add(lead("own", "t", "economic").official("o2"));
        add(lead("other", "t", "economic").official("o3"));
        add(lead("none", "t", "economic"));

        assertOutcome("TASK-005", "own", Outcome.MET);
        assertOutcome("TASK-005", "other", Outcome.BREACHED);
        assertThat(remedies("TASK-005", "other")).containsExactly("TASK-005.remedy-other");
        assertOutcome("TASK-005", "none", Outcome.NOT_APPLICABLE);

        partial(CommunePart.APPOINTMENTS);
        assertOutcome("TASK-005", "other", Outcome.UNDETERMINED);
    }

    private static PowerLimit hectares(int most) {
        return PowerLimit.of("AREA_HECTARES", BigDecimal.valueOf(most));
    }

    @Test
    void whoInspectsDoesNotDo() {
        add(task("do"));
        add(task("inspect").kind(TaskKind.INSPECT));
        add(task("inspect-health").kind(TaskKind.INSPECT).field(Fields.HEALTH));
        add(lead("1", "do", "economic").official("o2"));
        add(lead("2", "inspect", "economic").official("o2"));
        add(lead("3", "do", "culture").official("o3").role(AssignmentRole.SUPPORT));
        add(lead("4", "inspect-health", "culture").official("o3"));
        add(lead("5", "unknown", "culture").official("o3"));

        assertOutcome("TASK-006", "2", Outcome.BREACHED);
        assertThat(of("TASK-006", "2").explanation().render(Locale.ENGLISH)).contains("(justice): o2");
        assertThat(remedies("TASK-006", "2")).containsExactly("TASK-006.remedy-part");
        assertOutcome("TASK-006", "4", Outcome.MET);
        assertOutcome("TASK-006", "1", Outcome.NOT_APPLICABLE);
        assertOutcome("TASK-006", "5", Outcome.NOT_APPLICABLE);

        partial(CommunePart.ASSIGNMENTS);
        assertOutcome("TASK-006", "4", Outcome.UNDETERMINED);
        assertOutcome("TASK-006", "5", Outcome.UNDETERMINED);
        assertOutcome("TASK-006", "2", Outcome.BREACHED);
    }

    @Test
    void aLimitOfHoursHoldsWhereTheHostSetsOneAndUnknownEffortShows() {
        add(task("a").hoursPerYear(new BigDecimal("1500")));
        add(task("b").hoursPerYear(new BigDecimal("900")));
        add(task("c"));
        add(lead("1", "a", "economic").official("o2"));
        add(lead("2", "b", "economic").official("o2"));
        add(lead("3", "b", "culture")
                .official("o3")
                .role(AssignmentRole.SUPPORT)
                .hoursPerYear(BigDecimal.TEN));
        add(lead("4", "c", "committee").official("o1"));

        assertOutcome("TASK-007", "o2", Outcome.NOT_APPLICABLE);
        limit(Figures.HOURS_PER_OFFICIAL, 2000);
        assertOutcome("TASK-007", "o2", Outcome.BREACHED);
        assertThat(of("TASK-007", "o2").explanation().render(Locale.ENGLISH))
                .contains("exceed 2,000 hours a year: 2,390 are known")
                .contains("2,000 hours a year");
        assertOutcome("TASK-007", "o3", Outcome.MET);
        assertOutcome("TASK-007", "o1", Outcome.UNDETERMINED);
        assertThat(remedies("TASK-007", "o1")).contains("TASK-007.remedy-state");

        partial(CommunePart.ASSIGNMENTS);
        assertOutcome("TASK-007", "o3", Outcome.UNDETERMINED);
        assertThat(remedies("TASK-007", "o3")).contains("RULES.remedy-state-completeness");
        assertOutcome("TASK-007", "o2", Outcome.BREACHED);
    }

    @Test
    void aLimitOfLeadsHoldsWhereTheHostSetsOne() {
        add(task("a"));
        add(task("b"));
        add(lead("1", "a", "economic").official("o2"));
        add(lead("2", "b", "economic").official("o2"));
        add(lead("3", "b", "culture").official("o3").role(AssignmentRole.SUPPORT));

        assertOutcome("TASK-008", "o2", Outcome.NOT_APPLICABLE);
        limit(Figures.LEADS_PER_OFFICIAL, 1);
        assertOutcome("TASK-008", "o2", Outcome.BREACHED);
        assertOutcome("TASK-008", "o3", Outcome.MET);
        partial(CommunePart.ASSIGNMENTS);
        assertOutcome("TASK-008", "o3", Outcome.UNDETERMINED);
    }

    @Test
    void anOfficialWhoDoesATaskIsQualified() {
        RequiredQualification lawyer = RequiredQualification.of(QualificationFields.LAW, QualificationLevel.UNIVERSITY);
        officials.put(
                "o3",
                Official.builder()
                        .id("o3")
                        .addQualification(Qualification.of(QualificationFields.LAW, QualificationLevel.MASTER))
                        .build());
        add(task("fit").addRequiredQualification(lawyer));
        add(task("unfit").addRequiredQualification(lawyer));
        add(task("hopeless").addRequiredQualification(RequiredQualification.of(QualificationFields.CONSTRUCTION)));
        add(task("any"));
        add(lead("1", "fit", "culture").official("o3"));
        add(lead("2", "unfit", "economic").official("o2"));
        add(lead("3", "hopeless", "economic").official("o2"));
        add(lead("4", "any", "economic").official("o2"));

        assertOutcome("TASK-009", "fit", Outcome.MET);
        assertOutcome("TASK-009", "unfit", Outcome.BREACHED);
        assertThat(of("TASK-009", "unfit").remedies().get(0).render(Locale.ENGLISH))
                .endsWith(": o3.");
        assertThat(remedies("TASK-009", "hopeless")).containsExactly("TASK-009.remedy-train");
        assertOutcome("TASK-009", "any", Outcome.NOT_APPLICABLE);

        partial(CommunePart.ASSIGNMENTS);
        assertOutcome("TASK-009", "unfit", Outcome.UNDETERMINED);
        assertOutcome("TASK-009", "fit", Outcome.MET);
        completeness.put(CommunePart.ASSIGNMENTS, Completeness.ofComplete(LocalDate.of(2027, 1, 1)));
        partial(CommunePart.QUALIFICATIONS);
        assertOutcome("TASK-009", "unfit", Outcome.UNDETERMINED);
        assertOutcome("TASK-009", "fit", Outcome.MET);
    }

    @Test
    void anEscalationIsAnsweredInTime() {
        Escalation.Builder open = Escalation.builder()
                .task("t")
                .raisedBy("economic")
                .raisedOn(JULY)
                .to(PowerHolder.ofBody(AdministrativeLevel.PROVINCE, "DEPARTMENT_OF_JUSTICE"));
        escalations.add(open.id("undated").build());
        escalations.add(open.id("waiting").dueOn(LocalDate.of(2025, 10, 1)).build());
        escalations.add(open.id("overdue").dueOn(LocalDate.of(2025, 9, 1)).build());
        escalations.add(open.id("late").answeredOn(LocalDate.of(2025, 9, 2)).build());
        escalations.add(open.id("in-time").answeredOn(LocalDate.of(2025, 9, 1)).build());

        assertOutcome("ESC-001", "undated", Outcome.UNDETERMINED);
        assertThat(remedies("ESC-001", "undated")).containsExactly("ESC-001.remedy-date");
        assertOutcome("ESC-001", "waiting", Outcome.MET);
        assertOutcome("ESC-001", "overdue", Outcome.BREACHED);
        assertThat(of("ESC-001", "overdue").isAdvisory()).isTrue();
        assertThat(remedies("ESC-001", "overdue")).containsExactly("ESC-001.remedy-remind");
        assertOutcome("ESC-001", "late", Outcome.BREACHED);
        assertOutcome("ESC-001", "in-time", Outcome.MET);
    }

    @Test
    void aUnitLeadsOnlyWhatLiesInTheCommunesPower() {
        add(task("own"));
        add(task("above").competence(Competence.of(AdministrativeLevel.PROVINCE)));
        add(task("given").competence(Competence.of(AdministrativeLevel.PROVINCE)));
        add(transfer("x", "given", "body:PROVINCE:PROVINCIAL_COMMITTEE", "unit:committee")
                .kind(TransferKind.DECENTRALISATION));
        add(lead("1", "own", "economic"));
        add(lead("2", "above", "economic"));
        add(lead("3", "given", "economic"));
        add(lead("4", "above", "economic").role(AssignmentRole.SUPPORT));

        assertOutcome("AUTH-001", "1", Outcome.MET);
        assertOutcome("AUTH-001", "2", Outcome.BREACHED);
        assertThat(remedies("AUTH-001", "2")).containsExactly("AUTH-001.remedy-transfer", "AUTH.remedy-end");
        assertOutcome("AUTH-001", "3", Outcome.MET);
        assertOutcome("AUTH-001", "4", Outcome.NOT_APPLICABLE);

        partial(CommunePart.ASSIGNMENTS);
        assertOutcome("AUTH-001", "2", Outcome.UNDETERMINED);
    }

    @Test
    void theLeadingUnitHasThePowerOrStandsUnderIt() {
        add(task("t"));
        add(task("doubtful"));
        add(task("above").competence(Competence.of(AdministrativeLevel.PROVINCE)));
        add(transfer("x", "doubtful", "unit:committee", "unit:economic"));
        add(transfer("y", "doubtful", "unit:economic", "unit:culture"));
        add(lead("1", "t", "economic"));
        add(lead("2", "t", "front"));
        add(lead("3", "above", "front"));
        add(lead("4", "doubtful", "culture"));

        assertOutcome("AUTH-002", "1", Outcome.MET);
        assertOutcome("AUTH-002", "2", Outcome.BREACHED);
        assertThat(remedies("AUTH-002", "2")).containsExactly("AUTH-002.remedy-move", "AUTH-002.remedy-delegate");
        assertOutcome("AUTH-002", "3", Outcome.NOT_APPLICABLE);
        assertOutcome("AUTH-002", "4", Outcome.UNDETERMINED);

        partial(CommunePart.ASSIGNMENTS);
        assertOutcome("AUTH-002", "1", Outcome.UNDETERMINED);
        assertOutcome("AUTH-002", "2", Outcome.UNDETERMINED);
    }

    @Test
    void aLeadDoesNotRestOnAnExpiredTransfer() {
        add(task("t").competence(Competence.ofPost(AdministrativeLevel.COMMUNE, PostKinds.COMMITTEE_CHAIR)));
        add(task("above").competence(Competence.of(AdministrativeLevel.PROVINCE)));
        add(transfer("x", "above", "level:PROVINCE", "unit:committee").life(UNTIL_AUGUST));
        add(lead("1", "t", "economic"));
        add(lead("2", "above", "economic"));
        add(lead("3", "above", "front"));

        assertOutcome("AUTH-003", "1", Outcome.MET);
        assertOutcome("AUTH-003", "2", Outcome.BREACHED);
        assertThat(of("AUTH-003", "2").remedies().get(0).render(Locale.ENGLISH)).startsWith("Renew the transfer x");
        assertOutcome("AUTH-003", "3", Outcome.MET);

        partial(CommunePart.ASSIGNMENTS);
        assertOutcome("AUTH-003", "2", Outcome.UNDETERMINED);
    }

    @Test
    void nobodyGivesWhatTheyDoNotHold() {
        add(task("t"));
        add(transfer("held", "t", "unit:committee", "unit:economic"));
        add(transfer("not-held", "t", "unit:front", "unit:culture"));

        assertOutcome("AUTH-004", "held", Outcome.MET);
        assertOutcome("AUTH-004", "not-held", Outcome.BREACHED);
        assertThat(remedies("AUTH-004", "not-held")).containsExactly("AUTH-004.remedy-holder");

        partial(CommunePart.ASSIGNMENTS);
        assertOutcome("AUTH-004", "not-held", Outcome.UNDETERMINED);
    }

    @Test
    void nobodyGivesBeyondTheirOwnLimits() {
        add(task("t"));
        add(transfer("first", "t", "unit:committee", "unit:economic")
                .passOn(true)
                .addLimit(hectares(5)));
        add(transfer("beyond", "t", "unit:economic", "post:head").addLimit(hectares(6)));
        add(transfer("unlimited", "t", "unit:economic", "post:librarian"));

        assertOutcome("AUTH-005", "first", Outcome.MET);
        assertOutcome("AUTH-005", "beyond", Outcome.BREACHED);
        assertThat(remedies("AUTH-005", "beyond")).containsExactly("AUTH-005.remedy-lower");
        assertOutcome("AUTH-005", "unlimited", Outcome.NOT_APPLICABLE);
    }

    @Test
    void aPowerIsGivenOnOnlyWhereThatIsAllowed() {
        add(task("silent"));
        add(task("open"));
        add(task("closed"));
        add(transfer("1", "silent", "unit:committee", "unit:economic"));
        add(transfer("2", "silent", "unit:economic", "post:head"));
        add(transfer("3", "open", "unit:committee", "unit:economic").passOn(true));
        add(transfer("4", "open", "unit:economic", "post:head"));
        add(transfer("5", "closed", "unit:committee", "unit:economic").passOn(false));
        add(transfer("6", "closed", "unit:economic", "post:head"));

        assertOutcome("AUTH-006", "1", Outcome.MET);
        assertOutcome("AUTH-006", "2", Outcome.UNDETERMINED);
        assertThat(remedies("AUTH-006", "2")).containsExactly("AUTH-006.remedy-state");
        assertOutcome("AUTH-006", "4", Outcome.MET);
        assertOutcome("AUTH-006", "6", Outcome.BREACHED);
        assertThat(remedies("AUTH-006", "6")).containsExactly("AUTH-006.remedy-end");
    }

    @Test
    void aPowerIsNotGivenInACircle() {
        add(task("t"));
        add(transfer("1", "t", "unit:committee", "unit:economic").passOn(true));
        add(transfer("2", "t", "unit:economic", "unit:committee"));

        assertOutcome("AUTH-007", "1", Outcome.MET);
        assertOutcome("AUTH-007", "2", Outcome.BREACHED);
        assertOutcome("AUTH-004", "2", Outcome.MET);
        partial(CommunePart.ASSIGNMENTS);
        assertOutcome("AUTH-007", "1", Outcome.UNDETERMINED);
        assertOutcome("AUTH-007", "2", Outcome.BREACHED);
        assertThat(remedies("AUTH-007", "2")).containsExactly("AUTH-006.remedy-end");
    }

    @Test
    void nobodySharesAPowerThatWasGiven() {
        add(task("one"));
        add(task("two"));
        add(task("perhaps"));
        add(transfer("0", "one", "unit:committee", "unit:economic"));
        add(transfer("1", "two", "unit:committee", "unit:economic").addLimit(hectares(5)));
        add(transfer("2", "two", "unit:committee", "unit:culture").addLimit(hectares(2)));
        add(transfer("3", "perhaps", "unit:committee", "unit:economic")
                .conditions(LocalizedText.of("Vùng núi", "Mountains")));
        add(transfer("4", "perhaps", "unit:committee", "unit:culture")
                .conditions(LocalizedText.of("Đồng bằng", "Plains")));

        assertOutcome("AUTH-008", "0", Outcome.MET);
        assertOutcome("AUTH-008", "1", Outcome.BREACHED);
        assertThat(of("AUTH-008", "1").isAdvisory()).isTrue();
        assertThat(remedies("AUTH-008", "1")).containsExactly("AUTH-008.remedy-limit");
        assertOutcome("AUTH-008", "3", Outcome.UNDETERMINED);

        partial(CommunePart.ASSIGNMENTS);
        assertOutcome("AUTH-008", "0", Outcome.UNDETERMINED);
        assertOutcome("AUTH-008", "1", Outcome.BREACHED);
    }

    @ParameterizedTest
    @EnumSource(AdministrativeUnitKind.class)
    void everyStatutoryTaskNamesItsTextAndIsReadInBothLanguages(AdministrativeUnitKind kind) {
        for (Task task : law.tasksOf(kind).tasks()) {
            boolean beforeTwoTiers = task.life().endOrMax().equals(JULY);
            assertThat(task.legalBasis().isPresent()).as(task.code()).isNotEqualTo(beforeTwoTiers);
            task.legalBasis().ifPresent(basis -> assertThat(law.instruments()).contains(basis.instrument()));
            assertThat(task.name().byLanguage()).containsOnlyKeys("vi", "en");
            assertThat(task.hoursPerYear()).isEmpty();
        }
        assertThat(law.tasksOf(kind).codes()).hasSizeGreaterThanOrEqualTo(22);
    }

    @Test
    void whatTheLawSaysOfCommunesAloneIsNotSaidOfWards() {
        assertThat(law.tasksOf(AdministrativeUnitKind.COMMUNE).contains("COUNCIL-VILLAGES"))
                .isTrue();
        assertThat(law.tasksOf(AdministrativeUnitKind.WARD).find("COUNCIL-VILLAGES", SEPTEMBER))
                .isEmpty();
        assertThat(law.tasksOf(AdministrativeUnitKind.WARD)
                        .get("ADV-FINANCE", SEPTEMBER)
                        .competence()
                        .body())
                .contains(UnitKinds.ECONOMIC_INFRASTRUCTURE_URBAN_DIVISION);
        assertThat(law.tasksOf(AdministrativeUnitKind.SPECIAL_ZONE)
                        .get("ADV-FINANCE", SEPTEMBER)
                        .competence())
                .isEqualTo(Competence.of(AdministrativeLevel.COMMUNE));
    }

    @Test
    void powersOverLandMovedFromTheDistrictToTheChair() {
        var catalogue = law.tasksOf(AdministrativeUnitKind.COMMUNE);

        assertThat(catalogue.get("LAND-DISTRICT-POWERS", JULY.minusDays(1)).competence())
                .isEqualTo(Competence.of(AdministrativeLevel.DISTRICT));
        assertThat(catalogue.get("LAND-DISTRICT-POWERS", JULY).competence().post())
                .contains(PostKinds.COMMITTEE_CHAIR);
        assertThat(law.authority(builder().build())
                        .whoMay("LAND-DISTRICT-POWERS", SEPTEMBER)
                        .whoMayAct())
                .containsExactly("o1");
    }

    @Test
    void theTasksOfTheLawAreSeenBesideTheCommunesOwn() {
        add(task("own"));

        assertThat(builder().build().on(SEPTEMBER).tasks()).hasSize(1);
        assertThat(law.view(builder().build(), SEPTEMBER).findTask("CIVIL-STATUS"))
                .isPresent();
        assertThat(law.withTasks(AdministrativeUnitKind.COMMUNE, TaskCatalogue.empty())
                        .evaluate(builder().build(), SEPTEMBER)
                        .ofRule("TASK-001"))
                .hasSize(1);
        assertThat(law.edition().contentHash())
                .isNotEqualTo(law.withTasks(AdministrativeUnitKind.WARD, TaskCatalogue.empty())
                        .edition()
                        .contentHash());
    }

    @Test
    void aCommuneChecksItsDutiesAndTheirSources() {
        add(task("t").source("nowhere"));
        add(task("t"));
        add(lead("1", "t", "none").source("register"));

        List<Problem> problems = builder()
                .sources(List.of(Source.of("register", LocalizedText.of("Sổ", "Register"))))
                .problems();

        assertThat(problems)
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactly(
                        "DUTY-001 /tasks/1/code", "DUTY-003 /assignments/0/unit", "COMMUNE-001 /tasks/0/source");
        assertThat(builder().check().isValid()).isFalse();
    }

    @Test
    void aCommuneKeepsItsDuties() {
        add(task("t"));
        add(lead("1", "t", "economic"));
        add(transfer("x", "t", "unit:committee", "unit:economic"));
        Commune commune = builder().build();

        assertThat(commune.toBuilder().build()).isEqualTo(commune);
        assertThat(commune.toBuilder().assignments(List.of()).build()).isNotEqualTo(commune);
        assertThat(NO_LAW.authority(commune).gaps(LIFE)).isEmpty();
        assertThat(commune.place()).isEqualTo(Jurisdiction.ofCommune("01", "00001"));
        assertThat(commune.assignments()).hasSize(1);
        assertThat(commune.transfers()).hasSize(1);
        assertThat(commune.escalations()).isEmpty();
    }

    @Test
    void gapsAreCertainAsFarAsThePartsAreComplete() {
        add(task("t"));
        completeness.put(CommunePart.ASSIGNMENTS, Completeness.ofComplete(SEPTEMBER));

        assertThat(NO_LAW.authority(builder().build()).gaps(DateRange.of(JULY, LocalDate.of(2026, 1, 1))))
                .extracting(gap -> gap.days() + " " + gap.certain())
                .containsExactly("2025-07-01/2025-09-16 true", "2025-09-16/2026-01-01 false");
        partial(CommunePart.UNITS);
        assertThat(NO_LAW.authority(builder().build()).gaps(LIFE))
                .extracting(gap -> gap.certain())
                .containsExactly(false);
    }

    @Test
    void verdictsChangeOnTheDaysOnWhichDutiesChange() {
        add(task("t"));
        add(lead("1", "t", "economic").life(UNTIL_AUGUST));

        var history = law.withTasks(AdministrativeUnitKind.COMMUNE, TaskCatalogue.empty())
                .evaluateOver(builder().build(), DateRange.of(JULY, SEPTEMBER));

        assertThat(history.changes().keySet()).isEqualTo(new TreeSet<>(List.of(LocalDate.of(2025, 8, 1))));
        RuleFilter bodies = RuleFilter.builder().addTags("apparatus").build();
        assertThat(law.evaluateOver(builder().build(), DateRange.of(JULY, SEPTEMBER), bodies)
                        .changes())
                .isEmpty();
    }
}
