package org.commune4j.core.rule;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A labelled exception of a rule, to be read: where its condition is true, the rule does not apply, or asks for something
 * else instead. It is written by {@link Rule.Builder#unless}.
 *
 * <p>Where two are true at once, the one of higher priority decides; two of equal priority are a conflict.
 *
 * @param <S> the subject
 */
public final class Proviso<S> {

    private final String label;
    private final int priority;
    private final Condition<S> condition;
    private final @Nullable Condition<S> instead;
    private final Condition.Test<S> test;
    private final Condition.@Nullable Test<S> insteadTest;

    Proviso(String label, int priority, Condition<S> condition, @Nullable Condition<S> instead) {
        this.label = label;
        this.priority = priority;
        this.condition = condition;
        this.instead = instead;
        this.test = condition.asTest();
        this.insteadTest = instead == null ? null : instead.asTest();
    }

    Proviso<S> withPriority(int newPriority) {
        return new Proviso<>(label, newPriority, condition, instead);
    }

    /** The same exception whose conditions have the codes that its rule gives them. */
    Proviso<S> placed(String rule, Subject<?> subject) {
        return new Proviso<>(
                label,
                priority,
                condition.placed(rule, label, subject),
                instead == null ? null : instead.placed(rule, label + ".instead", subject));
    }

    /** Returns what names it within its rule. */
    public String label() {
        return label;
    }

    /** Returns its priority, by default 0: the higher number decides. */
    public int priority() {
        return priority;
    }

    /** Returns the condition under which it applies. */
    public Condition<S> condition() {
        return condition;
    }

    /** Returns what the rule asks for or forbids then; empty if the rule does not apply at all. */
    public Optional<Condition<S>> instead() {
        return Optional.ofNullable(instead);
    }

    Condition.Test<S> test() {
        return test;
    }

    Condition.@Nullable Test<S> insteadTest() {
        return insteadTest;
    }

    /** Returns the label, for a log. */
    @Override
    public String toString() {
        return label;
    }
}
