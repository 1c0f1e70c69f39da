package org.commune4j.examples.benchmarks;

import java.time.LocalDate;
import java.util.Locale;
import org.commune4j.core.commune.Situation;
import org.commune4j.core.rule.Evaluation;
import org.commune4j.core.scenario.Comparison;
import org.commune4j.core.vietnam.LawBooks;
import org.commune4j.testkit.MadeUpWard;

/** A made-up ward of a thousand tasks before and after two of its divisions are merged, in an assumed future. */
final class PlanPeers {

    static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    final Situation before =
            Situation.of(LawBooks.vietnam(), MadeUpWard.of(1000)).assumingUnchangedUntil(DAY);
    final Situation after = MadeUpWard.merger(DAY).applyTo(before).orThrow();

    Evaluation evaluation() {
        return before.evaluate(DAY);
    }

    Comparison comparison() {
        return Comparison.of(before, after, DAY);
    }

    String text() {
        return comparison().render(Locale.ENGLISH);
    }
}
