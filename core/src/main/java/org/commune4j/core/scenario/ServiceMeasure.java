package org.commune4j.core.scenario;

import java.math.BigDecimal;
import java.util.Optional;
import org.commune4j.core.dossier.ReviewFigure;
import org.commune4j.core.dossier.ReviewedFigure;
import org.commune4j.core.dossier.ServiceFigure;
import org.commune4j.core.dossier.ServiceTally;
import org.commune4j.core.dossier.WorkingDayCounts;
import org.commune4j.core.text.Message;

/** What a comparison shows of the service, from the tallies of both sides. More will be added. */
public enum ServiceMeasure {
    /** Dossiers received in the period (tiếp nhận trong kỳ). */
    RECEIVED("dossiers", Figure.Preference.NEITHER),
    /** Dossiers resolved in the period after they were due by law (giải quyết quá hạn). */
    RESOLVED_LATE("dossiers", Figure.Preference.FEWER),
    /** The dossiers that ended late by law, or are pending so, of those of which it can be told (tỷ lệ quá hạn). */
    LATE("percent", Figure.Preference.FEWER),
    /** The same by the statistical clock of the portal. */
    LATE_BY_PORTAL("percent", Figure.Preference.FEWER),
    /** Dossiers that are not ended and past their legal deadline (đang giải quyết quá hạn). */
    PENDING_OVERDUE("dossiers", Figure.Preference.FEWER),
    /** Requests for a supplement, for each dossier of which they are recorded (yêu cầu bổ sung hồ sơ). */
    SUPPLEMENTS("per-dossier", Figure.Preference.FEWER),
    /** Hand-overs, the first assignment among them, for each dossier of which they are recorded (chuyển xử lý). */
    HAND_OVERS("per-dossier", Figure.Preference.FEWER),
    /** The working days from the receipt to the decision of the dossier in the middle, waiting included (trung vị). */
    MEDIAN_WORKING_DAYS("working-days", Figure.Preference.FEWER);

    private final String unit;
    private final Figure.Preference preference;

    ServiceMeasure(String unit, Figure.Preference preference) {
        this.unit = unit;
        this.preference = preference;
    }

    /**
     * Returns what it counts, a code for instance {@code percent}; in words, the message {@code SCENARIO.unit.percent}.
     */
    public String unit() {
        return unit;
    }

    /** Tells whether it counts dossiers, and is neither a share nor an average. */
    boolean isCount() {
        return unit.equals("dossiers");
    }

    /** By what the fraction is multiplied to be in the unit. */
    BigDecimal factor() {
        return unit.equals("percent") ? BigDecimal.valueOf(100) : BigDecimal.ONE;
    }

    Figure.Preference preference() {
        return preference;
    }

    /** Returns the measure in words. */
    public Message message() {
        return Message.of("SCENARIO.service." + name());
    }

    /** Of a tally; empty if no dossier tells of it. */
    public Optional<ServiceValue> of(ServiceTally tally) {
        return switch (this) {
            case RECEIVED -> count(tally.count(ServiceFigure.RECEIVED), 0);
            // Who ended on an unknown day may have been resolved late in the period, or before it.
            case RESOLVED_LATE ->
                count(
                        tally.count(ServiceFigure.RESOLVED_LATE),
                        Math.addExact(
                                tally.count(ServiceFigure.RESOLVED_UNDETERMINED),
                                tally.count(ServiceFigure.PERIOD_UNDETERMINED)));
            case LATE -> reviewed(ReviewFigure.LATE, tally);
            case LATE_BY_PORTAL -> reviewed(ReviewFigure.LATE_BY_PORTAL, tally);
            case PENDING_OVERDUE ->
                count(tally.count(ServiceFigure.PENDING_OVERDUE), tally.count(ServiceFigure.PENDING_UNDETERMINED));
            case SUPPLEMENTS -> reviewed(ReviewFigure.SUPPLEMENTS, tally);
            case HAND_OVERS -> reviewed(ReviewFigure.RECORDED_HAND_OVERS, tally);
            case MEDIAN_WORKING_DAYS -> median(tally.durations(WorkingDayCounts.Measure.TOTAL));
        };
    }

    private static Optional<ServiceValue> count(long amount, long undetermined) {
        return Optional.of(new ServiceValue(amount, 1, undetermined));
    }

    private static Optional<ServiceValue> reviewed(ReviewFigure figure, ServiceTally tally) {
        ReviewedFigure found = figure.of(tally.total());
        return found.isKnown()
                ? Optional.of(new ServiceValue(
                        found.amount().orElseThrow(), found.of().orElseThrow(), found.undetermined()))
                : Optional.empty();
    }

    private static Optional<ServiceValue> median(WorkingDayCounts durations) {
        // Of two in the middle the median is half of their sum.
        return durations
                .median()
                .map(days -> new ServiceValue(
                        days.multiply(BigDecimal.valueOf(2)).longValueExact(), 2, durations.undetermined()));
    }
}
