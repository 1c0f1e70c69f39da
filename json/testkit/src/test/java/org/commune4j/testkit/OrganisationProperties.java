package org.commune4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.organisation.UnitEvent;
import org.commune4j.core.organisation.UnitKind;
import org.commune4j.core.problem.Entries;
import org.commune4j.core.problem.Imported;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.snapshot.Facts;
import org.commune4j.core.snapshot.Snapshot;
import org.commune4j.core.snapshot.UnitView;
import org.commune4j.core.time.DateRange;
import org.commune4j.properties.Seed;

class OrganisationProperties {

    @Provide
    Arbitrary<Facts> apparatus() {
        return OrganisationArbitraries.structures().withoutEdgeCases();
    }

    @Provide
    Arbitrary<List<Unit>> anyUnits() {
        return OrganisationArbitraries.anyUnits().withoutEdgeCases();
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return OrganisationArbitraries.dates();
    }

    @Property(seed = Seed.FIXED)
    void theChartOfAnyHistoryIsAForestOnEveryDate(@ForAll("apparatus") Facts apparatus) {
        assertForestOnEveryDate(apparatus);
    }

    /** Whatever is given: either it is refused, or its chart is a forest on every date. */
    @Property(seed = Seed.FIXED, tries = 1000)
    void whatIsNotRefusedIsAForest(@ForAll("anyUnits") List<Unit> units) {
        Facts.of(units, List.of(), List.of()).find().ifPresent(OrganisationProperties::assertForestOnEveryDate);
    }

    /** Whatever is given: what is kept is a forest, and nothing is left out but what is said to be. */
    @Property(seed = Seed.FIXED, tries = 1000)
    void anImportKeepsEverythingThatFits(@ForAll("anyUnits") List<Unit> units) {
        Imported<Facts> imported =
                Facts.ofFitting(Entries.of(units), Entries.of(List.of()), Entries.of(List.of()), Pointer.ROOT);
        Set<String> leftOut = new HashSet<>();
        imported.leftOut().forEach(pointer -> leftOut.add(pointer.toString()));
        List<Unit> kept = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            if (leftOut.contains("/units/" + i + "/parent")) {
                kept.add(unit.toBuilder().parent(Optional.empty()).build());
            } else if (!leftOut.contains("/units/" + i)) {
                kept.add(unit);
            }
        }

