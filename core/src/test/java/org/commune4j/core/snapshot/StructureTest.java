package org.commune4j.core.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commune4j.core.snapshot.Units.JULY;
import static org.commune4j.core.snapshot.Units.OCTOBER;
import static org.commune4j.core.snapshot.Units.post;
import static org.commune4j.core.snapshot.Units.top;
import static org.commune4j.core.snapshot.Units.under;
import static org.commune4j.core.snapshot.Units.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.organisation.UnitEvent;
import org.commune4j.core.problem.Entries;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.junit.jupiter.api.Test;

class StructureTest {

    private static List<String> problems(List<Unit> units) {
        return problems(units, List.of(), List.of());
    }

    private static List<String> problems(List<Unit> units, List<Post> posts, List<UnitEvent> events) {
        return Facts.check(Entries.of(units), Entries.of(posts), Entries.of(events), Pointer.ROOT).stream()
                .map(problem -> problem.code() + " " + problem.pointer())
                .toList();
    }

    @Test
    void findsAllProblemsAtOnceEachAtItsPlace() {
        List<Unit> units = List.of(
                top("a"),
                under("nowhere", "b"),
                unit("c").parent("d").build(),
                unit("d").parent("c").build(),
                top("a"),
                unit("e").parent("a").life(DateRange.from(JULY.minusDays(1))).build());

        assertThat(problems(
                        units,
                        List.of(
                                post("p", "a", Rank.HEAD).build(),
                                post("q", "gone", Rank.HEAD).build(),
                                post("p", "a", Rank.HEAD).build()),
                        List.of(
                                UnitEvent.ofFounded(JULY, "a"),
                                UnitEvent.ofMerged(JULY, List.of("a", "x"), "y"),
                                UnitEvent.ofRenamed(JULY, "z", LocalizedText.ofVietnamese("Z")))))
                .containsExactly(
                        "STRUCTURE-001 /units/4/id",
                        "STRUCTURE-002 /units/1/parent",
                        "STRUCTURE-004 /units/5/parent",
                        "STRUCTURE-003 /units/2/parent",
                        "STRUCTURE-005 /posts/2/id",
                        "STRUCTURE-006 /posts/1/unit",
                        "STRUCTURE-007 /unitEvents/1/from/1",
                        "STRUCTURE-007 /unitEvents/1/into/0",
                        "STRUCTURE-007 /unitEvents/2/from/0");
    }

    /** A renaming shows in the name alone, so that it would be lost where the unit has none that day, or two. */
    @Test
    void refusesARenamingThatCouldNotShow() {
        List<Unit> units = List.of(
                unit("a").life(DateRange.of(JULY, OCTOBER)).build(),
                unit("a").life(DateRange.from(OCTOBER.plusDays(1))).build());
        LocalizedText one = LocalizedText.ofVietnamese("Một");
        LocalizedText two = LocalizedText.ofVietnamese("Hai");

        assertThat(problems(
                        units,
                        List.of(),
                        List.of(
                                UnitEvent.ofRenamed(JULY, "a", one),
                                UnitEvent.ofRenamed(JULY.minusDays(1), "a", one),
                                UnitEvent.ofRenamed(OCTOBER.minusDays(1), "a", one),
                                UnitEvent.ofRenamed(OCTOBER, "a", one),
                                UnitEvent.ofRenamed(OCTOBER.plusDays(1), "a", one),
                                UnitEvent.ofRenamed(JULY, "a", two))))
                .containsExactly(
                        "STRUCTURE-012 /unitEvents/1/date",
                        "STRUCTURE-012 /unitEvents/3/date",
                        "STRUCTURE-013 /unitEvents/5/date");
    }

    @Test
    void saysWhatIsWrongInBothLanguages() {
        Problem cycle = Facts.of(List.of(under("b", "a"), under("a", "b")), List.of(), List.of())
                .problems()
                .get(0);

        assertThat(cycle.message().render(Locale.ENGLISH)).contains("a → b → a");
        assertThat(cycle.message().render(Locale.forLanguageTag("vi"))).contains("a → b → a", "vòng tròn");
    }

