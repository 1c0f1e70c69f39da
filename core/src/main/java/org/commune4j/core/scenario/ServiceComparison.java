package org.commune4j.core.scenario;

import java.util.List;
import org.commune4j.core.dossier.ServiceTally;
import org.commune4j.core.dossier.TallyScope;
import org.commune4j.core.figure.Compared;
import org.commune4j.core.figure.Figure;
import org.commune4j.core.text.Message;

/**
 * The service of two tallies side by side. Each keeps its own moment, period and law: numbers of dossiers compare only where
 * both periods are of one length, which is for the reader to see. Immutable; equal if both sides are.
 *
 * @param before the period of the first tally
 * @param after the period of the second tally
 * @param figures the figures of {@link Figure#ofService()}, in their order
 */
public record ServiceComparison(TallyScope before, TallyScope after, List<Compared> figures) {

    /** Keeps the list as it is now. */
    public ServiceComparison {
        figures = List.copyOf(figures);
    }

    static ServiceComparison of(ServiceTally before, ServiceTally after) {
        return new ServiceComparison(
                before.scope(),
                after.scope(),
                Figure.ofService().stream()
                        .map(figure -> new Compared(
                                figure,
                                before.total().quantity(figure),
                                after.total().quantity(figure)))
                        .toList());
    }

    /** Tells whether every figure is the same on both sides. */
    public boolean isUnchanged() {
        return figures.stream().allMatch(Compared::isUnchanged);
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
}
