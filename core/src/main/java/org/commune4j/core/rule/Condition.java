package org.commune4j.core.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.commune4j.core.explain.Explanation;
import org.commune4j.core.explain.Mark;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Message;

/**
 * A described statement about a subject that is true, false or unknown, worded in place in Vietnamese and English. It is
 * built from parts, so that a breach says which part failed.
 *
 * <pre>{@code
 * allOf(
 *         "quầy phục vụ tốt",
 *         "the counter serves well",
 *         part("staffed", of("{counter} có người trực", "{counter} has a clerk", counter -> counter.clerks() > 0)),
 *         part("queue", ofTruth("hàng chờ ngắn: {n}", "the queue is short: {n}", Queues::isShort, arg("n", Queues::length))))
 * }</pre>
 *
 * <p>Word it as a statement that can be true or false ("the unit has a head"): in an explanation it reads so where it is
 * true, "not true: the unit has a head" where it is false, unless its {@linkplain #otherwise denial} is given, and
 * "undetermined: …" where it is unknown.
 *
 * <p>Parts are judged in their order, and only as far as the answer needs: a part may rely on those before it. The code of
 * its message follows from its place in the rule that it is built into; see {@link Rule}. The type of the subject follows
 * from the place too; only before a call on the result, as of {@link #otherwise}, the test, and every
 * lambda of an {@link Argument}, must name it: {@code (Counter counter) -> …}.
 *
 * @param <S> the subject
 */
public abstract sealed class Condition<S> {

    /**
     * The test behind a condition: a pure function.
     *
     * @param <S> the subject
     */
    @FunctionalInterface
    public interface Test<S> {

        /** Tells whether the statement holds for the subject; unknown where something needed is not given. */
        Truth test(S subject, RuleContext context);
    }

    /** How a condition follows from its parts. */
    public enum ConditionKind {
        /** A plain statement, without parts. */
        STATEMENT,
        /** All the parts hold. */
        ALL_OF,
        /** At least one of the parts holds. */
        ANY_OF,
        /** The part holds for each element. */
        EACH,
        /** The part holds for at least one element. */
        SOME,
        /** The part does not hold. */
        NEGATED
    }

    private final Words<S> words;

    private Condition(Words<S> words) {
        this.words = words;
    }

    /**
     * Returns a statement that is true or false by the subject alone.
     *
     * @param vietnamese the statement; it may name the arguments in braces
     * @param english the same statement
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <S> Condition<S> of(
            String vietnamese, String english, Predicate<? super S> test, Argument<? super S>... arguments) {
        return ofTruth(vietnamese, english, (subject, context) -> Truth.of(test.test(subject)), arguments);
    }

    /**
     * Returns a statement that may be unknown, or that needs the date or a parameter.
     *
     * @param vietnamese the statement; it may name the arguments in braces
     * @param english the same statement
     */
    @SafeVarargs
    @SuppressWarnings({"unchecked", "varargs"}) // a test only takes its subject; the array is only read
    public static <S> Condition<S> ofTruth(
            String vietnamese, String english, Test<? super S> test, Argument<? super S>... arguments) {
        return new Leaf<>(Words.of(vietnamese, english, arguments), (Test<S>) test);
    }

    /** Returns the statement that all the parts hold. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <S> Condition<S> allOf(String vietnamese, String english, Condition<? super S>... parts) {
        return new Joined<S>(Words.of(vietnamese, english), List.of(parts), true);
    }

    /** Returns the statement that at least one of the parts holds. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <S> Condition<S> anyOf(String vietnamese, String english, Condition<? super S>... parts) {
        return new Joined<S>(Words.of(vietnamese, english), List.of(parts), false);
    }

    /** Returns the statement that the part holds for each of the subject's elements; it holds where there are none. */
    public static <S, E> Condition<S> each(
            String vietnamese,
            String english,
            Function<? super S, ? extends Collection<? extends E>> elements,
            Condition<? super E> part) {
        return new Quantified<S, E>(Words.of(vietnamese, english), elements, part, true);
    }

