package org.commune4j.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.commune4j.core.rule.Argument.arg;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.commune4j.core.explain.Detail;
import org.commune4j.core.explain.Explanation;
import org.commune4j.core.explain.Mark;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.rule.Market.History;
import org.commune4j.core.rule.Market.Stall;
import org.commune4j.core.rule.Puzzle.Case;
import org.commune4j.core.rule.Puzzle.Formula;
import org.commune4j.core.rule.Puzzle.Norm;
import org.commune4j.core.text.Echo;
import org.commune4j.core.time.DateRange;
import org.commune4j.properties.Seed;

/** What holds of any rules over any facts. */
class RuleProperties {

    private static final LocalDate FIRST = LocalDate.of(2025, 12, 20);
    private static final int DAYS = 30;
    private static final DateRange WINDOW = DateRange.of(FIRST, FIRST.plusDays(DAYS));

    @Provide
    Arbitrary<Norm> norms() {
        return Puzzle.norms();
    }

    @Provide
    Arbitrary<Case> cases() {
        return Puzzle.someCases();
    }

    @Provide
    Arbitrary<Formula> formulas() {
        return Puzzle.formulas();
    }

    @Provide
    Arbitrary<DateRange> ranges() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(-5, DAYS + 5).map(FIRST::plusDays);
        return Arbitraries.oneOf(
                Combinators.combine(days, Arbitraries.integers().between(1, 20))
                        .as((first, length) -> DateRange.of(first, first.plusDays(length))),
                days.map(DateRange::from),
                days.map(DateRange::until));
    }

    @Property(seed = Seed.FIXED, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfRulesAndFactsDoesNotMatter(
            @ForAll @Size(max = 4) List<@From("norms") Norm> norms,
            @ForAll @Size(max = 6) List<@From("cases") Case> cases,
            @ForAll long seed) {
        RuleSet<Puzzle> rules = Puzzle.rules(norms);
        RuleSet<Puzzle> shuffled = RuleSet.<Puzzle>empty()
                .selecting(Puzzle.CASE, Puzzle::cases)
                .with(Puzzle.shuffled(rules.rules(), seed));
        Evaluation one = rules.evaluate(new Puzzle(cases), Puzzle.limit(2));
        Evaluation other = shuffled.evaluate(new Puzzle(Puzzle.shuffled(cases, seed)), Puzzle.limit(2));

        assertThat(other).isEqualTo(one).hasSameHashCodeAs(one);
        assertThat(other.diff(one)).isEmpty();
        assertThat(other.breaches()).isEqualTo(one.breaches());
        assertThat(other.verdicts())
                .map(Verdict::toString)
                .isEqualTo(one.verdicts().stream().map(Verdict::toString).toList());
    }

    @Property(seed = Seed.FIXED, edgeCases = EdgeCasesMode.NONE)
    void anUnrelatedFactChangesNoVerdict(
            @ForAll @Size(min = 1, max = 3) List<@From("norms") Norm> norms,
            @ForAll("cases") Case one,
            @ForAll("cases") Case other) {
        RuleSet<Puzzle> rules = Puzzle.rules(norms);
        Case unrelated = new Case("z", other.facts());

        assertThat(rules.evaluate(Puzzle.of(one, unrelated), Puzzle.limit(2)).ofSubject(one.id()))
                .isEqualTo(rules.evaluate(Puzzle.of(one), Puzzle.limit(2)).verdicts());
    }

    @Property(seed = Seed.FIXED, edgeCases = EdgeCasesMode.NONE)
    void anotherRuleThatPermitsNothingChangesNoVerdict(
            @ForAll @Size(min = 1, max = 3) List<@From("norms") Norm> norms,
            @ForAll("formulas") Formula formula,
            @ForAll("cases") Case subject) {
        RuleSet<Puzzle> rules = Puzzle.rules(norms);
        Rule<Case> more = Rule.on(Puzzle.CASE, "Z-1")
                .per(Basis.PRACTICE)
                .must(formula.condition())
                .reads(Puzzle.LIMIT)
                .build();
        List<Verdict> verdicts =
                rules.with(more).evaluate(Puzzle.of(subject), Puzzle.limit(2)).verdicts();

        assertThat(verdicts.subList(0, norms.size()))
                .isEqualTo(rules.evaluate(Puzzle.of(subject), Puzzle.limit(2)).verdicts());
    }

    @Property(seed = Seed.FIXED, tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void supplyingAnUnknownNeverFlipsADefiniteVerdict(
            @ForAll @Size(min = 1, max = 3) List<@From("norms") Norm> norms,
            @ForAll("cases") Case subject,
            @ForAll @IntRange(min = 0, max = 15) int bits,
            @ForAll @IntRange(min = 1, max = 3) int limit) {
        RuleSet<Puzzle> rules = Puzzle.rules(norms);
        List<Verdict> before =
                rules.evaluate(Puzzle.of(subject), Puzzle.limit(null)).verdicts();
        List<Verdict> after = rules.evaluate(Puzzle.of(subject.supplied(bits)), Puzzle.limit(limit))
                .verdicts();

        for (int i = 0; i < before.size(); i++) {
            if (before.get(i).outcome() != Outcome.UNDETERMINED) {
                assertThat(after.get(i)).as("%s of %s", norms.get(i), subject).isEqualTo(before.get(i));
            }
            assertThat(after.get(i).doubt()).isNotEqualTo(Optional.of(Doubt.MISSING));
        }
    }

    @Property(seed = Seed.FIXED, tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void removingAnInputLeavesADefiniteVerdictOrMakesItUndetermined(
            @ForAll @Size(min = 1, max = 3) List<@From("norms") Norm> norms,
            @ForAll("cases") Case subject,
            @ForAll @IntRange(min = 0, max = Puzzle.FACTS) int removed) {
        RuleSet<Puzzle> rules = Puzzle.rules(norms);
        List<Verdict> with = rules.evaluate(Puzzle.of(subject), Puzzle.limit(2)).verdicts();
        List<Verdict> without = removed == Puzzle.FACTS
                ? rules.evaluate(Puzzle.of(subject), Puzzle.limit(null)).verdicts()
                : rules.evaluate(Puzzle.of(subject.without(removed)), Puzzle.limit(2))
                        .verdicts();

        for (int i = 0; i < with.size(); i++) {
            if (without.get(i).outcome() != Outcome.UNDETERMINED) {
                assertThat(without.get(i)).isEqualTo(with.get(i));
            }
        }
    }

    @Property(seed = Seed.FIXED, edgeCases = EdgeCasesMode.NONE)
    void theExplanationSaysWhatTheVerdictSays(
            @ForAll @Size(min = 1, max = 3) List<@From("norms") Norm> norms,
            @ForAll("cases") Case subject,
            @ForAll @IntRange(min = 0, max = 3) int limit) {
        Evaluation evaluation = Puzzle.rules(norms)
                .evaluate(Puzzle.of(subject), Puzzle.limit(limit == 0 ? null : Integer.valueOf(limit)));
        for (Verdict verdict : evaluation.verdicts()) {
            Explanation explanation = verdict.explanation();
            assertThat(explanation.mark())
                    .isEqualTo(
                            switch (verdict.outcome()) {
                                case MET -> Mark.HOLDS;
                                case BREACHED -> Mark.FAILS;
                                case NOT_APPLICABLE -> Mark.NONE;
                                case UNDETERMINED -> Mark.UNKNOWN;
                            });
            assertThat(explanation.firstDifference(verdict.explanation())).isEmpty();
            List<String> full = explanation.render(Locale.ENGLISH).lines().toList();
            List<String> summary =
                    explanation.render(Locale.ENGLISH, Detail.SUMMARY).lines().toList();
            assertThat(full).containsAll(summary);
            // A summary gives a reason for whatever is not met.
            if (verdict.outcome() != Outcome.MET) {
                assertThat(summary).hasSizeGreaterThan(1);
            } else if (verdict.rule().provisos().isEmpty()) {
                assertThat(summary).hasSize(1);
            }
        }
    }

    @Property(seed = Seed.FIXED, edgeCases = EdgeCasesMode.NONE)
    void aConditionIsExplainedAsItIsJudged(@ForAll("formulas") Formula formula, @ForAll("cases") Case subject) {
        Condition<Case> condition = formula.condition();
        Rule<Case> rule = Rule.on(Puzzle.CASE, "X-1")
                .per(Basis.PRACTICE)
                .must(condition)
                .reads(Puzzle.LIMIT)
                .build();
        RuleContext context = new EvaluationContext.Source(Puzzle.of(), Puzzle.limit(2)).of(rule);

        assertThat(condition.explain(subject, context).mark())
                .isEqualTo(condition.test(subject, context).mark());
    }

    @Property(seed = Seed.FIXED, edgeCases = EdgeCasesMode.NONE)
    void sayingWhyNeverThrows(
            @ForAll("norms") Norm norm, @ForAll("cases") Case subject, @ForAll @IntRange(min = 0, max = 3) int broken) {
        // A case with too few facts makes every condition fail that asks for one of the others.
        List<Boolean> facts = new ArrayList<>(subject.facts().subList(0, broken));
        Evaluation evaluation =
                Puzzle.rules(List.of(norm)).evaluate(Puzzle.of(new Case("c", facts)), Puzzle.limit(null));

        for (Verdict verdict : evaluation.verdicts()) {
            assertThatCode(() -> verdict.explanation().render(Locale.ENGLISH)).doesNotThrowAnyException();
            assertThat(verdict.failure().isPresent()).isEqualTo(verdict.doubt().equals(Optional.of(Doubt.RULE_FAILED)));
        }
    }

    @Property(seed = Seed.FIXED, edgeCases = EdgeCasesMode.NONE)
    void diffNamesWhatIsNotEqual(
            @ForAll @Size(min = 1, max = 3) List<@From("norms") Norm> norms,
            @ForAll @Size(max = 4) List<@From("cases") Case> before,
            @ForAll @Size(max = 4) List<@From("cases") Case> after) {
        RuleSet<Puzzle> rules = Puzzle.rules(norms);
        Evaluation one = rules.evaluate(new Puzzle(before), Puzzle.limit(2));
        Evaluation other = rules.evaluate(new Puzzle(after), Puzzle.limit(2));

        assertThat(one.diff(one)).isEmpty();
        assertThat(one.diff(other)).hasSameSizeAs(other.diff(one));
        if (one.equals(other)) {
            assertThat(one.diff(other)).isEmpty();
        }
        for (VerdictChange change : one.diff(other)) {
            assertThat(change.before()).isNotEqualTo(change.after());
            assertThat(change.reason().isPresent())
                    .isEqualTo(change.before().isPresent() && change.after().isPresent());
        }
    }

    @Property(seed = Seed.FIXED, edgeCases = EdgeCasesMode.NONE)
    void aHistoryAgreesWithEvaluatingEachDay(
            @ForAll @Size(max = 4) List<@From("ranges") DateRange> lives,
            @ForAll @Size(min = 1, max = 3) List<@From("ranges") DateRange> validities,
            @ForAll("ranges") DateRange permission,
            @ForAll("ranges") DateRange limit) {
        List<History.Lease> leases = new ArrayList<>();
        for (int i = 0; i < lives.size(); i++) {
            leases.add(new History.Lease(Stall.of("s" + i).licensed(i % 2 == 0).tables(i + 1), lives.get(i)));
        }
        List<Rule<?>> rules = new ArrayList<>();
        for (int i = 0; i < validities.size(); i++) {
            Rule.Builder<Stall> rule =
                    i % 2 == 0 ? Market.must("H-" + i, Market.FEW_TABLES) : Market.mustNot("H-" + i, Market.LICENSED);
            rules.add(rule.reads(Market.TABLES).inForce(validities.get(i)).build());
        }
        rules.add(Market.may("H-9", Market.FEW_TABLES)
                .defeats("H-1")
                .reads(Market.TABLES)
                .inForce(permission)
                .build());
        Parameters parameters = Market.tables(1)
                .overriding(Market.TABLES, ParameterValue.of(BigDecimal.valueOf(3), limit, Basis.PRACTICE));
        RuleSet<Market> set = Market.rules(rules.toArray(Rule[]::new));
        Circumstances circumstances = new Circumstances(FIRST, Market.HERE, parameters, Market.EDITION);
        History world = new History(leases);

        EvaluationHistory history = set.evaluateOver(world, WINDOW, circumstances);

        TreeMap<LocalDate, List<String>> expected = new TreeMap<>();
        Evaluation yesterday = set.evaluate(world.on(FIRST), circumstances.on(FIRST));
        for (LocalDate day = FIRST; day.isBefore(WINDOW.endOrMax()); day = day.plusDays(1)) {
            Evaluation today = set.evaluate(world.on(day), circumstances.on(day));
            assertThat(history.evaluations().get(day).verdicts())
                    .as("on %s", day)
                    .isEqualTo(today.verdicts());
            assertThat(history.evaluations().get(day).verdicts())
                    .map(Verdict::status)
                    .isEqualTo(today.verdicts().stream().map(Verdict::status).toList());
            List<VerdictChange> changes = yesterday.diff(today);
            if (!changes.isEmpty()) {
                expected.put(day, changes.stream().map(VerdictChange::toString).toList());
            }
            yesterday = today;
        }
        TreeMap<LocalDate, List<String>> found = new TreeMap<>();
        history.changes()
                .forEach((day, changes) -> found.put(
                        day, changes.stream().map(VerdictChange::toString).toList()));
        assertThat(found).isEqualTo(expected);
    }

    @Property(seed = Seed.FIXED, edgeCases = EdgeCasesMode.NONE)
    void theLastOverridingValueOfTheNarrowestLayerHolds(
            @ForAll @Size(max = 6) List<@From("ranges") DateRange> ranges, @ForAll long seed) {
        List<Jurisdiction> layers = List.of(Jurisdiction.NATIONAL, Jurisdiction.ofProvince("51"), Market.HERE);
        Parameter<Integer> parameter = Parameter.of(Puzzle.LIMIT, "pieces", List.of());
        List<ParameterValue<Integer>> values = new ArrayList<>();
        for (int i = 0; i < ranges.size(); i++) {
            ParameterValue<Integer> value = ParameterValue.<Integer>builder()
                    .value(i)
                    .validity(ranges.get(i))
                    .jurisdiction(layers.get(Math.floorMod(seed >> i, 3)))
                    .basis(Basis.PRACTICE)
                    .build();
            values.add(value);
            parameter = parameter.overriding(value);
        }
        for (LocalDate day = FIRST; day.isBefore(WINDOW.endOrMax()); day = day.plusDays(1)) {
            Integer expected = null;
            for (Jurisdiction layer : layers) {
                for (ParameterValue<Integer> value : values) {
                    if (value.jurisdiction().equals(layer) && value.validity().contains(day)) {
                        expected = value.value().orElseThrow();
                    }
                }
            }
            assertThat(parameter.find(Market.HERE, day).flatMap(ParameterValue::value))
                    .isEqualTo(Optional.ofNullable(expected));
        }
    }

    @Property(seed = Seed.FIXED, edgeCases = EdgeCasesMode.NONE)
    void aTextOfItsOwnFillsItsArguments(@ForAll String id) {
        Condition<Case> condition = Condition.of("<{id}>", "<{id}>", subject -> true, arg("id", subject -> id));
        Rule<Case> rule =
                Rule.on(Puzzle.CASE, "X-1").per(Basis.PRACTICE).must(condition).build();
        RuleContext context = new EvaluationContext.Source(Puzzle.of(), Puzzle.limit(2)).of(rule);

        assertThat(condition
                        .explain(new Case("c", List.of()), context)
                        .message()
                        .render(Locale.ENGLISH))
                .isEqualTo("<" + Echo.shown(id) + ">");
    }
}
