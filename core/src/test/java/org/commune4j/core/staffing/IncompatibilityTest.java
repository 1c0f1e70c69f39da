package org.commune4j.core.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.commune4j.core.snapshot.People.JULY;
import static org.commune4j.core.snapshot.People.post;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commune4j.core.law.Basis;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.rule.Strength;
import org.commune4j.core.snapshot.People;
import org.commune4j.core.snapshot.Snapshot;
import org.commune4j.core.staffing.Incompatibility.Side;
import org.commune4j.core.time.DateRange;
import org.junit.jupiter.api.Test;

class IncompatibilityTest {

    private static final PostKind A = PostKind.of("A");
    private static final PostKind B = PostKind.of("B");
    private static final PostKind C = PostKind.of("C");

    private static Incompatibility.Builder of(IncompatibilityScope scope, List<Side> sides) {
        return Incompatibility.builder()
                .code("TEST")
                .sides(sides)
                .scope(scope)
                .basis(Basis.PRACTICE)
                .validity(DateRange.ALWAYS);
    }

    private static final Snapshot ROSTER = new People()
            .unit("top")
            .unit("below", "top")
            .unit("beside")
            .post(post("top-a", "top", "A", Rank.HEAD))
            .post(post("top-b", "top", "B", Rank.STAFF))
            .post(post("below-b", "below", "B", Rank.STAFF))
            .post(post("beside-b", "beside", "B", Rank.STAFF))
            .post(post("beside-c", "beside", "C", Rank.STAFF))
            .holds("o", "top-a", "below-b", "beside-c")
            .on(JULY);

    private static boolean excludes(IncompatibilityScope scope, String first, String second) {
        Incompatibility pair = of(scope, Side.ofEach(A, B)).build();
        assertThat(pair.excludes(ROSTER.post(second), ROSTER.post(first)))
                .as("the order does not matter")
                .isEqualTo(pair.excludes(ROSTER.post(first), ROSTER.post(second)));
        return pair.excludes(ROSTER.post(first), ROSTER.post(second)).isTrue();
    }

    @Test
    void reachesAsFarAsItsScope() {
        assertThat(excludes(IncompatibilityScope.UNIT, "top-a", "top-b")).isTrue();
        assertThat(excludes(IncompatibilityScope.UNIT, "top-a", "below-b")).isFalse();
        assertThat(excludes(IncompatibilityScope.SUPERVISION_LINE, "top-a", "below-b"))
                .isTrue();
        assertThat(excludes(IncompatibilityScope.SUPERVISION_LINE, "top-a", "beside-b"))
                .isFalse();
        assertThat(excludes(IncompatibilityScope.COMMUNE, "top-a", "beside-b")).isTrue();
    }

    @Test
    void findsThePairsThatAnOfficialHolds() {
        Incompatibility group =
                of(IncompatibilityScope.COMMUNE, Side.ofEach(A, B, C)).build();
        Incompatibility twoSides = of(IncompatibilityScope.COMMUNE, List.of(Side.of(A), Side.of(B, C)))
                .build();

        assertThat(group.conflicts(ROSTER.official("o"))).hasSize(3);
        assertThat(twoSides.conflicts(ROSTER.official("o")))
                .as("b and c stand on one side")
                .extracting(pair -> pair.first().id() + "+" + pair.second().id())
                .containsExactly("top-a+below-b", "top-a+beside-c");
    }

    @Test
    void keepsItsSidesWhateverHappensToTheSetsGiven() {
        Set<PostKind> kinds = new LinkedHashSet<>(List.of(A));
        Side side = new Side(kinds);
        kinds.add(B);

        assertThat(side).isEqualTo(Side.of(A));
    }

    @Test
    void refusesWhatExcludesNothing() {
        assertThatThrownBy(() ->
                        of(IncompatibilityScope.UNIT, List.of(Side.of(A, B))).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 side");
        assertThatThrownBy(() -> of(IncompatibilityScope.UNIT, List.of(Side.of(A), Side.of(A)))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("stands on two sides");
        assertThatThrownBy(() -> of(IncompatibilityScope.UNIT, Side.ofEach(A, B))
                        .strength(Strength.MAY)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("MAY");
    }
}
