package org.commune4j.core.rule;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A labelled exception to a rule: where its condition holds, the rule does not apply, or asks for something else instead.
 *
 * <p>Where two provisos of a rule hold at once, the one of higher priority decides; two of equal priority are a conflict.
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

    private Proviso(String label, int priority, Condition<S> condition, @Nullable Condition<S> instead) {
        this.label = label;
        this.priority = priority;
        this.condition = condition;
        this.instead = instead;
        this.test = condition.asTest();
        this.insteadTest = instead == null ? null : instead.asTest();
    }

    /** Returns the rule does not apply where the condition holds. Priority 0. */
    public static <S> Proviso<S> ofExemption(String label, Condition<S> condition) {
        return new Proviso<>(label, 0, condition, null);
    }

    /** Tells where the condition holds, the rule asks for (or forbids) {@code instead}. Priority 0. */
    public static <S> Proviso<S> ofReplacement(String label, Condition<S> condition, Condition<S> instead) {
        return new Proviso<>(label, 0, condition, instead);
    }

    /** Returns the same proviso with another priority; the higher number decides. */
    public Proviso<S> withPriority(int newPriority) {
        return new Proviso<>(label, newPriority, condition, instead);
    }

    /** Returns the same proviso whose conditions have the codes that its rule gives them. */
    Proviso<S> placed(String rule, Subject<?> subject) {
        return new Proviso<>(
                label,
                priority,
                condition.placed(rule, label, subject),
                instead == null ? null : instead.placed(rule, label + ".instead", subject));
    }

    /** Names it within its rule. */
    public String label() {
        return label;
    }

    /** Returns the higher number decides; 0 unless said. */
    public int priority() {
        return priority;
    }

    /** Tells when it applies. */
    public Condition<S> condition() {
        return condition;
    }

    /** Returns what the rule asks for or forbids then; empty if it does not apply at all. */
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
