package org.commune4j.core.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.commune4j.core.reform.Situations.JULY;
import static org.commune4j.core.reform.Situations.MOST_HEADS;
import static org.commune4j.core.reform.Situations.OCTOBER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.Situation;
import org.commune4j.core.law.Basis;
import org.commune4j.core.organisation.AppointmentKind;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.organisation.UnitEventKind;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.rule.ParameterValue;
import org.commune4j.core.rule.Strength;
import org.commune4j.core.snapshot.PostView;
import org.commune4j.core.snapshot.Snapshot;
import org.commune4j.core.snapshot.UnitView;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.junit.jupiter.api.Test;

class ReformTest {

    private static final LocalDate SEPTEMBER = OCTOBER.minusDays(1);

    private final Situation before = Situations.situation();

    private Situation apply(Change... changes) {
        return Reform.named("test").with(changes).applyTo(before).orThrow();
    }

    private static Snapshot chart(Situation situation, LocalDate date) {
        return situation.commune().on(date);
    }

    private static Snapshot roster(Situation situation, LocalDate date) {
        return situation.commune().on(date);
    }

    private List<String> codes(Change... changes) {
        return Reform.named("test").with(changes).applyTo(before).problems().stream()
                .map(Problem::code)
                .toList();
    }

    @Test
    void foundsAUnitWithItsEvent() {
        Situation after = apply(Change.add(ElementKind.UNIT, Situations.unit("three", "top", OCTOBER)));
        assertThat(chart(after, SEPTEMBER).findUnit("three")).isEmpty();
        assertThat(chart(after, OCTOBER).unit("three").parent().map(UnitView::id))
                .contains("top");
        assertThat(after.commune().unitEvents())
                .singleElement()
                .satisfies(event -> assertThat(event.kind()).isEqualTo(UnitEventKind.FOUNDED));
        assertThat(codes(Change.add(ElementKind.UNIT, Situations.unit("one", "top", OCTOBER))))
                .containsExactly("REFORM-007");
    }

    @Test
    void mergesUnitsWithTheirPostsAndPeople() {
        Situation after = apply(
                MergeUnits.of(List.of("one", "two"), Situations.unit("both", "top", OCTOBER)),
                Change.end(ElementKind.POST, "two-head", OCTOBER));
        assertThat(chart(after, SEPTEMBER).unit("one").places()).isEqualTo(3);
        assertThat(chart(after, OCTOBER).findUnit("one")).isEmpty();
        assertThat(chart(after, OCTOBER).unit("both").posts())
                .extracting(PostView::id)
                .containsExactly("one-deputy", "one-head");
        assertThat(roster(after, OCTOBER).post("one-head").filled()).isOne();
        assertThat(roster(after, OCTOBER).findOfficial("o3").orElseThrow().appointments())
                .isEmpty();
        assertThat(after.commune().unitEvents())
                .singleElement()
                .satisfies(event -> assertThat(event.predecessors()).containsExactly("one", "two"));
    }

    @Test
    void oneOfTheUnitsMayTakeTheOtherIn() {
        Situation after = apply(MergeUnits.of(List.of("one", "two"), Situations.unit("one", "top", OCTOBER)));
        assertThat(chart(after, OCTOBER).unit("one").posts())
                .extracting(PostView::id)
                .containsExactly("one-deputy", "one-head", "two-head");
        assertThat(after.commune().posts())
                .as("posts that stay where they are keep their one life")
                .filteredOn(post -> post.id().equals("one-head"))
                .singleElement()
                .satisfies(post -> assertThat(post.life()).isEqualTo(DateRange.from(JULY)));
    }

    @Test
    void splitsAUnitAndAsksWhereEverythingGoes() {
        Change split = SplitUnit.of(
                "one",
                List.of(Situations.unit("left", "top", OCTOBER), Situations.unit("right", "top", OCTOBER)),
                Map.of("one-head", "left"),
                OCTOBER);
        assertThat(codes(split)).containsExactly("REFORM-009");
        Situation after = apply(SplitUnit.of(
                "one",
                List.of(Situations.unit("left", "top", OCTOBER), Situations.unit("right", "top", OCTOBER)),
                Map.of("one-head", "left", "one-deputy", "right"),
                OCTOBER));
        assertThat(chart(after, OCTOBER).unit("right").places(Rank.DEPUTY)).isEqualTo(2);
        assertThat(chart(after, OCTOBER).unit("left").places(Rank.HEAD)).isOne();
    }

