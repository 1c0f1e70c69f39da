package org.commune4j.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.junit.jupiter.api.Test;

class FeeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    /** The certified copy: 2,000 a page, 1,000 from the third page on, at most 200,000 a copy. */
    private static Fee perPage() {
        return Fee.builder()
                .kind(Fee.FeeKind.AMOUNT)
                .addRates(new FeeRate(1, new BigDecimal(2000)), new FeeRate(3, new BigDecimal(1000)))
                .currency("VND")
                .maximum(new BigDecimal(200_000))
                .build();
    }

    private static FeeReduction half(String id, DateRange validity) {
        return FeeReduction.of(id, new BigDecimal("0.5"), validity);
    }

    @Test
    void countsEachRateFromItsFirstUnitUpToTheMaximum() {
        assertThat(perPage().amount(1, DAY)).contains(new BigDecimal(2000));
        assertThat(perPage().amount(2, DAY)).contains(new BigDecimal(4000));
        assertThat(perPage().amount(5, DAY)).contains(new BigDecimal(7000));
        assertThat(perPage().amount(198, DAY)).contains(new BigDecimal(200_000));
        assertThat(perPage().amount(Integer.MAX_VALUE, DAY)).contains(new BigDecimal(200_000));
    }

    @Test
    void isReducedOnTheDaysOfTheReductionOnly() {
        Fee fee = Fee.ofAmount(new BigDecimal(50_000), "VND").toBuilder()
                .addReduction(half("half", DateRange.until(LocalDate.of(2027, 1, 1))))
                .build();

        assertThat(fee.amount(1, LocalDate.of(2026, 12, 31)).orElseThrow()).isEqualByComparingTo("25000");
        assertThat(fee.amount(1, LocalDate.of(2027, 1, 1)).orElseThrow()).isEqualByComparingTo("50000");
        assertThat(fee.findReduction(LocalDate.of(2027, 1, 1), Set.of("half"))).isEmpty();
    }

    @Test
    void whatOnlySomeMayClaimIsGrantedToThoseWhoClaimIt() {
        FeeReduction digital = new FeeReduction(
                "digital",
                BigDecimal.ONE,
                DateRange.from(LocalDate.of(2026, 8, 15)),
                Optional.of(LocalizedText.of("công dân số", "digital citizens")),
                Optional.empty());
        Fee fee = Fee.ofAmount(new BigDecimal(50_000), "VND").toBuilder()
                .addReductions(half("half", DateRange.until(LocalDate.of(2027, 1, 1))), digital)
                .build();
        LocalDate before = LocalDate.of(2026, 8, 14);
        LocalDate since = LocalDate.of(2026, 8, 15);

        assertThat(fee.amount(1, since).orElseThrow()).isEqualByComparingTo("25000");
        assertThat(fee.amount(1, since, Set.of("half", "other")).orElseThrow()).isEqualByComparingTo("25000");
        assertThat(fee.amount(1, since, Set.of("digital")).orElseThrow()).isEqualByComparingTo("0");
        assertThat(fee.amount(1, before, Set.of("digital")).orElseThrow()).isEqualByComparingTo("25000");
        // Who pays nothing need not know what others pay.
        Fee local = Fee.builder()
                .kind(Fee.FeeKind.SET_LOCALLY)
                .addReductions(digital)
                .build();
        assertThat(local.amount(1, since, Set.of("digital"))).contains(BigDecimal.ZERO);
        assertThat(local.amount(1, since)).isEmpty();
    }

    @Test
    void tellsFreeFromNotGiven() {
        assertThat(Fee.ofFree().amount(1, DAY)).contains(BigDecimal.ZERO);
        assertThat(Fee.builder().kind(Fee.FeeKind.SET_LOCALLY).build().amount(1, DAY))
                .isEmpty();
    }

    @Test
    void refusesWhatDoesNotFitTogether() {
        assertThatThrownBy(() -> Fee.builder().kind(Fee.FeeKind.AMOUNT).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("AMOUNT");
        assertThatThrownBy(() -> Fee.builder()
                        .kind(Fee.FeeKind.AMOUNT)
                        .currency("VND")
                        .addRates(new FeeRate(2, BigDecimal.ONE))
                        .build())
                .hasMessageContaining("begins with unit 2");
        assertThatThrownBy(() -> Fee.ofFree().toBuilder()
                        .addReductions(half("a", DateRange.ALWAYS), half("b", DateRange.ofDay(DAY)))
                        .build())
                .hasMessageContaining("The reductions b (from")
                .hasMessageContaining("and a (at any time)");
        assertThatThrownBy(() -> perPage().amount(0, DAY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FeeRate(0, BigDecimal.ONE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FeeReduction.of("x", BigDecimal.ZERO, DateRange.ALWAYS))
                .hasMessageContaining("/share");
    }
}
