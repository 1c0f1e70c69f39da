package org.commune4j.core.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.commune4j.core.snapshot.World.JANUARY;
import static org.commune4j.core.snapshot.World.JULY;
import static org.commune4j.core.snapshot.World.OCTOBER;
import static org.commune4j.core.snapshot.World.task;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.commune4j.core.law.AdministrativeLevel;
import org.commune4j.core.law.Field;
import org.commune4j.core.law.Instrument;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.problem.Entries;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.time.DateRange;
import org.junit.jupiter.api.Test;

class TaskCatalogueTest {

    private static final LegalReference DECREE =
            LegalReference.of(Instrument.of("151/2025/NĐ-CP"), SourceStatus.REPORTED);

    /** The power for "land" moves from the district to the commune in October. */
    private static final TaskCatalogue CATALOGUE = TaskCatalogue.of(List.of(
                    task("land")
                            .competence(Competence.of(AdministrativeLevel.COMMUNE))
                            .legalBasis(DECREE)
                            .life(DateRange.from(OCTOBER))
                            .build(),
                    task("land")
                            .competence(Competence.of(AdministrativeLevel.DISTRICT))
                            .life(DateRange.of(JULY, OCTOBER))
                            .build(),
                    task("births").field(Field.of("JUSTICE")).build()))
            .orThrow();

    @Test
    void findsWhatACodeStandsForOnADate() {
        assertThat(CATALOGUE.get("land", JULY).competence().level()).isEqualTo(AdministrativeLevel.DISTRICT);
        assertThat(CATALOGUE.get("land", OCTOBER).competence().level()).isEqualTo(AdministrativeLevel.COMMUNE);
        assertThat(CATALOGUE.find("land", JULY.minusDays(1))).isEmpty();
        assertThat(CATALOGUE.contains("land")).isTrue();
        assertThat(CATALOGUE.history("land"))
                .extracting(life -> life.competence().level())
                .containsExactly(AdministrativeLevel.DISTRICT, AdministrativeLevel.COMMUNE);
        assertThat(CATALOGUE.on(OCTOBER)).extracting(Task::code).containsExactly("births", "land");
        assertThatThrownBy(() -> CATALOGUE.get("roads", JULY))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("roads")
                .hasMessageContaining("births");
        assertThatThrownBy(() -> CATALOGUE.get("land", JULY.minusDays(1)))
                .hasMessageContaining("2025-07-01/2025-10-01");
    }

    @Test
    void refusesOneCodeForTwoTasksOnOneDay() {
        List<Problem> problems = TaskCatalogue.check(
                Entries.of(List.of(
                        task("b").build(),
                        task("a").life(DateRange.of(JULY, OCTOBER)).build(),
                        task("a").life(DateRange.from(OCTOBER)).build(),
                        task("b").life(DateRange.from(JANUARY)).build())),
                Pointer.ROOT);

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).code()).isEqualTo("DUTY-001");
        assertThat(problems.get(0).pointer()).hasToString("/tasks/3/code");
        assertThat(problems.get(0).render(Locale.ENGLISH)).contains("/tasks/0").contains("1 Jan 2026");
    }

    @Test
    void isSupplementedWithWhatItDoesNotKnow() {
        TaskCatalogue law = TaskCatalogue.of(
                        List.of(task("roads").build(), task("land").build()))
                .orThrow();

        TaskCatalogue both = CATALOGUE.supplementedBy(law);

        assertThat(both.codes()).containsExactly("births", "land", "roads");
        assertThat(both.history("land")).isEqualTo(CATALOGUE.history("land"));
        assertThat(CATALOGUE.supplementedBy(TaskCatalogue.empty())).isSameAs(CATALOGUE);
    }

    @Test
    void takesAnEffortForWhatItIsHoweverItIsWritten() {
        assertThat(task("a").hoursPerYear(new BigDecimal("120.50")).build())
                .isEqualTo(task("a").hoursPerYear(new BigDecimal("120.5")).build());
        assertThat(task("a").hoursPerYear(new BigDecimal("100")).build().hoursPerYear())
                .contains(new BigDecimal("100"));
        assertThatThrownBy(() -> task("a").hoursPerYear(BigDecimal.ONE.negate()).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/hoursPerYear");
    }

    @Test
    void aTaskHasACode() {
        assertThatThrownBy(() -> task(" ").build()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Field.of("land")).hasMessageContaining("capital letters");
    }
}
