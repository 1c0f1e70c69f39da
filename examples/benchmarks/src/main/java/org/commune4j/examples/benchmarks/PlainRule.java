package org.commune4j.examples.benchmarks;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.commune4j.core.rule.Outcome;
import org.jspecify.annotations.Nullable;

/** A rule object as one writes it by hand: its text is made when it is asked for. */
record PlainRule<S>(String code, @Nullable Predicate<S> scope, Predicate<S> check, boolean forbids) {

    /** What a rule says of a subject. */
    record Verdict(PlainRule<?> rule, String subject, Outcome outcome) {}

    static <S> PlainRule<S> require(String code, Predicate<S> check) {
        return new PlainRule<>(code, null, check, false);
    }

    static <S> PlainRule<S> requireWhere(Predicate<S> scope, String code, Predicate<S> check) {
        return new PlainRule<>(code, scope, check, false);
    }

    static <S> PlainRule<S> forbid(String code, Predicate<S> check) {
        return new PlainRule<>(code, null, check, true);
    }

    Outcome judge(S subject) {
        if (scope != null && !scope.test(subject)) {
            return Outcome.NOT_APPLICABLE;
        }
        return check.test(subject) == forbids ? Outcome.BREACHED : Outcome.MET;
    }

    static <S> void judge(List<PlainRule<S>> rules, List<S> subjects, List<Verdict> verdicts, Function<S, String> id) {
        for (PlainRule<S> rule : rules) {
            for (S subject : subjects) {
                verdicts.add(new Verdict(rule, id.apply(subject), rule.judge(subject)));
            }
        }
    }
}
