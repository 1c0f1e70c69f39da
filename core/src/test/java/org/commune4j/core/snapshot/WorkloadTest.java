package org.commune4j.core.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.commune4j.core.snapshot.World.JULY;
import static org.commune4j.core.snapshot.World.lead;
import static org.commune4j.core.snapshot.World.task;

import java.math.BigDecimal;
import java.util.List;
import java.util.NoSuchElementException;
import org.commune4j.core.authority.AssignmentRole;
import org.commune4j.core.staffing.KeyPersonRisk;
import org.junit.jupiter.api.Test;

class WorkloadTest {

    private static final Snapshot DUTIES = World.committee()
            .holds("o6", "surveyor")
            .with(task("a").hoursPerYear(new BigDecimal("100")))
            .with(task("b").hoursPerYear(new BigDecimal("61")))
            .with(task("c"))
            .with(task("d"))
            .with(lead("1", "a", "economy").official("o3"))
            .with(lead("2", "b", "economy").post("surveyor"))
            .with(lead("3", "c", "economy").official("o3"))
            .with(lead("4", "c", "culture").role(AssignmentRole.SUPPORT).official("o5"))
            .with(lead("5", "d", "culture"))
            .on(JULY);

    @Test
    void unknownEffortIsCountedApart() {
        Workload workload = DUTIES.workload();

        assertThat(workload.ofOfficial("o3")).isEqualTo(new Load(2, 0, new BigDecimal("100"), 1));
        assertThat(workload.ofOfficial("o5")).isEqualTo(new Load(0, 1, BigDecimal.ZERO, 1));
        assertThat(workload.ofOfficial("o1")).isEqualTo(Load.NONE);
        assertThat(workload.ofOfficial("o3").isComplete()).isFalse();
        assertThatThrownBy(() -> workload.ofOfficial("nobody"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("o1");
    }

    @Test
    void whatFallsToAPostIsSharedByThoseWhoHoldIt() {
        Workload workload = DUTIES.workload();

        assertThat(workload.ofOfficial("o4")).isEqualTo(new Load(1, 0, new BigDecimal("30.5000"), 0));
        assertThat(workload.ofOfficial("o6")).isEqualTo(workload.ofOfficial("o4"));
        assertThat(workload.ofPosts().get("surveyor")).isEqualTo(new Load(1, 0, new BigDecimal("61"), 0));
        assertThat(workload.ofPosts().get("economist")).isEqualTo(new Load(2, 0, new BigDecimal("100"), 1));
    }

    @Test
    void aUnitIsLoadedByAllItHasToDo() {
        Workload workload = DUTIES.workload();

        assertThat(workload.ofUnits().get("economy")).isEqualTo(new Load(3, 0, new BigDecimal("161"), 1));
        assertThat(workload.ofUnits().get("culture")).isEqualTo(new Load(1, 1, BigDecimal.ZERO, 2));
        assertThat(workload.withoutPerson()).extracting(AssignmentView::id).containsExactly("5");
    }

    @Test
    void measuresHowUnevenlyLeadsFall() {
        Workload workload = DUTIES.workload();

        assertThat(workload.busiest().keySet()).startsWith("o3", "o4", "o6", "o5");
        assertThat(workload.leadShareOfBusiest(1)).contains(new BigDecimal("0.5000"));
        assertThat(workload.leadShareOfBusiest(9))
                .as("one of the four leads has nobody, and one is shared by two")
                .contains(new BigDecimal("0.7500"));
        assertThat(workload.leadImbalance()).contains(new BigDecimal("3.0000"));
        assertThatThrownBy(() -> workload.leadShareOfBusiest(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingToDoHasNoShares() {
        Workload workload = World.committee().on(JULY).workload();

        assertThat(workload.leadShareOfBusiest(1)).isEmpty();
        assertThat(workload.leadImbalance()).isEmpty();
    }

    @Test
    void tellsWhoseAbsenceLeavesTasksUndone() {
        KeyPersonRisk<TaskView> risk = KeyPersonRisk.ofTasks(DUTIES);

        assertThat(risk.singlePoints()).hasSize(1);
        assertThat(risk.singlePoints().get(0).officials())
                .extracting(OfficialView::id)
                .containsExactly("o3");
        assertThat(risk.singlePoints().get(0).work()).extracting(TaskView::code).containsExactly("a");
        assertThat(risk.pairs())
                .extracting(
                        pair -> pair.officials().stream().map(OfficialView::id).toList())
                .containsExactly(List.of("o3", "o5"), List.of("o4", "o6"));
        assertThat(risk.withoutPerson()).extracting(TaskView::code).containsExactly("d");
    }
}
