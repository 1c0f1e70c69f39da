package org.commune4j.core.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.commune4j.core.organisation.Appointment;
import org.commune4j.core.organisation.Branch;
import org.commune4j.core.organisation.FunctionalLine;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.organisation.UnitKind;
import org.commune4j.core.problem.Entries;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.commune4j.properties.Seed;

/** What the index takes for sound, the check finds nothing wrong with. */
class FactsProperties {

    private static final LocalDate FIRST = LocalDate.of(2025, 7, 1);

    @Provide
    Arbitrary<List<Unit>> units() {
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c", "d", "e", "f"),
                        Arbitraries.of("a", "b", "c", "d", "e", "f", "z").optional(0.6),
                        lives(),
                        lines())
                .as((id, parent, life, lines) -> Unit.builder()
                        .id(id)
                        .name(LocalizedText.ofVietnamese(id))
                        .kind(UnitKind.of("OFFICE"))
                        .branch(Branch.of("COMMITTEE"))
                        .parent(parent)
                        .functionalLines(lines)
                        .life(life)
                        .build())
                .list()
                .ofMaxSize(5);
    }

    /** Few have one, most of those to what may exist. */
    private static Arbitrary<List<FunctionalLine>> lines() {
        return Combinators.combine(Arbitraries.of("a", "b", "c", "d", "z"), lives())
                .as(FunctionalLine::new)
                .optional(0.1)
                .map(line -> line.stream().toList());
    }

    private static Arbitrary<DateRange> lives() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2).optional(0.7),
                        Arbitraries.integers().between(3, 5).optional(0.3))
                .as((from, to) -> {
                    Optional<LocalDate> start = from.map(FIRST::plusMonths);
                    Optional<LocalDate> end = to.map(FIRST::plusMonths);
                    if (start.isPresent()) {
                        return end.map(day -> DateRange.of(start.get(), day)).orElse(DateRange.from(start.get()));
                    }
                    return end.map(DateRange::until).orElse(DateRange.ALWAYS);
                });
    }

    @Provide
    Arbitrary<List<Post>> posts() {
        return Combinators.combine(Arbitraries.of("p", "q", "r"), Arbitraries.of("a", "b", "c", "z"), lives(), lines())
                .as((id, unit, life, lines) -> Post.builder()
                        .id(id)
                        .unit(unit)
                        .kind(PostKind.of("CLERK"))
                        .rank(Rank.STAFF)
                        .functionalLines(lines)
                        .life(life)
                        .build())
                .list()
                .ofMaxSize(3);
    }

    @Property(seed = Seed.FIXED, tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void structureIsCheckedAsTheCheckSays(@ForAll("units") List<Unit> units, @ForAll("posts") List<Post> posts) {
        boolean sound = new StructureIndex(units, posts, List.of()).isSound(units, posts, List.of());
        Statistics.label("sound").collect(sound);
        assertThat(Facts.of(units, posts, List.of()).problems())
                .isEqualTo(Facts.check(Entries.of(units), Entries.of(posts), Entries.of(List.of()), Pointer.ROOT));
        if (sound) {
            assertThat(units).extracting(Unit::id).doesNotHaveDuplicates();
        }
        Statistics.label("sound").coverage(coverage -> {
            coverage.check(true).percentage(percent -> percent > 3);
            coverage.check(false).percentage(percent -> percent > 3);
        });
    }

    @Provide
    Arbitrary<List<Official>> officials() {
        return Arbitraries.of("o1", "o2", "o3")
                .map(id -> Official.builder().id(id).build())
                .list()
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<Appointment>> appointments() {
        return Combinators.combine(
                        Arbitraries.of("x", "y", "z"), Arbitraries.of("o1", "o2", "o3"), Arbitraries.of("p", "q", "r"))
                .as((id, official, post) -> Appointment.builder()
                        .id(id)
                        .official(official)
                        .post(post)
                        .life(DateRange.from(FIRST))
                        .build())
                .list()
                .ofMaxSize(3);
    }

    @Property(seed = Seed.FIXED, tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void peopleAreCheckedAsTheCheckSays(
            @ForAll("officials") List<Official> officials, @ForAll("appointments") List<Appointment> appointments) {
        Unit unit = Unit.builder()
                .id("a")
                .name(LocalizedText.ofVietnamese("a"))
                .kind(UnitKind.of("OFFICE"))
                .branch(Branch.of("COMMITTEE"))
                .life(DateRange.ALWAYS)
                .build();
        List<Post> posts = List.of("p", "q").stream()
                .map(id -> Post.builder()
                        .id(id)
                        .unit("a")
                        .kind(PostKind.of("CLERK"))
                        .rank(Rank.STAFF)
                        .life(DateRange.ALWAYS)
                        .build())
                .toList();
        Facts facts = Facts.of(List.of(unit), posts, List.of()).orThrow();
        boolean sound = new PeopleIndex(facts.structure().posts, officials, appointments, List.of(), List.of())
                .isSound(officials.size());
        assertThat(facts.withPeople(officials, appointments).problems())
                .isEqualTo(Facts.checkPeople(
                        Entries.of(posts), Entries.of(officials), Entries.of(appointments), Pointer.ROOT))
                .matches(problems -> problems.isEmpty() == sound);
        Statistics.label("sound").collect(sound);
        Statistics.label("sound").coverage(coverage -> {
            coverage.check(true).percentage(percent -> percent > 3);
            coverage.check(false).percentage(percent -> percent > 3);
        });
    }
}
