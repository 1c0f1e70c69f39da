package org.commune4j.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.commune4j.core.snapshot.Units.JULY;
import static org.commune4j.core.snapshot.Units.OCTOBER;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuccessionTest {

    private static final LocalDate JUNE = JULY.minusDays(1);

    private static final Succession MERGED_THEN_SPLIT = Succession.of(List.of(
            UnitEvent.ofSplit(OCTOBER, "m", List.of("m", "n")),
            UnitEvent.ofMerged(JULY, List.of("a", "b", "c"), "m"),
            UnitEvent.ofDissolved(OCTOBER.plusDays(1), "n")));

    @Test
    void tracesForward() {
        assertThat(MERGED_THEN_SPLIT.successors("a", JUNE, JUNE)).containsExactly("a");
        assertThat(MERGED_THEN_SPLIT.successors("a", JUNE, JULY)).containsExactly("m");
        assertThat(MERGED_THEN_SPLIT.successors("a", JUNE, OCTOBER)).containsExactly("m", "n");
        assertThat(MERGED_THEN_SPLIT.successors("n", OCTOBER, OCTOBER.plusDays(1)))
                .isEmpty();
        assertThat(MERGED_THEN_SPLIT.successors("elsewhere", JUNE, OCTOBER)).containsExactly("elsewhere");
    }

    @Test
    void tracesBack() {
        assertThat(MERGED_THEN_SPLIT.predecessors("n", JUNE, OCTOBER)).containsExactly("a", "b", "c");
        assertThat(MERGED_THEN_SPLIT.predecessors("n", JULY, OCTOBER)).containsExactly("m");
        assertThat(MERGED_THEN_SPLIT.predecessors("m", JUNE, JULY)).containsExactly("a", "b", "c");
    }

    @Test
    void keepsAUnitThatTakesOthersIn() {
        Succession absorbed = Succession.of(List.of(UnitEvent.ofMerged(JULY, List.of("a", "b"), "a")));

        assertThat(absorbed.successors("a", JUNE, OCTOBER)).containsExactly("a");
        assertThat(absorbed.successors("b", JUNE, OCTOBER)).containsExactly("a");
        assertThat(absorbed.predecessors("a", JUNE, OCTOBER)).containsExactly("a", "b");
    }

    @Test
    void listsTheEventsOfAUnitByDate() {
        assertThat(MERGED_THEN_SPLIT.events("m"))
                .extracting(UnitEvent::kind)
                .containsExactly(UnitEventKind.MERGED, UnitEventKind.SPLIT);
    }

    @Test
    void refusesToTraceAgainstTime() {
        assertThatThrownBy(() -> MERGED_THEN_SPLIT.successors("a", OCTOBER, JULY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("swap them");
    }
}
