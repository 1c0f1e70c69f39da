package org.commune4j.core.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commune4j.core.reform.Situations.JULY;
import static org.commune4j.core.reform.Situations.MOST_HEADS;
import static org.commune4j.core.reform.Situations.OCTOBER;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commune4j.core.authority.PowerHolder;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.CommuneSubjects;
import org.commune4j.core.commune.Situation;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.rule.Condition;
import org.commune4j.core.rule.ParameterValue;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.snapshot.PostView;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.junit.jupiter.api.Test;

/** Reforms that are written to break: several changes of one thing on one day, what is left dangling, what is taken back. */
class ReformAttackTest {

    private static final LocalDate SEPTEMBER = OCTOBER.minusDays(1);

    private final Situation before = Situation.of(
            Situations.law(),
            Situations.commune("00001").toBuilder()
                    .tasks(List.of(Situations.task("t1", JULY)))
                    .assignments(List.of(Situations.assignment("d1", "t1", "one", JULY).toBuilder()
                            .post("one-head")
                            .build()))
                    .transfers(List.of(Situations.transfer("f1", "t1", PowerHolder.ofUnit("one"), JULY)))
                    .build());

    private Checked<Situation> apply(Change... changes) {
        return Reform.named("attack").with(changes).applyTo(before);
    }

    private Commune commune(Change... changes) {
        return apply(changes).orThrow().commune();
    }

    private List<String> problems(Change... changes) {
        return apply(changes).problems().stream()
                .map(problem -> problem.code() + " " + problem.pointer())
                .toList();
    }

    // --- several changes of one thing on one day

    @Test
    void aPostThatMovesTwiceOnADayIsWhereItCameLast() {
        Commune after = commune(
                Change.move(ElementKind.POST, "one-head", "two", OCTOBER),
                Change.move(ElementKind.POST, "one-head", "top", OCTOBER));
        assertThat(after.on(SEPTEMBER)
                        .findPost("one-head")
                        .flatMap(PostView::unit)
                        .orElseThrow()
                        .id())
                .isEqualTo("one");
        assertThat(after.on(OCTOBER)
                        .findPost("one-head")
                        .flatMap(PostView::unit)
                        .orElseThrow()
                        .id())
                .isEqualTo("top");
        assertThat(after.posts())
                .filteredOn(post -> post.id().equals("one-head"))
                .hasSize(2);
        assertThat(after.assignments())
                .extracting(assignment -> assignment.id() + " " + assignment.unit() + " " + assignment.life())
                .containsExactly(
                        "d1 one " + DateRange.of(JULY, OCTOBER), "d1@2025-10-01 top " + DateRange.from(OCTOBER));
    }

    @Test
    void anEarlierMoveAfterALaterOneKeepsBoth() {
        LocalDate november = OCTOBER.plusMonths(1);
        Commune after = commune(
                Change.move(ElementKind.POST, "one-head", "top", november),
                Change.move(ElementKind.POST, "one-head", "two", OCTOBER));
        assertThat(after.on(OCTOBER)
                        .findPost("one-head")
                        .flatMap(PostView::unit)
                        .orElseThrow()
                        .id())
                .isEqualTo("two");
        assertThat(after.on(november)
                        .findPost("one-head")
                        .flatMap(PostView::unit)
                        .orElseThrow()
                        .id())
                .as("the move is written down last, and holds from its day on")
                .isEqualTo("two");
        assertThat(after.assignments())
                .extracting(assignment -> assignment.unit())
                .contains("one", "two");
    }

    @Test
    void placesForDeputiesThatAreAddedAndTakenOnADay() {
        Commune after = commune(SetDeputies.of("one", 5, OCTOBER), SetDeputies.of("one", 2, OCTOBER));
        assertThat(after.on(OCTOBER).places(Rank.DEPUTY)).isEqualTo(2);
        assertThat(after.on(SEPTEMBER).places(Rank.DEPUTY)).isEqualTo(2);
    }

    @Test
    void unitsThatMergeAndSplitOnADay() {
        Checked<Situation> applied = apply(
                MergeUnits.of(List.of("one", "two"), Situations.unit("both", "top", OCTOBER)),
                SplitUnit.of(
                        "both",
                        List.of(Situations.unit("left", "top", OCTOBER), Situations.unit("right", "top", OCTOBER)),
                        Map.of(
                                "one-head", "left",
                                "one-deputy", "left",
                                "two-head", "right",
                                "f1@2025-10-01", "right"),
                        OCTOBER));
        if (applied.isValid()) {
            Commune after = applied.orThrow().commune();
            assertThat(after.on(OCTOBER).findUnit("both")).isEmpty();
            assertThat(after.on(OCTOBER)
                            .findPost("one-head")
                            .flatMap(PostView::unit)
                            .orElseThrow()
                            .id())
                    .isEqualTo("left");
        } else {
            assertThat(applied.problems())
                    .extracting(problem -> problem.pointer().toString())
                    .allMatch(pointer -> pointer.startsWith("/communes/00001/unitEvents"));
        }
    }