    @Test
    void renamesAndDissolves() {
        LocalizedText name = LocalizedText.of("Tên mới", "New name");
        Situation after = apply(RenameUnit.of("one", name, OCTOBER), Change.end(ElementKind.UNIT, "two", OCTOBER));
        assertThat(chart(after, OCTOBER).unit("one").name()).isEqualTo(name);
        assertThat(chart(after, SEPTEMBER).unit("one").name()).isNotEqualTo(name);
        assertThat(chart(after, OCTOBER).findPost("two-head")).isEmpty();
        assertThat(roster(after, OCTOBER).appointments())
                .allMatch(entry -> entry.post().isPresent());
        assertThat(codes(Change.end(ElementKind.UNIT, "top", OCTOBER))).containsExactly("REFORM-008");
        assertThat(codes(Change.end(ElementKind.UNIT, "none", OCTOBER))).containsExactly("REFORM-003");
    }

    /** What stands under a unit that is merged away is described anew from that day on, and must not fall back to its old name. */
    @Test
    void aNameGoesOnWhereTheUnitStandsUnderAnother() {
        LocalizedText name = LocalizedText.of("Tên mới", "New name");
        Change found = Change.add(ElementKind.UNIT, Situations.unit("below", "one", JULY));
        Change rename = RenameUnit.of("below", name, SEPTEMBER);
        Change merge = MergeUnits.of(List.of("one", "two"), Situations.unit("both", "top", OCTOBER));
        Change again = MergeUnits.of(List.of("both", "top"), Situations.unit("all", "", OCTOBER.plusDays(9)));
        for (List<Change> changes :
                List.of(List.of(found, rename, merge, again), List.of(found, merge, again, rename))) {
            Situation after = apply(changes.toArray(Change[]::new));
            assertThat(chart(after, SEPTEMBER.minusDays(1)).unit("below").name())
                    .isNotEqualTo(name);
            for (LocalDate day : List.of(SEPTEMBER, OCTOBER, OCTOBER.plusDays(9))) {
                assertThat(chart(after, day).unit("below").name()).as("%s", day).isEqualTo(name);
            }
            assertThat(chart(after, OCTOBER.plusDays(9)).unit("below").parent().map(UnitView::id))
                    .contains("all");
        }
        LocalizedText later = LocalizedText.of("Tên sau", "Later name");
        Situation twice = apply(found, merge, RenameUnit.of("below", later, OCTOBER), rename);
        assertThat(chart(twice, SEPTEMBER).unit("below").name()).isEqualTo(name);
        assertThat(chart(twice, OCTOBER).unit("below").name()).isEqualTo(later);
    }

    @Test
    void refusesACircleThroughAMerger() {
        assertThat(codes(MergeUnits.of(List.of("top", "one"), Situations.unit("both", "two", OCTOBER))))
                .containsExactly("STRUCTURE-003");
        assertThat(codes(MergeUnits.of(List.of("top", "one"), Situations.unit("both", "both", OCTOBER))))
                .containsExactly("STRUCTURE-003");
    }

    @Test
    void movesCreatesAndAbolishesPosts() {
        Situation after = apply(
                Change.move(ElementKind.POST, "one-deputy", "two", OCTOBER),
                Change.add(ElementKind.POST, Situations.post("clerk", "one", Rank.STAFF, 5, OCTOBER)));
        assertThat(chart(after, SEPTEMBER)
                        .findPost("one-deputy")
                        .flatMap(PostView::unit)
                        .orElseThrow()
                        .id())
                .isEqualTo("one");
        assertThat(chart(after, OCTOBER)
                        .findPost("one-deputy")
                        .flatMap(PostView::unit)
                        .orElseThrow()
                        .id())
                .isEqualTo("two");
        assertThat(roster(after, OCTOBER).post("one-deputy").filled()).isOne();
        assertThat(chart(after, OCTOBER).unit("one").places()).isEqualTo(6);
        assertThat(codes(Change.move(ElementKind.POST, "none", "nowhere", OCTOBER)))
                .containsExactlyInAnyOrder("REFORM-003", "REFORM-004");
    }

    @Test
    void setsTheNumberOfDeputiesWithoutPuttingAnybodyOut() {
        assertThat(chart(apply(SetDeputies.of("one", 1, OCTOBER)), OCTOBER).places(Rank.DEPUTY))
                .isOne();
        assertThat(chart(apply(SetDeputies.of("one", 3, OCTOBER)), OCTOBER).places(Rank.DEPUTY))
                .isEqualTo(3);
        assertThat(codes(SetDeputies.of("one", 0, OCTOBER))).containsExactly("REFORM-010");
        assertThat(codes(SetDeputies.of("two", 1, OCTOBER))).containsExactly("REFORM-011");
        Situation none = apply(Change.end(ElementKind.APPOINTMENT, "a2", OCTOBER), SetDeputies.of("one", 0, OCTOBER));
        assertThat(chart(none, OCTOBER).findPost("one-deputy")).isEmpty();
    }

