package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.commune.Situation;
import org.commune4j.core.diagram.OrgDiagram;
import org.commune4j.core.organisation.FunctionalLine;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.organisation.UnitKind;
import org.commune4j.core.problem.Entries;
import org.commune4j.core.problem.Imported;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.reform.Reform;
import org.commune4j.core.snapshot.Facts;
import org.commune4j.core.snapshot.Snapshot;
import org.commune4j.core.snapshot.UnitView;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.junit.jupiter.api.Test;

/** A unit or a post that reports to a second unit in its field of work: case P16 and more of its kind. */
class FunctionalLinesTest {

    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);
    private static final LocalDate SEPTEMBER = SampleCommune.SEPTEMBER;
    private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 1);
    private static final LocalDate DECEMBER = SampleCommune.DECEMBER;
    private static final LawBook LAW = LawBooks.vietnam();

    private static Commune plain() {
        return new SampleCommune()
                .unit("committee", UnitKinds.PEOPLES_COMMITTEE)
                .unit("economic", UnitKinds.ECONOMIC_DIVISION, "committee")
                .unit("office", UnitKinds.COUNCIL_COMMITTEE_OFFICE, "committee")
                .unit("culture", UnitKinds.CULTURE_SOCIAL_DIVISION, "committee")
                .post("chair", "committee", PostKinds.COMMITTEE_CHAIR, Rank.HEAD)
                .post("office-head", "office", PostKinds.OFFICE_CHIEF, Rank.HEAD)
                .post("accountant", "culture", PostKinds.ACCOUNTANT, Rank.STAFF)
                .build();
    }

    /** The economic division reports to the office until October, the accountant of another division to the economic one. */
    private static Commune matrix() {
        Commune plain = plain();
        return plain.toBuilder()
                .units(plain.units().stream()
                        .map(unit -> unit.id().equals("economic")
                                ? reporting(unit, "office", DateRange.of(JULY, OCTOBER))
                                : unit)
                        .toList())
                .posts(plain.posts().stream()
                        .map(post -> post.id().equals("accountant")
                                ? post.toBuilder()
                                        .addFunctionalLines(new FunctionalLine("economic", DateRange.from(JULY)))
                                        .build()
                                : post)
                        .toList())
                .build();
    }

    private static Unit reporting(Unit unit, String superior, DateRange days) {
        return unit.toBuilder()
                .addFunctionalLines(new FunctionalLine(superior, days))
                .build();
    }

    private static List<String> superiors(Snapshot view, String unit) {
        return view.unit(unit).functionalSuperiors().stream().map(UnitView::id).toList();
    }

    private static List<String> superiorsOfPost(Snapshot view, String post) {
        return view.post(post).functionalSuperiors().stream().map(UnitView::id).toList();
    }

    @Test
    void p16AUnitHasASecondSuperiorOnTheDaysOfTheLine() {
        Snapshot view = matrix().on(SEPTEMBER);

        assertThat(superiors(view, "economic")).containsExactly("office");
        assertThat(view.unit("economic").parent()).contains(view.unit("committee"));
        assertThat(superiors(view, "office")).isEmpty();
        assertThat(superiors(matrix().on(OCTOBER.minusDays(1)), "economic")).containsExactly("office");
        assertThat(superiors(matrix().on(OCTOBER), "economic")).isEmpty();
    }

    @Test
    void p16APostReportsToAnotherUnitThanItsOwn() {
        Snapshot view = matrix().on(DECEMBER);

        assertThat(superiorsOfPost(view, "accountant")).containsExactly("economic");
        assertThat(view.post("accountant").unit()).contains(view.unit("culture"));
        assertThat(superiorsOfPost(view, "chair")).isEmpty();
    }

    /** Rules, places, levels and spans ask for the one line, as if the other were not there. */
    @Test
    void p16WhatAsksForTheOneLineHasTheSameAnswer() {
        Snapshot with = matrix().on(SEPTEMBER);
        Snapshot without = plain().on(SEPTEMBER);

        assertThat(LAW.evaluate(matrix(), SEPTEMBER).verdicts().stream()
                        .map(verdict -> verdict.explanation().render(Locale.ENGLISH))
                        .toList())
                .isEqualTo(LAW.evaluate(plain(), SEPTEMBER).verdicts().stream()
                        .map(verdict -> verdict.explanation().render(Locale.ENGLISH))
                        .toList());
        for (UnitView unit : with.units()) {
            UnitView same = without.unit(unit.id());
            assertThat(unit.span()).isEqualTo(same.span());
            assertThat(unit.level()).isEqualTo(same.level());
            assertThat(unit.children()).hasSameSizeAs(same.children());
        }
        assertThat(with.unit("economic").isUnder(with.unit("office"))).isFalse();
        assertThat(matrix()).isNotEqualTo(plain());
    }

    @Test
    void aLineToWhatItStandsUnderOrToWhatIsGoneIsNoSecondOne() {
        Commune plain = plain();
        List<Unit> units = plain.units().stream()
                .map(unit -> switch (unit.id()) {
                    case "economic" ->
                        reporting(reporting(unit, "committee", DateRange.from(JULY)), "culture", DateRange.from(JULY));
                    case "culture" ->
                        unit.toBuilder().life(DateRange.of(JULY, OCTOBER)).build();
                    default -> unit;
                })
                .toList();
        Commune commune = plain.toBuilder().units(units).build();

        assertThat(superiors(commune.on(SEPTEMBER), "economic")).containsExactly("culture");
        assertThat(superiors(commune.on(OCTOBER), "economic")).isEmpty();
    }

    @Test
    void aLineToNoUnitOrToItselfIsToldAndLeftOut() {
        Commune plain = plain();
        List<Unit> units = plain.units().stream()
                .map(unit -> unit.id().equals("economic")
                        ? reporting(
                                reporting(
                                        reporting(unit, "economic", DateRange.from(JULY)),
                                        "office",
                                        DateRange.from(JULY)),
                                "nowhere",
                                DateRange.from(JULY))
                        : unit)
                .toList();
        List<Post> posts = List.of(plain.posts().get(0).toBuilder()
                .addFunctionalLines(new FunctionalLine("department", DateRange.from(JULY)))
                .build());
        List<String> told = List.of(
                "STRUCTURE-042 /units/1/functionalLines/0/unit",
                "STRUCTURE-041 /units/1/functionalLines/2/unit",
                "STRUCTURE-041 /posts/0/functionalLines/0/unit");

        assertThat(Facts.of(units, posts, List.of()).problems())
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactlyElementsOf(told);
        Imported<Facts> fitting =
                Facts.ofFitting(Entries.of(units), Entries.of(posts), Entries.of(List.of()), Pointer.ROOT);
        assertThat(fitting.problems())
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactlyElementsOf(told);
        assertThat(fitting.leftOut())
                .extracting(Pointer::toString)
                .containsExactly(
                        "/units/1/functionalLines/0", "/units/1/functionalLines/2", "/posts/0/functionalLines/0");
        assertThat(superiors(fitting.value().on(SEPTEMBER), "economic")).containsExactly("office");
        assertThat(superiorsOfPost(fitting.value().on(SEPTEMBER), posts.get(0).id()))
                .isEmpty();
    }

    @Test
    void theChartShowsItByDashes() {
        OrgDiagram chart = OrgDiagram.of(matrix().on(SEPTEMBER));

        assertThat(chart.mermaid(Locale.ENGLISH))
                .contains("  u0 --> u2\n", "  u3 -.-> u2\n")
                .containsPattern("u1 -\\.- (p\\d+)\\(.*\\n  u2 -\\.-> \\1\\n");
        assertThat(chart.dot(Locale.ENGLISH))
                .contains("  u0 -> u2;\n", "  u3 -> u2 [style=dashed, constraint=false];\n");
        assertThat(OrgDiagram.of(matrix().on(OCTOBER)).withoutPosts().mermaid(Locale.ENGLISH))
                .doesNotContain("-.->");
    }

    /** Who reported to a unit that is merged reports to the one that goes on, and that one never to itself. */
    @Test
    void aMergerTakesTheLineAlong() {
        Unit both = Unit.builder()
                .id("both")
                .name(LocalizedText.ofVietnamese("Phòng chung"))
                .kind(UnitKind.of("ECONOMIC_DIVISION"))
                .branch(Branches.PEOPLES_COMMITTEE)
                .parent("committee")
                .life(DateRange.from(SEPTEMBER))
                .build();
        Commune commune = plain();
        commune = commune.toBuilder()
                .units(commune.units().stream()
                        .map(unit ->
                                unit.id().equals("office") ? reporting(unit, "economic", DateRange.from(JULY)) : unit)
                        .toList())
                .posts(matrix().posts())
                .build();

        Commune after = Reform.named("one division")
                .mergeUnits(List.of("economic", "culture"), both)
                .applyTo(Situation.of(LAW, commune))
                .orThrow()
                .commune();

        assertThat(superiors(after.on(SEPTEMBER.minusDays(1)), "office")).containsExactly("economic");
        assertThat(superiors(after.on(SEPTEMBER), "office")).containsExactly("both");
        assertThat(superiorsOfPost(after.on(SEPTEMBER), "accountant"))
                .as("the post belongs to that division now")
                .isEmpty();
    }
}