        assertThat(imported.value().units()).isEqualTo(kept);
        assertThat(leftOut.isEmpty()).isEqualTo(imported.problems().isEmpty());
        assertForestOnEveryDate(imported.value());
    }

    /** A circle on some date is the only reason to report one. */
    @Property(seed = Seed.FIXED, tries = 1000)
    void aCircleIsReportedExactlyWhereThereIsOne(@ForAll("anyUnits") List<Unit> units) {
        Set<String> codes = new HashSet<>();
        Facts.of(units, List.of(), List.of()).problems().forEach(problem -> codes.add(problem.code()));
        Assume.that(!codes.contains("STRUCTURE-001"));
        boolean circle = units.stream()
                .anyMatch(unit ->
                        units.stream().anyMatch(start -> isInCircle(start.life().startOrMin(), unit, units)));

        assertThat(codes.contains("STRUCTURE-003")).isEqualTo(circle);
    }

    private static boolean isInCircle(LocalDate day, Unit unit, List<Unit> units) {
        Optional<Unit> here = Optional.of(unit).filter(start -> start.life().contains(day));
        for (int step = 0; step < units.size() && here.isPresent(); step++) {
            here = here.get()
                    .parent()
                    .flatMap(parent -> units.stream()
                            .filter(other ->
                                    other.id().equals(parent) && other.life().contains(day))
                            .findFirst());
            if (here.filter(unit::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static void assertForestOnEveryDate(Facts apparatus) {
        TreeSet<LocalDate> days = new TreeSet<>(Set.of(OrganisationArbitraries.FIRST_DAY));
        apparatus.addBoundaries(DateRange.ALWAYS, days);
        for (LocalDate day : days) {
            Snapshot chart = apparatus.on(day);
            Set<String> reached = new HashSet<>();
            for (UnitView root : chart.roots()) {
                assertThat(root.parent()).isEmpty();
                assertThat(reached.add(root.id())).isTrue();
                for (UnitView below : root.descendants()) {
                    assertThat(reached.add(below.id())).as("reached once").isTrue();
                    assertThat(below.path()).hasSize(below.level() + 1).startsWith(root);
                }
            }
            assertThat(reached)
                    .containsExactlyInAnyOrderElementsOf(
                            chart.units().stream().map(UnitView::id).toList());
        }
    }

    @Property(seed = Seed.FIXED)
    void theOrderOfTheFactsDoesNotMatter(@ForAll("apparatus") Facts apparatus, @ForAll("dates") LocalDate date) {
        Facts reversed = Facts.of(
                        reversed(apparatus.units()), reversed(apparatus.posts()), reversed(apparatus.events()))
                .orThrow();

        assertThat(described(reversed.on(date))).isEqualTo(described(apparatus.on(date)));
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }

    private static String described(Snapshot chart) {
        StringBuilder text = new StringBuilder();
        for (UnitView unit : chart.units()) {
            text.append(unit.path()).append(unit.posts()).append(unit.name()).append('\n');
        }
        return text.append(chart.strayPosts()).toString();
    }

    /** The chart changes on the days that addBoundaries names, and on no other. */
    @Property(seed = Seed.FIXED)
    void nothingChangesBetweenBoundaries(@ForAll("apparatus") Facts apparatus, @ForAll("dates") LocalDate date) {
        TreeSet<LocalDate> days = new TreeSet<>();
        apparatus.addBoundaries(DateRange.ALWAYS, days);
        Assume.that(!days.contains(date));

        assertThat(described(apparatus.on(date))).isEqualTo(described(apparatus.on(date.minusDays(1))));
    }

    @Property(seed = Seed.FIXED)
    void aMergeKeepsTheHeadCount(@ForAll("apparatus") Facts before, @ForAll("dates") LocalDate date) {
        Snapshot eve = before.on(date.minusDays(1));
        List<String> tops = before.on(date).roots().stream().map(UnitView::id).toList();
        List<String> merging =
                tops.stream().filter(unit -> eve.findUnit(unit).isPresent()).toList();
        Assume.that(merging.size() > 1);
        Facts after = merged(before, merging, date);

        assertThat(after.on(date).places()).isEqualTo(before.on(date).places());
        assertThat(after.on(date.minusDays(1)).places()).isEqualTo(eve.places());
        List<String> topsAfter = new ArrayList<>(tops);
        topsAfter.removeAll(merging);
        topsAfter.add("merged");
        assertThat(after.on(date).roots()).extracting(UnitView::id).containsExactlyInAnyOrderElementsOf(topsAfter);
        for (String unit : merging) {
            assertThat(after.succession().successors(unit, date.minusDays(1), date))
                    .containsExactly("merged");
        }
        assertThat(after.succession().predecessors("merged", date.minusDays(1), date))
                .containsExactlyInAnyOrderElementsOf(merging);
    }

    /** The units end on the date, a new one begins, and what stood under them or belonged to them goes on under it. */
    private static Facts merged(Facts before, List<String> merging, LocalDate date) {
        DateRange onwards = DateRange.from(date);
        List<Unit> units = new ArrayList<>();
        units.add(Unit.builder()
                .id("merged")
                .name(before.units().get(0).name())
                .kind(UnitKind.of("MERGED"))
                .branch(before.units().get(0).branch())
                .life(onwards)
                .build());
        for (Unit unit : before.units()) {
            boolean ends = merging.contains(unit.id());
            boolean moves = unit.parent().filter(merging::contains).isPresent() && !ends;
            if (!ends && !moves) {
                units.add(unit);
                continue;
            }
            unit.life()
                    .cutAt(date)
                    .ifPresent(life -> units.add(unit.toBuilder().life(life).build()));
            if (moves) {
                unit.life()
                        .intersection(onwards)
                        .ifPresent(life -> units.add(
                                unit.toBuilder().life(life).parent("merged").build()));
            }
        }
        List<Post> posts = new ArrayList<>();
        for (Post post : before.posts()) {
            if (!merging.contains(post.unit())) {
                posts.add(post);
                continue;
            }
            post.life()
                    .cutAt(date)
                    .ifPresent(life -> posts.add(post.toBuilder().life(life).build()));
            post.life()
                    .intersection(onwards)
                    .ifPresent(life ->
                            posts.add(post.toBuilder().life(life).unit("merged").build()));
        }
        return Facts.of(units, posts, List.of(UnitEvent.ofMerged(date, merging, "merged")))
                .orThrow();
    }
}
