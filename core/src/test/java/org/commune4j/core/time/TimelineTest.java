package org.commune4j.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.commune4j.core.time.Timeline.Entry;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);
    private static final LocalDate AUGUST = LocalDate.of(2025, 8, 1);
    private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 1);

    private static final Timeline<String> OLD_AND_NEW = Timeline.of(
            List.of(new Entry<>(DateRange.from(OCTOBER), "new"), new Entry<>(DateRange.of(JULY, AUGUST), "old")));

    @Test
    void sortsItsEntriesAndKeepsGapsVisible() {
        assertThat(OLD_AND_NEW.entries()).map(Entry::value).containsExactly("old", "new");
        assertThat(OLD_AND_NEW.find(JULY)).contains("old");
        assertThat(OLD_AND_NEW.find(AUGUST)).isEmpty();
        assertThat(OLD_AND_NEW.get(OCTOBER)).isEqualTo("new");
        assertThat(OLD_AND_NEW.gaps(DateRange.from(JULY))).containsExactly(DateRange.of(AUGUST, OCTOBER));
        assertThatThrownBy(() -> OLD_AND_NEW.get(AUGUST))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("No value on 2025-08-01")
                .hasMessageContaining("2025-07-01/2025-08-01");
    }

    @Test
    void refusesTwoValuesOnOneDay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Timeline.of(
                        List.of(new Entry<>(DateRange.from(JULY), "a"), new Entry<>(DateRange.from(AUGUST), "b"))))
                .withMessageContaining("2025-07-01/..")
                .withMessageContaining("2025-08-01/..");
    }

    @Test
    void keepsTheRestWhereAValueIsAdded() {
        assertThat(OLD_AND_NEW)
                .isEqualTo(Timeline.of(DateRange.of(JULY, AUGUST), "old").with(DateRange.from(OCTOBER), "new"));
    }
}
