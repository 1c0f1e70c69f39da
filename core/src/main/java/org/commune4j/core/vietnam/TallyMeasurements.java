package org.commune4j.core.vietnam;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.commune4j.core.dossier.Breakdown;
import org.commune4j.core.dossier.ServiceCounts;
import org.commune4j.core.dossier.ServiceFigure;
import org.commune4j.core.dossier.ServiceKey;
import org.commune4j.core.dossier.ServiceTally;
import org.commune4j.core.procedure.Channel;
import org.commune4j.core.quality.Measure;
import org.commune4j.core.quality.Measurements;
import org.commune4j.core.quality.ReportingPeriod;
import org.commune4j.core.quality.UnitLevel;

/**
 * What a tally counts, as inputs of Index 766. Where the record of even one dossier does not hold what a count depends
 * on, the count is not measured.
 */
final class TallyMeasurements {

    private static final ServiceKey ONLINE = ServiceKey.of(Channel.ONLINE.code());
    private static final ServiceKey NO_CHANNEL = ServiceKey.of(ServiceKey.UNKNOWN);

    private final ServiceTally tally;

    /** True if it is known of every dossier whether it belongs to the period. */
    private final boolean isWhole;

    private TallyMeasurements(ServiceTally tally) {
        this.tally = tally;
        this.isWhole = tally.count(ServiceFigure.PERIOD_UNDETERMINED) == 0;
    }

    static Measurements.Builder of(String unit, UnitLevel level, ReportingPeriod period, ServiceTally tally) {
        check(period, tally);
        Measurements.Builder measurements = Measurements.builder(unit, level, period)
                .asOf(tally.scope().asOf())
                .editions(tally.editions());
        new TallyMeasurements(tally).put(measurements);
        return measurements;
    }

    private static void check(ReportingPeriod period, ServiceTally tally) {
        LocalDate first = period.range().startOrMin();
        Optional<LocalDate> since = tally.scope().since();
        if (!since.equals(Optional.of(first))) {
            throw new IllegalArgumentException("Measurements of " + period + " are taken from a tally since " + first
                    + ", but found one " + since.map(day -> "since " + day).orElse("of everything")
                    + "; collect it with a TallyScope of that period");
        }
        LocalDate asOf = tally.scope().asOf().toLocalDate();
        if (asOf.isAfter(period.last())) {
            throw new IllegalArgumentException("Measurements of " + period + " are taken from a tally as of "
                    + period.last() + " or before, but found one as of " + asOf
                    + "; collect it with a TallyScope of that period");
        }
    }

    private void put(Measurements.Builder measurements) {
        measurements
                .put(Decision766Inputs.DOSSIERS_DUE, count(tally.total(), ServiceFigure.DOSSIERS))
                .put(
                        Decision766Inputs.DOSSIERS_IN_TIME,
                        unless(
                                ServiceFigure.PORTAL_UNDETERMINED,
                                ServiceFigure.PORTAL_EARLY,
                                ServiceFigure.PORTAL_ON_TIME))
                .put(Decision766Inputs.DOSSIERS_RECEIVED, count(tally.total(), ServiceFigure.RECEIVED))
                .put(Decision766Inputs.DOSSIERS_RECEIVED_ONLINE, receivedOnline())
                .put(
                        Decision766Inputs.DOSSIERS_PAYABLE,
                        unless(ServiceFigure.PAYMENTS_UNTRACKED, ServiceFigure.PAYABLE))
                .put(Decision766Inputs.DOSSIERS_PAID_ONLINE, paidOnline())
                .put(Decision766Inputs.PROCEDURES_PAID_ONLINE, proceduresPaidOnline())
                .put(
                        Decision766Inputs.DOSSIERS_DISLIKED,
                        unless(ServiceFigure.DISLIKED_UNDETERMINED, ServiceFigure.DISLIKED));
    }

    /**
     * Counts by the way of submission; the portal also asks for an electronic result, of which a tally knows nothing.
     */
    private Measure receivedOnline() {
        if (tally.count(Breakdown.CHANNEL, NO_CHANNEL, ServiceFigure.RECEIVED) > 0) {
            return Measure.NOT_MEASURED;
        }
        return tally.find(Breakdown.CHANNEL, ONLINE)
                .map(counts -> count(counts, ServiceFigure.RECEIVED))
                .orElse(isWhole ? Measure.of(0) : Measure.NOT_MEASURED);
    }

    private boolean knowsPayments() {
        return tally.count(ServiceFigure.PAYMENTS_UNTRACKED) == 0
                && tally.count(ServiceFigure.PAID_ONLINE_UNDETERMINED) == 0;
    }

    private Measure paidOnline() {
        return knowsPayments() ? count(tally.total(), ServiceFigure.PAID_ONLINE) : Measure.NOT_MEASURED;
    }

    private Measure proceduresPaidOnline() {
        return isWhole && knowsPayments()
                ? Measure.of(tally.counts(Breakdown.PROCEDURE).values().stream()
                        .filter(counts -> counts.count(ServiceFigure.PAID_ONLINE) > 0)
                        .count())
                : Measure.NOT_MEASURED;
    }

    private Measure unless(ServiceFigure unknown, ServiceFigure... figures) {
        return tally.count(unknown) > 0 ? Measure.NOT_MEASURED : count(tally.total(), figures);
    }

    private Measure count(ServiceCounts counts, ServiceFigure... figures) {
        if (!isWhole) {
            return Measure.NOT_MEASURED;
        }
        long count = 0;
        SortedSet<String> ids = new TreeSet<>();
        for (ServiceFigure figure : figures) {
            count += counts.count(figure);
            ids.addAll(counts.dossierIds(figure).ids());
        }
        int most = tally.scope().dossierIds();
        List<String> first = ids.stream().limit(most).toList();
        return most == 0 ? Measure.of(count) : Measure.of(count).withIds(first, first.size() == count);
    }

    /**
     * Returns the dossiers with a petition or a poor rating, with the petitions of the feedback in the place of those
     * that the dossiers keep track of.
     */
    static Measure disliked(ServiceTally tally, SortedSet<String> petitioned) {
        TallyMeasurements measurements = new TallyMeasurements(tally);
        if (tally.count(ServiceFigure.RATINGS_UNTRACKED) > 0) {
            return Measure.NOT_MEASURED;
        }
        Measure disliked = measurements.count(tally.total(), ServiceFigure.DISLIKED);
        if (petitioned.isEmpty() || !disliked.isMeasured()) {
            return disliked;
        }
        if (tally.count(ServiceFigure.DISLIKED) > 0 && !disliked.listsAll()) {
            // Without their ids it is unknown which of them have a petition.
            return Measure.NOT_MEASURED;
        }
        SortedSet<String> all = new TreeSet<>(petitioned);
        all.addAll(disliked.ids());
        return Measure.of(all.size()).withIds(List.copyOf(all), true);
    }
}
