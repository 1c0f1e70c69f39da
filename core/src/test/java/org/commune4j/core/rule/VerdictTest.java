package org.commune4j.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commune4j.core.rule.Market.DAY;
import static org.commune4j.core.rule.Market.FEW_TABLES;
import static org.commune4j.core.rule.Market.LICENSED;
import static org.commune4j.core.rule.Market.NEW_YEAR;
import static org.commune4j.core.rule.Market.SELLS;
import static org.commune4j.core.rule.Market.SMALL;
import static org.commune4j.core.rule.Market.TABLES;
import static org.commune4j.core.rule.Market.full;
import static org.commune4j.core.rule.Market.must;
import static org.commune4j.core.rule.Market.mustNot;
import static org.commune4j.core.rule.Market.summary;
import static org.commune4j.core.rule.Market.verdict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.commune4j.core.explain.Ground;
import org.commune4j.core.law.Amendment;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.rule.Market.Good;
import org.commune4j.core.rule.Market.Stall;
import org.commune4j.core.text.Message;
import org.commune4j.core.time.DateRange;
import org.junit.jupiter.api.Test;

/** What a verdict says: why, by which text, how sure, and what would help. */
class VerdictTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Stall STALL = Stall.of("s1");

    private static final Rule<Stall> LIMIT =
            must("V-1", FEW_TABLES).reads(TABLES).build();

    private static Verdict on(LocalDate date, Rule<Stall> rule, Stall stall) {
        return Market.rules(rule)
                .evaluate(Market.of(stall), Market.on(date))
                .verdicts()
                .get(0);
    }

    @Test
    void saysWhatFailedByWhichTextAndWithWhichFigure() {
        Verdict verdict = verdict(LIMIT, STALL.tables(1500), Market.tables(2));

        assertThat(full(verdict)).isEqualTo("""
                [-] V-1 Rule V-1 (stall s1): not met (Article 3 of Decision 12/QĐ-UBND; read in the text)
                  [+] in force at any time; binds by law as "must"
                  [-] not true: the stall has 1,500 tables, within the limit
                  market.tables: 2 tables (national value, at any time) (Article 5(2) of 7/TT; reported by a secondary source)""");
        assertThat(verdict.explanation().render(VIETNAMESE)).isEqualTo("""
                [-] V-1 Quy tắc V-1 (quầy s1): không đạt (Điều 3 Quyết định 12/QĐ-UBND; đã đọc trong văn bản)
                  [+] có hiệu lực bất kỳ lúc nào; ràng buộc theo pháp luật, mức độ "phải"
                  [-] không đúng: quầy có 1.500 bàn, trong giới hạn
                  market.tables: 2 tables (giá trị quốc gia, bất kỳ lúc nào) (khoản 2 Điều 5 7/TT; theo nguồn thứ cấp)""");
        assertThat(summary(verdict)).isEqualTo("""
                [-] V-1 Rule V-1 (stall s1): not met (Article 3 of Decision 12/QĐ-UBND; read in the text)
                  [-] not true: the stall has 1,500 tables, within the limit""");
        assertThat(verdict.status()).contains(SourceStatus.REPORTED);
        assertThat(verdict).hasToString("V-1 s1: BREACHED");
    }

    @Test
    void aSummaryOfWhatIsMetIsOneLine() {
        assertThat(summary(verdict(LIMIT, STALL, Market.tables(2))))
                .isEqualTo("[+] V-1 Rule V-1 (stall s1): met (Article 3 of Decision 12/QĐ-UBND; read in the text)");
    }

    @Test
    void namesTheParameterThatIsMissing() {
        Verdict verdict = verdict(LIMIT, STALL);

        assertThat(verdict.doubt()).contains(Doubt.MISSING);
        assertThat(summary(verdict)).isEqualTo("""
                [?] V-1 Rule V-1 (stall s1): undetermined (Article 3 of Decision 12/QĐ-UBND; read in the text)
                  [?] undetermined: the stall has 1 tables, within the limit
                    [?] market.tables: no value is given for this date and place""");
    }

    @Test
    void aMissingParameterMattersOnlyWhereItCouldChangeTheAnswer() {
        Rule<Stall> both = must("V-2", Condition.allOf("cả hai", "both", FEW_TABLES, LICENSED))
                .reads(TABLES)
                .build();
        Rule<Stall> either = must("V-3", Condition.anyOf("một trong hai", "either", FEW_TABLES, LICENSED))
                .reads(TABLES)
                .build();

        assertThat(verdict(both, STALL.licensed(false)).outcome()).isEqualTo(Outcome.BREACHED);
        assertThat(verdict(both, STALL).outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(verdict(either, STALL).outcome()).isEqualTo(Outcome.MET);
        assertThat(verdict(either, STALL.licensed(false)).outcome()).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void anAbolishedParameterLeavesNothingToAskFor() {
        Parameters abolished = Parameters.of(List.of(Parameter.of(
                TABLES, "tables", ParameterValue.ofAbolished(DateRange.from(DAY), Basis.ofLaw(Market.CIRCULAR)))));
        Verdict verdict = verdict(LIMIT, STALL, abolished);

        assertThat(verdict.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(summary(verdict)).isEqualTo("""
                V-1 Rule V-1 (stall s1): not applicable (Article 3 of Decision 12/QĐ-UBND; read in the text)
                  [-] market.tables: abolished (national, from 15 Sep 2025) (Article 5(2) of 7/TT; reported by a secondary source)""");
        // An exception that turns on it does not apply; the rule itself does.
        Rule<Stall> excepted =
                must("V-2", SELLS).unless("few", FEW_TABLES).reads(TABLES).build();
        assertThat(verdict(excepted, STALL, abolished).outcome()).isEqualTo(Outcome.BREACHED);
        assertThat(verdict(excepted, STALL, Market.tables(2)).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(verdict(excepted, STALL).doubt()).contains(Doubt.MISSING);
    }

    @Test
    void saysWhichLayerAFigureComesFromAndThatTheHostSetIt() {
        ParameterValue<BigDecimal> own = ParameterValue.<BigDecimal>builder()
                .value(BigDecimal.ONE)
                .validity(DateRange.from(DAY))
                .jurisdiction(Jurisdiction.ofProvince("51"))
                .basis(Basis.PRACTICE)
                .build();
        Verdict verdict = verdict(LIMIT, STALL.tables(2), Market.tables(5).overriding(TABLES, own));

        assertThat(verdict.outcome()).isEqualTo(Outcome.BREACHED);
        assertThat(full(verdict)).contains("market.tables: 1 tables (set by the host, provincial, from 15 Sep 2025)");
    }

    @Test
    void listsOnlyTheParametersThatTheAnswerUsed() {
        Rule<Stall> rule = must("V-2", Condition.allOf("cả hai", "both", LICENSED, FEW_TABLES))
                .reads(TABLES)
                .build();

        assertThat(full(verdict(rule, STALL, Market.tables(2)))).contains("market.tables: 2");
        assertThat(full(verdict(rule, STALL.licensed(false), Market.tables(2)))).doesNotContain("market.tables: 2");
    }

    @Test
    void readingAParameterThatIsNotDeclaredFails() {
        // Also where another rule of the set declares it.
        Evaluation evaluation = Market.rules(LIMIT, must("V-2", FEW_TABLES).build())
                .evaluate(Market.of(STALL), Market.with(Market.tables(2)));
        Verdict verdict = evaluation.ofRule("V-2").get(0);

        assertThat(evaluation.ofRule("V-1").get(0).outcome()).isEqualTo(Outcome.MET);
        assertThat(verdict.doubt()).contains(Doubt.RULE_FAILED);
        assertThat(verdict.failure().orElseThrow())
                .hasMessageContaining("does not declare that it reads the parameter market.tables; add reads(...)");
    }

    @Test
    void aKeyOfAnotherTypeFailsTheRulesThatReadItAndNoOther() {
        ParameterKey<Integer> wrong = ParameterKey.of(TABLES.code(), Integer.class);
        Rule<Stall> rule = must(
                        "V-2",
                        Condition.ofTruth("x", "x", (stall, context) -> Truth.of(stall.tables() <= context.get(wrong))))
                .reads(wrong)
                .build();
        Evaluation evaluation = Market.rules(LIMIT, rule).evaluate(Market.of(STALL), Market.with(Market.tables(2)));

        assertThat(evaluation.ofRule("V-1").get(0).outcome()).isEqualTo(Outcome.MET);
        assertThat(evaluation.ofRule("V-2").get(0).failure().orElseThrow())
                .hasMessageContaining("is asked for as java.lang.Integer");
    }

    @Test
    void aRuleThatFailsKeepsTheCauseAndSaysNothingOfIt() {
        Condition<Stall> failing = Condition.of("hỏng", "it works", stall -> {
            throw new IllegalStateException("Nguyễn Văn A");
        });
        Verdict verdict = verdict(must("V-2", failing).when(SMALL).build(), STALL);

        assertThat(verdict.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(verdict.doubt()).contains(Doubt.RULE_FAILED);
        assertThat(verdict.failure())
                .hasValueSatisfying(cause -> assertThat(cause).hasMessage("Nguyễn Văn A"));
        assertThat(verdict.remedies()).isEmpty();
        assertThat(full(verdict)).isEqualTo("""
                [?] V-2 Rule V-2 (stall s1): undetermined (Article 3 of Decision 12/QĐ-UBND; read in the text)
                  [+] in force at any time; binds by law as "must"
                  [+] the stall is small
                  [?] undetermined: it works
                    [?] the rule itself failed with java.lang.IllegalStateException""");
        assertThat(verdict.explanation().toString() + verdict).doesNotContain("Nguyễn");
        Rule<Stall> failingProviso = must("V-3", SELLS).unless("odd", failing).build();
        assertThat(summary(verdict(failingProviso, STALL))).isEqualTo("""
                [?] V-3 Rule V-3 (stall s1): undetermined (Article 3 of Decision 12/QĐ-UBND; read in the text)
                  [?] undetermined: exception "odd" exempts from the rule
                    [?] undetermined: it works
                      [?] the rule itself failed with java.lang.IllegalStateException""");
    }

    @Test
    void aRuleThatFailedOnceSaysSoThoughItDoesNotFailAgain() {
        AtomicInteger calls = new AtomicInteger();
        Condition<Stall> impure = Condition.of("lúc được lúc không", "now and then", stall -> {
            if (calls.getAndIncrement() == 0) {
                throw new IllegalStateException();
            }
            return true;
        });

        assertThat(summary(verdict(must("V-2", impure).build(), STALL))).isEqualTo("""
                [?] V-2 Rule V-2 (stall s1): undetermined (Article 3 of Decision 12/QĐ-UBND; read in the text)
                  [?] the rule itself failed with java.lang.IllegalStateException""");
    }

    @Test
    void aForbiddenStatementReadsAsSuch() {
        Rule<Stall> rule = mustNot("V-2", Condition.anyOf("nhỏ hoặc có hàng", "it is small or sells", SMALL, SELLS))
                .build();

        assertThat(summary(verdict(rule, STALL))).isEqualTo("""
                [-] V-2 Rule V-2 (stall s1): not met (Article 3 of Decision 12/QĐ-UBND; read in the text)
                  [-] must not be true, yet is: it is small or sells
                    [+] the stall is small""");
        assertThat(verdict(rule, STALL.tables(2)).explanation().render(VIETNAMESE))
                .endsWith("""
                mức độ "không được"
                  [+] điều cấm, không vi phạm: nhỏ hoặc có hàng
                    [-] không đúng: quầy nhỏ
                    [-] không đúng: quầy có hàng""");
        assertThat(summary(verdict(mustNot("V-3", LICENSED).build(), STALL.licensed(null))))
                .isEqualTo("""
                [?] V-3 Rule V-3 (stall s1): undetermined (Article 3 of Decision 12/QĐ-UBND; read in the text)
                  [?] must not be true, undetermined: the stall has a licence
                    [?] whether there is a licence is not given""");
        Rule<Stall> negated = mustNot("V-4", LICENSED.negated("không phép", "it has no licence"))
                .build();
        assertThat(summary(verdict(negated, STALL.licensed(false)))).isEqualTo("""
                [-] V-4 Rule V-4 (stall s1): not met (Article 3 of Decision 12/QĐ-UBND; read in the text)
                  [-] must not be true, yet is: it has no licence
                    [-] not true: the stall has a licence""");
    }

    @Test
    void anOrientationThatIsNotFollowedReadsAsSuch() {
        Rule<Stall> rule = Rule.on(Market.STALL, "V-2")
                .says("nên bán", "should sell")
                .per(Basis.PRACTICE)
                .should(SELLS)
                .build();
        Verdict verdict = verdict(rule, STALL);

        assertThat(full(verdict)).isEqualTo("""
                [-] V-2 should sell (stall s1): not met
                  [+] in force at any time; binds by management practice, which the host may set otherwise, as "should (guidance)"
                  [-] not true: the stall sells something""");
        assertThat(verdict.explanation().ground()).isEqualTo(Ground.PRACTICE);
        assertThat(verdict.status()).isEmpty();
    }

    @Test
    void saysWhyARuleDoesNotApply() {
        Rule<Stall> scoped = must("V-2", SELLS).when(LICENSED).build();
        assertThat(summary(verdict(scoped, STALL.licensed(false)))).isEqualTo("""
                V-2 Rule V-2 (stall s1): not applicable (Article 3 of Decision 12/QĐ-UBND; read in the text)
                  [-] not true: the stall has a licence""");
        Rule<Stall> excepted = must("V-3", SELLS)
                .unless("small", SMALL)
                .unless("licensed", LICENSED)
                .priority("licensed", -1)
                .build();
        assertThat(full(verdict(excepted, STALL))).isEqualTo("""
                V-3 Rule V-3 (stall s1): not applicable (Article 3 of Decision 12/QĐ-UBND; read in the text)
                  [+] in force at any time; binds by law as "must"
                  [+] exception "small" exempts from the rule
                    [+] the stall is small
                  [-] exception "licensed" gives way to one of higher priority
                    [+] the stall has a licence""");
        assertThat(summary(verdict(excepted, STALL))).isEqualTo("""
                V-3 Rule V-3 (stall s1): not applicable (Article 3 of Decision 12/QĐ-UBND; read in the text)
                  [+] exception "small" exempts from the rule
                    [+] the stall is small""");
    }

    @Test
    void saysWhatAnExceptionAsksForInstead() {
        Rule<Stall> rule = must("V-2", LICENSED).unless("small", SMALL, SELLS).build();

        assertThat(summary(verdict(rule, STALL))).isEqualTo("""
                [-] V-2 Rule V-2 (stall s1): not met (Article 3 of Decision 12/QĐ-UBND; read in the text)
                  [+] exception "small" asks for something else instead
                    [+] the stall is small
                  [-] not true: the stall sells something""");
    }

    @Test
    void aRuleOfAnotherTimeOrPlaceSaysSo() {
        Rule<Stall> later = must("V-2", SELLS).inForce(DateRange.from(NEW_YEAR)).build();
        Verdict verdict = on(DAY, later, STALL);

        assertThat(verdict.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(verdict.subjectId()).isEmpty();
        assertThat(summary(verdict)).isEqualTo("""
                V-2 Rule V-2 (stall): not applicable (Article 3 of Decision 12/QĐ-UBND; read in the text)
                  [-] not in force on this date (in force from 1 Jan 2026); binds by law as "must\"""");
        assertThat(verdict.status()).contains(SourceStatus.VERIFIED);
        assertThat(verdict.remedies()).isEmpty();
        assertThat(verdict).hasToString("V-2 -: NOT_APPLICABLE");

        Rule<Stall> elsewhere =
                must("V-3", SELLS).in(Jurisdiction.ofProvince("01")).build();
        assertThat(summary(on(DAY, elsewhere, STALL))).isEqualTo("""
                V-3 Rule V-3 (stall): not applicable (Article 3 of Decision 12/QĐ-UBND; read in the text)
                  [-] in force in province 01 only, not in this place""");
        assertThat(on(DAY, elsewhere, STALL).explanation().render(VIETNAMESE))
                .contains("[-] chỉ có hiệu lực tại tỉnh, thành phố có mã 01, không có hiệu lực ở nơi này");
        Rule<Stall> here = must("V-4", SELLS).in(Market.HERE).build();
        assertThat(full(on(DAY, here, STALL))).contains("[+] in force in commune 21400 of province 51");
    }

    @Test
    void aRuleWithoutASubjectSaysSo() {
        Verdict verdict = Market.rules(LIMIT)
                .evaluate(Market.of(), Market.on(DAY))
                .verdicts()
                .get(0);

        assertThat(verdict.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(summary(verdict)).isEqualTo("""
                V-1 Rule V-1 (stall): not applicable (Article 3 of Decision 12/QĐ-UBND; read in the text)
                  [-] there is nothing of the kind it speaks of: stall""");
    }

    @Test
    void aTextWithAnUnreadAmendmentInForceIsNotVerified() {
        Rule<Stall> rule = must("V-2", SELLS).build();
        Verdict before = on(NEW_YEAR.minusDays(1), rule, STALL);
        Verdict after = on(NEW_YEAR, rule, STALL);

        assertThat(before.status()).contains(SourceStatus.VERIFIED);
        assertThat(before.explanation().unreadAmendments(NEW_YEAR.minusDays(1))).isEmpty();
        assertThat(after.status()).contains(SourceStatus.UNVERIFIED);
        assertThat(after.explanation().unreadAmendments(NEW_YEAR))
                .map(Amendment::instrument)
                .containsExactly("34/QĐ-UBND");
        assertThat(summary(after))
                .contains("[?] Decision 12/QĐ-UBND was amended by 34/QĐ-UBND from 1 Jan 2026, and the content of the"
                        + " amendment was not read: the answer is not verified");
        assertThat(after.explanation().render(VIETNAMESE))
                .contains("Quyết định 12/QĐ-UBND đã được sửa đổi bởi 34/QĐ-UBND từ 01/01/2026");
    }

    @Test
    void aFigureFromSuchATextMakesTheAnswerNotVerifiedToo() {
        Parameters figures = Parameters.of(List.of(Parameter.of(
                TABLES, "tables", ParameterValue.of(BigDecimal.TEN, DateRange.ALWAYS, Basis.ofLaw(Market.ARTICLE)))));
        Rule<Stall> own = LIMIT.toBuilder().per(Basis.INTEGRITY).build();
        Verdict verdict = Market.rules(own)
                .evaluate(Market.of(STALL), new Circumstances(NEW_YEAR, Market.HERE, figures, Market.EDITION))
                .verdicts()
                .get(0);

        assertThat(verdict.status()).contains(SourceStatus.UNVERIFIED);
        assertThat(summary(verdict)).contains("34/QĐ-UBND");
    }

    @Test
    void remediesAreForWhatIsBreachedOrUndetermined() {
        Rule<Stall> rule = must("V-2", LICENSED)
                .remedy((stall, context) -> List.of(Message.of("MARKET.apply").with("stall", stall.id())))
                .build();

        assertThat(verdict(rule, STALL).remedies()).isEmpty();
        assertThat(verdict(rule, STALL.licensed(false)).remedies())
                .containsExactly(Message.of("MARKET.apply").with("stall", "s1"));
        assertThat(verdict(rule, STALL.licensed(null)).remedies()).hasSize(1);
        assertThat(verdict(must("V-3", LICENSED).build(), STALL.licensed(false)).remedies())
                .isEmpty();
    }

    @Test
    void aRemedyThatFailsSaysSo() {
        Rule<Stall> failing = must("V-2", LICENSED)
                .remedy((stall, context) -> {
                    throw new IllegalStateException("Nguyễn Văn A");
                })
                .build();
        Rule<Stall> wanting = must("V-3", FEW_TABLES)
                .reads(TABLES)
                .remedy((stall, context) -> List.of(Message.of("MARKET.fewer").with("limit", context.get(TABLES))))
                .build();

        assertThat(verdict(failing, STALL.licensed(false)).remedies())
                .map(remedy -> remedy.render(Locale.ENGLISH))
                .containsExactly("(no advice: working it out failed with java.lang.IllegalStateException)");
        assertThat(verdict(wanting, STALL).remedies()).isEmpty();
        assertThat(verdict(wanting, STALL.tables(3), Market.tables(2)).remedies())
                .containsExactly(Message.of("MARKET.fewer").with("limit", BigDecimal.valueOf(2)));
    }

    @Test
    void goodsAreNamedWhereTheyMatter() {
        Verdict verdict = verdict(
                must("V-2", Market.ALL_FRESH).build(),
                STALL.goods(Good.of("fish", true), Good.of("rice", false), Good.of("eggs", false)));

        assertThat(summary(verdict)).isEqualTo("""
                [-] V-2 Rule V-2 (stall s1): not met (Article 3 of Decision 12/QĐ-UBND; read in the text)
                  [-] not true: the goods are fresh
                    [-] not true: rice is fresh
                    [-] not true: eggs is fresh""");
    }
}