    /**
     * Returns the statement that the part holds for at least one of the subject's elements; it does not where there are none.
     */
    public static <S, E> Condition<S> some(
            String vietnamese,
            String english,
            Function<? super S, ? extends Collection<? extends E>> elements,
            Condition<? super E> part) {
        return new Quantified<S, E>(Words.of(vietnamese, english), elements, part, false);
    }

    /** Returns the statement that this does not hold. */
    public Condition<S> negated(String vietnamese, String english) {
        return new Negated<>(Words.of(vietnamese, english), this);
    }

    /**
     * Returns the condition with a label that names it within its rule: the code of its message is that of the rule, a point
     * and the label, wherever it stands in the rule.
     */
    public static <S> Condition<S> part(String label, Condition<S> condition) {
        return condition.with(condition.words.withLabel(label));
    }

    /**
     * Returns the same condition with its denial: what is said where the statement is false, rather than a prefix to the
     * statement. It may name the arguments in braces.
     */
    public Condition<S> otherwise(String vietnamese, String english) {
        return with(words.withDenial(LocalizedText.of(vietnamese, english)));
    }

    abstract Condition<S> with(Words<S> newWords);

    /** Returns the same condition, and its parts, with the codes that their place in a rule gives them. */
    final Condition<S> placed(String rule, String place, Subject<?> subject) {
        return withParts(number -> words.placeOfPart(place, number), rule, subject)
                .with(words.placed(rule, place, subject));
    }

    abstract Condition<S> withParts(IntFunction<String> places, String rule, Subject<?> subject);

    /** Tells how it follows from its {@linkplain #parts parts}. */
    public abstract ConditionKind kind();

    /** Returns the conditions that it is built of, in their order; none for a plain statement. */
    public abstract List<Condition<?>> parts();

    /** Returns what is said where the statement is false, without the arguments that a subject gives it; empty if not given. */
    public Optional<Message> denial() {
        return words.findDenial();
    }

    /** Returns what is stated, without the arguments that a subject gives it. */
    public Message statement() {
        return words.statement();
    }

    Words<S> words() {
        return words;
    }

    /** Tells whether it, or one of its parts, compares a number with a limit. */
    boolean tellsDistance() {
        return words.tellsDistance() || parts().stream().anyMatch(Condition::tellsDistance);
    }

    /** Tells whether it is true of the subject. Thread-safe where the subject is. */
    public Truth test(S subject, RuleContext context) {
        return asTest().test(subject, context);
    }

    /**
     * Explains whether it is true of the subject: one node for the statement and one below for each part. It never throws: a part
     * that fails is shown as such, and one that was not needed and cannot be had is not examined.
     */
    public Explanation explain(S subject, RuleContext context) {
        Explanation node = words.claim(subject, context);
        try {
            Truth truth = test(subject, context);
            return node.with(truth.mark()).withChildren(because(truth, subject, context));
        } catch (NoValue e) {
            return node.with(e.abolished() ? Mark.NONE : Mark.UNKNOWN).withChildren(because(e, subject, context));
        } catch (RuntimeException e) {
            return node.with(Mark.UNKNOWN).withChildren(because(e, subject, context));
        }
    }

    /** Returns the test itself, without a layer in between: the hot path. */
    abstract Test<S> asTest();

    abstract List<Explanation> because(Truth truth, S subject, RuleContext context);

    abstract List<Explanation> because(RuntimeException failure, S subject, RuleContext context);

    /** Returns the answer of a part, where a parameter without a value makes it unknown rather than the whole. */
    static <E> Truth answer(Test<E> part, E subject, RuleContext context) {
        try {
            return part.test(subject, context);
        } catch (NoValue e) {
            if (e.abolished()) {
                throw e;
            }
            return Truth.ofUnknown(e.message());
        }
    }

