package org.commune4j.core.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.commune4j.core.text.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FigureTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @ParameterizedTest
    @EnumSource(Figure.class)
    void everyFigureHasItsWordsInBothLanguages(Figure figure) {
        Quantity quantity = figure == Figure.LATE ? new Quantity(1, 3, 0) : Quantity.of(1);
        for (Locale locale : List.of(Locale.ENGLISH, VIETNAMESE)) {
            assertThat(Stream.of(
                                    figure.message(),
                                    figure.unitMessage(),
                                    figure.section().message(),
                                    figure.line(quantity),
                                    figure.line(Quantity.UNDETERMINED),
                                    new Compared(figure, Quantity.UNDETERMINED, quantity).message())
                            .map(message -> message.render(locale)))
                    .allSatisfy(text -> assertThat(text).doesNotContain("FIGURE", "{"));
        }
    }

    @Test
    void everyFigureStandsInASituationTheServiceOrAReview() {
        assertThat(Figure.ofSituations()).doesNotContainAnyElementsOf(Figure.ofService());
        assertThat(Stream.of(Figure.values())
                                .filter(figure -> figure.section() == Figure.Section.REVIEW)
                                .count()
                        + Figure.ofSituations().size()
                        + Figure.ofService().size())
                .isEqualTo(Figure.values().length);
    }

    @Test
    void countsNearTheLargestAreComparedExactly() {
        Quantity few = Quantity.of(5);
        Quantity most = new Quantity(Long.MAX_VALUE, 1, 1);
        Quantity any = new Quantity(5, 1, Long.MAX_VALUE);

        assertThat(new Compared(Figure.RESOLVED_LATE, few, most).tendency()).isEqualTo(Tendency.WORSE);
        assertThat(new Compared(Figure.RESOLVED_LATE, most, few).tendency()).isEqualTo(Tendency.BETTER);
        assertThat(new Compared(Figure.RESOLVED_LATE, any, most).tendency()).isEqualTo(Tendency.NOT_MEASURED);
        assertThat(new Compared(Figure.RESOLVED_LATE, any, any).tendency()).isEqualTo(Tendency.NOT_MEASURED);
    }

    @Test
    void undeterminedIsNeverZero() {
        for (Figure figure : Figure.values()) {
            assertThat(figure.line(Quantity.UNDETERMINED).render(Locale.ENGLISH))
                    .endsWith(": undetermined");
            assertThat(figure.line(Quantity.UNDETERMINED).render(VIETNAMESE)).endsWith(": chưa xác định");
            Compared compared = new Compared(figure, Quantity.UNDETERMINED, Quantity.of(0));
            assertThat(compared.delta()).isEmpty();
            assertThat(compared.tendency()).isEqualTo(Tendency.NOT_MEASURED);
        }
        assertThat(Quantity.UNDETERMINED).isNotEqualTo(Quantity.of(0)).hasToString("undetermined");
        assertThat(Quantity.UNDETERMINED.value(2)).isEmpty();
        assertThat(Figure.LATE.line(new Quantity(0, 0, 2)).render(Locale.ENGLISH))
                .isEqualTo("Share late by law: undetermined for every dossier (2)");
        assertThat(Figure.LATE.line(new Quantity(0, 0, 2)).render(VIETNAMESE))
                .isEqualTo("Tỷ lệ quá hạn theo quy định: chưa xác định với mọi hồ sơ (2)");
    }

    @Test
    void whatIsUndeterminedStandsBesideTheNumber() {
        assertThat(amount(Figure.OFFICIALS, new Quantity(12, 1, 1))).isEqualTo("at least 12");
        assertThat(Figure.OFFICIALS.amount(new Quantity(12, 1, 1)).render(VIETNAMESE))
                .isEqualTo("ít nhất 12");
        assertThat(amount(Figure.PENDING_OVERDUE, new Quantity(3, 1, 2))).isEqualTo("3 (2 undetermined)");
        assertThat(amount(Figure.MEDIAN_WORKING_DAYS, new Quantity(7, 2, 0))).isEqualTo("3.5");
        assertThat(Figure.MEDIAN_WORKING_DAYS.line(new Quantity(7, 2, 1)).render(Locale.ENGLISH))
                .isEqualTo("Median time to the decision: 3.5; 1 undetermined");
        assertThat(Figure.OFFICIALS.line(new Quantity(12, 1, 1)).render(Locale.ENGLISH))
                .isEqualTo("Officials in posts: at least 12");
    }

    private static String amount(Figure figure, Quantity quantity) {
        return figure.amount(quantity).render(Locale.ENGLISH);
    }

    @Test
    void fractionsStayExact() {
        Quantity third = new Quantity(1, 3, 0);
        Quantity less = new Quantity(3333, 10_000, 0);
        assertThat(third.value(4)).isEqualTo(less.value(4)).contains(new BigDecimal("0.3333"));
        assertThat(third.compareFraction(less)).isPositive();
        assertThat(third.compareFraction(new Quantity(2, 6, 0))).isZero();
        assertThat(new Compared(Figure.LATE, third, less).tendency())
                .as("a difference that rounding would lose")
                .isEqualTo(Tendency.BETTER);
        assertThatIllegalStateException()
                .isThrownBy(() -> third.compareFraction(Quantity.UNDETERMINED))
                .withMessageContaining("isKnown()");
    }

    @Test
    void moreOrFewerIsBetterByTheFigureOrByTheCaller() {
        Compared online = new Compared(Figure.FULLY_ONLINE, Quantity.of(1), Quantity.of(3));
        assertThat(online.tendency()).isEqualTo(Tendency.BETTER);
        assertThat(online.tendency(Figure.Better.FEWER)).isEqualTo(Tendency.WORSE);
        assertThat(online.tendency(Figure.Better.NEITHER)).isEqualTo(Tendency.NEUTRAL);
        assertThat(online.isUnchanged()).isFalse();
        assertThat(online.delta()).contains(BigDecimal.valueOf(2));
        assertThat(online.row().render(Locale.ENGLISH))
                .isEqualTo("| Procedures fully online | procedures | 1 | 3 | +2 | better |");
        Message same = new Compared(Figure.UNITS, Quantity.of(1200), Quantity.of(1200)).message();
        assertThat(same.render(Locale.ENGLISH)).isEqualTo("Units of the apparatus: 1,200 → 1,200 units (0, neutral)");
    }

    @Test
    void refusesWhatNoFigureCanHave() {
        assertThatIllegalArgumentException().isThrownBy(() -> Quantity.of(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Quantity(1, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Quantity(0, 1, -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Compared(Figure.LATE, new Quantity(2, 1, 0), Quantity.UNDETERMINED))
                .withMessageContaining("Share late by law")
                .withMessageContaining("2 is more than the whole 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.UNITS.checked(new Quantity(1, 2, 0)))
                .withMessageContaining("Units of the apparatus");
    }
}
