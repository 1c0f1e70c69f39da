package org.commune4j.core.scenario;

import java.util.List;
import java.util.stream.Stream;
import org.commune4j.core.dossier.ServiceTally;
import org.commune4j.core.dossier.TallyScope;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * The service of two tallies side by side. Each keeps its own moment, period and law: numbers of dossiers compare only where
 * both periods are of one length, which is for the reader to see. Immutable; equal if both sides are.
 */
public final class ServiceComparison {

    private final TallyScope before;
    private final TallyScope after;
    private final List<ComparedMeasure> measures;

    private ServiceComparison(TallyScope before, TallyScope after, List<ComparedMeasure> measures) {
        this.before = before;
        this.after = after;
        this.measures = measures;
    }

    static ServiceComparison of(ServiceTally before, ServiceTally after) {
        return new ServiceComparison(
                before.scope(),
                after.scope(),
                Stream.of(ServiceMeasure.values())
                        .map(measure -> new ComparedMeasure(
                                measure,
                                measure.of(before).orElse(null),
                                measure.of(after).orElse(null)))
                        .toList());
    }

    /** Of what time the first tally speaks. */
    public TallyScope before() {
        return before;
    }

    /** Of what time the second tally speaks. */
    public TallyScope after() {
        return after;
    }

    /** Returns every measure, in the order of {@link ServiceMeasure}. */
    public List<ComparedMeasure> measures() {
        return measures;
    }

    /** Returns a measure on both sides. */
    public ComparedMeasure get(ServiceMeasure measure) {
        return measures.stream()
                .filter(compared -> compared.measure() == measure)
                .findFirst()
                .orElseThrow();
    }

    /** Tells whether every measure is the same on both sides. */
    public boolean isUnchanged() {
        return measures.stream().allMatch(measure -> measure.before().equals(measure.after()));
    }

    /** Returns both periods in words. */
    Message heading() {
        return Message.of("SCENARIO.service-heading")
                .with("before", period(before))
                .with("after", period(after));
    }

    private static Message period(TallyScope scope) {
        return scope.since()
                .map(since -> Message.of("SCENARIO.service-since")
                        .with("since", since)
                        .with("asOf", scope.asOf()))
                .orElseGet(() -> Message.of("SCENARIO.service-until").with("asOf", scope.asOf()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ServiceComparison that
                && before.equals(that.before)
                && after.equals(that.after)
                && measures.equals(that.measures);
    }

    @Override
    public int hashCode() {
        return measures.hashCode();
    }

    /** Periods and measures, for a log. */
    @Override
    public String toString() {
        return before + " and " + after + ": " + measures;
    }
}