    @Test
    void whatBeginsAndEndsOnADayNeverWas() {
        Commune after = commune(
                Change.add(ElementKind.POST, Situations.post("p", "one", Rank.STAFF, 1, OCTOBER)),
                Change.add(ElementKind.APPOINTMENT, Situations.appointment("a9", "o4", "p", OCTOBER)),
                Change.add(ElementKind.TASK, Situations.task("t9", OCTOBER)),
                Change.add(ElementKind.ASSIGNMENT, Situations.assignment("d9", "t9", "two", OCTOBER)),
                Change.add(ElementKind.TRANSFER, Situations.transfer("f9", "t9", PowerHolder.ofPost("p"), OCTOBER)),
                Change.end(ElementKind.POST, "p", OCTOBER),
                Change.end(ElementKind.TASK, "t9", OCTOBER));
        assertThat(after).isEqualTo(before.commune());
    }

    @Test
    void aRangeWithinARangeOfAParameter() {
        LocalDate november = OCTOBER.plusMonths(1);
        LocalDate december = OCTOBER.plusMonths(2);
        Situation after = apply(
                        SetParameter.of(MOST_HEADS, ParameterValue.of(1, DateRange.from(OCTOBER), Basis.PRACTICE)),
                        SetParameter.of(
                                MOST_HEADS, ParameterValue.of(7, DateRange.of(november, december), Basis.PRACTICE)))
                .orThrow();
        assertThat(List.of(SEPTEMBER, OCTOBER, november, december))
                .map(date -> after.law()
                        .parameters()
                        .get(MOST_HEADS)
                        .find(Jurisdiction.NATIONAL, date)
                        .flatMap(ParameterValue::value)
                        .orElseThrow())
                .containsExactly(2, 1, 7, 1);
        Reform wide = Reform.named("wide")
                .with(SetParameter.of(MOST_HEADS, ParameterValue.of(1, DateRange.from(OCTOBER), Basis.PRACTICE)));
        Reform narrow = Reform.named("narrow")
                .with(SetParameter.of(
                        MOST_HEADS, ParameterValue.of(7, DateRange.of(november, december), Basis.PRACTICE)));
        assertThat(Reform.conflicts(wide, narrow, before))
                .containsExactly(new Conflict(
                        Conflict.Nature.BOTH_CHANGE, Touched.PARAMETER, MOST_HEADS.code(), 0, 0, List.of()));
    }

    @Test
    void twoNamesOnADayAreAProblem() {
        assertThat(problems(
                        RenameUnit.of("one", LocalizedText.of("Một", "First"), OCTOBER),
                        RenameUnit.of("one", LocalizedText.of("Hai", "Second"), OCTOBER)))
                .isNotEmpty()
                .allMatch(problem -> problem.startsWith("STRUCTURE-013 /communes/00001/"));
    }

    // --- what is left dangling

    @Test
    void whatIsTakenBackThoughOthersNeedItIsAProblem() {
        assertThat(problems(Change.withdraw(ElementKind.UNIT, "one"))).isNotEmpty();
        assertThat(problems(Change.withdraw(ElementKind.POST, "one-head"))).isNotEmpty();
        assertThat(problems(Change.withdraw(ElementKind.OFFICIAL, "o1"))).isNotEmpty();
        assertThat(problems(Change.withdraw(ElementKind.UNIT, "one"), Change.withdraw(ElementKind.POST, "gone")))
                .as("one problem for what is not there; what follows from a failed reform is not reported")
                .containsExactly("REFORM-017 /changes/1");
        assertThat(Reform.named("no task")
                        .with(Change.withdraw(ElementKind.TASK, "t1"))
                        .lint(before))
                .as("a task may be one of the law, so that what names it is left to lint")
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactlyInAnyOrder(
                        "REFORM-102 /communes/00001/assignments/d1", "REFORM-102 /communes/00001/transfers/f1");
    }

    @Test
    void aUnitUnderWhichOthersStandIsNotDissolved() {
        assertThat(problems(Change.end(ElementKind.UNIT, "top", OCTOBER))).containsExactly("REFORM-008 /changes/0");
        Commune after = commune(
                Change.end(ElementKind.UNIT, "one", OCTOBER),
                Change.end(ElementKind.UNIT, "two", OCTOBER),
                Change.end(ElementKind.UNIT, "top", OCTOBER));
        assertThat(after.on(OCTOBER).units()).isEmpty();
        assertThat(after.on(OCTOBER).appointments()).isEmpty();
        assertThat(after.on(OCTOBER).assignments()).isEmpty();
        assertThat(after.on(SEPTEMBER).units()).hasSize(3);
    }

    @Test
    void whoHoldsPowerIsNotForgotten() {
        assertThat(problems(Change.add(
                        ElementKind.TRANSFER,
                        Situations.transfer("f9", "none", PowerHolder.ofOfficial("nobody"), OCTOBER))))
                .containsExactly("REFORM-019 /changes/0", "REFORM-005 /changes/0");
        assertThat(problems(Change.add(
                        ElementKind.ASSIGNMENT,
                        Situations.assignment("d9", "t1", "gone", OCTOBER).toBuilder()
                                .post("nowhere")
                                .official("nobody")
                                .build())))
                .as("every reference at once")
                .containsExactlyInAnyOrder("REFORM-003 /changes/0", "REFORM-004 /changes/0", "REFORM-005 /changes/0");
    }

