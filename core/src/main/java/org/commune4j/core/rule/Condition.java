package org.commune4j.core.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.commune4j.core.explain.Explanation;
import org.commune4j.core.explain.Mark;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Message;

/**
 * A described statement about a subject that holds, does not hold, or cannot be told. It is worded as a statement ("the
 * unit has a head"), so that one text serves both answers, and built from named parts, so that a breach says which part
 * failed.
 *
 * @param <S> the subject
 */
public abstract sealed class Condition<S> {

    /**
     * The judgement behind a condition: a pure function.
     *
     * @param <S> the subject
     */
    @FunctionalInterface
    public interface Test<S> {

        /** Whether the statement holds for the subject; unknown where something needed is not given. */
        Truth test(S subject, RuleContext context);
    }

    private final Message statement;

    private Condition(Message statement) {
        this.statement = statement;
    }

    /**
     * A statement that can always be told from the subject alone.
     *
     * @param code the message code of the statement
     */
    public static <S> Condition<S> of(String code, Predicate<? super S> test) {
        return new Leaf<>(Message.of(code), (subject, context) -> Truth.of(test.test(subject)), List.of());
    }

    /**
     * A statement that may be unknown, or that needs the date or a parameter.
     *
     * @param code the message code of the statement
     */
    public static <S> Condition<S> ofTruth(String code, Test<? super S> test) {
        return new Leaf<>(Message.of(code), test::test, List.of());
    }

    /** A statement described in place rather than in a bundle. */
    public static <S> Condition<S> ofText(LocalizedText statement, Test<? super S> test) {
        return new Leaf<>(Message.ofText(statement), test::test, List.of());
    }

    /** The statement that all the parts hold. */
    @SafeVarargs
    public static <S> Condition<S> allOf(String code, Condition<? super S>... parts) {
        List<Condition<? super S>> list = new ArrayList<>();
        for (Condition<? super S> part : parts) {
            list.add(part);
        }
        return new Joined<S>(Message.of(code), Collections.unmodifiableList(list), true);
    }

    /** The statement that at least one of the parts holds. */
    @SafeVarargs
    public static <S> Condition<S> anyOf(String code, Condition<? super S>... parts) {
        List<Condition<? super S>> list = new ArrayList<>();
        for (Condition<? super S> part : parts) {
            list.add(part);
        }
        return new Joined<S>(Message.of(code), Collections.unmodifiableList(list), false);
    }

    /** The statement that the part holds for each of the subject's elements; it holds where there are none. */
    public static <S, E> Condition<S> each(
            String code, Function<? super S, ? extends Collection<? extends E>> elements, Condition<? super E> part) {
        return new Quantified<S, E>(Message.of(code), elements, part, true);
    }

    /** The statement that the part holds for at least one of the subject's elements; it does not where there are none. */
    public static <S, E> Condition<S> some(
            String code, Function<? super S, ? extends Collection<? extends E>> elements, Condition<? super E> part) {
        return new Quantified<S, E>(Message.of(code), elements, part, false);
    }

    /** The statement that this does not hold. */
    public Condition<S> negated(String code) {
        return new Negated<>(Message.of(code), this);
    }

    /**
     * The same condition whose statement carries one more argument.
     *
     * @param value a value that {@link Message#with} takes, computed only when somebody asks why
     */
    public Condition<S> arg(String name, Function<? super S, ?> value) {
        return argOf(name, (subject, context) -> value.apply(subject));
    }

    /**
     * The same condition whose statement carries one more argument that depends on the date or a parameter; see
     * {@link #arg}.
     */
    public Condition<S> argOf(String name, BiFunction<? super S, RuleContext, ?> value) {
        return withArgument(new Argument<>(name, value));
    }

    abstract Condition<S> withArgument(Argument<S> argument);

    /** What is stated, without the arguments that a subject gives it. */
    public Message statement() {
        return statement;
    }

    /** Whether it holds. Thread-safe where the subject is. */
    public Truth test(S subject, RuleContext context) {
        return asTest().test(subject, context);
    }

    /** Whether it holds, and why: one node for the statement and one below for each part. */
    public abstract Explanation explain(S subject, RuleContext context);

    /** The judgement itself, without a layer in between. */
    abstract Test<S> asTest();

    Message stated(List<Argument<S>> arguments, S subject, RuleContext context) {
        Message message = statement;
        for (Argument<S> argument : arguments) {
            message = message.with(argument.name(), argument.valueOf(subject, context));
        }
        return message;
    }

    Explanation node(Message message, Truth truth) {
        Explanation node = Explanation.ofFact(message).with(truth.mark());
        for (Message missing : truth.missing()) {
            node = node.with(Explanation.ofFact(missing).with(Mark.UNKNOWN));
        }
        return node;
    }

    /** All or at least one, stopping where the answer is certain. */
    private static <E> Truth join(Iterable<? extends E> elements, Function<E, Truth> test, boolean all) {
        Truth joined = Truth.of(all);
        for (E element : elements) {
            Truth truth = test.apply(element);
            joined = all ? joined.and(truth) : joined.or(truth);
            if (all ? joined.isFalse() : joined.isTrue()) {
                return joined;
            }
        }
        return joined;
    }

