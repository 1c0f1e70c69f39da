package org.commune4j.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commune4j.core.rule.Market.ALL_FRESH;
import static org.commune4j.core.rule.Market.FEW_TABLES;
import static org.commune4j.core.rule.Market.FRESH;
import static org.commune4j.core.rule.Market.LICENSED;
import static org.commune4j.core.rule.Market.SELLS;
import static org.commune4j.core.rule.Market.SMALL;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.commune4j.core.explain.Explanation;
import org.commune4j.core.explain.Mark;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.rule.Market.Good;
import org.commune4j.core.rule.Market.Stall;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Message;
import org.junit.jupiter.api.Test;

class ConditionTest {

    private static final Stall STALL = Stall.of("s1");

    /** As a host would write one to test its conditions: nothing but the limit of tables, which is 10. */
    private static final RuleContext CONTEXT = new RuleContext() {
        @Override
        public <W> W world(Class<W> type) {
            return type.cast(Market.of(STALL));
        }

        @Override
        public LocalDate date() {
            return Market.DAY;
        }

        @Override
        public Jurisdiction place() {
            return Market.HERE;
        }

        @Override
        public <T> T get(ParameterKey<T> key) {
            return key.type().cast(BigDecimal.TEN);
        }

        @Override
        public <T> Optional<T> find(ParameterKey<T> key) {
            return Optional.of(get(key));
        }
    };

    private static final Condition<Stall> FAILING = Condition.<Stall>of("MARKET.failing", stall -> {
                throw new IllegalStateException("the owner is Nguyễn Văn A");
            })
            .worded(LocalizedText.of("hỏng", "it works"));

    private static String explained(Condition<Stall> condition, Stall stall) {
        return condition.explain(stall, CONTEXT).render(Locale.ENGLISH);
    }

    @Test
    void aStatementServesBothAnswers() {
        assertThat(explained(LICENSED, STALL)).isEqualTo("[+] the stall has a licence");
        assertThat(explained(LICENSED, STALL.licensed(false))).isEqualTo("[-] the stall has a licence");
        assertThat(explained(LICENSED, STALL.licensed(null))).isEqualTo("""
                [?] the stall has a licence
                  [?] whether there is a licence is not given""");
        assertThat(LICENSED.statement().code()).isEqualTo("MARKET.licensed");
    }

    @Test
    void argumentsAreThoseOfTheSubject() {
        assertThat(explained(FEW_TABLES, STALL.tables(13))).isEqualTo("[-] the stall has 13 tables, within the limit");
        assertThat(FEW_TABLES
                        .argOf("limit", (stall, context) -> context.get(Market.TABLES))
                        .explain(STALL, CONTEXT)
                        .message()
                        .arguments())
                .containsEntry("n", 1)
                .containsEntry("limit", BigDecimal.TEN);
    }

    @Test
    void anArgumentThatCannotBeHadNeverHidesTheReason() {
        Condition<Stall> condition = SMALL.arg("thrown", stall -> {
                    throw new IllegalStateException("Nguyễn Văn A");
                })
                .arg("none", stall -> null)
                .arg("other", stall -> 0.5)
                .arg("id", Stall::id)
                .worded(LocalizedText.of("x", "{id}: {thrown} {none} {other}"));

        assertThat(explained(condition, STALL))
                .isEqualTo("[+] s1: (not available: IllegalStateException) (not available: null)"
                        + " (not available: Double)");
    }

    @Test
    void allOfSaysWhichPartFailed() {
        Condition<Stall> all = Condition.<Stall>allOf("MARKET.good", LICENSED, SMALL, SELLS)
                .worded(LocalizedText.of("quầy tốt", "the stall is good"));

        assertThat(all.test(STALL.goods(Good.of("fish", true)), CONTEXT)).isEqualTo(Truth.TRUE);
        assertThat(all.test(STALL.licensed(null), CONTEXT)).isEqualTo(Truth.FALSE);
        assertThat(all.test(STALL.licensed(null).goods(Good.of("fish", true)), CONTEXT)
                        .isUnknown())
                .isTrue();
        assertThat(explained(all, STALL.tables(2))).isEqualTo("""
                [-] the stall is good
                  [+] the stall has a licence
                  [-] the stall is small
                  [-] the stall sells something""");
    }

    @Test
    void anyOfHoldsByOnePart() {
        Condition<Stall> any = Condition.<Stall>anyOf("MARKET.any", LICENSED, SMALL)
                .worded(LocalizedText.of("một trong hai", "one of two"));

        assertThat(any.test(STALL.licensed(null), CONTEXT)).isEqualTo(Truth.TRUE);
        assertThat(any.test(STALL.licensed(null).tables(2), CONTEXT).isUnknown())
                .isTrue();
        assertThat(any.test(STALL.licensed(false).tables(2), CONTEXT)).isEqualTo(Truth.FALSE);
        assertThat(explained(any, STALL.licensed(false))).isEqualTo("""
                [+] one of two
                  [-] the stall has a licence
                  [+] the stall is small""");
    }

