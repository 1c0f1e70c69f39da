package org.commune4j.testkit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.commune4j.core.rule.Evaluation;
import org.commune4j.core.rule.Outcome;
import org.commune4j.core.rule.Verdict;

/** Assertions on what the rules say; a failure shows why they say it. */
public final class EvaluationAssert extends AbstractAssert<EvaluationAssert, Evaluation> {

    EvaluationAssert(Evaluation actual) {
        super(actual, EvaluationAssert.class);
    }

    /** Returns no MUST and no MUST_NOT is unmet. */
    public EvaluationAssert hasNoBreaches() {
        isNotNull();
        if (!actual.breaches().isEmpty()) {
            failWithMessage("expected no breaches, but found:%n%s", why(actual.breaches()));
        }
        return this;
    }

    /** Returns the rule comes to the outcome on the subject. */
    public EvaluationAssert says(String rule, String subject, Outcome outcome) {
        isNotNull();
        List<Verdict> found = actual.ofRule(rule).stream()
                .filter(verdict -> verdict.subjectId().equals(Optional.of(subject)))
                .toList();
        if (found.stream().noneMatch(verdict -> verdict.outcome() == outcome)) {
            failWithMessage(
                    "expected %s on %s to be \"%s\", but %s",
                    rule,
                    subject,
                    outcome.message().render(Locale.ENGLISH),
                    found.isEmpty() ? "the rule says nothing of it" : "found:\n" + why(found));
        }
        return this;
    }

    /** Returns the rule is breached on the subject. */
    public EvaluationAssert breaches(String rule, String subject) {
        return says(rule, subject, Outcome.BREACHED);
    }

    /** Returns the rule is met on the subject. */
    public EvaluationAssert meets(String rule, String subject) {
        return says(rule, subject, Outcome.MET);
    }

    private static String why(List<Verdict> verdicts) {
        return verdicts.stream()
                .map(verdict -> verdict.explanation().render(Locale.ENGLISH))
                .collect(Collectors.joining("\n"));
    }
}
