package org.commune4j.core.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commune4j.core.snapshot.Units.JULY;
import static org.commune4j.core.snapshot.Units.OCTOBER;
import static org.commune4j.core.snapshot.Units.post;
import static org.commune4j.core.snapshot.Units.top;
import static org.commune4j.core.snapshot.Units.under;
import static org.commune4j.core.snapshot.Units.unit;

import java.util.List;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.organisation.UnitEvent;
import org.commune4j.core.problem.Entries;
import org.commune4j.core.problem.Imported;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.junit.jupiter.api.Test;

class FittingStructureTest {

    private static Imported<Facts> of(List<Unit> units, List<Post> posts, List<UnitEvent> events) {
        return Facts.ofFitting(Entries.of(units), Entries.of(posts), Entries.of(events), Pointer.ROOT);
    }

    private static List<String> leftOut(Imported<Facts> imported) {
        return imported.leftOut().stream().map(Pointer::toString).toList();
    }

    @Test
    void keepsEverythingRightAndSaysWhatIsNot() {
        List<Unit> units = List.of(
                top("a"),
                under("nowhere", "b"),
                unit("c").parent("d").build(),
                unit("d").parent("c").build(),
                under("c", "below-the-circle"),
                unit("a").parent("b").build(),
                unit("e").parent("a").life(DateRange.from(JULY.minusDays(1))).build());
        List<Post> posts = List.of(
                post("p", "a", Rank.HEAD).build(),
                post("q", "gone", Rank.HEAD).build(),
                post("p", "b", Rank.HEAD).build());
        List<UnitEvent> events = List.of(
                UnitEvent.ofFounded(JULY, "a"),
                UnitEvent.ofMerged(JULY, List.of("a", "x"), "y"),
                UnitEvent.ofRenamed(JULY, "a", LocalizedText.ofVietnamese("A")),
                UnitEvent.ofRenamed(JULY, "a", LocalizedText.ofVietnamese("B")));

        Imported<Facts> imported = of(units, posts, events);

        assertThat(imported.problems())
                .isEqualTo(Facts.check(Entries.of(units), Entries.of(posts), Entries.of(events), Pointer.ROOT));
        assertThat(leftOut(imported))
                .containsExactly(
                        "/units/1/parent",
                        "/units/2/parent",
                        "/units/3/parent",
                        "/units/5",
                        "/units/6/parent",
                        "/posts/1",
                        "/posts/2",
                        "/unitEvents/1",
                        "/unitEvents/3");
        Snapshot chart = imported.value().on(JULY);
        assertThat(chart.units()).extracting(UnitView::id).containsExactly("a", "b", "below-the-circle", "c", "d", "e");
        assertThat(chart.unit("below-the-circle").parent()).contains(chart.unit("c"));
        assertThat(chart.posts()).extracting(PostView::id).containsExactly("p");
        assertThat(imported.value().events()).containsExactly(events.get(0), events.get(2));
    }

    @Test
    void leavesNothingOutOfWhatFits() {
        Imported<Facts> imported = of(
                List.of(top("a"), under("a", "b")),
                List.of(post("p", "b", Rank.HEAD).build()),
                List.of());

        assertThat(imported.problems()).isEmpty();
        assertThat(imported.leftOut()).isEmpty();
        assertThat(imported.value().units()).hasSize(2);
    }

    /** The circle is one of the double alone: with it gone, the line of the other stands. */
    @Test
    void cutsNoLineForASakeThatIsGone() {
        Imported<Facts> imported =
                of(List.of(top("a"), under("a", "b"), unit("a").parent("b").build()), List.of(), List.of());

        assertThat(leftOut(imported)).containsExactly("/units/2");
        assertThat(imported.value().on(JULY).unit("b").level()).isEqualTo(1);
    }

    /** The earlier life of the parent goes, and with it the ground that the child stood on. */
    @Test
    void alsoNamesWhatFallsWithSomethingElse() {
        Imported<Facts> imported = of(
                List.of(
                        unit("a").life(DateRange.from(OCTOBER)).build(),
                        unit("a").life(DateRange.from(JULY)).build(),
                        under("a", "b")),
                List.of(),
                List.of());

        assertThat(imported.problems())
                .extracting(problem -> problem.pointer().toString())
                .containsExactly("/units/1/id");
        assertThat(leftOut(imported)).containsExactly("/units/1", "/units/2/parent");
    }

    /** What refers to something unreadable is no problem of its own, but cannot stand either. */
    @Test
    void keepsThePlacesOfTheDocument() {
        Imported<Facts> imported = Facts.ofFitting(
                Entries.<Unit>builder()
                        .addUnreadable("a")
                        .add(under("a", "b"))
                        .add(top("c"))
                        .build(),
                Entries.of(List.of(post("p", "a", Rank.HEAD).build())),
                Entries.of(List.of()),
                Pointer.parse("/communes/7"));

        assertThat(imported.problems()).isEmpty();
        assertThat(leftOut(imported)).containsExactly("/communes/7/units/1/parent", "/communes/7/posts/0");
        assertThat(imported.value().on(JULY).roots()).extracting(UnitView::id).containsExactly("b", "c");
    }
}