    @Test
    void lintNamesWhatIsLeftDanglingAndWhatARuleStillNeeds() {
        LocalDate december = OCTOBER.plusMonths(2);
        Situation ends = Situation.of(
                Situations.law()
                        .withCommuneRules(rules -> rules.with(
                                Rule.on(CommuneSubjects.UNIT, "TEST-002")
                                        .mustNot(Condition.of("không bao giờ", "never", unit -> false))
                                        .per(Basis.PRACTICE)
                                        .build(),
                                Rule.on(CommuneSubjects.UNIT, "TEST-003")
                                        .may(Condition.of("không bao giờ", "never", unit -> false))
                                        .per(Basis.PRACTICE)
                                        .defeats("TEST-002")
                                        .build())),
                before.commune().toBuilder()
                        .units(List.of(
                                Situations.unit("top", "", JULY),
                                Situations.unit("one", "top", JULY),
                                Situations.unit("two", "top", JULY).toBuilder()
                                        .life(DateRange.of(JULY, december))
                                        .build()))
                        .posts(before.commune().posts().stream()
                                .filter(post -> post.unit().equals("one"))
                                .toList())
                        .appointments(before.commune().appointments().stream()
                                .filter(appointment -> appointment.post().startsWith("one"))
                                .toList())
                        .build());
        Reform careless = Reform.named("careless")
                .with(
                        Change.move(ElementKind.POST, "one-deputy", "two", OCTOBER),
                        Change.add(
                                ElementKind.POST,
                                Situations.post("p", "one", Rank.STAFF, 1, OCTOBER).toBuilder()
                                        .life(DateRange.of(OCTOBER, december))
                                        .build()),
                        Change.add(ElementKind.APPOINTMENT, Situations.appointment("a9", "o4", "p", OCTOBER)),
                        Change.withdraw(ElementKind.RULE, "TEST-002"),
                        Change.withdraw(ElementKind.RULE, "TEST-001"));
        assertThat(careless.lint(ends))
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactlyInAnyOrder(
                        "REFORM-102 /communes/00001/posts/one-deputy",
                        "REFORM-102 /communes/00001/appointments/a9",
                        "REFORM-106 /changes/3");
        assertThat(careless.lint(ends))
                .allSatisfy(
                        problem -> assertThat(problem.render(Locale.ENGLISH)).contains("What to do"));
    }

    // --- what is taken back

    @Test
    void aReformAndItsInverseLeaveNothing() {
        Reform first = Reform.named("first")
                .with(
                        Change.add(ElementKind.UNIT, Situations.unit("three", "top", OCTOBER)),
                        Change.add(ElementKind.POST, Situations.post("three-head", "three", Rank.HEAD, 1, OCTOBER)),
                        Within.of(
                                "00001",
                                Change.add(
                                        ElementKind.OFFICIAL,
                                        Official.builder().id("o9").build())));
        Reform second = Reform.named("second")
                .with(
                        Change.add(ElementKind.APPOINTMENT, Situations.appointment("a9", "o9", "three-head", OCTOBER)),
                        Change.add(ElementKind.TASK, Situations.task("t9", OCTOBER)),
                        Change.add(ElementKind.ASSIGNMENT, Situations.assignment("d9", "t9", "three", OCTOBER)));
        Reform both = first.then(second);
        assertThat(both.then(both.inverse().orElseThrow()).applyTo(before).orThrow())
                .isEqualTo(before);
        Situation after = both.applyTo(before).orThrow();
        assertThat(second.inverse()
                        .orElseThrow()
                        .then(first.inverse().orElseThrow())
                        .applyTo(after)
                        .orThrow())
                .as("the inverse of both is both inverses, the last first")
                .isEqualTo(before);
        assertThat(first.inverse().orElseThrow().applyTo(after).isValid())
                .as("the first alone cannot go while the second rests on it")
                .isFalse();
        assertThat(first.then(Reform.named("end").with(Change.end(ElementKind.APPOINTMENT, "a1", OCTOBER)))
                        .inverse())
                .as("one change without an inverse leaves the whole without one")
                .isEmpty();
        assertThat(Reform.named("nothing")
                        .inverse()
                        .orElseThrow()
                        .applyTo(before)
                        .orThrow())
                .isEqualTo(before);
    }

    @Test
    void problemsOfALongReformAreAllThere() {
        Change[] changes = new Change[50];
        for (int i = 0; i < changes.length; i++) {
            changes[i] = Change.end(ElementKind.POST, "none-" + i, OCTOBER);
        }
        assertThat(Reform.named("long").with(changes).applyTo(before).problems())
                .hasSize(50)
                .extracting(Problem::code)
                .containsOnly("REFORM-004");
    }
}
