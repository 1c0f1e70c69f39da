package org.commune4j.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.commune4j.core.rule.Market.DAY;
import static org.commune4j.core.rule.Market.FEW_TABLES;
import static org.commune4j.core.rule.Market.LICENSED;
import static org.commune4j.core.rule.Market.NEW_YEAR;
import static org.commune4j.core.rule.Market.TABLES;
import static org.commune4j.core.rule.Market.must;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.rule.Market.History;
import org.commune4j.core.rule.Market.History.Lease;
import org.commune4j.core.rule.Market.Stall;
import org.commune4j.core.time.DateRange;
import org.junit.jupiter.api.Test;

class EvaluationHistoryTest {

    private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 15);
    private static final LocalDate NOVEMBER = LocalDate.of(2025, 11, 1);
    private static final DateRange RANGE = DateRange.of(DAY, LocalDate.of(2026, 7, 1));

    private static final History HISTORY = new History(List.of(
            new Lease(Stall.of("a").licensed(false).tables(3), DateRange.ALWAYS),
            new Lease(Stall.of("b").licensed(false), DateRange.of(OCTOBER, NOVEMBER))));

    private static final Parameters LIMITS = Parameters.of(List.of(Parameter.of(
            TABLES,
            "tables",
            ParameterValue.of(BigDecimal.TEN, DateRange.until(NOVEMBER), Basis.PRACTICE),
            ParameterValue.of(BigDecimal.ONE, DateRange.from(NOVEMBER), Basis.PRACTICE))));

    private static final RuleSet<Market> RULES = Market.rules(
            must("H-1", LICENSED).inForce(DateRange.from(OCTOBER)).build(),
            must("H-2", FEW_TABLES).per(Basis.PRACTICE).reads(TABLES).build());

    @Test
    void namesTheDaysOnWhichAVerdictChanges() {
        EvaluationHistory history = RULES.evaluateOver(HISTORY, RANGE, Market.with(LIMITS));

        assertThat(history.changes().keySet()).containsExactly(OCTOBER, NOVEMBER);
        assertThat(history.changes().get(OCTOBER))
                .map(VerdictChange::toString)
                .containsExactly(
                        "H-1 -: NOT_APPLICABLE -> H-1 a: BREACHED",
                        "H-1 -: NOT_APPLICABLE -> H-1 b: BREACHED",
                        "null -> H-2 b: MET");
        assertThat(history.changes().get(NOVEMBER))
                .map(VerdictChange::toString)
                .containsExactly("H-1 b: BREACHED -> null", "H-2 a: MET -> H-2 a: BREACHED", "H-2 b: MET -> null");
        assertThat(history).asString().contains("2025-10-15", "2025-11-01");
    }

    @Test
    void evaluatesOnceForEachStretch() {
        EvaluationHistory history = RULES.evaluateOver(HISTORY, RANGE, Market.with(LIMITS));

        assertThat(history.evaluations().entries())
                .map(entry -> entry.value().date())
                .containsExactly(DAY, OCTOBER, NOVEMBER, NEW_YEAR);
        assertThat(history.evaluations().gaps(RANGE)).isEmpty();
        assertThat(history.evaluations().find(RANGE.endOrMax())).isEmpty();
    }

    @Test
    void anAmendmentThatWasNotReadBeginsAStretch() {
        EvaluationHistory history = RULES.evaluateOver(HISTORY, RANGE, Market.with(LIMITS));

        assertThat(history.evaluations()
                        .get(NEW_YEAR.minusDays(1))
                        .ofRule("H-1")
                        .get(0)
                        .status())
                .contains(SourceStatus.VERIFIED);
        assertThat(history.evaluations().get(NEW_YEAR).ofRule("H-1").get(0).status())
                .contains(SourceStatus.UNVERIFIED);
        assertThat(history.changes()).doesNotContainKey(NEW_YEAR);
    }

    @Test
    void aFilterLooksAtWhatItAdmitsOnly() {
        EvaluationHistory history = RULES.evaluateOver(
                HISTORY,
                RANGE,
                Market.with(LIMITS),
                RuleFilter.builder().addCodes("H-2").addSubjectIds("a").build());

        assertThat(history.changes().keySet()).containsExactly(NOVEMBER);
        assertThat(history.evaluations().entries())
                .map(entry -> entry.value().date())
                .containsExactly(DAY, OCTOBER, NOVEMBER);
    }

    @Test
    void aPermissionThatEndsIsAChange() {
        RuleSet<Market> rules = Market.rules(
                Market.mustNot("H-3", Market.EMPTY).build(),
                Market.may("H-4", Market.EMPTY)
                        .defeats("H-3")
                        .inForce(DateRange.until(NOVEMBER))
                        .build());

        EvaluationHistory history = rules.evaluateOver(
                HISTORY,
                RANGE,
                Market.on(DAY),
                RuleFilter.builder().addCodes("H-3").build());
        assertThat(history.changes().get(NOVEMBER))
                .map(VerdictChange::toString)
                .containsExactly("H-3 a: NOT_APPLICABLE -> H-3 a: BREACHED", "H-3 b: NOT_APPLICABLE -> null");
    }

    @Test
    void needsAFirstAndALastDay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RULES.evaluateOver(HISTORY, DateRange.from(DAY), Market.on(DAY)))
                .withMessageContaining("2025-09-15/..; cut it first");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RULES.evaluateOver(HISTORY, DateRange.until(DAY), Market.on(DAY)));
    }
}