    @Test
    void reportsACycleOnceAndEveryCycle() {
        assertThat(problems(List.of(
                        under("a", "a"), under("c", "b"), under("d", "c"), under("b", "d"), under("b", "below"))))
                .containsExactly("STRUCTURE-003 /units/0/parent", "STRUCTURE-003 /units/1/parent");
    }

    @Test
    void allowsParentsToChangePlacesOverTime() {
        List<Unit> units = List.of(
                unit("a").life(DateRange.of(JULY, OCTOBER)).build(),
                unit("a").parent("b").life(DateRange.from(OCTOBER)).build(),
                unit("b").parent("a").life(DateRange.of(JULY, OCTOBER)).build(),
                unit("b").life(DateRange.from(OCTOBER)).build());

        Facts apparatus = Facts.of(units, List.of(), List.of()).orThrow();

        assertThat(apparatus.on(JULY).unit("b").path()).extracting(UnitView::id).containsExactly("a", "b");
        assertThat(apparatus.on(OCTOBER).unit("a").path())
                .extracting(UnitView::id)
                .containsExactly("b", "a");
    }

    @Test
    void findsACycleThatExistsOnSomeDaysOnly() {
        List<Unit> units = List.of(
                unit("a").life(DateRange.of(JULY, OCTOBER)).build(),
                unit("a").parent("b").life(DateRange.from(OCTOBER)).build(),
                under("a", "b"));

        List<Problem> problems = Facts.of(units, List.of(), List.of()).problems();

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).message().arguments())
                .containsEntry("path", "a → b → a")
                .containsEntry("days", DateRange.from(OCTOBER));
    }

    @Test
    void namesTheLivesOfOneIdThatOverlap() {
        Problem problem = Facts.of(
                        List.of(
                                unit("a").life(DateRange.from(OCTOBER)).build(),
                                unit("a")
                                        .life(DateRange.ofClosed(JULY, OCTOBER))
                                        .build()),
                        List.of(),
                        List.of())
                .problems()
                .get(0);

        assertThat(problem.pointer()).hasToString("/units/1/id");
        assertThat(problem.message().arguments())
                .containsEntry("other", "/units/0")
                .containsEntry("days", DateRange.ofDay(OCTOBER));
    }

    @Test
    void doesNotBlameReferencesToWhatCouldNotBeRead() {
        Entries<Unit> units = Entries.<Unit>builder()
                .addUnreadable("a")
                .add(under("a", "b"))
                .add(under("c", "d"))
                .build();
        Entries<Post> posts = Entries.<Post>builder()
                .addUnreadable("p")
                .add(post("q", "a", Rank.HEAD).build())
                .add(post("r", "e", Rank.HEAD).build())
                .build();

        assertThat(Facts.check(units, posts, Entries.of(List.of()), Pointer.parse("/communes/7")))
                .extracting(problem -> problem.pointer().toString())
                .containsExactly("/communes/7/units/2/parent", "/communes/7/posts/2/unit");
    }

    @Test
    void blamesNobodyWhereAnIdCouldNotBeRead() {
        Entries<Unit> units =
                Entries.<Unit>builder().addUnreadable().add(under("a", "b")).build();

        assertThat(Facts.check(units, Entries.of(List.of()), Entries.of(List.of()), Pointer.ROOT))
                .isEmpty();
    }

    @Test
    void knowsTheDaysOnWhichItChanges() {
        LocalDate august = LocalDate.of(2025, 8, 1);
        Facts apparatus = Facts.of(
                        List.of(unit("a").life(DateRange.of(JULY, OCTOBER)).build()),
                        List.of(post("p", "a", Rank.HEAD)
                                .life(DateRange.from(august))
                                .build()),
                        List.of(UnitEvent.ofRenamed(august.plusDays(1), "a", LocalizedText.ofVietnamese("B"))))
                .orThrow();
        TreeSet<LocalDate> days = new TreeSet<>();

        apparatus.addBoundaries(DateRange.ALWAYS, days);

        assertThat(days).containsExactly(JULY, august, august.plusDays(1), OCTOBER);
    }
}
