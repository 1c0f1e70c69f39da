package org.commune4j.examples.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Edition;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.rule.Circumstances;
import org.commune4j.core.rule.Condition;
import org.commune4j.core.rule.Evaluation;
import org.commune4j.core.rule.Parameters;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.rule.Subject;

/** The same rules over the same facts by each peer: this library, plain rule objects, Easy Rules, Drools, and bare loops. */
abstract class RulePeers {

    static final Circumstances CIRCUMSTANCES = new Circumstances(
            LocalDate.of(2025, 9, 15),
            Jurisdiction.ofCommune("51", "21400"),
            Parameters.empty(),
            new Edition("benchmark", "0".repeat(64), "benchmark"));

    static <S> Rule<S> require(String code, Subject<S> subject, String vietnamese, String english, Predicate<S> check) {
        return Rule.on(subject, code)
                .says(vietnamese, english)
                .must(Condition.of(vietnamese, english, check))
                .per(Basis.INTEGRITY)
                .build();
    }

    static <S> Rule<S> requireWhere(
            Predicate<S> scope,
            String code,
            Subject<S> subject,
            String vietnamese,
            String english,
            Predicate<S> check) {
        return require(code, subject, vietnamese, english, check).toBuilder()
                .when(Condition.of("quy tắc được áp dụng", "the rule applies", scope))
                .build();
    }

    static <S> Rule<S> forbid(String code, Subject<S> subject, String vietnamese, String english, Predicate<S> check) {
        return Rule.on(subject, code)
                .says(vietnamese, english)
                .mustNot(Condition.of(vietnamese, english, check))
                .per(Basis.INTEGRITY)
                .build();
    }

    /** Evaluates by this library. */
    abstract Evaluation evaluate();

    /** Evaluates by rule objects as one writes them by hand. */
    abstract List<PlainRule.Verdict> evaluateByHand();

    /** Returns the numbers of the subjects that breach, by code of the rule: the checks and nothing else. */
    abstract int[] breachesByLoops();

    /** Finds by Easy Rules, fired for each subject. */
    abstract List<String> findingsByEasyRules();

    /** Finds by Drools with patterns and joins as one writes them in DRL. */
    abstract List<String> findingsByDrools();

    /** Finds by Drools with a Java check in each constraint. */
    abstract List<String> findingsByDroolsCalls();
}
