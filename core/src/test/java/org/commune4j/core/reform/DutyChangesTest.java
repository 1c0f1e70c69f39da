package org.commune4j.core.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commune4j.core.reform.Situations.JULY;
import static org.commune4j.core.reform.Situations.OCTOBER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.commune4j.core.authority.Assignment;
import org.commune4j.core.authority.AssignmentRole;
import org.commune4j.core.authority.AuthorityTransfer;
import org.commune4j.core.authority.PowerHolder;
import org.commune4j.core.authority.TaskCatalogue;
import org.commune4j.core.commune.AdministrativeUnitKind;
import org.commune4j.core.commune.CommunePart;
import org.commune4j.core.commune.Completeness;
import org.commune4j.core.commune.Situation;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.time.DateRange;
import org.junit.jupiter.api.Test;

/** Reforms of tasks and of the power for them. */
class DutyChangesTest {

    private static final LocalDate SEPTEMBER = OCTOBER.minusDays(1);
    private static final PowerHolder ONE = PowerHolder.ofUnit("one");

    /** The office one leads t1, through its head t2; the committee gives it the power for t1; t3 is a task of the law. */
    private final Situation before = Situation.of(
            Situations.law()
                    .withTasks(
                            AdministrativeUnitKind.COMMUNE,
                            TaskCatalogue.of(List.of(Situations.task("t3", JULY)))
                                    .orThrow()),
            Situations.commune("00001").toBuilder()
                    .tasks(List.of(Situations.task("t1", JULY), Situations.task("t2", JULY)))
                    .assignments(List.of(
                            Situations.assignment("d1", "t1", "one", JULY),
                            Situations.assignment("d2", "t2", "one", JULY).toBuilder()
                                    .post("one-head")
                                    .build()))
                    .transfers(List.of(Situations.transfer("f1", "t1", ONE, JULY)))
                    .completeness(CommunePart.UNITS, Completeness.ofComplete(LocalDate.of(2026, 1, 1)))
                    .completeness(CommunePart.POSTS, Completeness.ofComplete(LocalDate.of(2026, 1, 1)))
                    .completeness(CommunePart.ASSIGNMENTS, Completeness.ofComplete(LocalDate.of(2026, 1, 1)))
                    .build());

    private Situation apply(Change... changes) {
        return Reform.named("test").with(changes).applyTo(before).orThrow();
    }

    private List<String> codes(Change... changes) {
        return Reform.named("test").with(changes).applyTo(before).problems().stream()
                .map(Problem::code)
                .toList();
    }

    private static List<String> leads(Situation situation, String task, LocalDate date) {
        return List.copyOf(
                situation.law().view(situation.commune(), date).task(task).leadingUnits());
    }

