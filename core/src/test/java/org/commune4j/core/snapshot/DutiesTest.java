package org.commune4j.core.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.commune4j.core.snapshot.World.JANUARY;
import static org.commune4j.core.snapshot.World.JULY;
import static org.commune4j.core.snapshot.World.OCTOBER;
import static org.commune4j.core.snapshot.World.escalation;
import static org.commune4j.core.snapshot.World.lead;
import static org.commune4j.core.snapshot.World.task;
import static org.commune4j.core.snapshot.World.transfer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeSet;
import org.commune4j.core.authority.AssignmentRole;
import org.commune4j.core.authority.ClearPoint;
import org.commune4j.core.authority.Periodicity;
import org.commune4j.core.authority.PowerHolder;
import org.commune4j.core.authority.TaskCatalogue;
import org.commune4j.core.authority.TaskKind;
import org.commune4j.core.law.Field;
import org.commune4j.core.law.Vocabulary;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Entries;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.junit.jupiter.api.Test;

class DutiesTest {

    @Test
    void reportsEveryReferenceThatLeadsNowhere() {
        Checked<Facts> checked = World.committee()
                .personnel()
                .withDuties(
                        TaskCatalogue.empty(),
                        List.of(
                                lead("1", "t", "nowhere").build(),
                                lead("1", "t", "economy").build(),
                                lead("2", "t", "economy")
                                        .post("none")
                                        .official("nobody")
                                        .build(),
                                lead("3", "t", "economy").post("librarian").build()),
                        List.of(
                                transfer("x", "t", "unit:none", "post:none").build(),
                                transfer("x", "t", "unit:committee", "official:nobody")
                                        .build(),
                                transfer("y", "t", "level:PROVINCE", "unit:committee")
                                        .build()),
                        List.of(
                                escalation("e", "t").build(),
                                escalation("e", "t")
                                        .raisedBy("none")
                                        .to(PowerHolder.ofUnit("none"))
                                        .build()));

        assertThat(checked.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "DUTY-003{assignment=1, unit=nowhere} at /assignments/0/unit",
                        "DUTY-002{id=1, other=/assignments/0} at /assignments/1/id",
                        "DUTY-004{assignment=2, post=none} at /assignments/2/post",
                        "DUTY-006{assignment=2, official=nobody} at /assignments/2/official",
                        "DUTY-005{assignment=3, post=librarian, unit=economy} at /assignments/3/post",
                        "DUTY-008{transfer=x, holder=unit:none} at /transfers/0/giver",
                        "DUTY-008{transfer=x, holder=post:none} at /transfers/0/receiver",
                        "DUTY-007{id=x, other=/transfers/0} at /transfers/1/id",
                        "DUTY-008{transfer=x, holder=official:nobody} at /transfers/1/receiver",
                        "DUTY-009{id=e, other=/escalations/0} at /escalations/1/id",
                        "DUTY-010{escalation=e, unit=none} at /escalations/1/raisedBy",
                        "DUTY-011{escalation=e, holder=unit:none} at /escalations/1/to");
        for (Problem problem : checked.problems()) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("vi"))) {
                assertThat(problem.render(locale)).doesNotContain("{").doesNotContain("DUTY-0" + "remedy");
            }
        }
    }

    @Test
    void asksWhetherOtherPeopleFitToDutiesThatAreGiven() {
        Facts facts = World.committee()
                .holds("anna", "librarian")
                .with(lead("1", "t", "economy").official("anna"))
                .duties();

        assertThat(facts.withPeople(List.of(), List.of()).problems())
                .extracting(Problem::toString)
                .containsExactly("DUTY-006{assignment=1, official=anna} at /assignments/0/official");
        assertThatIllegalStateException()
                .isThrownBy(() -> facts.withFittingPeople(Entries.of(List.of()), Entries.of(List.of()), Pointer.ROOT))
                .withMessageEndingWith("call withFittingPeople before withDuties");
    }

    @Test
    void doesNotReportWhatRefersToSomethingUnreadable() {
        Entries<Unit> units = Entries.<Unit>builder().addUnreadable("hidden").build();
        Entries<Post> posts = Entries.<Post>builder().addUnreadable().build();
        Entries<Official> officials =
                Entries.<Official>builder().addUnreadable("secret").build();

        List<Problem> problems = Facts.checkDuties(
                units,
                posts,
                officials,
                Entries.of(List.of(
                        lead("1", "t", "hidden").post("any").official("secret").build())),
                Entries.of(List.of(transfer("x", "t", "unit:hidden", "post:any").build())),
                Entries.of(List.of(escalation("e", "t").raisedBy("hidden").build())),
                Pointer.ROOT);

        assertThat(problems).isEmpty();
    }

    @Test
    void knowsEveryDayOnWhichItMayChange() {
        Facts duties = World.committee()
                .with(task("t").life(DateRange.of(JULY, JANUARY)))
                .with(lead("1", "t", "economy").life(DateRange.from(OCTOBER)))
                .with(transfer("x", "t", "unit:committee", "post:vice").life(DateRange.until(JULY.plusDays(20))))
                .with(escalation("e", "t").dueOn(JULY.plusDays(4)).answeredOn(JULY.plusDays(9)))
                .duties();
        TreeSet<java.time.LocalDate> days = new TreeSet<>();

        duties.addBoundaries(DateRange.of(JULY.minusDays(5), JANUARY.plusDays(5)), days);

        assertThat(days).containsExactly(JULY, JULY.plusDays(5), JULY.plusDays(9), JULY.plusDays(20), OCTOBER, JANUARY);
    }

    @Test
    void showsTheDutiesOfADate() {
        Snapshot duties = World.committee()
                .with(task("t"))
                .with(lead("2", "t", "economy").post("surveyor"))
                .with(lead("1", "t", "culture").role(AssignmentRole.SUPPORT).official("o5"))
                .with(lead("3", "unknown", "culture"))
                .with(lead("4", "t", "culture").life(DateRange.from(JANUARY)))
                .on(OCTOBER);

        assertThat(duties.assignments()).extracting(AssignmentView::id).containsExactly("1", "2", "3");
        assertThat(duties.task("t").assignments())
                .extracting(AssignmentView::id)
                .containsExactly("1", "2");
        assertThat(duties.task("t").leads()).extracting(AssignmentView::id).containsExactly("2");
        assertThat(duties.assignmentsOfOfficial("o4"))
                .extracting(AssignmentView::id)
                .containsExactly("2");
        assertThat(duties.assignmentsOfUnit("culture"))
                .extracting(AssignmentView::id)
                .containsExactly("1", "3");
        assertThat(duties.assignments().get(2).task()).isEmpty();
        assertThat(duties.tasks(Field.of("LAND"))).extracting(TaskView::code).containsExactly("t");
        assertThatThrownBy(() -> duties.task("unknown")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void theTasksOfTheLawExistBesideTheCommunesOwn() {
        Facts own = World.committee().with(task("t")).duties();

        Facts both = own.under(
                TaskCatalogue.of(List.of(
                                task("law").build(),
                                task("t").kind(TaskKind.DECIDE).build()))
                        .orThrow(),
                Vocabulary.OPEN);

        assertThat(both.catalogue().codes()).containsExactly("law", "t");
        assertThat(both.catalogue().get("t", JULY).kind()).isEqualTo(TaskKind.EXECUTE);
        assertThat(own.under(TaskCatalogue.empty(), Vocabulary.OPEN)).isSameAs(own);
    }

    @Test
    void aPersonIsNamedByIdAlone() {
        assertThatThrownBy(() -> lead("1", "t", "economy")
                        .putPoint(ClearPoint.PERSON, LocalizedText.ofVietnamese("Tên"))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("Tên");
    }

    @Test
    void tellsWhichOfTheSixPointsAreMissing() {
        Snapshot duties = World.committee()
                .with(task("bare"))
                .with(task("full").periodicity(Periodicity.MONTHLY).product(LocalizedText.of("Báo cáo", "Report")))
                .with(lead("1", "bare", "economy"))
                .with(lead("2", "full", "economy")
                        .official("o3")
                        .putPoint(ClearPoint.RESPONSIBILITY, LocalizedText.of("Chịu trách nhiệm", "Answers for it"))
                        .putPoint(ClearPoint.AUTHORITY, LocalizedText.of("Được ký", "May sign")))
                .with(lead("3", "unknown", "economy").post("surveyor"))
                .on(JULY);

        assertThat(duties.assignments().get(0).missingPoints())
                .containsExactly(
                        ClearPoint.PERSON,
                        ClearPoint.TIME,
                        ClearPoint.RESPONSIBILITY,
                        ClearPoint.AUTHORITY,
                        ClearPoint.RESULT);
        assertThat(duties.assignments().get(1).missingPoints()).isEmpty();
        assertThat(duties.assignments().get(2).missingPoints())
                .contains(ClearPoint.TASK)
                .doesNotContain(ClearPoint.PERSON);
    }

    @Test
    void anAssignmentsEffortIsItsOwnOrWhatTheOthersLeave() {
        Snapshot duties = World.committee()
                .with(task("t").hoursPerYear(new BigDecimal("100")))
                .with(task("u").hoursPerYear(new BigDecimal("100")))
                .with(task("v"))
                .with(lead("1", "t", "economy"))
                .with(lead("2", "t", "culture").role(AssignmentRole.SUPPORT).hoursPerYear(new BigDecimal("30")))
                .with(lead("3", "u", "economy"))
                .with(lead("4", "u", "culture").role(AssignmentRole.SUPPORT))
                .with(lead("5", "v", "economy"))
                .on(JULY);

        assertThat(duties.assignments())
                .extracting(AssignmentView::hoursPerYear)
                .containsExactly(
                        Optional.of(new BigDecimal("70")),
                        Optional.of(new BigDecimal("30")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
    }

    @Test
    void aTransferMakesSense() {
        assertThatThrownBy(() -> transfer("x", "t", "unit:a", "unit:a").build()).hasMessageContaining("also the giver");
        assertThatThrownBy(() ->
                        transfer("x", "t", "unit:a", "unit:b").addTask("t").build())
                .hasMessageContaining("twice");
        assertThatThrownBy(() ->
                        transfer("x", "t", "unit:a", "unit:b").tasks(List.of()).build())
                .hasMessageContaining("no task");
        assertThatThrownBy(() -> transfer("x", "t", "unit:a", "unit:b")
                        .addLimit(World.limit(1))
                        .addLimit(World.limit(2))
                        .build())
                .hasMessageContaining("AREA_HECTARES");
    }

    @Test
    void personnelWithoutDutiesIsAllowed() {
        Facts personnel = World.committee().personnel();

        assertThat(personnel.withTasks(TaskCatalogue.empty()).on(JULY).assignments())
                .isEmpty();
    }
}
