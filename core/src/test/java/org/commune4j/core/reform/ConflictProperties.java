package org.commune4j.core.reform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commune4j.properties.Seed;
import org.jspecify.annotations.Nullable;

/** Conflicts are found by what is touched; here every change of one reform is held against every change of the other. */
class ConflictProperties {

    private record Touch(Touched touched, String id, boolean writes) {}

    @Provide
    Arbitrary<List<Footprint>> footprints() {
        Arbitrary<Touch> touches = Combinators.combine(
                        Arbitraries.of(Touched.COMMUNE, Touched.POST, Touched.HOLDERS, Touched.PROCEDURES),
                        Arbitraries.of("a", "b", "c"),
                        Arbitraries.of(true, false))
                .as(Touch::new);
        return touches.list()
                .ofMaxSize(6)
                .map(ConflictProperties::footprint)
                .list()
                .ofMaxSize(5);
    }

    private static Footprint footprint(List<Touch> touches) {
        Footprint footprint = new Footprint();
        for (Touch touch : touches) {
            if (touch.writes()) {
                footprint.writes(touch.touched(), touch.id());
            } else {
                footprint.reads(touch.touched(), touch.id());
            }
        }
        return footprint;
    }

    @Property(seed = Seed.FIXED)
    void areThoseOfEveryTwoChanges(
            @ForAll("footprints") List<Footprint> first, @ForAll("footprints") List<Footprint> second) {
        Set<Conflict> expected = new LinkedHashSet<>();
        for (int i = 0; i < first.size(); i++) {
            for (int j = 0; j < second.size(); j++) {
                expected.addAll(meet(first.get(i), i, second.get(j), j));
            }
        }

        List<Conflict> found = Conflict.between(first, second);
        assertThat(found.stream().flatMap(ConflictProperties::unfolded).toList())
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(found.stream()
                        .map(conflict -> List.of(conflict.first(), conflict.second()))
                        .toList())
                .as("one for each two changes, in their order")
                .doesNotHaveDuplicates()
                .isEqualTo(expected.stream()
                        .map(conflict -> List.of(conflict.first(), conflict.second()))
                        .distinct()
                        .toList());
    }

    private static Stream<Conflict> unfolded(Conflict conflict) {
        return Stream.concat(
                Stream.of(new Conflict(
                        conflict.nature(),
                        conflict.touched(),
                        conflict.id(),
                        conflict.first(),
                        conflict.second(),
                        List.of())),
                conflict.consequences().stream());
    }

    private static List<Conflict> meet(Footprint a, int i, Footprint b, int j) {
        List<Conflict> conflicts = new ArrayList<>();
        for (Key key : a.keys()) {
            boolean changedByBoth = a.writes().contains(key) && b.writes().contains(key);
            boolean secondRelies = a.writes().contains(key) && b.reads().contains(key);
            boolean firstRelies = a.reads().contains(key) && b.writes().contains(key);
            Conflict.@Nullable Nature nature = null;
            if ((changedByBoth && !key.adds()) || (secondRelies && firstRelies)) {
                nature = Conflict.Nature.BOTH_CHANGE;
            } else if (secondRelies) {
                nature = Conflict.Nature.SECOND_RELIES;
            } else if (firstRelies) {
                nature = Conflict.Nature.FIRST_RELIES;
            }
            if (nature != null) {
                conflicts.add(new Conflict(nature, key.touched(), key.id(), i, j, List.of()));
            }
        }
        return conflicts;
    }
}