    private record Argument<S>(String name, BiFunction<? super S, RuleContext, ?> value) {

        /** The value, or a note in its place if it cannot be had: saying why never fails. */
        Object valueOf(S subject, RuleContext context) {
            try {
                return value.apply(subject, context);
            } catch (RuntimeException e) {
                return Message.of("RULE.argument-failed")
                        .with("type", e.getClass().getSimpleName());
            }
        }
    }

    private static <T> List<T> appended(List<T> list, T last) {
        List<T> longer = new ArrayList<>(list);
        longer.add(last);
        return List.copyOf(longer);
    }

    private static final class Leaf<S> extends Condition<S> {
        private final Test<S> test;
        private final List<Argument<S>> arguments;

        Leaf(Message statement, Test<S> test, List<Argument<S>> arguments) {
            super(statement);
            this.test = test;
            this.arguments = arguments;
        }

        @Override
        Condition<S> withArgument(Argument<S> argument) {
            return new Leaf<>(statement(), test, appended(arguments, argument));
        }

        @Override
        public Explanation explain(S subject, RuleContext context) {
            return node(stated(arguments, subject, context), test.test(subject, context));
        }

        @Override
        Test<S> asTest() {
            return test;
        }
    }

    private abstract static sealed class Compound<S> extends Condition<S> {
        final List<Argument<S>> arguments;

        Compound(Message statement, List<Argument<S>> arguments) {
            super(statement);
            this.arguments = arguments;
        }

        abstract List<Explanation> explainParts(S subject, RuleContext context);

        @Override
        public Explanation explain(S subject, RuleContext context) {
            return Explanation.ofFact(stated(arguments, subject, context))
                    .with(test(subject, context).mark())
                    .withChildren(explainParts(subject, context));
        }
    }

    private static final class Joined<S> extends Compound<S> {
        private final List<Condition<? super S>> parts;
        private final boolean all;

        Joined(Message statement, List<Condition<? super S>> parts, boolean all) {
            this(statement, parts, all, List.of());
        }

        private Joined(Message statement, List<Condition<? super S>> parts, boolean all, List<Argument<S>> arguments) {
            super(statement, arguments);
            this.parts = parts;
            this.all = all;
        }

        @Override
        Condition<S> withArgument(Argument<S> argument) {
            return new Joined<>(statement(), parts, all, appended(arguments, argument));
        }

        @Override
        List<Explanation> explainParts(S subject, RuleContext context) {
            List<Explanation> nodes = new ArrayList<>();
            parts.forEach(part -> nodes.add(part.explain(subject, context)));
            return nodes;
        }

        @Override
        Test<S> asTest() {
            return this::joined;
        }

        private Truth joined(S subject, RuleContext context) {
            return join(parts, part -> part.test(subject, context), all);
        }
    }

    private static final class Quantified<S, E> extends Compound<S> {
        private final Function<? super S, ? extends Collection<? extends E>> elements;
        private final Condition<? super E> part;
        private final boolean all;

        Quantified(
                Message statement,
                Function<? super S, ? extends Collection<? extends E>> elements,
                Condition<? super E> part,
                boolean all) {
            this(statement, elements, part, all, List.of());
        }

        private Quantified(
                Message statement,
                Function<? super S, ? extends Collection<? extends E>> elements,
                Condition<? super E> part,
                boolean all,
                List<Argument<S>> arguments) {
            super(statement, arguments);
            this.elements = elements;
            this.part = part;
            this.all = all;
        }

        @Override
        Condition<S> withArgument(Argument<S> argument) {
            return new Quantified<>(statement(), elements, part, all, appended(arguments, argument));
        }

        @Override
        List<Explanation> explainParts(S subject, RuleContext context) {
            List<Explanation> nodes = new ArrayList<>();
            elements.apply(subject).forEach(element -> nodes.add(part.explain(element, context)));
            return nodes;
        }

        @Override
        Test<S> asTest() {
            return this::quantified;
        }

        private Truth quantified(S subject, RuleContext context) {
            return join(elements.apply(subject), element -> part.test(element, context), all);
        }
    }

    private static final class Negated<S> extends Compound<S> {
        private final Condition<S> part;

        Negated(Message statement, Condition<S> part) {
            this(statement, part, List.of());
        }

        private Negated(Message statement, Condition<S> part, List<Argument<S>> arguments) {
            super(statement, arguments);
            this.part = part;
        }

        @Override
        Condition<S> withArgument(Argument<S> argument) {
            return new Negated<>(statement(), part, appended(arguments, argument));
        }

        @Override
        List<Explanation> explainParts(S subject, RuleContext context) {
            return List.of(part.explain(subject, context));
        }

        @Override
        Test<S> asTest() {
            Test<S> test = part.asTest();
            return (subject, context) -> test.test(subject, context).negated();
        }
    }
}