    @Test
    void appointsAndEndsAppointments() {
        Situation after = apply(
                Change.add(ElementKind.OFFICIAL, Official.builder().id("o5").build()),
                Change.add(ElementKind.APPOINTMENT, Situations.appointment("a5", "o5", "one-deputy", OCTOBER)),
                Change.end(ElementKind.APPOINTMENT, "a1", OCTOBER),
                Change.add(
                        ElementKind.APPOINTMENT,
                        Situations.appointment("a6", "o3", "one-head", OCTOBER).toBuilder()
                                .kind(AppointmentKind.CONCURRENT)
                                .build()));
        assertThat(roster(after, OCTOBER).post("one-deputy").filled()).isEqualTo(2);
        assertThat(roster(after, OCTOBER).official("o3").isConcurrent()).isTrue();
        assertThat(roster(after, SEPTEMBER).post("one-head").holders())
                .extracting(official -> official.id())
                .containsExactly("o1");
        assertThat(codes(Change.end(ElementKind.APPOINTMENT, "none", OCTOBER))).containsExactly("REFORM-006");
    }

    @Test
    void changesTheLawBook() {
        Situation after =
                apply(SetParameter.of(MOST_HEADS, ParameterValue.of(1, DateRange.from(OCTOBER), Basis.PRACTICE)));
        assertThat(before.evaluate(OCTOBER).breaches()).isEmpty();
        assertThat(after.evaluate(OCTOBER).breaches()).hasSize(1);
        assertThat(after.evaluate(SEPTEMBER).breaches()).isEmpty();
        Situation soft = Reform.named("soft")
                .with(OverrideRule.of("TEST-001", Strength.SHOULD, DateRange.ALWAYS))
                .applyTo(after)
                .orThrow();
        assertThat(soft.evaluate(OCTOBER).breaches()).isEmpty();
        assertThat(soft.evaluate(OCTOBER).advisories()).hasSize(1);
        assertThat(apply(Change.withdraw(ElementKind.RULE, "TEST-001"))
                        .evaluate(OCTOBER)
                        .size())
                .isZero();
        assertThat(codes(
                        Change.withdraw(ElementKind.RULE, "TEST-002"),
                        Change.add(ElementKind.RULE, Situations.heads())))
                .containsExactly("REFORM-013", "REFORM-007");
    }

    @Test
    void mergesCommunes() {
        Commune first = Situations.commune("00001").toBuilder()
                .area(new BigDecimal("10.5"))
                .population(7000)
                .build();
        Commune second = Situations.commune("00002").toBuilder()
                .area(new BigDecimal("20.25"))
                .population(8000)
                .build();
        Situation two = Situation.of(Situations.law(), List.of(first, second));
        Commune into = Situations.identity("00003", OCTOBER)
                .units(List.of(Situations.unit("office", "", OCTOBER)))
                .posts(List.of(Situations.post("head", "office", Rank.HEAD, 1, OCTOBER)))
                .build();
        Situation after = Reform.named("merger")
                .with(
                        MergeCommunes.of(List.of("00001", "00002"), into, OCTOBER),
                        Within.of(
                                "00003",
                                Change.add(
                                        ElementKind.APPOINTMENT,
                                        Situations.appointment("a1", "00001:o1", "head", OCTOBER))))
                .applyTo(two)
                .orThrow();
        Commune formed = after.getCommune("00003");
        assertThat(formed.area()).contains(new BigDecimal("30.75"));
        assertThat(formed.population()).contains(15_000);
        assertThat(formed.officials()).hasSize(8);
        assertThat(formed.on(OCTOBER).post("head").filled()).isOne();
        assertThat(after.getCommune("00001").life()).isEqualTo(DateRange.of(JULY, OCTOBER));
        assertThat(after.getCommune("00001").on(OCTOBER).units()).isEmpty();
        assertThat(two.getCommune("00001")).isEqualTo(first);
        assertThat(Reform.named("unplaced")
                        .with(Change.end(ElementKind.POST, "one-head", OCTOBER))
                        .applyTo(two)
                        .problems())
                .extracting(Problem::code)
                .containsExactly("REFORM-001");
    }

