package org.commune4j.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.commune4j.core.rule.Market.LICENSED;
import static org.commune4j.core.rule.Market.SELLS;
import static org.commune4j.core.rule.Market.SMALL;
import static org.commune4j.core.rule.Market.may;
import static org.commune4j.core.rule.Market.must;
import static org.commune4j.core.rule.Market.mustNot;

import java.util.List;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.rule.Market.Good;
import org.commune4j.core.rule.Market.Stall;
import org.commune4j.core.time.DateRange;
import org.junit.jupiter.api.Test;

/** A permission defeats a prohibition, judged with its own scope, exceptions and parameters. */
class PermissionTest {

    private static final Stall SELLING = Stall.of("s1").goods(Good.of("fish", true));

    private static final Rule<Stall> NO_SALE = mustNot("P-1", SELLS).build();
    private static final Condition<Stall> FAILING = Condition.of("hỏng", "it works", stall -> {
        throw new IllegalStateException("no");
    });

    private static Verdict judged(Stall stall, Rule<?>... permissions) {
        return judged(stall, Parameters.empty(), permissions);
    }

    private static Verdict judged(Stall stall, Parameters parameters, Rule<?>... permissions) {
        return Market.rules(NO_SALE)
                .with(permissions)
                .evaluate(Market.of(stall), Market.with(parameters))
                .ofRule("P-1")
                .get(0);
    }

    private static Rule.Builder<Stall> permission(Condition<Stall> condition) {
        return may("P-2", condition).defeats("P-1");
    }

