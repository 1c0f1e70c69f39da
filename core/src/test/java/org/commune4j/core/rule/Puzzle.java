package org.commune4j.core.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.commune4j.core.law.Basis;
import org.commune4j.core.text.Message;
import org.commune4j.core.time.DateRange;
import org.jspecify.annotations.Nullable;

/** A small world without meaning, to try rules of any shape: cases of a few facts, each true, false or unknown. */
record Puzzle(List<Puzzle.Case> cases) {

    static final int FACTS = 4;
    static final Subject<Case> CASE = Subject.of("case", Case.class, Case::id);
    static final ParameterKey<Integer> LIMIT = ParameterKey.of("puzzle.limit", Integer.class);

    /** What is known of a case; null is unknown. */
    record Case(String id, List<@Nullable Boolean> facts) {

        Truth fact(int number) {
            Boolean known = facts.get(number);
            return known == null ? Truth.ofUnknown(Message.of("PUZZLE.fact-" + number)) : Truth.of(known);
        }

        /** The same case with each unknown fact supplied from the bits of a number. */
        Case supplied(int bits) {
            List<@Nullable Boolean> supplied = new ArrayList<>();
            for (int i = 0; i < FACTS; i++) {
                supplied.add(facts.get(i) == null ? Boolean.valueOf((bits >> i & 1) == 1) : facts.get(i));
            }
            return new Case(id, Collections.unmodifiableList(supplied));
        }

        /** The same case without one fact. */
        Case without(int fact) {
            List<@Nullable Boolean> fewer = new ArrayList<>(facts);
            fewer.set(fact, null);
            return new Case(id, Collections.unmodifiableList(fewer));
        }
    }

    /** A condition as data. */
    sealed interface Formula {
        /** A fact of the case holds. */
        record Fact(int number) implements Formula {}

        /** The limit is at least this. */
        record Limit(int least) implements Formula {}

        /** All hold. */
        record All(List<Formula> parts) implements Formula {}

        /** One holds. */
        record Any(List<Formula> parts) implements Formula {}

        /** It does not hold. */
        record Not(Formula part) implements Formula {}

        @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
        default Condition<Case> condition() {
            if (this instanceof Fact fact) {
                return Condition.ofTruth(
                        "sự kiện " + fact.number,
                        "fact " + fact.number,
                        (subject, context) -> subject.fact(fact.number));
            }
            if (this instanceof Limit limit) {
                return Condition.ofTruth(
                        "ít nhất " + limit.least,
                        "at least " + limit.least,
                        (subject, context) -> Truth.of(context.get(LIMIT) >= limit.least));
            }
            if (this instanceof All all) {
                return Condition.allOf(
                        "tất cả",
                        "all",
                        all.parts.stream().map(Formula::condition).toArray(Condition[]::new));
            }
            if (this instanceof Any any) {
                return Condition.anyOf(
                        "một trong",
                        "any",
                        any.parts.stream().map(Formula::condition).toArray(Condition[]::new));
            }
            return ((Not) this).part.condition().negated("không", "not");
        }
    }

    /** An exception as data. */
    record Excuse(Formula when, Optional<Formula> instead, int priority) {

        void addTo(Rule.Builder<Case> rule, String label) {
            instead.ifPresentOrElse(
                    other -> rule.unless(label, when.condition(), other.condition()),
                    () -> rule.unless(label, when.condition()));
            rule.priority(label, priority);
        }
    }

    /** A rule as data. */
    record Norm(Strength strength, Optional<Formula> scope, Formula formula, List<Excuse> exceptions) {

        Rule<Case> rule(String code, String... defeated) {
            Rule.Builder<Case> builder = switch (strength) {
                case MUST -> Rule.on(CASE, code).must(formula.condition());
                case MUST_NOT -> Rule.on(CASE, code).mustNot(formula.condition());
                case SHOULD -> Rule.on(CASE, code).should(formula.condition());
                case MAY -> Rule.on(CASE, code).may(formula.condition()).defeats(defeated);
            };
            scope.ifPresent(where -> builder.when(where.condition()));
            for (int i = 0; i < exceptions.size(); i++) {
                exceptions.get(i).addTo(builder, "exception " + i);
            }
            return builder.per(Basis.PRACTICE).reads(LIMIT).build();
        }
    }

    static Arbitrary<Formula> formulas() {
        Arbitrary<Formula> fact = Arbitraries.integers().between(0, FACTS - 1).map(Formula.Fact::new);
        Arbitrary<Formula> limit = Arbitraries.integers().between(1, 3).map(Formula.Limit::new);
        Arbitrary<Formula> leaf = Arbitraries.oneOf(fact, fact, limit);
        return grown(grown(leaf));
    }

    private static Arbitrary<Formula> grown(Arbitrary<Formula> smaller) {
        Arbitrary<List<Formula>> parts = smaller.list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.oneOf(
                smaller, parts.map(Formula.All::new), parts.map(Formula.Any::new), smaller.map(Formula.Not::new));
    }

    private static Arbitrary<Excuse> exceptions() {
        return Combinators.combine(
                        formulas(),
                        formulas().optional(),
                        Arbitraries.integers().between(0, 2))
                .as(Excuse::new);
    }

    static Arbitrary<Norm> norms() {
        return norms(Arbitraries.of(Strength.class));
    }

    static Arbitrary<Norm> norms(Arbitrary<Strength> strengths) {
        return Combinators.combine(
                        strengths,
                        formulas().optional(),
                        formulas(),
                        exceptions().list().ofMaxSize(3))
                .as(Norm::new);
    }

    static Arbitrary<Case> someCases() {
        Arbitrary<@Nullable Boolean> fact = Arbitraries.of(true, false).injectNull(0.4);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 99).map(number -> "c" + number),
                        fact.list().ofSize(FACTS))
                .as(Case::new);
    }

    /** Rules with codes of their own; each permission defeats all prohibitions. */
    static RuleSet<Puzzle> rules(List<Norm> norms) {
        List<Rule<?>> rules = new ArrayList<>();
        List<String> prohibitions = new ArrayList<>();
        for (int i = 0; i < norms.size(); i++) {
            if (norms.get(i).strength() == Strength.MUST_NOT) {
                prohibitions.add("N-" + i);
            }
        }
        for (int i = 0; i < norms.size(); i++) {
            rules.add(norms.get(i).rule("N-" + i, prohibitions.toArray(String[]::new)));
        }
        return RuleSet.<Puzzle>empty().selecting(CASE, Puzzle::cases).with(rules);
    }

    static Puzzle of(Case... cases) {
        return new Puzzle(List.of(cases));
    }

    /** With the limit, or without one where it is null. */
    static Circumstances limit(@Nullable Integer limit) {
        Parameters parameters = limit == null
                ? Parameters.empty()
                : Parameters.of(List.of(Parameter.of(
                        LIMIT, "pieces", List.of(ParameterValue.of(limit, DateRange.ALWAYS, Basis.PRACTICE)))));
        return Market.with(parameters);
    }

    static <T> List<T> shuffled(List<T> list, long seed) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }
}