    private static final class Leaf<S> extends Condition<S> {
        private final Test<S> test;

        Leaf(Words<S> words, Test<S> test) {
            super(words);
            this.test = test;
        }

        @Override
        Condition<S> with(Words<S> newWords) {
            return new Leaf<>(newWords, test);
        }

        @Override
        Condition<S> withParts(IntFunction<String> places, String rule, Subject<?> subject) {
            return this;
        }

        @Override
        public ConditionKind kind() {
            return ConditionKind.STATEMENT;
        }

        @Override
        public List<Condition<?>> parts() {
            return List.of();
        }

        @Override
        Test<S> asTest() {
            return test;
        }

        @Override
        List<Explanation> because(Truth truth, S subject, RuleContext context) {
            return truth.missing().stream()
                    .map(missing -> Explanation.ofFact(missing).with(Mark.UNKNOWN))
                    .toList();
        }

        @Override
        List<Explanation> because(RuntimeException failure, S subject, RuleContext context) {
            if (failure instanceof NoValue none) {
                // An abolished parameter has a value of its own to show: it is among those that the verdict lists.
                return none.abolished()
                        ? List.of()
                        : List.of(Explanation.ofFact(none.message()).with(Mark.UNKNOWN));
            }
            return List.of(Explaining.failed(failure));
        }
    }

    /** A condition over parts; what is missing and what failed is said by the parts. */
    private abstract static sealed class Compound<S> extends Condition<S> {

        Compound(Words<S> words) {
            super(words);
        }

        abstract List<Explanation> reasons(S subject, RuleContext context);

        @Override
        List<Explanation> because(Truth truth, S subject, RuleContext context) {
            return reasons(subject, context);
        }

        @Override
        List<Explanation> because(RuntimeException failure, S subject, RuleContext context) {
            return reasons(subject, context);
        }
    }

    /** Collects the parts of a conjunction or disjunction up to the one that settles it, and those behind it. */
    private static final class Parts {
        private final boolean all;
        private final RuleContext context;
        private final List<Explanation> nodes = new ArrayList<>();
        private boolean settled;

        Parts(boolean all, RuleContext context) {
            this.all = all;
            this.context = context;
        }

        <E> void add(Condition<E> part, E subject) {
            if (!settled) {
                nodes.add(part.explain(subject, context));
                settled = settles(part, subject);
                return;
            }
            // It was not needed: its parameters are not among those read, and it does not matter if it is unknown.
            RuleContext quiet = Explaining.quiet(context);
            Explanation node = part.explain(subject, quiet);
            boolean told = node.mark() == Mark.HOLDS || node.mark() == Mark.FAILS;
            nodes.add(told ? node : node.with(Mark.NONE).withChildren(List.of()));
        }

        private <E> boolean settles(Condition<E> part, E subject) {
            try {
                Truth truth = part.test(subject, Explaining.quiet(context));
                return all ? truth.isFalse() : truth.isTrue();
            } catch (NoValue e) {
                return e.abolished();
            } catch (RuntimeException e) {
                return true;
            }
        }
    }

    private static final class Joined<S> extends Compound<S> {
        private final List<Condition<? super S>> parts;
        private final Test<S>[] tests;
        private final boolean all;

        @SuppressWarnings("unchecked") // a test only takes its subject; the array stays inside
        Joined(Words<S> words, List<Condition<? super S>> parts, boolean all) {
            super(words);
            this.parts = parts;
            this.tests = parts.stream().map(Condition::asTest).toArray(Test[]::new);
            this.all = all;
        }

        @Override
        Condition<S> with(Words<S> newWords) {
            return new Joined<>(newWords, parts, all);
        }