    @Test
    void defeatsWhatItHolds() {
        Rule<Stall> licence = permission(LICENSED).build();

        assertThat(judged(SELLING).outcome()).isEqualTo(Outcome.BREACHED);
        assertThat(judged(SELLING, licence).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(judged(SELLING.licensed(false), licence).outcome()).isEqualTo(Outcome.BREACHED);
        assertThat(judged(SELLING.licensed(null), licence).outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(judged(Stall.of("s1"), licence).outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void isJudgedWithItsOwnScopeAndExceptions() {
        Rule<Stall> scoped = permission(LICENSED).when(SMALL).build();
        Rule<Stall> limited = permission(LICENSED).unless("small", SMALL).build();

        assertThat(judged(SELLING, scoped).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(judged(SELLING.tables(2), scoped).outcome()).isEqualTo(Outcome.BREACHED);
        assertThat(judged(SELLING, limited).outcome()).isEqualTo(Outcome.BREACHED);
        assertThat(judged(SELLING.tables(2), limited).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void doesNothingWhereItIsNotInForce() {
        Rule<Stall> ended =
                permission(LICENSED).inForce(DateRange.until(Market.DAY)).build();

        assertThat(judged(SELLING, ended).outcome()).isEqualTo(Outcome.BREACHED);
    }

    @Test
    void oneThatHoldsIsEnough() {
        Rule<Stall> unknown = may("P-2", LICENSED).defeats("P-1").build();
        Rule<Stall> failing = may("P-3", FAILING).defeats("P-1").build();
        Rule<Stall> holding = may("P-4", SMALL).defeats("P-1").build();
        Stall stall = SELLING.licensed(null);

        Verdict verdict = judged(stall, unknown, failing, holding);
        assertThat(verdict.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(verdict.failure()).isEmpty();
        assertThat(judged(stall, unknown, failing).doubt()).contains(Doubt.MISSING);
        assertThat(judged(stall, failing, unknown).doubt()).contains(Doubt.MISSING);
    }

    @Test
    void oneThatFailsLeavesItOpenAndKeepsTheCause() {
        Verdict verdict = judged(SELLING, permission(FAILING).build());

        assertThat(verdict.doubt()).contains(Doubt.RULE_FAILED);
        assertThat(verdict.failure()).containsInstanceOf(IllegalStateException.class);
        assertThat(Market.summary(verdict)).isEqualTo("""
                [?] P-1 Rule P-1 (stall s1): undetermined (Article 3 of Decision 12/QĐ-UBND; read in the text)
                  [-] must not be true, yet is: the stall sells something
                  [?] undetermined: permitted by P-2 Rule P-2 (Article 5(2) of 7/TT; reported by a secondary source)
                    [?] undetermined: it works
                      [?] the rule itself failed with java.lang.IllegalStateException""");
        assertThat(judged(Stall.of("s1"), permission(FAILING).build()).outcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    void itsParametersAreItsOwn() {
        Rule<Stall> few = permission(Market.FEW_TABLES).reads(Market.TABLES).build();

        assertThat(judged(SELLING, Market.tables(1), few).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(judged(SELLING.tables(2), Market.tables(1), few).outcome()).isEqualTo(Outcome.BREACHED);
        assertThat(judged(SELLING, few).doubt()).contains(Doubt.MISSING);
        // A permission whose figure was abolished permits nothing; the prohibition stands.
        Parameters abolished = Parameters.of(List.of(
                Parameter.of(Market.TABLES, "tables", ParameterValue.ofAbolished(DateRange.ALWAYS, Basis.PRACTICE))));
        assertThat(judged(SELLING, abolished, few).outcome()).isEqualTo(Outcome.BREACHED);
    }

    @Test
    void saysWhyItDefeatsWithItsSource() {
        Verdict verdict = judged(SELLING, permission(LICENSED).when(SMALL).build());

        assertThat(Market.summary(verdict)).isEqualTo("""
                P-1 Rule P-1 (stall s1): not applicable (Article 3 of Decision 12/QĐ-UBND; read in the text)
                  [-] must not be true, yet is: the stall sells something
                  [+] permitted by P-2 Rule P-2 (Article 5(2) of 7/TT; reported by a secondary source)
                    [+] the stall is small
                    [+] the stall has a licence""");
        assertThat(verdict.status()).contains(SourceStatus.REPORTED);
    }

    @Test
    void oneThatDoesNotApplyIsSaidInFullOnly() {
        Verdict verdict =
                judged(SELLING.licensed(false), permission(LICENSED).when(SMALL).build());

        assertThat(Market.full(verdict)).isEqualTo("""
                [-] P-1 Rule P-1 (stall s1): not met (Article 3 of Decision 12/QĐ-UBND; read in the text)
                  [+] in force at any time; binds by law as "must not"
                  [-] must not be true, yet is: the stall sells something
                  [-] not permitted by P-2 Rule P-2 (Article 5(2) of 7/TT; reported by a secondary source)
                    [+] the stall is small
                    [-] not true: the stall has a licence""");
        assertThat(Market.summary(verdict)).isEqualTo("""
                [-] P-1 Rule P-1 (stall s1): not met (Article 3 of Decision 12/QĐ-UBND; read in the text)
                  [-] must not be true, yet is: the stall sells something""");
    }

    @Test
    void defeatsOnlyAProhibitionOnItsOwnKindOfSubject() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Market.rules(
                        must("P-1", SELLS).build(), permission(SMALL).build()))
                .withMessageContaining("it can defeat only a MUST_NOT on its own kind of subject");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Market.rules(
                        Rule.on(Market.GUARD, "P-1")
                                .per(Basis.PRACTICE)
                                .mustNot(Condition.of("x", "x", guard -> true))
                                .build(),
                        permission(SMALL).build()))
                .withMessageContaining("'guard'");
    }

    @Test
    void mayDefeatARuleThatIsNotThere() {
        RuleSet<Market> rules = Market.rules(NO_SALE, permission(LICENSED).build());

        assertThat(rules.without("P-1")
                        .evaluate(Market.of(SELLING), Market.on(Market.DAY))
                        .verdicts())
                .map(Verdict::outcome)
                .containsExactly(Outcome.MET);
        assertThat(rules.without("P-2")
                        .evaluate(Market.of(SELLING), Market.on(Market.DAY))
                        .breaches())
                .hasSize(1);
    }
}
