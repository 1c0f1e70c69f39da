package org.commune4j.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.commune4j.core.rule.Market.ARTICLE;
import static org.commune4j.core.rule.Market.LICENSED;
import static org.commune4j.core.rule.Market.SELLS;
import static org.commune4j.core.rule.Market.SMALL;
import static org.commune4j.core.rule.Market.STALL;
import static org.commune4j.core.rule.Market.may;
import static org.commune4j.core.rule.Market.must;
import static org.commune4j.core.rule.Market.mustNot;
import static org.commune4j.core.rule.Market.verdict;

import java.util.List;
import java.util.Locale;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.rule.Market.Good;
import org.commune4j.core.rule.Market.Stall;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Message;
import org.commune4j.core.time.DateRange;
import org.junit.jupiter.api.Test;

class RuleTest {

    private static final Stall GOOD = Stall.of("s1");
    private static final Stall BAD = GOOD.licensed(false);
    private static final Stall UNSURE = GOOD.licensed(null);

    private static Outcome outcome(Rule<Stall> rule, Stall stall) {
        return verdict(rule, stall).outcome();
    }

    @Test
    void eachStrengthHasItsOwnBreach() {
        Rule<Stall> must = must("M-1", LICENSED).build();
        Rule<Stall> mustNot = mustNot("M-2", LICENSED).build();
        Rule<Stall> should = Rule.should("M-3", STALL)
                .restsOn(Basis.PRACTICE)
                .require(LICENSED)
                .build();
        Rule<Stall> may = may("M-4", LICENSED).build();

        assertThat(List.of(outcome(must, GOOD), outcome(must, BAD), outcome(must, UNSURE)))
                .containsExactly(Outcome.MET, Outcome.BREACHED, Outcome.UNDETERMINED);
        assertThat(List.of(outcome(mustNot, GOOD), outcome(mustNot, BAD), outcome(mustNot, UNSURE)))
                .containsExactly(Outcome.BREACHED, Outcome.MET, Outcome.UNDETERMINED);
        assertThat(List.of(outcome(should, GOOD), outcome(should, BAD), outcome(should, UNSURE)))
                .containsExactly(Outcome.MET, Outcome.BREACHED, Outcome.UNDETERMINED);
        assertThat(List.of(outcome(may, GOOD), outcome(may, BAD), outcome(may, UNSURE)))
                .containsExactly(Outcome.MET, Outcome.NOT_APPLICABLE, Outcome.UNDETERMINED);
        assertThat(verdict(must, BAD).isBreach()).isTrue();
        assertThat(verdict(mustNot, GOOD).isBreach()).isTrue();
        assertThat(verdict(should, BAD).isBreach()).isFalse();
        assertThat(verdict(should, BAD).isAdvisory()).isTrue();
        assertThat(verdict(must, BAD).isAdvisory()).isFalse();
        assertThat(verdict(must, UNSURE).doubt()).contains(Doubt.MISSING);
        assertThat(verdict(must, BAD).doubt()).isEmpty();
    }

