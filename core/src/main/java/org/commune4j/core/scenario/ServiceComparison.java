package org.commune4j.core.scenario;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.commune4j.core.dossier.ServiceTally;
import org.commune4j.core.dossier.TallyScope;
import org.commune4j.core.figure.Compared;
import org.commune4j.core.figure.Figure;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

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

    /** The figures of limits that are weighed, with the limit. */
    private static final Map<Figure, Figure> WEIGHED = new EnumMap<>(Map.of(
            Figure.WEIGHED_LIMIT_WORKING_DAYS, Figure.LIMIT_WORKING_DAYS,
            Figure.WEIGHED_LIMIT_CALENDAR_DAYS, Figure.LIMIT_CALENDAR_DAYS));

    /** Limits are weighed by the dossiers of the first tally on both sides, so that only the limits make a difference. */
    static ServiceComparison of(
            MeasuredSituation first, MeasuredSituation second, ServiceTally before, ServiceTally after) {
        List<Compared> figures = new ArrayList<>();
        for (Figure figure : Figure.ofService()) {
            @Nullable Figure limit = WEIGHED.get(figure);
            figures.add(
                    limit == null
                            ? new Compared(
                                    figure,
                                    before.total().quantity(figure),
                                    after.total().quantity(figure))
                            : new Compared(
                                    figure, first.weighedLimit(limit, before), second.weighedLimit(limit, before)));
        }
        return new ServiceComparison(before.scope(), after.scope(), figures);
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
