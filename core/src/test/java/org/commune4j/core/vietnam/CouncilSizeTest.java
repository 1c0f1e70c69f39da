package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Law 72/2025/QH15 Art. 30(2), as three sources report it. */
class CouncilSizeTest {

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "MOUNTAIN_OR_ISLAND_COMMUNE, 0, 15",
        "MOUNTAIN_OR_ISLAND_COMMUNE, 5000, 15",
        "MOUNTAIN_OR_ISLAND_COMMUNE, 5999, 15",
        "MOUNTAIN_OR_ISLAND_COMMUNE, 6000, 16",
        "MOUNTAIN_OR_ISLAND_COMMUNE, 10000, 20",
        "MOUNTAIN_OR_ISLAND_COMMUNE, 13000, 21",
        "MOUNTAIN_OR_ISLAND_COMMUNE, 90000, 30",
        "OTHER_COMMUNE, 10000, 15",
        "OTHER_COMMUNE, 12000, 16",
        "OTHER_COMMUNE, 20000, 20",
        "OTHER_COMMUNE, 26000, 21",
        "WARD_OF_PROVINCE, 12000, 16",
        "WARD_OF_PROVINCE, 80000, 30",
        "WARD_OF_CITY, 15000, 15",
        "WARD_OF_CITY, 21000, 16",
        "WARD_OF_CITY, 45000, 20",
        "WARD_OF_CITY, 52000, 21",
        "SPECIAL_ZONE, 6000, 16"
    })
    void aCouncilHasADeputyMoreForEachStepOfPopulation(CouncilSize kind, int population, int deputies) {
        assertThat(kind.deputies(population)).isEqualTo(deputies);
    }

    @ParameterizedTest
    @EnumSource(CouncilSize.class)
    void noCouncilHasFewerThan15OrMoreThan30(CouncilSize kind) {
        int before = 15;
        for (int population = 0; population < 400_000; population += 500) {
            int deputies = kind.deputies(population);
            assertThat(deputies).isBetween(before, 30);
            before = deputies;
        }
        assertThat(kind.deputies(Integer.MAX_VALUE)).isEqualTo(30);
        assertThat(kind.reference()).asString().contains("72/2025/QH15 Art. 30(2)(", "REPORTED");
    }

    @Test
    void aPopulationIsNotNegative() {
        assertThatThrownBy(() -> CouncilSize.OTHER_COMMUNE.deputies(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Elected on 15 March 2026. */
    @Test
    void theFirstSessionComesWithin45Days() {
        assertThat(CouncilSize.firstSessionBy(LocalDate.of(2026, 3, 15))).isEqualTo(LocalDate.of(2026, 4, 29));
    }
}
