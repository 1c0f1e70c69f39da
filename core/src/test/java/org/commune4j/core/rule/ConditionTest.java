package org.commune4j.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commune4j.core.rule.Argument.arg;
import static org.commune4j.core.rule.Condition.allOf;
import static org.commune4j.core.rule.Condition.anyOf;
import static org.commune4j.core.rule.Condition.each;
import static org.commune4j.core.rule.Condition.ofTruth;
import static org.commune4j.core.rule.Condition.part;
import static org.commune4j.core.rule.Condition.some;
import static org.commune4j.core.rule.Market.ALL_FRESH;
import static org.commune4j.core.rule.Market.EMPTY;
import static org.commune4j.core.rule.Market.FEW_TABLES;
import static org.commune4j.core.rule.Market.FRESH;
import static org.commune4j.core.rule.Market.LICENSED;
import static org.commune4j.core.rule.Market.SELLS;
import static org.commune4j.core.rule.Market.SMALL;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commune4j.core.explain.Explanation;
import org.commune4j.core.explain.Mark;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.rule.Market.Good;
import org.commune4j.core.rule.Market.Stall;
import org.commune4j.core.text.Message;
import org.junit.jupiter.api.Test;

class ConditionTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Stall STALL = Stall.of("s1");
    private static final Argument<Stall> TABLES = arg("n", stall -> stall.tables());

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

    private static final Condition<Stall> FAILING = Condition.of("hỏng", "it works", stall -> {
        throw new IllegalStateException("the owner is Nguyễn Văn A");
    });

    private static String explained(Condition<Stall> condition, Stall stall) {
        return condition.explain(stall, CONTEXT).render(Locale.ENGLISH);
    }

    @Test
    void isTrueAsItStands() {
        assertThat(explained(LICENSED, STALL)).isEqualTo("[+] the stall has a licence");
        assertThat(explained(LICENSED, STALL.licensed(false))).isEqualTo("[-] not true: the stall has a licence");
        assertThat(explained(LICENSED, STALL.licensed(null))).isEqualTo("""
                [?] undetermined: the stall has a licence
                  [?] whether there is a licence is not given""");
        assertThat(LICENSED.explain(STALL.licensed(false), CONTEXT).render(VIETNAMESE))
                .isEqualTo("[-] không đúng: quầy có giấy phép");
        assertThat(LICENSED.explain(STALL.licensed(null), CONTEXT).render(VIETNAMESE))
                .startsWith("[?] chưa xác định: quầy có giấy phép");
    }

    @Test
    void mayGiveItsDenial() {
        Condition<Stall> two = Condition.of(
                        "quầy có {n} bàn, đủ", "{n} tables are enough", (Stall stall) -> stall.tables() > 1, TABLES)
                .otherwise("quầy chỉ có {n} bàn", "{n} tables are too few");

        assertThat(explained(two, STALL.tables(2))).isEqualTo("[+] 2 tables are enough");
        assertThat(explained(two, STALL)).isEqualTo("[-] 1 tables are too few");
        assertThat(two.explain(STALL, CONTEXT).render(VIETNAMESE)).isEqualTo("[-] quầy chỉ có 1 bàn");
        assertThat(two.denial()).map(denial -> denial.render(Locale.ENGLISH)).contains("{n} tables are too few");
        assertThat(LICENSED.denial()).isEmpty();
        // What is stated is the same either way, so that two explanations can be compared.
        assertThat(two.explain(STALL, CONTEXT).message())
                .isEqualTo(two.statement().with("n", 1));
    }

    @Test
    void argumentsAreThoseOfTheSubject() {
        assertThat(explained(FEW_TABLES, STALL.tables(13)))
                .isEqualTo("[-] not true: the stall has 13 tables, within the limit");
        Condition<Stall> limited = ofTruth(
                "{n} {limit}",
                "{n} {limit}",
                (stall, context) -> Truth.TRUE,
                TABLES,
                arg("limit", (stall, context) -> context.get(Market.TABLES)));
        assertThat(limited.explain(STALL, CONTEXT).message().arguments())
                .containsEntry("n", 1)
                .containsEntry("limit", BigDecimal.TEN);
        assertThat(TABLES).hasToString("{n}");
    }

    @Test
    void anArgumentNamesAnElementByItsSubject() {
        Subject<Stall> named = Market.STALL.naming(stall -> Message.of("X", "quầy số một", "the first stall"));

        assertThat(explained(Condition.of("{stall}", "{stall} is open", stall -> true, arg(Market.STALL)), STALL))
                .isEqualTo("[+] s1 is open");
        assertThat(explained(Condition.of("{stall}", "{stall} is open", stall -> true, arg(named)), STALL))
                .isEqualTo("[+] the first stall (s1) is open");
    }

    @Test
    void anArgumentThatCannotBeHadNeverHidesTheReason() {
        Condition<Stall> condition = Condition.of(
                "x",
                "{id}: {thrown} {none} {other}",
                stall -> true,
                arg("thrown", stall -> {
                    throw new IllegalStateException("Nguyễn Văn A");
                }),
                arg("none", stall -> null),
                arg("other", stall -> 0.5),
                arg("id", Stall::id));

        assertThat(explained(condition, STALL))
                .isEqualTo("[+] s1: (not available: IllegalStateException) (not available: null)"
                        + " (not available: Double)");
    }

    @Test
    void allOfSaysWhichPartFailed() {
        Condition<Stall> all = allOf("quầy tốt", "the stall is good", LICENSED, SMALL, SELLS);

        assertThat(all.test(STALL.goods(Good.of("fish", true)), CONTEXT)).isEqualTo(Truth.TRUE);
        assertThat(all.test(STALL.licensed(null), CONTEXT)).isEqualTo(Truth.FALSE);
        assertThat(all.test(STALL.licensed(null).goods(Good.of("fish", true)), CONTEXT)
                        .isUnknown())
                .isTrue();
        assertThat(explained(all, STALL.tables(2))).isEqualTo("""
                [-] not true: the stall is good
                  [+] the stall has a licence
                  [-] not true: the stall is small
                  [-] not true: the stall sells something""");
        assertThat(all.parts()).isEqualTo(List.of(LICENSED, SMALL, SELLS));
    }

    @Test
    void anyOfHoldsByOnePart() {
        Condition<Stall> any = anyOf("một trong hai", "one of two", LICENSED, SMALL);

        assertThat(any.test(STALL.licensed(null), CONTEXT)).isEqualTo(Truth.TRUE);
        assertThat(any.test(STALL.licensed(null).tables(2), CONTEXT).isUnknown())
                .isTrue();
        assertThat(any.test(STALL.licensed(false).tables(2), CONTEXT)).isEqualTo(Truth.FALSE);
        assertThat(explained(any, STALL.licensed(false))).isEqualTo("""
                [+] one of two
                  [-] not true: the stall has a licence
                  [+] the stall is small""");
        assertThat(any.parts()).isEqualTo(List.of(LICENSED, SMALL));
    }

    @Test
    void eachAndSomeNameTheElement() {
        Condition<Stall> some = some("có hàng tươi", "something is fresh", stall -> stall.goods(), FRESH);
        Stall mixed = STALL.goods(Good.of("fish", false), Good.of("rice", null));

        assertThat(ALL_FRESH.test(STALL, CONTEXT)).isEqualTo(Truth.TRUE);
        assertThat(some.test(STALL, CONTEXT)).isEqualTo(Truth.FALSE);
        assertThat(ALL_FRESH.test(mixed, CONTEXT)).isEqualTo(Truth.FALSE);
        assertThat(some.test(mixed, CONTEXT).isUnknown()).isTrue();
        assertThat(explained(ALL_FRESH, mixed)).isEqualTo("""
                [-] not true: the goods are fresh
                  [-] not true: fish is fresh
                  not examined: rice is fresh""");
        assertThat(ALL_FRESH.explain(mixed, CONTEXT).render(VIETNAMESE)).endsWith("\n  chưa xét: rice còn tươi");
        assertThat(ALL_FRESH.parts()).isEqualTo(List.of(FRESH));
    }

    @Test
    void negationTurnsTheAnswerAndItsReasonRound() {
        Explanation why = EMPTY.explain(STALL, CONTEXT);

        assertThat(EMPTY.test(STALL, CONTEXT)).isEqualTo(Truth.TRUE);
        assertThat(why.render(Locale.ENGLISH)).isEqualTo("""
                [+] the stall is empty
                  [-] not true: the stall sells something""");
        assertThat(why.children()).allMatch(Explanation::isCounter);
        assertThat(LICENSED.negated("x", "x")
                        .test(STALL.licensed(null), CONTEXT)
                        .isUnknown())
                .isTrue();
        assertThat(EMPTY.parts()).isEqualTo(List.of(SELLS));
    }

    @Test
    void aPartMayRelyOnThoseBeforeIt() {
        Condition<Stall> both = allOf(
                "cả hai",
                "both",
                SELLS,
                Condition.of(
                        "cá trước",
                        "fish comes first",
                        stall -> stall.goods().get(0).name().equals("fish")));

        assertThat(both.test(STALL, CONTEXT)).isEqualTo(Truth.FALSE);
        assertThat(explained(both, STALL)).isEqualTo("""
                [-] not true: both
                  [-] not true: the stall sells something
                  not examined: fish comes first""");
    }

    @Test
    void sayingWhyNeverThrows() {
        Condition<Stall> both = allOf("cả hai", "both", SMALL, FAILING, SELLS);

        assertThat(explained(both, STALL)).isEqualTo("""
                [?] undetermined: both
                  [+] the stall is small
                  [?] undetermined: it works
                    [?] the rule itself failed with java.lang.IllegalStateException
                  [-] not true: the stall sells something""");
        Condition<Stall> broken = each(
                "hỏng",
                "broken",
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
    void hasNoCodeOfItsOwnOutsideARule() {
        assertThat(LICENSED.statement().code()).isEqualTo(Message.TEXT);
        assertThat(LICENSED.statement().render(VIETNAMESE)).isEqualTo("quầy có giấy phép");
    }

    @Test
    void isNotChangedByWhatIsDerivedFromIt() {
        Condition<Stall> plain = Condition.of("a", "b", (Stall stall) -> false);
        plain.otherwise("x", "x");
        part("label", plain);

        assertThat(explained(plain, STALL)).isEqualTo("[-] not true: b");
        assertThat(plain.statement().code()).isEqualTo(Message.TEXT);
    }

    @Test
    void theArrayOfPartsIsCopied() {
        @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
        Condition<Stall>[] parts = new Condition[] {SMALL};
        Condition<Stall> all = allOf("tất cả", "all", parts);
        parts[0] = SELLS;

        assertThat(all.test(STALL, CONTEXT)).isEqualTo(Truth.TRUE);
    }
}