    @Test
    void reportsEveryProblemOnceAndChangesNothing() {
        Commune kept = before.commune();
        List<Problem> problems = Reform.named("wrong")
                .with(
                        Change.end(ElementKind.POST, "none", OCTOBER),
                        Change.end(ElementKind.APPOINTMENT, "none", OCTOBER),
                        Change.add(
                                ElementKind.APPOINTMENT, Situations.appointment("a9", "nobody", "one-head", OCTOBER)))
                .applyTo(before)
                .problems();
        assertThat(problems)
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactly("REFORM-004 /changes/0", "REFORM-006 /changes/1", "REFORM-005 /changes/2");
        assertThat(problems.get(0).message().render(Locale.ENGLISH)).contains("There is no post none on");
        assertThat(before.commune()).isSameAs(kept);
        assertThat(codes(
                        Change.add(ElementKind.UNIT, Situations.unit("one", "top", OCTOBER)),
                        Change.add(ElementKind.POST, Situations.post("p", "gone", Rank.HEAD, 1, OCTOBER)),
                        Change.add(ElementKind.APPOINTMENT, Situations.appointment("a9", "o1", "p", OCTOBER))))
                .as("what follows from a failed change is not reported again")
                .containsExactly("REFORM-007", "REFORM-003");
    }

    @Test
    void namesConflicts() {
        Reform merge = Reform.named("merge")
                .with(MergeUnits.of(List.of("one", "two"), Situations.unit("both", "top", OCTOBER)));
        Reform strengthen = Reform.named("strengthen")
                .with(Change.add(ElementKind.POST, Situations.post("deputy", "two", Rank.DEPUTY, 1, OCTOBER)));
        Reform elsewhere = Reform.named("elsewhere")
                .with(Change.add(ElementKind.POST, Situations.post("adviser", "top", Rank.STAFF, 1, OCTOBER)));
        assertThat(Reform.conflicts(merge, strengthen, before))
                .containsExactly(
                        new Conflict(Conflict.Nature.SECOND_RELIES, Touched.UNIT, "00001/two", 0, 0, List.of()));
        assertThat(Reform.conflicts(merge, strengthen, before).get(0).message().render(Locale.ENGLISH))
                .isEqualTo("Change 1 of the first reform changes the unit 00001/two, on which change 1 of the second"
                        + " relies.");
        assertThat(Reform.conflicts(merge, elsewhere, before)).isEmpty();
        assertThat(merge.then(elsewhere).applyTo(before))
                .isEqualTo(elsewhere.then(merge).applyTo(before));
        assertThat(Reform.conflicts(merge, merge, before))
                .extracting(Conflict::nature)
                .contains(Conflict.Nature.BOTH_CHANGE);
    }

    @Test
    void takesBackWhatCanBe() {
        Reform reform = Reform.named("more")
                .with(
                        Change.add(ElementKind.UNIT, Situations.unit("three", "top", OCTOBER)),
                        Change.add(ElementKind.POST, Situations.post("three-head", "three", Rank.HEAD, 1, OCTOBER)),
                        Change.add(
                                ElementKind.OFFICIAL,
                                Official.builder().id("o5").build()),
                        Change.add(ElementKind.APPOINTMENT, Situations.appointment("a5", "o5", "three-head", OCTOBER)));
        Situation after = reform.applyTo(before).orThrow();
        assertThat(after).isNotEqualTo(before);
        assertThat(reform.inverse().orElseThrow().applyTo(after).orThrow()).isEqualTo(before);
        assertThat(Reform.named("end")
                        .with(Change.end(ElementKind.POST, "one-head", OCTOBER))
                        .inverse())
                .isEmpty();
    }

    @Test
    void lints() {
        Reform reform = Reform.named("careless")
                .with(
                        Change.move(ElementKind.POST, "one-head", "one", OCTOBER),
                        Change.add(ElementKind.APPOINTMENT, Situations.appointment("a7", "o4", "two-head", OCTOBER)),
                        Change.end(ElementKind.APPOINTMENT, "a1", SEPTEMBER),
                        Change.add(ElementKind.APPOINTMENT, Situations.appointment("a8", "o4", "one-head", OCTOBER)),
                        SetParameter.of(
                                MOST_HEADS, ParameterValue.ofAbolished(DateRange.from(OCTOBER), Basis.PRACTICE)));
        assertThat(reform.lint(before))
                .extracting(Problem::code)
                .containsExactlyInAnyOrder("REFORM-101", "REFORM-103", "REFORM-104", "REFORM-105");
        assertThat(Reform.named("good").with(SetDeputies.of("one", 1, OCTOBER)).lint(before))
                .isEmpty();
    }

    @Test
    void refusesChangesThatCanNeverBeApplied() {
        assertThatThrownBy(() -> SetDeputies.of("one", -1, OCTOBER)).hasMessageContaining("write 0 for none");
        assertThatThrownBy(() -> SplitUnit.of(
                        "one",
                        List.of(Situations.unit("x", "", OCTOBER), Situations.unit("y", "", JULY)),
                        Map.of(),
                        JULY))
                .hasMessageContaining("does not begin on the day of the change");
        assertThatThrownBy(() -> Reform.named(" ")).hasMessageContaining("blank");
    }
}
