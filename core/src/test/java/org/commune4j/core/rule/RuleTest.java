package org.commune4j.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.commune4j.core.rule.Argument.arg;
import static org.commune4j.core.rule.Condition.allOf;
import static org.commune4j.core.rule.Condition.anyOf;
import static org.commune4j.core.rule.Condition.each;
import static org.commune4j.core.rule.Condition.part;
import static org.commune4j.core.rule.Market.ARTICLE;
import static org.commune4j.core.rule.Market.EMPTY;
import static org.commune4j.core.rule.Market.FRESH;
import static org.commune4j.core.rule.Market.LICENSED;
import static org.commune4j.core.rule.Market.SELLS;
import static org.commune4j.core.rule.Market.SMALL;
import static org.commune4j.core.rule.Market.STALL;
import static org.commune4j.core.rule.Market.may;
import static org.commune4j.core.rule.Market.must;
import static org.commune4j.core.rule.Market.mustNot;
import static org.commune4j.core.rule.Market.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commune4j.core.explain.Detail;
import org.commune4j.core.explain.Explanation;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.rule.Market.Good;
import org.commune4j.core.rule.Market.Stall;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Message;
import org.commune4j.core.text.MessageBundle;
import org.commune4j.core.text.MessageBundles;
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
        Rule<Stall> should =
                Rule.on(STALL, "M-3").per(Basis.PRACTICE).should(LICENSED).build();
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
        Rule<Stall> exempting = must("M-1", LICENSED).unless("small", SMALL).build();
        Rule<Stall> replacing =
                must("M-2", LICENSED).unless("small", SMALL, SELLS).build();
        Rule<Stall> forbidding =
                mustNot("M-3", LICENSED).unless("small", SMALL, SELLS).build();

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
                .unless("small", SMALL)
                .unless("licensed", LICENSED, SELLS)
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
                .unless("small", SMALL)
                .unless("licensed", LICENSED, SELLS)
                .priority("licensed", 1)
                .build();

        assertThat(outcome(rule, GOOD)).isEqualTo(Outcome.BREACHED);
        assertThat(outcome(rule, BAD)).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void anUnknownExceptionMattersUnlessOutranked() {
        Rule<Stall> above = must("M-1", SELLS)
                .unless("small", SMALL)
                .unless("licensed", LICENSED)
                .priority("licensed", 1)
                .build();
        Rule<Stall> below = must("M-2", SELLS)
                .unless("small", SMALL)
                .priority("small", 1)
                .unless("licensed", LICENSED)
                .build();

        assertThat(outcome(above, UNSURE)).isEqualTo(Outcome.UNDETERMINED);
        assertThat(verdict(above, UNSURE).doubt()).contains(Doubt.MISSING);
        assertThat(outcome(below, UNSURE)).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(outcome(below, UNSURE.tables(2))).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void aConflictThatAnUnknownExceptionCouldSettleIsMissingAFact() {
        Rule<Stall> rule = must("M-1", SELLS)
                .unless("small", SMALL)
                .unless("empty", EMPTY)
                .unless("licensed", LICENSED)
                .priority("licensed", 1)
                .build();

        assertThat(verdict(rule, UNSURE).doubt()).contains(Doubt.MISSING);
        assertThat(verdict(rule, BAD).doubt()).contains(Doubt.CONFLICT);
        assertThat(outcome(rule, GOOD)).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void isTitledByItsCodeUnlessItSaysMore() {
        Rule<Stall> rule = Rule.on(STALL, "M-1").per(ARTICLE).must(LICENSED).build();

        assertThat(rule.title()).isEqualTo(Message.of("M-1"));
        Rule<Stall> titled = rule.toBuilder().says("tên", "name").build();
        assertThat(titled.title().render(Locale.ENGLISH)).isEqualTo("name");
        assertThat(titled.title().code()).isEqualTo("M-1");
    }

    @Test
    void canBeDerivedFrom() {
        Rule<Stall> rule = must("M-1", SELLS)
                .when(LICENSED)
                .unless("small", SMALL)
                .inForce(DateRange.from(Market.DAY))
                .in(Jurisdiction.ofProvince("51"))
                .tags("a", "b")
                .reads(Market.TABLES)
                .remedy((stall, context) -> List.of(Message.of("MARKET.sell")))
                .build();
        Rule<Stall> copy = rule.toBuilder().strength(Strength.SHOULD).build();

        assertThat(copy.strength()).isEqualTo(Strength.SHOULD);
        assertThat(copy.code()).isEqualTo("M-1");
        assertThat(said(copy)).isEqualTo(said(rule)).hasSize(3);
        assertThat(copy.provisos()).map(Proviso::label).containsExactly("small");
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
                .isThrownBy(() -> Rule.on(STALL, "M-1").must(SELLS).build())
                .withMessageContaining("call per(reference)");
        assertThatIllegalStateException()
                .isThrownBy(() -> Rule.on(STALL, "M-1").per(ARTICLE).build())
                .withMessageContaining("call must, mustNot, should or may");
        assertThatIllegalStateException()
                .isThrownBy(() -> must("M-1", SELLS)
                        .unless("a", SMALL)
                        .unless("a", LICENSED)
                        .build())
                .withMessageContaining("[a, a]");
        assertThatIllegalStateException()
                .isThrownBy(() -> must("M-1", SELLS).defeats("M-2").build())
                .withMessageContaining("only a permission defeats");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> must("M-1", SELLS).unless("a", SMALL).priority("b", 1))
                .withMessageContaining("no exception labelled 'b'; it has [a]");
    }

    @Test
    void twoDenialsOfOneCodeAreRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> must(
                                "M-1",
                                allOf(
                                        "tất cả",
                                        "all",
                                        part("x", SMALL.otherwise("to", "large")),
                                        part("x", SMALL.otherwise("rộng", "wide"))))
                        .build())
                .withMessageContaining("two statements of the code M-1.x.not");
        assertThatIllegalStateException()
                .isThrownBy(() -> must(
                                "M-1",
                                allOf("tất cả", "all", part("x", SMALL.otherwise("to", "large")), part("x.not", SELLS)))
                        .build())
                .withMessageContaining("two statements of the code M-1.x.not");
    }

    @Test
    void anArgumentNeverReplacesTheStatement() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Argument.<Stall>arg("text", Stall::id))
                .withMessageContaining("give it another name");
    }

    private static List<Message> said(Rule<?> rule) {
        return rule.conditions().stream().map(Condition::statement).toList();
    }

    private static void collectCodes(Condition<?> condition, List<String> codes) {
        codes.add(condition.statement().code());
        condition.denial().ifPresent(denial -> codes.add(denial.code()));
        condition.parts().forEach(part -> collectCodes(part, codes));
    }

    private static List<String> codes(Rule<?> rule) {
        List<String> codes = new ArrayList<>();
        rule.conditions().forEach(condition -> collectCodes(condition, codes));
        return codes;
    }

    @Test
    void codesFollowFromThePlaceInTheRule() {
        Rule<Stall> rule = must(
                        "M-1",
                        allOf(
                                "tất cả",
                                "all",
                                part("licence", LICENSED),
                                SELLS,
                                anyOf("một", "one", part("small", SMALL), EMPTY),
                                part("fresh", each("tươi", "fresh", stall -> stall.goods(), part("one-fresh", FRESH)))))
                .when(allOf("a", "b", SMALL))
                .unless("odd", SMALL.otherwise("to", "large"))
                .unless("even", allOf("a", "b", SMALL), SELLS)
                .build();

        assertThat(codes(rule))
                .containsExactly(
                        "M-1.scope",
                        "M-1.scope.1",
                        "M-1.odd",
                        "M-1.odd.not",
                        "M-1.even",
                        "M-1.even.1",
                        "M-1.even.instead",
                        "M-1.condition",
                        "M-1.licence",
                        "M-1.condition.2",
                        "M-1.condition.3",
                        "M-1.small",
                        "M-1.condition.3.2",
                        "M-1.condition.3.2.1",
                        "M-1.fresh",
                        "M-1.one-fresh");
        assertThat(rule.condition().parts())
                .map(part -> part.statement().render(Locale.ENGLISH))
                .containsExactly("the stall has a licence", "the stall sells something", "one", "fresh");
        // The conditions themselves are as they were, and fit into another rule.
        assertThat(codes(must("M-2", rule.condition()).build()))
                .contains("M-2.condition", "M-2.licence", "M-2.condition.3.2.1");
        assertThat(codes(rule.toBuilder().build())).isEqualTo(codes(rule));
    }

    @Test
    void twoStatementsOfOneCodeAreRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> must("M-1", allOf("tất cả", "all", part("x", SMALL), part("x", SELLS)))
                        .build())
                .withMessageContaining("two statements of the code M-1.x")
                .withMessageContaining("give each part its own label");
        assertThatCode(() -> must("M-1", allOf("tất cả", "all", part("x", SMALL), part("x", SMALL)))
                        .build())
                .doesNotThrowAnyException();
    }

    @Test
    void aBundleAddsALanguageAndMayReplaceWords() {
        Rule<Stall> rule = Rule.on(STALL, "M-1")
                .says("tên", "name")
                .must(Condition.of("{stall} nhỏ", "{stall} is small", (Stall stall) -> stall.tables() <= 1)
                        .otherwise("{stall} to", "{stall} is large"))
                .per(Basis.INTEGRITY)
                .build();
        MessageBundles bundles = MessageBundles.standard()
                .with(MessageBundle.of(
                        Locale.FRENCH,
                        Map.of(
                                "M-1", "nom",
                                "M-1.condition", "{stall} est petit",
                                "M-1.condition.not", "{stall} est grand")))
                .with(MessageBundle.of(Locale.ENGLISH, Map.of("M-1.condition.not", "{stall} is much too large")));
        Verdict small = verdict(rule, GOOD);
        Verdict large = verdict(rule, GOOD.tables(2));

        assertThat(rendered(small, Locale.FRENCH, bundles)).endsWith("[+] s1 est petit");
        assertThat(bundles.render(rule.title(), Locale.FRENCH)).isEqualTo("nom");
        assertThat(rendered(large, Locale.FRENCH, bundles)).endsWith("[-] s1 est grand");
        assertThat(rendered(small, Locale.ENGLISH, bundles)).endsWith("[+] s1 is small");
        assertThat(rendered(large, Locale.ENGLISH, bundles)).endsWith("[-] s1 is much too large");
        assertThat(rendered(large, Locale.forLanguageTag("vi"), bundles)).endsWith("[-] s1 to");
        // A language that has no words of the rule gets the English ones.
        assertThat(rendered(large, Locale.GERMAN, bundles)).endsWith("[-] s1 is large");
    }

    private static String rendered(Verdict verdict, Locale language, MessageBundles bundles) {
        return verdict.explanation().render(language, Detail.FULL, bundles);
    }

    @Test
    void aConditionNamesItsThingByTheCodeOfTheSubject() {
        Subject<Stall> named = STALL.naming(stall -> Message.of("MARKET.name", "quầy cá", "the fish stall"));
        Rule<Stall> rule = Rule.on(named, "M-1")
                .must(allOf(
                        "tất cả",
                        "all",
                        Condition.of("{stall} nhỏ", "{stall} is small", stall -> stall.tables() <= 1),
                        Condition.of("{stall}", "{stall} is another name", stall -> true, arg("stall", stall -> "own")),
                        each("tươi", "all is fresh", stall -> stall.goods(), FRESH)))
                .per(Basis.INTEGRITY)
                .build();
        Evaluation evaluation = RuleSet.<Market>empty()
                .selecting(named, Market::stalls)
                .with(rule)
                .evaluate(Market.of(GOOD.goods(Good.of("fish", true))), Market.on(Market.DAY));
        Verdict verdict = evaluation.verdicts().get(0);

        assertThat(Market.full(verdict)).isEqualTo("""
                [+] M-1 M-1 (stall the fish stall (s1)): met
                  [+] in force at any time; binds by the model's own logic as "must"
                  [+] all
                    [+] the fish stall (s1) is small
                    [+] own is another name
                    [+] all is fresh
                      [+] fish is fresh""");
        assertThat(verdict.subjectId()).contains("s1");
        // Words that do not name the thing carry no argument of it.
        Explanation all = verdict.explanation().children().get(1);
        assertThat(all.message().arguments()).containsOnlyKeys("text");
        assertThat(all.children().get(0).message().arguments()).containsOnlyKeys("text", "stall");
    }

    @Test
    void aNameThatCannotBeHadIsTheId() {
        Subject<Stall> broken = STALL.naming(stall -> {
            throw new IllegalStateException("Nguyễn Văn A");
        });

        assertThat(broken.nameOf(GOOD)).isEqualTo("s1");
        assertThat(STALL.nameOf(GOOD)).isEqualTo("s1");
        assertThat(STALL.naming(stall -> Message.of("X")).nameOf(GOOD))
                .isEqualTo(
                        Message.of("RULE.named").with("name", Message.of("X")).with("id", "s1"));
        assertThat(broken.code()).isEqualTo("stall");
        assertThat(broken.named(LocalizedText.of("a", "b")).nameOf(GOOD)).isEqualTo("s1");
        assertThat(STALL.naming(stall -> Message.of("X"))
                        .named(LocalizedText.of("a", "b"))
                        .nameOf(GOOD))
                .isInstanceOf(Message.class);
    }

    @Test
    void aRemedyInPlaceHasItsCodeAndNamesTheThing() {
        Rule<Stall> rule = must("M-1", LICENSED)
                .remedy("remedy-apply", "xin giấy phép cho {stall}", "apply for a licence for {stall}")
                .build();
        Message remedy = verdict(rule, BAD).remedies().get(0);

        assertThat(remedy.code()).isEqualTo("M-1.remedy-apply");
        assertThat(remedy.render(Locale.ENGLISH)).isEqualTo("apply for a licence for s1");
        assertThat(remedy.render(Locale.forLanguageTag("vi"))).isEqualTo("xin giấy phép cho s1");
        assertThat(verdict(rule, GOOD).remedies()).isEmpty();
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
    void strengthsAndOutcomesHaveWords() {
        assertThat(Strength.SHOULD.message().render(Locale.ENGLISH)).isEqualTo("should (guidance)");
        assertThat(Outcome.BREACHED.message().render(Locale.forLanguageTag("vi")))
                .isEqualTo("không đạt");
    }
}