    private static Assignment assignment(Situation situation, String id) {
        return situation.commune().assignments().stream()
                .filter(assignment -> assignment.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static AuthorityTransfer transfer(Situation situation, String id) {
        return situation.commune().transfers().stream()
                .filter(transfer -> transfer.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void addsAssignsAndAbolishesTasks() {
        Situation after = apply(
                Change.add(ElementKind.TASK, Situations.task("t9", OCTOBER)),
                Change.add(ElementKind.ASSIGNMENT, Situations.assignment("d9", "t9", "two", OCTOBER)),
                Change.add(ElementKind.ASSIGNMENT, Situations.assignment("d8", "t3", "two", OCTOBER)),
                Change.end(ElementKind.TASK, "t1", OCTOBER));
        assertThat(leads(after, "t9", OCTOBER)).containsExactly("two");
        assertThat(leads(after, "t3", OCTOBER)).containsExactly("two");
        assertThat(leads(after, "t1", SEPTEMBER)).containsExactly("one");
        assertThat(after.commune().on(OCTOBER).findTask("t1")).isEmpty();
        assertThat(assignment(after, "d1").life()).isEqualTo(DateRange.of(JULY, OCTOBER));
        assertThat(transfer(after, "f1").life()).isEqualTo(DateRange.of(JULY, OCTOBER));
        assertThat(codes(
                        Change.add(ElementKind.TASK, Situations.task("t1", OCTOBER)),
                        Change.end(ElementKind.TASK, "t8", OCTOBER),
                        Change.end(ElementKind.TASK, "t3", OCTOBER),
                        Change.add(ElementKind.ASSIGNMENT, Situations.assignment("d7", "t8x", "two", OCTOBER)),
                        Change.add(
                                ElementKind.ASSIGNMENT,
                                Situations.assignment("d6", "t2", "gone", OCTOBER).toBuilder()
                                        .role(AssignmentRole.SUPPORT)
                                        .build()),
                        Change.add(
                                ElementKind.ASSIGNMENT,
                                Situations.assignment("d5", "t2", "two", OCTOBER).toBuilder()
                                        .post("one-head")
                                        .build())))
                .containsExactly("REFORM-007", "REFORM-019", "REFORM-020", "REFORM-019", "REFORM-003", "REFORM-022");
    }

    @Test
    void movesATaskAndEndsAnAssignment() {
        Situation after = apply(
                Change.replace(ElementKind.ASSIGNMENT, "d1", Situations.assignment("d3", "t1", "two", OCTOBER)),
                Change.end(ElementKind.ASSIGNMENT, "d2", OCTOBER));
        assertThat(leads(after, "t1", SEPTEMBER)).containsExactly("one");
        assertThat(leads(after, "t1", OCTOBER)).containsExactly("two");
        assertThat(leads(after, "t2", SEPTEMBER)).containsExactly("one");
        assertThat(leads(after, "t2", OCTOBER)).isEmpty();
        assertThat(codes(
                        Change.replace(ElementKind.ASSIGNMENT, "d1", Situations.assignment("d3", "t2", "two", OCTOBER)),
                        Change.replace(ElementKind.ASSIGNMENT, "d8", Situations.assignment("d4", "t1", "two", OCTOBER)),
                        Change.end(ElementKind.ASSIGNMENT, "d9", OCTOBER)))
                .containsExactly("REFORM-024", "REFORM-021", "REFORM-021");
    }

    @Test
    void givesPowerOnAndEndsIt() {
        Situation after = apply(
                Change.end(ElementKind.TRANSFER, "f1", OCTOBER),
                Change.add(
                        ElementKind.TRANSFER,
                        Situations.transfer("f2", "t2", PowerHolder.ofPost("two-head"), OCTOBER)));
        assertThat(transfer(after, "f1").life()).isEqualTo(DateRange.of(JULY, OCTOBER));
        assertThat(after.law().authority(after.commune()).whoMay("t2", OCTOBER).holders())
                .extracting(power -> power.holder().toString())
                .contains("post:two-head");
        assertThat(codes(
                        Change.end(ElementKind.TRANSFER, "f2", OCTOBER),
                        Change.add(ElementKind.TRANSFER, Situations.transfer("f1", "t1", ONE, OCTOBER)),
                        Change.add(
                                ElementKind.TRANSFER,
                                Situations.transfer("f3", "t8", PowerHolder.ofPost("gone"), OCTOBER))))
                .containsExactly("REFORM-023", "REFORM-007", "REFORM-019", "REFORM-004");
    }

    @Test
    void tasksAndPowersGoOnWhereTheirUnitDoes() {
        Situation merged = apply(MergeUnits.of(List.of("one", "two"), Situations.unit("both", "top", OCTOBER)));
        assertThat(leads(merged, "t1", SEPTEMBER)).containsExactly("one");
        assertThat(leads(merged, "t1", OCTOBER)).containsExactly("both");
        assertThat(assignment(merged, "d2@2025-10-01").post()).contains("one-head");
        assertThat(transfer(merged, "f1@2025-10-01").receiver()).isEqualTo(PowerHolder.ofUnit("both"));

        Map<String, String> places = Map.of("one-head", "left", "one-deputy", "right", "d1", "right", "f1", "left");
        Situation split = apply(SplitUnit.of(
                "one",
                List.of(Situations.unit("left", "top", OCTOBER), Situations.unit("right", "top", OCTOBER)),
                places,
                OCTOBER));
        assertThat(leads(split, "t1", OCTOBER)).containsExactly("right");
        assertThat(leads(split, "t2", OCTOBER)).containsExactly("left");
        assertThat(transfer(split, "f1@2025-10-01").receiver()).isEqualTo(PowerHolder.ofUnit("left"));
        assertThat(codes(SplitUnit.of(
                        "one",
                        List.of(Situations.unit("left", "top", OCTOBER), Situations.unit("right", "top", OCTOBER)),
                        Map.of("one-head", "left", "one-deputy", "right"),
                        OCTOBER)))
                .as("d1 and f1 have no place")
                .containsExactly("REFORM-009", "REFORM-009");

        Situation moved = apply(Change.move(ElementKind.POST, "one-head", "two", OCTOBER));
        assertThat(leads(moved, "t2", OCTOBER)).containsExactly("two");
        Situation abolished = apply(Change.end(ElementKind.POST, "one-head", OCTOBER));
        assertThat(leads(abolished, "t2", OCTOBER)).isEmpty();
        Situation dissolved = apply(Change.end(ElementKind.UNIT, "one", OCTOBER));
        assertThat(leads(dissolved, "t1", OCTOBER)).isEmpty();
        assertThat(transfer(dissolved, "f1").life()).isEqualTo(DateRange.of(JULY, OCTOBER));
    }

    @Test
    void conflictsAndInverse() {
        Reform toTwo = Reform.named("to two")
                .with(Change.replace(ElementKind.ASSIGNMENT, "d1", Situations.assignment("x", "t1", "two", OCTOBER)));
        Reform toTop = Reform.named("to top")
                .with(Change.replace(ElementKind.ASSIGNMENT, "d1", Situations.assignment("y", "t1", "top", OCTOBER)));
        assertThat(Reform.conflicts(toTwo, toTop, before))
                .containsExactly(new Conflict(
                        Conflict.Nature.BOTH_CHANGE,
                        Touched.LEAD,
                        "00001/t1",
                        0,
                        0,
                        List.of(new Conflict(
                                Conflict.Nature.BOTH_CHANGE, Touched.ASSIGNMENT, "00001/d1", 0, 0, List.of()))));
        Reform abolish = Reform.named("abolish").with(Change.end(ElementKind.STATUTORY_TASK, "COMMUNE/t3", OCTOBER));
        Reform assign = Reform.named("assign")
                .with(Change.add(ElementKind.ASSIGNMENT, Situations.assignment("z", "t3", "two", JULY)));
        assertThat(Reform.conflicts(abolish, assign, before))
                .containsExactly(
                        new Conflict(Conflict.Nature.SECOND_RELIES, Touched.TASK, "COMMUNE/t3", 0, 0, List.of()));
        Reform more = Reform.named("more")
                .with(
                        Change.add(ElementKind.TASK, Situations.task("t9", OCTOBER)),
                        Change.add(ElementKind.ASSIGNMENT, Situations.assignment("d9", "t9", "two", OCTOBER)),
                        Change.add(ElementKind.TRANSFER, Situations.transfer("f9", "t9", ONE, OCTOBER)));
        Situation after = more.applyTo(before).orThrow();
        assertThat(after).isNotEqualTo(before);
        assertThat(more.inverse().orElseThrow().applyTo(after).orThrow()).isEqualTo(before);
        assertThat(toTwo.inverse()).isEmpty();
    }

    @Test
    void lintsWhatIsLeftOfTasks() {
        assertThat(lint(Change.end(ElementKind.ASSIGNMENT, "d1", OCTOBER))).containsExactly("REFORM-107");
        assertThat(lint(Change.add(ElementKind.ASSIGNMENT, Situations.assignment("d9", "t1", "two", OCTOBER))))
                .containsExactly("REFORM-108");
        assertThat(lint(
                        Change.add(ElementKind.ASSIGNMENT, Situations.assignment("d9", "t3", "two", OCTOBER)),
                        Change.end(ElementKind.STATUTORY_TASK, "COMMUNE/t3", OCTOBER.plusDays(30))))
                .contains("REFORM-102");
        assertThat(lint(Change.replace(
                        ElementKind.ASSIGNMENT, "d2", Situations.assignment("d9", "t2", "two", OCTOBER))))
                .isEmpty();
    }

    private List<String> lint(Change... changes) {
        return Reform.named("test").with(changes).lint(before).stream()
                .map(Problem::code)
                .toList();
    }
}
