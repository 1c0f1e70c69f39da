package org.commune4j.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DateRangeTest {

    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);
    private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 15);

    @Test
    void holdsItsFirstDayAndNotItsEnd() {
        DateRange range = DateRange.of(JULY, OCTOBER);

        assertThat(range.contains(JULY)).isTrue();
        assertThat(range.contains(OCTOBER.minusDays(1))).isTrue();
        assertThat(range.contains(OCTOBER)).isFalse();
        assertThat(range.contains(JULY.minusDays(1))).isFalse();
        assertThat(DateRange.ofClosed(JULY, OCTOBER).contains(OCTOBER)).isTrue();
        assertThat(DateRange.ofDay(JULY)).isEqualTo(DateRange.of(JULY, JULY.plusDays(1)));
    }

    @Test
    void anOpenSideIsNoDate() {
        assertThat(DateRange.from(JULY).end()).isEmpty();
        assertThat(DateRange.from(JULY).start()).contains(JULY);
        assertThat(DateRange.until(JULY).start()).isEmpty();
        assertThat(DateRange.ofNullable(null, null)).isEqualTo(DateRange.ALWAYS);
        assertThat(DateRange.ofNullable(JULY, null)).isEqualTo(DateRange.from(JULY));
        assertThat(DateRange.ALWAYS.contains(LocalDate.of(1, 1, 1))).isTrue();
    }

    @Test
    void readsWhatItWrites() {
        for (DateRange range : List.of(
                DateRange.of(JULY, OCTOBER), DateRange.from(JULY), DateRange.until(OCTOBER), DateRange.ALWAYS)) {
            assertThat(DateRange.parse(range.toString())).isEqualTo(range);
        }
        assertThat(DateRange.of(JULY, OCTOBER)).hasToString("2025-07-01/2025-10-15");
        assertThat(DateRange.ALWAYS).hasToString("../..");
        assertThatThrownBy(() -> DateRange.parse("2025-07-01"))
                .isInstanceOf(DateTimeException.class)
                .hasMessageContaining("2025-07-01/..");
        assertThatThrownBy(() -> DateRange.parse("2025-07-01/today")).isInstanceOf(DateTimeException.class);
    }

    @Test
    void refusesToEndBeforeItStarts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.of(OCTOBER, JULY))
                .withMessageContaining("2025-10-15")
                .withMessageContaining("swap them");
        assertThatIllegalArgumentException().isThrownBy(() -> DateRange.of(JULY, JULY));
        assertThatIllegalArgumentException().isThrownBy(() -> DateRange.parse("2025-10-15/2025-07-01"));
    }

    @Test
    void namesTheDaysOnWhichItChanges() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        DateRange year = DateRange.of(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1));
        DateRange.of(JULY, OCTOBER).addBoundaries(year, days);
        DateRange.ALWAYS.addBoundaries(year, days);
        DateRange.from(year.startOrMin()).addBoundaries(year, days);
        DateRange.until(year.endOrMax()).addBoundaries(year, days);

        assertThat(days).containsExactly(JULY, OCTOBER);
    }

    @Test
    void sortsByStartThenByEnd() {
        assertThat(List.of(DateRange.from(JULY), DateRange.of(JULY, OCTOBER), DateRange.until(OCTOBER)).stream()
                        .sorted())
                .containsExactly(DateRange.until(OCTOBER), DateRange.of(JULY, OCTOBER), DateRange.from(JULY));
    }
}