    @Test
    void eachAndSomeNameTheElement() {
        Condition<Stall> some = Condition.<Stall, Good>some("MARKET.some-fresh", Stall::goods, FRESH);
        Stall mixed = STALL.goods(Good.of("fish", false), Good.of("rice", null));

        assertThat(ALL_FRESH.test(STALL, CONTEXT)).isEqualTo(Truth.TRUE);
        assertThat(some.test(STALL, CONTEXT)).isEqualTo(Truth.FALSE);
        assertThat(ALL_FRESH.test(mixed, CONTEXT)).isEqualTo(Truth.FALSE);
        assertThat(some.test(mixed, CONTEXT).isUnknown()).isTrue();
        assertThat(explained(ALL_FRESH, mixed)).isEqualTo("""
                [-] the goods are fresh
                  [-] fish is fresh
                  rice is fresh""");
    }

    @Test
    void negationTurnsTheAnswerAndItsReasonRound() {
        Condition<Stall> empty =
                SELLS.negated("MARKET.empty").worded(LocalizedText.of("quầy trống", "the stall is empty"));
        Explanation why = empty.explain(STALL, CONTEXT);

        assertThat(empty.test(STALL, CONTEXT)).isEqualTo(Truth.TRUE);
        assertThat(why.render(Locale.ENGLISH)).isEqualTo("""
                [+] the stall is empty
                  [-] the stall sells something""");
        assertThat(why.children()).allMatch(Explanation::isCounter);
        assertThat(LICENSED.negated("X").test(STALL.licensed(null), CONTEXT).isUnknown())
                .isTrue();
    }

    @Test
    void aPartMayRelyOnThoseBeforeIt() {
        Condition<Stall> firstIsFish = Condition.<Stall>of(
                        "MARKET.fish-first",
                        stall -> stall.goods().get(0).name().equals("fish"))
                .worded(LocalizedText.of("cá trước", "fish comes first"));
        Condition<Stall> both =
                Condition.<Stall>allOf("MARKET.both", SELLS, firstIsFish).worded(LocalizedText.of("cả hai", "both"));

        assertThat(both.test(STALL, CONTEXT)).isEqualTo(Truth.FALSE);
        assertThat(explained(both, STALL)).isEqualTo("""
                [-] both
                  [-] the stall sells something
                  fish comes first""");
    }

    @Test
    void sayingWhyNeverThrows() {
        Condition<Stall> both =
                Condition.<Stall>allOf("MARKET.both", SMALL, FAILING, SELLS).worded(LocalizedText.of("cả hai", "both"));

        assertThat(explained(both, STALL)).isEqualTo("""
                [?] both
                  [+] the stall is small
                  [?] it works
                    [?] the rule itself failed with java.lang.IllegalStateException
                  [-] the stall sells something""");
        Condition<Stall> broken = Condition.<Stall, Good>each(
                "MARKET.broken",
                stall -> {
                    throw new IllegalStateException("Nguyễn Văn A");
                },
                FRESH);
        assertThat(broken.explain(STALL, CONTEXT).mark()).isEqualTo(Mark.UNKNOWN);
        assertThat(broken.explain(STALL, CONTEXT).children())
                .map(node -> node.message().code())
                .containsExactly("RULE.failed");
    }

    @Test
    void aTextInPlaceNeedsNoCode() {
        Condition<Stall> condition = Condition.<Stall>ofText(
                        LocalizedText.of("quầy {id} mở", "stall {id} is open"), (stall, context) -> Truth.TRUE)
                .arg("id", Stall::id);

        assertThat(explained(condition, STALL)).isEqualTo("[+] stall s1 is open");
        assertThat(condition.statement().code()).isEqualTo(Message.TEXT);
    }

    @Test
    void isNotChangedByWhatIsDerivedFromIt() {
        Condition<Stall> plain = Condition.of("MARKET.x", stall -> true);
        plain.arg("a", Stall::id);
        plain.worded(LocalizedText.of("x", "x"));

        assertThat(plain.explain(STALL, CONTEXT).message()).isEqualTo(Message.of("MARKET.x"));
    }

    @Test
    void theArrayOfPartsIsCopied() {
        @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
        Condition<Stall>[] parts = new Condition[] {SMALL};
        Condition<Stall> all = Condition.allOf("MARKET.all", parts);
        parts[0] = SELLS;

        assertThat(all.test(STALL, CONTEXT)).isEqualTo(Truth.TRUE);
    }
}
