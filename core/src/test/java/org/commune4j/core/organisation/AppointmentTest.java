package org.commune4j.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.commune4j.core.time.DateRange;
import org.junit.jupiter.api.Test;

class AppointmentTest {

    private static Appointment.Builder appointment() {
        return Appointment.builder().id("a1").official("o1").post("p1").life(DateRange.from(LocalDate.of(2025, 7, 1)));
    }

    @Test
    void saysNothingThatWasNotGiven() {
        Appointment appointment = appointment().build();

        assertThat(appointment.kind()).isEmpty();
        assertThat(appointment.share()).isEmpty();
        assertThat(appointment.decision()).isEmpty();
        assertThat(appointment.acting()).isFalse();
    }

    @Test
    void takesHalfAsHalfHoweverItIsWritten() {
        assertThat(appointment().share(new BigDecimal("0.50")).build())
                .isEqualTo(appointment().share(new BigDecimal("0.5")).build());
        assertThat(appointment().share(new BigDecimal("1.00")).build().share()).contains(BigDecimal.ONE);
        assertThat(appointment().share(new BigDecimal("0.00")).build().share()).contains(BigDecimal.ZERO);
    }

    @Test
    void refusesAShareThatIsNone() {
        assertThatThrownBy(() -> appointment().share(new BigDecimal("1.01")).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("1.01", "0 to 1", "a1");
        assertThatThrownBy(() -> appointment().share(new BigDecimal("-0.1")).build())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hidesTheNameOfAnOfficialButComparesIt() {
        Official official = Official.builder().id("o1").name("Nguyễn Văn A").build();

        assertThat(official)
                .hasToString("o1")
                .isNotEqualTo(Official.builder().id("o1").build());
        assertThat(official.name()).contains("Nguyễn Văn A");
    }

    @Test
    void comparesQualificationsByLevel() {
        QualificationField law = QualificationField.of("LAW");
        Qualification master = Qualification.of(law, QualificationLevel.MASTER, LocalDate.of(2020, 6, 1));

        assertThat(master.isAtLevelOf(RequiredQualification.of(law, QualificationLevel.UNIVERSITY)))
                .isTrue();
        assertThat(master.isAtLevelOf(RequiredQualification.of(law))).isTrue();
        assertThat(master.isAtLevelOf(RequiredQualification.of(law, QualificationLevel.DOCTOR)))
                .isFalse();
        assertThat(master.isHeldOn(LocalDate.of(2020, 5, 31))).isFalse();
        assertThat(master.isHeldOn(LocalDate.of(2020, 6, 1))).isTrue();
    }

    @Test
    void countsATrainingRecordUntilTheDayItExpires() {
        TrainingRecord record = TrainingRecord.of("ONE_STOP", LocalDate.of(2025, 8, 1), LocalDate.of(2026, 8, 1));

        assertThat(record.isValidOn(LocalDate.of(2025, 7, 31))).isFalse();
        assertThat(record.isValidOn(LocalDate.of(2026, 7, 31))).isTrue();
        assertThat(record.isValidOn(LocalDate.of(2026, 8, 1))).isFalse();
        assertThat(record.isExpiredOn(LocalDate.of(2026, 8, 1))).isTrue();
        assertThatThrownBy(() -> TrainingRecord.of("ONE_STOP", LocalDate.of(2025, 8, 1), LocalDate.of(2025, 8, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
