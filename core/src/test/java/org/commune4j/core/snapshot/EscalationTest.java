package org.commune4j.core.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.commune4j.core.snapshot.World.JULY;
import static org.commune4j.core.snapshot.World.escalation;
import static org.commune4j.core.snapshot.World.task;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.commune4j.core.authority.Escalation;
import org.commune4j.core.authority.EscalationState;
import org.commune4j.core.law.Field;
import org.commune4j.core.text.LocalizedText;
import org.junit.jupiter.api.Test;

class EscalationTest {

    @Test
    void itsStateFollowsTheDates() {
        Escalation late = escalation("e", "t")
                .dueOn(JULY.plusDays(5))
                .answeredOn(JULY.plusDays(8))
                .build();

        assertThat(late.stateOn(JULY.plusDays(5))).isEqualTo(EscalationState.OPEN);
        assertThat(late.stateOn(JULY.plusDays(6))).isEqualTo(EscalationState.OVERDUE);
        assertThat(late.stateOn(JULY.plusDays(8))).isEqualTo(EscalationState.ANSWERED_LATE);
        assertThat(late.toBuilder().answeredOn(JULY.plusDays(5)).build().stateOn(JULY.plusDays(5)))
                .isEqualTo(EscalationState.ANSWERED_IN_TIME);
        assertThat(escalation("e", "t").build().stateOn(JULY.plusYears(3))).isEqualTo(EscalationState.OPEN);
        assertThat(escalation("e", "t").answeredOn(JULY).build().stateOn(JULY)).isEqualTo(EscalationState.ANSWERED);
    }

    @Test
    void itsDatesAreInOrder() {
        assertThatThrownBy(() -> escalation("e", "t").dueOn(JULY.minusDays(1)).build())
                .hasMessageContaining("30 Jun 2025");
        assertThatThrownBy(
                        () -> escalation("e", "t").answeredOn(JULY.minusDays(1)).build())
                .hasMessageContaining("30 Jun 2025");
        assertThatThrownBy(() -> escalation("e", "t")
                        .guidance(LocalizedText.ofVietnamese("Bí mật"))
                        .build())
                .hasMessageContaining("answeredOn")
                .hasMessageNotContaining("Bí mật");
    }

    @Test
    void guidanceIsNeverPrinted() {
        assertThat(escalation("e", "t")
                        .answeredOn(JULY)
                        .guidance(LocalizedText.ofVietnamese("Bí mật"))
                        .build())
                .asString()
                .doesNotContain("Bí mật");
    }

    @Test
    void figuresAreCountedInAllAndPerField() {
        Snapshot duties = World.committee()
                .with(task("t"))
                .with(task("births").field(Field.of("JUSTICE")))
                .with(escalation("1", "t").dueOn(JULY.plusDays(5)))
                .with(escalation("2", "t").answeredOn(JULY.plusDays(1)).dueOn(JULY.plusDays(5)))
                .with(escalation("3", "births"))
                .with(escalation("4", "unknown").answeredOn(JULY))
                .with(escalation("5", "t").raisedOn(JULY.plusDays(30)))
                .on(JULY.plusDays(6));

        EscalationFigures figures = EscalationFigures.of(duties);

        assertThat(duties.escalations()).extracting(EscalationView::id).containsExactly("1", "2", "3", "4");
        assertThat(figures.raised()).isEqualTo(4);
        assertThat(figures.total())
                .containsEntry(EscalationState.OVERDUE, 1)
                .containsEntry(EscalationState.ANSWERED_IN_TIME, 1)
                .containsEntry(EscalationState.OPEN, 1)
                .containsEntry(EscalationState.ANSWERED, 1)
                .containsEntry(EscalationState.ANSWERED_LATE, 0);
        assertThat(figures.byField().get(Field.of("LAND")))
                .containsEntry(EscalationState.OVERDUE, 1)
                .containsEntry(EscalationState.ANSWERED_IN_TIME, 1);
        assertThat(figures.byField()).containsOnlyKeys(Field.of("JUSTICE"), Field.of("LAND"));
        assertThat(figures.withoutField()).containsEntry(EscalationState.ANSWERED, 1);
    }

    @Test
    void figuresKeepTheMapsAsTheyWere() {
        Map<EscalationState, Integer> counts = new EnumMap<>(Map.of(EscalationState.OPEN, 1));
        SortedMap<Field, Map<EscalationState, Integer>> byField = new TreeMap<>(Map.of(Field.of("LAND"), counts));
        EscalationFigures figures = new EscalationFigures(counts, byField, counts);

        counts.put(EscalationState.OPEN, 7);
        byField.clear();

        assertThat(figures.raised()).isEqualTo(1);
        assertThat(figures.byField().get(Field.of("LAND"))).containsEntry(EscalationState.OPEN, 1);
        assertThat(figures.withoutField()).containsEntry(EscalationState.OPEN, 1);
    }
}
