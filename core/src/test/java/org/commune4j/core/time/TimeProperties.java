package org.commune4j.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.commune4j.properties.Seed;

/** Ranges and timelines against the plain meaning: what holds on each of forty days. */
class TimeProperties {

    private static final LocalDate FIRST = LocalDate.of(2025, 6, 20);
    private static final int DAYS = 40;
    private static final DateRange WINDOW = DateRange.of(FIRST, FIRST.plusDays(DAYS));

    @Provide
    Arbitrary<DateRange> ranges() {
        Arbitrary<Integer> offsets = Arbitraries.integers().between(-5, DAYS + 5);
        Arbitrary<DateRange> closed = Combinators.combine(
                        offsets, Arbitraries.integers().between(1, 20))
                .as((start, length) -> DateRange.of(FIRST.plusDays(start), FIRST.plusDays(start + length)));
        Arbitrary<DateRange> open = offsets.flatMap(day -> Arbitraries.of(
                DateRange.from(FIRST.plusDays(day)), DateRange.until(FIRST.plusDays(day)), DateRange.ALWAYS));
        return Arbitraries.oneOf(closed, closed, open);
    }

    private static List<LocalDate> days() {
        return FIRST.datesUntil(FIRST.plusDays(DAYS)).toList();
    }

    @Property(seed = Seed.FIXED)
    void rangesAgreeWithTheirDays(@ForAll("ranges") DateRange one, @ForAll("ranges") DateRange other) {
        Optional<DateRange> common = one.intersection(other);
        for (LocalDate day : days()) {
            boolean both = one.contains(day) && other.contains(day);
            assertThat(common.map(range -> range.contains(day)).orElse(false)).isEqualTo(both);
            if (both) {
                assertThat(one.overlaps(other)).isTrue();
            }
            if (one.encloses(other) && other.contains(day)) {
                assertThat(one.contains(day)).isTrue();
            }
            assertThat(one.cutAt(day).map(range -> range.contains(day)).orElse(false))
                    .isFalse();
        }
        assertThat(common.isPresent()).isEqualTo(one.overlaps(other)).isEqualTo(other.overlaps(one));
    }

    @Property(seed = Seed.FIXED)
    void boundariesAreTheDaysOnWhichContainmentChanges(@ForAll("ranges") DateRange range) {
        NavigableSet<LocalDate> named = new TreeSet<>();
        range.addBoundaries(WINDOW, named);

        List<LocalDate> changing = new ArrayList<>();
        for (LocalDate day : days().subList(1, DAYS)) {
            if (range.contains(day) != range.contains(day.minusDays(1))) {
                changing.add(day);
            }
        }
        assertThat(named).containsExactlyElementsOf(changing);
    }

    @Property(seed = Seed.FIXED)
    void aTimelineHoldsTheLastValueWrittenOnEachDay(
            @ForAll @Size(max = 6) List<@net.jqwik.api.From("ranges") DateRange> writes) {
        Timeline<Integer> timeline = Timeline.empty();
        for (int i = 0; i < writes.size(); i++) {
            timeline = i % 3 == 2 ? timeline.without(writes.get(i)) : timeline.with(writes.get(i), i);
        }
        List<DateRange> gaps = timeline.gaps(WINDOW);
        for (LocalDate day : days()) {
            Optional<Integer> expected = Optional.empty();
            for (int i = 0; i < writes.size(); i++) {
                if (writes.get(i).contains(day)) {
                    expected = i % 3 == 2 ? Optional.empty() : Optional.of(i);
                }
            }
            assertThat(timeline.find(day)).as("on %s after %s", day, writes).isEqualTo(expected);
            assertThat(gaps.stream().anyMatch(gap -> gap.contains(day))).isEqualTo(expected.isEmpty());
        }
        assertThat(gaps).allMatch(WINDOW::encloses);
    }
}
