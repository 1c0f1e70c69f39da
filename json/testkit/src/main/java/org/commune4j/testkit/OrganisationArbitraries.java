package org.commune4j.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.commune4j.core.organisation.Act;
import org.commune4j.core.organisation.Branch;
import org.commune4j.core.organisation.FunctionalLine;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.organisation.PostNature;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.organisation.UnitEvent;
import org.commune4j.core.organisation.UnitKind;
import org.commune4j.core.snapshot.Facts;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;

/** Arbitrary units and posts with histories. Everything happens within two years from {@link #FIRST_DAY} on. */
public final class OrganisationArbitraries {

    /** The first day on which something may begin. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 1);

    private static final int DAYS = 730;
    private static final DateRange FIRST = DateRange.of(FIRST_DAY, FIRST_DAY.plusDays(DAYS));

    private OrganisationArbitraries() {}

    /** Generates days from just before the first beginning to just after the last. */
    public static Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(-1, DAYS + 1).map(FIRST_DAY::plusDays);
    }

    /** Generates lives with a first day, with or without an end. */
    public static Arbitrary<DateRange> lives() {
        Arbitrary<LocalDate> start = Arbitraries.integers().between(0, DAYS / 2).map(FIRST_DAY::plusDays);
        Arbitrary<Integer> length = Arbitraries.integers().between(1, DAYS / 2);
        return Combinators.combine(start, length, Arbitraries.of(true, false, false))
                .as((first, days, ends) -> ends ? DateRange.of(first, first.plusDays(days)) : DateRange.from(first));
    }

    /** Generates kinds of units, few enough to repeat. */
    public static Arbitrary<UnitKind> unitKinds() {
        return Arbitraries.of("PARTY_OFFICE", "ECONOMIC_DIVISION", "RECEPTION_POINT", "MILITARY_COMMAND")
                .map(UnitKind::of);
    }

    /** Generates kinds of posts, few enough to repeat. */
    public static Arbitrary<PostKind> postKinds() {
        return Arbitraries.of("COMMITTEE_CHAIR", "DIVISION_HEAD", "SPECIALIST", "ACCOUNTANT", "TREASURER")
                .map(PostKind::of);
    }

    /** Generates acts with and without a date. */
    public static Arbitrary<Act> decisions() {
        return Combinators.combine(Arbitraries.integers().between(1, 999), dates().optional(0.8))
                .as((number, day) -> new Act(number + "/QĐ-UBND", day, Optional.empty()));
    }

    /**
     * Generates units that need not fit together: parents that do not exist or stand below, ids given twice, lives in
     * any relation.
     */
    public static Arbitrary<List<Unit>> anyUnits() {
        Arbitrary<String> ids = Arbitraries.integers().between(0, 7).map(number -> "u" + number);
        return Combinators.combine(ids, ids.optional(0.7), lives(), unitKinds())
                .as((id, parent, life, kind) ->
                        unit(id, life, kind).parent(parent).build())
                .list()
                .ofMaxSize(10);
    }

    /** Generates units, posts and events that fit together. */
    public static Arbitrary<Facts> structures() {
        Arbitrary<UnitPlan> units = Combinators.combine(
                        Arbitraries.integers().between(0, 100),
                        lives(),
                        lives(),
                        unitKinds(),
                        Arbitraries.of(true, false))
                .as(UnitPlan::new);
        Arbitrary<PostPlan> posts = Combinators.combine(
                        Arbitraries.integers().between(0, 100),
                        lives(),
                        postKinds(),
                        Arbitraries.of(Rank.values()),
                        Arbitraries.of(PostNature.values()).optional(0.7),
                        Arbitraries.integers().between(1, 3))
                .as((unit, life, kind, rank, nature, holders) -> new PostPlan(
                        unit,
                        Post.builder()
                                .id("")
                                .unit("")
                                .kind(kind)
                                .rank(rank)
                                .nature(nature)
                                .holders(holders)
                                .life(life)));
        return Combinators.combine(
                        units.list().ofMinSize(1).ofMaxSize(12), posts.list().ofMaxSize(20), dates())
                .as(OrganisationArbitraries::assemble);
    }

    private record UnitPlan(int parent, DateRange life, DateRange later, UnitKind kind, boolean renamed) {}

    private record PostPlan(int unit, Post.Builder post) {}

    private static Unit.Builder unit(String id, DateRange life, UnitKind kind) {
        return Unit.builder()
                .id(id)
                .name(LocalizedText.of("Đơn vị " + id, "Unit " + id))
                .kind(kind)
                .branch(Branch.of("PEOPLES_COMMITTEE"))
                .life(life);
    }

    /** Each unit stands under an earlier one, or at the top, and begins no earlier; some live twice. */
    private static Facts assemble(List<UnitPlan> plans, List<PostPlan> postPlans, LocalDate renaming) {
        List<Unit> units = new ArrayList<>();
        List<UnitEvent> events = new ArrayList<>();
        List<LocalDate> begins = new ArrayList<>();
        for (int i = 0; i < plans.size(); i++) {
            UnitPlan plan = plans.get(i);
            int parent = plan.parent() % (i + 1);
            String id = "u" + i;
            LocalDate earliest = parent == i ? FIRST_DAY : begins.get(parent);
            DateRange life = notBefore(earliest, plan.life());
            begins.add(life.startOrMin());
            units.add(unit(id, life, plan.kind())
                    .parent(parent == i ? Optional.empty() : Optional.of("u" + parent))
                    .functionalLines(lines(plan.parent(), i, plans.size(), plan.later()))
                    .build());
            life.end()
                    .ifPresent(end -> units.add(
                            unit(id, notBefore(end, plan.later()), plan.kind()).build()));
            if (plan.renamed()
                    && units.stream()
                            .anyMatch(
                                    unit -> unit.id().equals(id) && unit.life().contains(renaming))) {
                events.add(UnitEvent.ofRenamed(renaming, id, LocalizedText.of("Tên mới " + id, "New name " + id)));
            }
        }
        List<Post> posts = new ArrayList<>();
        for (PostPlan plan : postPlans) {
            posts.add(plan.post()
                    .id("p" + posts.size())
                    .unit("u" + plan.unit() % plans.size())
                    .functionalLines(lines(plan.unit(), -1, plans.size(), FIRST))
                    .build());
        }
        return Facts.of(units, posts, events).orThrow();
    }

    /** Some report to a further unit, any but themselves, for some days. */
    private static List<FunctionalLine> lines(int number, int self, int units, DateRange days) {
        int superior = number / 4 % units;
        return number % 4 == 0 && superior != self ? List.of(new FunctionalLine("u" + superior, days)) : List.of();
    }

    /** The life moved to begin on the day if it would begin before. */
    private static DateRange notBefore(LocalDate day, DateRange life) {
        if (!life.startOrMin().isBefore(day)) {
            return life;
        }
        return life.end()
                .filter(end -> end.isAfter(day))
                .map(end -> DateRange.of(day, end))
                .orElse(DateRange.from(day));
    }
}
