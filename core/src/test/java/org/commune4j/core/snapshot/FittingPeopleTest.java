package org.commune4j.core.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commune4j.core.snapshot.People.JULY;
import static org.commune4j.core.snapshot.People.appointment;

import java.util.List;
import org.commune4j.core.organisation.Appointment;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.problem.Entries;
import org.commune4j.core.problem.Imported;
import org.commune4j.core.problem.Pointer;
import org.junit.jupiter.api.Test;

class FittingPeopleTest {

    private static Official official(String id) {
        return Official.builder().id(id).build();
    }

    @Test
    void keepsEverythingRightAndSaysWhatIsNot() {
        Facts apparatus =
                new People().unit("u").post("p", "u", Rank.HEAD).on(JULY).facts();
        Entries<Official> officials = Entries.of(List.of(official("a"), official("b"), official("a")));
        Entries<Appointment> appointments = Entries.of(List.of(
                appointment("1", "gone", "p").build(),
                appointment("2", "a", "p").build(),
                appointment("3", "a", "gone").build(),
                appointment("2", "b", "p").build(),
                appointment("1", "b", "p").build()));

        Imported<Facts> imported = apparatus.withFittingPeople(officials, appointments, Pointer.ROOT);

        assertThat(imported.problems())
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactly(
                        "STRUCTURE-008 /officials/2/id",
                        "STRUCTURE-010 /appointments/0/official",
                        "STRUCTURE-011 /appointments/2/post",
                        "STRUCTURE-009 /appointments/3/id",
                        "STRUCTURE-009 /appointments/4/id");
        assertThat(imported.leftOut())
                .extracting(Pointer::toString)
                .containsExactly("/officials/2", "/appointments/0", "/appointments/2", "/appointments/3");
        assertThat(imported.value().appointments()).extracting(Appointment::id).containsExactly("2", "1");
        assertThat(imported.value().on(JULY).official("b").appointments()).hasSize(1);
    }
}