        @Override
        Condition<S> withParts(IntFunction<String> places, String rule, Subject<?> subject) {
            List<Condition<? super S>> placed = new ArrayList<>();
            for (int i = 0; i < parts.size(); i++) {
                placed.add(parts.get(i).placed(rule, places.apply(i), subject));
            }
            return new Joined<>(words(), List.copyOf(placed), all);
        }

        @Override
        public ConditionKind kind() {
            return all ? ConditionKind.ALL_OF : ConditionKind.ANY_OF;
        }

        @Override
        public List<Condition<?>> parts() {
            return List.copyOf(parts);
        }

        @Override
        List<Explanation> reasons(S subject, RuleContext context) {
            Parts explained = new Parts(all, context);
            for (Condition<? super S> part : parts) {
                explained.add(part, subject);
            }
            return explained.nodes;
        }

        @Override
        Test<S> asTest() {
            return this::joined;
        }

        private Truth joined(S subject, RuleContext context) {
            Truth joined = Truth.of(all);
            for (Test<S> test : tests) {
                Truth truth = answer(test, subject, context);
                joined = all ? joined.and(truth) : joined.or(truth);
                if (all ? joined.isFalse() : joined.isTrue()) {
                    return joined;
                }
            }
            return joined;
        }
    }

    private static final class Quantified<S, E> extends Compound<S> {
        private final Function<? super S, ? extends Collection<? extends E>> elements;
        private final Condition<? super E> part;
        private final Test<? super E> test;
        private final boolean all;

        Quantified(
                Words<S> words,
                Function<? super S, ? extends Collection<? extends E>> elements,
                Condition<? super E> part,
                boolean all) {
            super(words);
            this.elements = elements;
            this.part = part;
            this.test = part.asTest();
            this.all = all;
        }

        @Override
        Condition<S> with(Words<S> newWords) {
            return new Quantified<>(newWords, elements, part, all);
        }

        @Override
        Condition<S> withParts(IntFunction<String> places, String rule, Subject<?> subject) {
            return new Quantified<>(words(), elements, part.placed(rule, places.apply(0), subject), all);
        }

        @Override
        public ConditionKind kind() {
            return all ? ConditionKind.EACH : ConditionKind.SOME;
        }

        @Override
        public List<Condition<?>> parts() {
            return List.of(part);
        }

        @Override
        List<Explanation> reasons(S subject, RuleContext context) {
            Parts explained = new Parts(all, context);
            try {
                for (E element : elements.apply(subject)) {
                    explained.add(part, element);
                }
            } catch (RuntimeException e) {
                explained.nodes.add(Explaining.failed(e));
            }
            return explained.nodes;
        }

        @Override
        Test<S> asTest() {
            return this::quantified;
        }

        private Truth quantified(S subject, RuleContext context) {
            Truth joined = Truth.of(all);
            for (E element : elements.apply(subject)) {
                Truth truth = answer(test, element, context);
                joined = all ? joined.and(truth) : joined.or(truth);
                if (all ? joined.isFalse() : joined.isTrue()) {
                    return joined;
                }
            }
            return joined;
        }
    }

    private static final class Negated<S> extends Compound<S> {
        private final Condition<S> part;

        Negated(Words<S> words, Condition<S> part) {
            super(words);
            this.part = part;
        }

        @Override
        Condition<S> with(Words<S> newWords) {
            return new Negated<>(newWords, part);
        }

        @Override
        Condition<S> withParts(IntFunction<String> places, String rule, Subject<?> subject) {
            return new Negated<>(words(), part.placed(rule, places.apply(0), subject));
        }

        @Override
        public ConditionKind kind() {
            return ConditionKind.NEGATED;
        }

        @Override
        public List<Condition<?>> parts() {
            return List.of(part);
        }

        @Override
        List<Explanation> reasons(S subject, RuleContext context) {
            return List.of(part.explain(subject, context).countered());
        }

        @Override
        Test<S> asTest() {
            Test<S> test = part.asTest();
            return (subject, context) -> test.test(subject, context).negated();
        }
    }
}
