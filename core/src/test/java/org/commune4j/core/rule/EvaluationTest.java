package org.commune4j.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.commune4j.core.rule.Market.DAY;
import static org.commune4j.core.rule.Market.GUARD;
import static org.commune4j.core.rule.Market.LICENSED;
import static org.commune4j.core.rule.Market.NEW_YEAR;
import static org.commune4j.core.rule.Market.SELLS;
import static org.commune4j.core.rule.Market.SMALL;
import static org.commune4j.core.rule.Market.STALL;
import static org.commune4j.core.rule.Market.must;
import static org.commune4j.core.rule.Market.mustNot;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Edition;
import org.commune4j.core.rule.Market.Guard;
import org.commune4j.core.rule.Market.Stall;
import org.commune4j.core.time.DateRange;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    private static final Stall A = Stall.of("a");
    private static final Stall B = Stall.of("b").licensed(false);
    private static final Stall C = Stall.of("c").licensed(null);

    private static final RuleSet<Market> RULES = Market.rules(
            must("E-1", LICENSED).tags("paper").build(),
            Rule.on(STALL, "E-2").per(Basis.PRACTICE).should(SELLS).build(),
            mustNot("E-3", SMALL).tags("size", "paper").build(),
            Rule.on(GUARD, "E-4")
                    .per(Market.CIRCULAR)
                    .must(Condition.of("thức", "it is awake", guard -> true))
                    .build(),
            must("E-5", LICENSED).inForce(DateRange.from(NEW_YEAR)).build());

    private static final Evaluation EVALUATION = RULES.evaluate(Market.of(C, A, B), Market.on(DAY));

    private static List<String> said(List<Verdict> verdicts) {
        return verdicts.stream().map(Verdict::toString).toList();
    }

    @Test
    void verdictsAreSortedOnceHoweverOftenTheyAreRead() {
        AtomicInteger asked = new AtomicInteger();
        Subject<Integer> number = Subject.of("number", Integer.class, value -> {
            asked.incrementAndGet();
            return "n" + value;
        });
        List<Integer> world = Stream.iterate(299, value -> value - 1).limit(300).toList();
        RuleSet<List<Integer>> rules = RuleSet.<List<Integer>>empty()
                .selecting(number, all -> all)
                .with(Rule.on(number, "N-1")
                        .must(Condition.of("chẵn", "even", value -> value % 2 == 0))
                        .per(Basis.PRACTICE)
                        .build());
        Circumstances circumstances = new Circumstances(Market.DAY, Market.HERE, Parameters.empty(), Market.EDITION);

        Evaluation one = rules.evaluate(world, circumstances);
        Evaluation other = rules.evaluate(world, circumstances);

        assertThat(one.equals(other)).isTrue();
        assertThat(asked).hasValueLessThan(2_000);
        List<Verdict> verdicts = one.verdicts();
        assertThat(verdicts.get(7)).isSameAs(verdicts.get(7));
        assertThat(verdicts)
                .isSortedAccordingTo(
                        Comparator.comparing(verdict -> verdict.subjectId().orElseThrow()));
    }

    @Test
    void saysEverythingByRuleThenBySubject() {
        assertThat(said(EVALUATION.verdicts()))
                .containsExactly(
                        "E-1 a: MET",
                        "E-1 b: BREACHED",
                        "E-1 c: UNDETERMINED (MISSING)",
                        "E-2 a: BREACHED",
                        "E-2 b: BREACHED",
                        "E-2 c: BREACHED",
                        "E-3 a: BREACHED",
                        "E-3 b: BREACHED",
                        "E-3 c: BREACHED",
                        "E-4 -: NOT_APPLICABLE",
                        "E-5 -: NOT_APPLICABLE");
        assertThat(EVALUATION.size()).isEqualTo(11);
        assertThatThrownBy(() -> EVALUATION.verdicts().get(11)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> EVALUATION.verdicts().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void isAskedByRuleSubjectOutcomeAndKindOfBreach() {
        assertThat(said(EVALUATION.ofRule("E-1")))
                .containsExactly("E-1 a: MET", "E-1 b: BREACHED", "E-1 c: UNDETERMINED (MISSING)");
        assertThat(EVALUATION.ofRule("E-9")).isEmpty();
        assertThat(said(EVALUATION.ofSubject("b")))
                .containsExactly("E-1 b: BREACHED", "E-2 b: BREACHED", "E-3 b: BREACHED");
        assertThat(said(EVALUATION.ofOutcome(Outcome.NOT_APPLICABLE)))
                .containsExactly("E-4 -: NOT_APPLICABLE", "E-5 -: NOT_APPLICABLE");
        assertThat(said(EVALUATION.breaches()))
                .containsExactly("E-1 b: BREACHED", "E-3 a: BREACHED", "E-3 b: BREACHED", "E-3 c: BREACHED");
        assertThat(said(EVALUATION.advisories()))
                .containsExactly("E-2 a: BREACHED", "E-2 b: BREACHED", "E-2 c: BREACHED");
        assertThat(said(EVALUATION.undetermined())).containsExactly("E-1 c: UNDETERMINED (MISSING)");
    }

    @Test
    void countsWhatItSays() {
        assertThat(EVALUATION.count(Outcome.MET)).isEqualTo(1);
        assertThat(EVALUATION.count(Outcome.BREACHED)).isEqualTo(7);
        assertThat(EVALUATION.count(Outcome.NOT_APPLICABLE)).isEqualTo(2);
        assertThat(EVALUATION.count(Outcome.UNDETERMINED)).isEqualTo(1);
        assertThat(EVALUATION)
                .hasToString("Evaluation on 2025-09-15, 1 MET, 7 BREACHED, 2 NOT_APPLICABLE, 1 UNDETERMINED");
    }

    @Test
    void carriesWhatItTakesToRecomputeIt() {
        assertThat(EVALUATION.date()).isEqualTo(DAY);
        assertThat(EVALUATION.place()).isEqualTo(Market.HERE);
        assertThat(EVALUATION.edition()).isEqualTo(Market.EDITION);
    }

    @Test
    void equalsWhatSaysTheSameOnTheSameDateUnderTheSameLaw() {
        assertThat(EVALUATION)
                .isEqualTo(RULES.evaluate(Market.of(A, B, C), Market.on(DAY)))
                .hasSameHashCodeAs(RULES.evaluate(Market.of(A, B, C), Market.on(DAY)))
                .isNotEqualTo(RULES.evaluate(Market.of(A, B), Market.on(DAY)))
                .isNotEqualTo(RULES.evaluate(Market.of(A, B, C), Market.on(DAY.plusDays(1))))
                .isNotEqualTo(RULES.evaluate(Market.of(A, B, C.licensed(true)), Market.on(DAY)));
        Circumstances otherBook =
                new Circumstances(DAY, Market.HERE, Parameters.empty(), new Edition("market", "1".repeat(64), "test"));
        assertThat(EVALUATION).isNotEqualTo(RULES.evaluate(Market.of(A, B, C), otherBook));
    }

    @Test
    void theOrderOfWhatSharesAnIdIsLost() {
        Market one = Market.of(A, A.licensed(false), B, A.licensed(null));
        Market other = Market.of(A.licensed(null), B, A, A.licensed(false));

        assertThat(RULES.evaluate(one, Market.on(DAY))).isEqualTo(RULES.evaluate(other, Market.on(DAY)));
        assertThat(RULES.evaluate(one, Market.on(DAY)).diff(RULES.evaluate(other, Market.on(DAY))))
                .isEmpty();
        assertThat(said(RULES.evaluate(one, Market.on(DAY)).ofRule("E-3")))
                .isEqualTo(said(RULES.evaluate(other, Market.on(DAY)).ofRule("E-3")));
    }

    @Test
    void doesNotChangeWithTheListsItWasMadeFrom() {
        List<Stall> stalls = new ArrayList<>(List.of(C, A, B));
        List<Stall> view = new AbstractList<>() {
            @Override
            public Stall get(int index) {
                return stalls.get(index);
            }

            @Override
            public int size() {
                return stalls.size();
            }
        };
        Market market = new Market(view, List.of());
        Evaluation evaluation = RULES.evaluate(market, Market.on(DAY));
        stalls.clear();

        assertThat(evaluation).isEqualTo(EVALUATION);
    }

    @Test
    void aThingWithoutAnIdDoesNotHideTheOthers() {
        Subject<Stall> odd = Subject.of("odd", Stall.class, stall -> {
            if (stall.id().equals("b")) {
                throw new IllegalStateException("Nguyễn Văn A");
            }
            return stall.id().equals("c") ? null : stall.id();
        });
        Rule<Stall> rule =
                Rule.on(odd, "E-1").per(Basis.PRACTICE).must(LICENSED).build();
        Evaluation evaluation = RuleSet.<Market>empty()
                .selecting(odd, Market::stalls)
                .with(rule)
                .evaluate(Market.of(C, A, B), Market.on(DAY));

        assertThat(said(evaluation.verdicts()))
                .containsExactly(
                        "E-1 (no id): UNDETERMINED (MISSING)",
                        "E-1 (no id: IllegalStateException): BREACHED",
                        "E-1 a: MET");
        assertThat(evaluation.breaches().get(0).explanation().render(Locale.ENGLISH))
                .startsWith("[-] E-1 E-1 (odd (no id: IllegalStateException)): not met");
    }

    @Test
    void aSelectorThatFailsFailsItsRulesAndNoOther() {
        Evaluation evaluation = RULES.selecting(STALL, market -> {
                    throw new IllegalStateException("no stalls");
                })
                .evaluate(new Market(List.of(A), List.of(new Guard("g"))), Market.on(DAY));

        assertThat(said(evaluation.verdicts()))
                .containsExactly(
                        "E-1 -: UNDETERMINED (RULE_FAILED)",
                        "E-2 -: UNDETERMINED (RULE_FAILED)",
                        "E-3 -: UNDETERMINED (RULE_FAILED)",
                        "E-4 g: MET",
                        "E-5 -: NOT_APPLICABLE");
        Verdict failed = evaluation.verdicts().get(0);
        assertThat(failed.failure())
                .hasValueSatisfying(cause -> assertThat(cause).hasMessage("no stalls"));
        assertThat(failed.remedies()).isEmpty();
        assertThat(Market.summary(failed)).endsWith("[?] the rule itself failed with java.lang.IllegalStateException");
    }

    @Test
    void aFilterPicksRulesByCodeTagSubjectAndInstrument() {
        assertThat(codes(RuleFilter.builder().addCodes("E-3", "E-1").build())).containsExactly("E-1", "E-3");
        assertThat(codes(RuleFilter.builder().addTags("size", "other").build())).containsExactly("E-3");
        assertThat(codes(RuleFilter.builder().addSubjects("guard").build())).containsExactly("E-4");
        assertThat(codes(RuleFilter.builder().addInstruments("12/QĐ-UBND").build()))
                .containsExactly("E-1", "E-3", "E-5");
        assertThat(codes(RuleFilter.builder()
                        .addTags("paper")
                        .addInstruments("12/QĐ-UBND")
                        .addCodes("E-3", "E-4")
                        .build()))
                .containsExactly("E-3");
        assertThat(codes(RuleFilter.ALL)).hasSize(5);
        assertThat(codes(RuleFilter.builder().build())).hasSize(5);
        assertThatThrownBy(() -> codes(RuleFilter.builder().addCodes("E-7").build()))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("No rule E-7; there are [E-1, E-2, E-3, E-4, E-5]");
    }

    private static List<String> codes(RuleFilter filter) {
        return RULES.evaluate(Market.of(A), Market.on(DAY), filter).verdicts().stream()
                .map(verdict -> verdict.rule().code())
                .toList();
    }

    @Test
    void aFilterPicksSubjectsByIdAndSaysWhichRulesThatLeavesOut() {
        RuleFilter filter =
                RuleFilter.builder().addSubjectIds("b").addCodes("E-1", "E-4").build();
        Evaluation evaluation =
                RULES.evaluate(new Market(List.of(C, A, B), List.of(new Guard("g"))), Market.on(DAY), filter);

        assertThat(said(evaluation.verdicts())).containsExactly("E-1 b: BREACHED", "E-4 -: NOT_APPLICABLE");
        assertThat(evaluation.verdicts().get(1).explanation().render(Locale.ENGLISH))
                .contains("[-] nothing of the kind it speaks of was asked for: guard");
    }

    @Test
    void diffNamesWhatChangedAndWhereTheReasonsPart() {
        Evaluation later = RULES.evaluate(Market.of(A, B.licensed(true), Stall.of("d")), Market.on(DAY));
        List<VerdictChange> changes = EVALUATION.diff(later);

        assertThat(EVALUATION.diff(EVALUATION)).isEmpty();
        assertThat(changes)
                .map(VerdictChange::toString)
                .containsExactly(
                        "E-1 b: BREACHED -> E-1 b: MET",
                        "E-1 c: UNDETERMINED (MISSING) -> null",
                        "null -> E-1 d: MET",
                        "E-2 c: BREACHED -> null",
                        "null -> E-2 d: BREACHED",
                        "E-3 c: BREACHED -> null",
                        "null -> E-3 d: BREACHED");
        VerdictChange licence = changes.get(0);
        assertThat(licence.ruleCode()).isEqualTo("E-1");
        assertThat(licence.subjectId()).contains("b");
        assertThat(licence.before()).contains(EVALUATION.ofRule("E-1").get(1));
        assertThat(licence.reason().orElseThrow().left().orElseThrow().render(Locale.ENGLISH))
                .isEqualTo("[-] not true: the stall has a licence");
        assertThat(changes.get(2).subjectId()).contains("d");
        assertThat(changes.get(2).reason()).isEmpty();
        assertThat(later.diff(EVALUATION)).hasSize(7);
        assertThat(EVALUATION.diff(later)).isEqualTo(changes);
    }

    @Test
    void aRuleThatComesIntoForceChangesWhatItSaysOfEach() {
        Evaluation later = RULES.evaluate(Market.of(A, B, C), Market.on(NEW_YEAR));
        List<VerdictChange> changes = EVALUATION.diff(later);

        assertThat(changes)
                .map(VerdictChange::toString)
                .containsExactly(
                        "E-5 -: NOT_APPLICABLE -> E-5 a: MET",
                        "E-5 -: NOT_APPLICABLE -> E-5 b: BREACHED",
                        "E-5 -: NOT_APPLICABLE -> E-5 c: UNDETERMINED (MISSING)");
        assertThat(changes.get(1).subjectId()).contains("b");
        assertThat(later.diff(EVALUATION).get(1).subjectId()).contains("b");
        assertThat(changes.get(1).reason().orElseThrow().left().orElseThrow().render(Locale.ENGLISH))
                .isEqualTo("[-] not in force on this date (in force from 1 Jan 2026); binds by law as \"must\"");
        assertThat(changes.get(1).reason().orElseThrow().right().orElseThrow().render(Locale.ENGLISH))
                .isEqualTo("[+] in force from 1 Jan 2026; binds by law as \"must\"");
    }

    @Test
    void diffNamesRulesThatOnlyOneHas() {
        Evaluation fewer = RULES.without("E-1").evaluate(Market.of(C, A, B), Market.on(DAY));

        assertThat(EVALUATION.diff(fewer))
                .hasSize(3)
                .allMatch(change -> change.after().isEmpty());
        assertThat(fewer.diff(EVALUATION))
                .hasSize(3)
                .allMatch(change -> change.before().isEmpty());
    }

    @Test
    void manyThreadsGetTheSameAnswer() throws Exception {
        Market market = Market.of(C, A, B);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Evaluation>> futures = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                futures.add(threads.submit(() -> {
                    Evaluation evaluation = RULES.evaluate(market, Market.on(DAY));
                    evaluation
                            .verdicts()
                            .forEach(verdict -> verdict.explanation().render(Locale.ENGLISH));
                    return evaluation;
                }));
            }
            for (Future<Evaluation> future : futures) {
                assertThat(future.get()).isEqualTo(EVALUATION);
            }
        } finally {
            threads.shutdown();
        }
    }
}