    @Test
    void appliesOnlyWithinItsScope() {
        Rule<Stall> rule = must("M-1", SELLS).when(LICENSED).build();

        assertThat(outcome(rule, GOOD)).isEqualTo(Outcome.BREACHED);
        assertThat(outcome(rule, BAD)).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(outcome(rule, UNSURE)).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void anExceptionExemptsOrReplaces() {
        Rule<Stall> exempting = must("M-1", LICENSED)
                .proviso(Proviso.ofExemption("small", SMALL))
                .build();
        Rule<Stall> replacing = must("M-2", LICENSED)
                .proviso(Proviso.ofReplacement("small", SMALL, SELLS))
                .build();
        Rule<Stall> forbidding = mustNot("M-3", LICENSED)
                .proviso(Proviso.ofReplacement("small", SMALL, SELLS))
                .build();

        assertThat(outcome(exempting, BAD)).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(outcome(exempting, BAD.tables(2))).isEqualTo(Outcome.BREACHED);
        assertThat(outcome(replacing, GOOD)).isEqualTo(Outcome.BREACHED);
        assertThat(outcome(replacing, GOOD.goods(Good.of("fish", true)))).isEqualTo(Outcome.MET);
        assertThat(outcome(replacing, BAD.tables(2))).isEqualTo(Outcome.BREACHED);
        assertThat(outcome(forbidding, GOOD)).isEqualTo(Outcome.MET);
        assertThat(outcome(forbidding, GOOD.tables(2))).isEqualTo(Outcome.BREACHED);
    }

    @Test
    void twoExceptionsAtOnceAreAConflictNamingBoth() {
        Rule<Stall> rule = must("M-1", SELLS)
                .proviso(Proviso.ofExemption("small", SMALL))
                .proviso(Proviso.ofReplacement("licensed", LICENSED, SELLS))
                .build();
        Verdict verdict = verdict(rule, GOOD);

        assertThat(verdict.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(verdict.doubt()).contains(Doubt.CONFLICT);
        assertThat(Market.summary(verdict)).contains("none has priority: small, licensed");
        assertThat(outcome(rule, BAD)).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(outcome(rule, GOOD.tables(2))).isEqualTo(Outcome.BREACHED);
    }

    @Test
    void theExceptionOfHigherPriorityDecides() {
        Rule<Stall> rule = must("M-1", SELLS)
                .proviso(Proviso.ofExemption("small", SMALL))
                .proviso(Proviso.ofReplacement("licensed", LICENSED, SELLS).withPriority(1))
                .build();

        assertThat(outcome(rule, GOOD)).isEqualTo(Outcome.BREACHED);
        assertThat(outcome(rule, BAD)).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void anUnknownExceptionMattersUnlessOutranked() {
        Rule<Stall> above = must("M-1", SELLS)
                .proviso(Proviso.ofExemption("small", SMALL))
                .proviso(Proviso.ofExemption("licensed", LICENSED).withPriority(1))
                .build();
        Rule<Stall> below = must("M-2", SELLS)
                .proviso(Proviso.ofExemption("small", SMALL).withPriority(1))
                .proviso(Proviso.ofExemption("licensed", LICENSED))
                .build();

        assertThat(outcome(above, UNSURE)).isEqualTo(Outcome.UNDETERMINED);
        assertThat(verdict(above, UNSURE).doubt()).contains(Doubt.MISSING);
        assertThat(outcome(below, UNSURE)).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(outcome(below, UNSURE.tables(2))).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void aConflictThatAnUnknownExceptionCouldSettleIsMissingAFact() {
        Rule<Stall> rule = must("M-1", SELLS)
                .proviso(Proviso.ofExemption("small", SMALL))
                .proviso(Proviso.ofExemption("empty", SELLS.negated("MARKET.empty")))
                .proviso(Proviso.ofExemption("licensed", LICENSED).withPriority(1))
                .build();

        assertThat(verdict(rule, UNSURE).doubt()).contains(Doubt.MISSING);
        assertThat(verdict(rule, BAD).doubt()).contains(Doubt.CONFLICT);
        assertThat(outcome(rule, GOOD)).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void isTitledByItsCodeUnlessItBringsATitle() {
        Rule<Stall> rule =
                Rule.must("M-1", STALL).restsOn(ARTICLE).require(LICENSED).build();

        assertThat(rule.title()).isEqualTo(Message.of("M-1"));
        Rule<Stall> titled =
                rule.toBuilder().titled(LocalizedText.of("tên", "name")).build();
        assertThat(titled.title().render(Locale.ENGLISH)).isEqualTo("name");
        assertThat(titled.title().code()).isEqualTo("M-1");
    }

    @Test
    void canBeDerivedFrom() {
        Rule<Stall> rule = must("M-1", SELLS)
                .when(LICENSED)
                .proviso(Proviso.ofExemption("small", SMALL))
                .validity(DateRange.from(Market.DAY))
                .jurisdiction(Jurisdiction.ofProvince("51"))
                .tags("a", "b")
                .reads(Market.TABLES)
                .remedies((stall, context) -> List.of(Message.of("MARKET.sell")))
                .build();
        Rule<Stall> copy = rule.toBuilder().strength(Strength.SHOULD).build();

        assertThat(copy.strength()).isEqualTo(Strength.SHOULD);
        assertThat(copy.code()).isEqualTo("M-1");
        assertThat(copy.scope()).contains(LICENSED);
        assertThat(copy.condition()).isEqualTo(SELLS);
        assertThat(copy.provisos()).isEqualTo(rule.provisos());
        assertThat(copy.validity()).isEqualTo(rule.validity());
        assertThat(copy.jurisdiction()).isEqualTo(rule.jurisdiction());
        assertThat(copy.tags()).containsExactly("a", "b");
        assertThat(copy.parameters()).containsExactly(Market.TABLES);
        assertThat(verdict(copy, GOOD.tables(2)).remedies()).containsExactly(Message.of("MARKET.sell"));
        assertThat(rule).hasToString("M-1");
    }

    @Test
    void refusesToBeBuiltWithoutWhatItNeeds() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Rule.must("M-1", STALL).require(SELLS).build())
                .withMessageContaining("call restsOn(reference)");
        assertThatIllegalStateException()
                .isThrownBy(() -> Rule.mustNot("M-1", STALL).restsOn(ARTICLE).build())
                .withMessageContaining("call forbid(...)");
        assertThatIllegalStateException()
                .isThrownBy(() -> must("M-1", SELLS)
                        .proviso(Proviso.ofExemption("a", SMALL))
                        .proviso(Proviso.ofExemption("a", LICENSED))
                        .build())
                .withMessageContaining("[a, a]");
        assertThatIllegalStateException()
                .isThrownBy(() -> must("M-1", SELLS).defeats("M-2").build())
                .withMessageContaining("only a permission defeats");
    }

    @Test
    void refusesAConditionGivenByTheMethodOfAnotherStrength() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Rule.mustNot("M-1", STALL)
                        .restsOn(ARTICLE)
                        .require(SELLS)
                        .build())
                .withMessageContaining("is a MUST_NOT, but its condition was given by require(...); call forbid(...)");
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        Rule.may("M-1", STALL).restsOn(ARTICLE).forbid(SELLS).build())
                .withMessageContaining("call permit(...)");
    }

    @Test
    void aProhibitionDoesNotTurnIntoADuty() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mustNot("M-1", SELLS).build().toBuilder().strength(Strength.SHOULD))
                .withMessageContaining("cannot turn from MUST_NOT into SHOULD");
        assertThat(mustNot("M-1", SELLS).strength(Strength.MUST_NOT).build().strength())
                .isEqualTo(Strength.MUST_NOT);
    }

    @Test
    void foldsAndWords() {
        assertThat(Strength.MUST_NOT.<Integer>fold(() -> 1, () -> 2, () -> 3, () -> 4))
                .isEqualTo(2);
        assertThat(Outcome.UNDETERMINED.<Integer>fold(() -> 1, () -> 2, () -> 3, () -> 4))
                .isEqualTo(4);
        assertThat(Strength.SHOULD.message().render(Locale.ENGLISH)).isEqualTo("should (orientation)");
        assertThat(Outcome.BREACHED.message().render(Locale.forLanguageTag("vi")))
                .isEqualTo("không đạt");
    }
}
