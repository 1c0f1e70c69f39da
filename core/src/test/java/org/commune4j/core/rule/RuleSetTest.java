package org.commune4j.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.commune4j.core.rule.Market.DAY;
import static org.commune4j.core.rule.Market.LICENSED;
import static org.commune4j.core.rule.Market.NEW_YEAR;
import static org.commune4j.core.rule.Market.SELLS;
import static org.commune4j.core.rule.Market.must;

import java.util.List;
import java.util.NoSuchElementException;
import org.commune4j.core.law.Basis;
import org.commune4j.core.rule.Market.Stall;
import org.commune4j.core.time.DateRange;
import org.junit.jupiter.api.Test;

class RuleSetTest {

    private static final Rule<Stall> ONE = must("R-1", LICENSED).build();
    private static final Rule<Stall> TWO =
            must("R-2", SELLS).inForce(DateRange.from(NEW_YEAR)).build();
    private static final RuleSet<Market> BOTH = Market.rules(TWO, ONE);

    @Test
    void holdsItsRulesByCode() {
        assertThat(BOTH.rules()).map(Rule::code).containsExactly("R-1", "R-2");
        assertThat(BOTH).hasToString("[R-1, R-2]");
        assertThat(BOTH.get("R-1")).isEqualTo(ONE);
        assertThat(BOTH.find("R-3")).isEmpty();
        assertThat(BOTH.contains("R-2")).isTrue();
        assertThatThrownBy(() -> BOTH.get("R-3"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("No rule R-3; there are [R-1, R-2]");
    }

    @Test
    void eachChangeGivesAnotherSet() {
        Rule<Stall> three = must("R-3", LICENSED).build();

        assertThat(BOTH.with(three).rules()).hasSize(3);
        assertThat(BOTH.with(List.of(three)).rules()).hasSize(3);
        assertThat(BOTH.without("R-1").rules()).map(Rule::code).containsExactly("R-2");
        assertThat(BOTH.rules()).hasSize(2);
        assertThatThrownBy(() -> BOTH.without("R-3")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void overridingChangesOneRule() {
        RuleSet<Market> softer = BOTH.overriding(
                "R-1", rule -> rule.toBuilder().strength(Strength.SHOULD).build());

        assertThat(softer.get("R-1").strength()).isEqualTo(Strength.SHOULD);
        assertThat(BOTH.get("R-1").strength()).isEqualTo(Strength.MUST);
        Evaluation evaluation = softer.evaluate(Market.of(Stall.of("a").licensed(false)), Market.on(DAY));
        assertThat(evaluation.breaches()).isEmpty();
        assertThat(evaluation.advisories()).hasSize(1);
        Rule<Stall> replaced = must("R-1", SELLS).build();
        assertThat(BOTH.overriding("R-1", old -> replaced).get("R-1")).isEqualTo(replaced);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOTH.overriding("R-1", old -> TWO))
                .withMessageContaining("keeps its code and subject, but is R-2 on 'stall'");
        assertThatThrownBy(() -> BOTH.overriding("R-3", old -> old)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void refusesASecondRuleOfACode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOTH.with(ONE))
                .withMessageContaining("There is a rule R-1 already")
                .withMessageContaining("overriding");
    }

    @Test
    void refusesARuleOnWhatItCannotSelect() {
        Subject<Stall> other = Subject.of("stall", Stall.class, Stall::id);
        Rule<Stall> rule = Rule.on(other, "R-3").per(Basis.PRACTICE).must(SELLS).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOTH.with(rule))
                .withMessageContaining(
                        "speaks of 'stall', which this rule set cannot select; it selects [stall, guard]")
                .withMessageContaining("call selecting(subject, selector) first");
    }
}
