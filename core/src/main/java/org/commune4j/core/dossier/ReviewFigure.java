package org.commune4j.core.dossier;

import java.util.Collection;
import java.util.Optional;
import org.commune4j.core.dossier.WorkingDayCounts.Measure;
import org.commune4j.core.procedure.DossierComponent;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link ProcedureReview} shows of a procedure, each figure for itself; a closed vocabulary. The first four are of the
 * procedure as it was published, the others of what its dossiers came to.
 */
public enum ReviewFigure {
    /** How often the dossier changes hands between the steps of the internal workflow (số lần chuyển giao). */
    HAND_OVERS(Unit.COUNT, true),
    /** The levels of administration that the steps cross (số cấp phải qua). */
    LEVELS(Unit.COUNT, true),
    /** What every dossier has to hold (thành phần hồ sơ). */
    COMPONENTS(Unit.COUNT, true),
    /** The channels by which it may be handed in (hình thức nộp). Fewer of them is the greater burden. */
    CHANNELS(Unit.COUNT, true),
    /** The dossiers that ended late by law, or are pending so, of those of which it can be told (tỷ lệ quá hạn). */
    LATE(Unit.SHARE, false),
    /** The same by the statistical clock. */
    LATE_BY_PORTAL(Unit.SHARE, false),
    /** Requests for a supplement (yêu cầu bổ sung hồ sơ). */
    SUPPLEMENTS(Unit.PER_DOSSIER, false),
    /** Hand-overs that are recorded, the first assignment among them (số lần chuyển xử lý). */
    RECORDED_HAND_OVERS(Unit.PER_DOSSIER, false),
    /** Working days on which the clock stood still: the applicant, or somebody else, was waited for (thời gian chờ). */
    WAITING_DAYS(Unit.WORKING_DAYS, false),
    /** Working days on which the clock ran (thời gian xử lý). */
    WORKED_DAYS(Unit.WORKING_DAYS, false),
    /** The waiting days of the waiting and worked days together. */
    WAITING_SHARE(Unit.SHARE, false);

    /** How a figure is meant. */
    public enum Unit {
        /** A number of things of the procedure. */
        COUNT,
        /** A share, 0 to 1. */
        SHARE,
        /** How many for one dossier, on average. */
        PER_DOSSIER,
        /** Working days for one dossier that was resolved or refused, on average. */
        WORKING_DAYS
    }

    private final Unit unit;
    private final boolean ofProcedure;

    ReviewFigure(Unit unit, boolean ofProcedure) {
        this.unit = unit;
        this.ofProcedure = ofProcedure;
    }

    /** Tells how it is meant. */
    public Unit unit() {
        return unit;
    }

    /** Tells whether it is of the procedure as it was published, else of its dossiers. */
    public boolean isOfProcedure() {
        return ofProcedure;
    }

    /** Returns the name in words. */
    public Message message() {
        return Message.of("REVIEW.figure." + name());
    }

    /**
     * Returns the figure of dossiers.
     *
     * @throws IllegalStateException if it is of a procedure as it was published
     */
    public ReviewedFigure of(ServiceCounts counts) {
        if (ofProcedure) {
            throw new IllegalStateException("The figure " + this + " is of a procedure and not of its dossiers");
        }
        return ofDossiers(counts);
    }

    /** Returns the figure of a procedure and its dossiers, where they are known. */
    ReviewedFigure of(@Nullable Procedure procedure, @Nullable ServiceCounts counts) {
        if (ofProcedure) {
            return procedure == null ? ReviewedFigure.ofUnknown(this, 0) : ofProcedure(procedure);
        }
        return counts == null ? ReviewedFigure.ofUnknown(this, 0) : ofDossiers(counts);
    }

    private ReviewedFigure ofProcedure(Procedure procedure) {
        Optional<Integer> count = switch (this) {
            case HAND_OVERS -> procedure.handOvers();
            case LEVELS -> procedure.levelsCrossed().map(Collection::size);
            case COMPONENTS -> procedure.componentsKnown() ? Optional.of(required(procedure)) : Optional.empty();
            // A procedure has at least one channel; that none is given tells nothing.
            default -> Optional.of(procedure.channels().size()).filter(size -> size > 0);
        };
        return count.map(known -> ReviewedFigure.of(this, known, 1, 0)).orElse(ReviewedFigure.ofUnknown(this, 0));
    }

    private static int required(Procedure procedure) {
        return Math.toIntExact(procedure.components().stream()
                .filter(DossierComponent::required)
                .count());
    }

    private ReviewedFigure ofDossiers(ServiceCounts counts) {
        WorkingDayCounts waited = counts.durations(Measure.STOPPED);
        WorkingDayCounts worked = counts.durations(Measure.WORKED);
        return switch (this) {
            case LATE ->
                late(
                        counts,
                        ServiceFigure.LEGAL_LATE,
                        counts.count(ServiceFigure.LEGAL_EARLY) + counts.count(ServiceFigure.LEGAL_ON_TIME),
                        ServiceFigure.LEGAL_UNDETERMINED);
            case LATE_BY_PORTAL ->
                late(
                        counts,
                        ServiceFigure.PORTAL_LATE,
                        counts.count(ServiceFigure.PORTAL_EARLY) + counts.count(ServiceFigure.PORTAL_ON_TIME),
                        ServiceFigure.PORTAL_UNDETERMINED);
            case SUPPLEMENTS ->
                perDossier(counts, ServiceFigure.SUPPLEMENT_REQUESTS, ServiceFigure.SUPPLEMENTS_UNTRACKED);
            case RECORDED_HAND_OVERS -> perDossier(counts, ServiceFigure.HANDOVERS, ServiceFigure.HANDOVERS_UNTRACKED);
            case WAITING_DAYS -> figure(waited.sum(), waited.dossiers(), waited.undetermined());
            case WORKED_DAYS -> figure(worked.sum(), worked.dossiers(), worked.undetermined());
            default -> figure(waited.sum(), Math.addExact(waited.sum(), worked.sum()), waited.undetermined());
        };
    }

    private ReviewedFigure late(ServiceCounts counts, ServiceFigure late, long inTime, ServiceFigure undetermined) {
        long known = counts.count(late);
        return figure(known, Math.addExact(known, inTime), counts.count(undetermined));
    }

    private ReviewedFigure perDossier(ServiceCounts counts, ServiceFigure events, ServiceFigure untracked) {
        long unknown = counts.count(untracked);
        return figure(counts.count(events), counts.count(ServiceFigure.DOSSIERS) - unknown, unknown);
    }

    private ReviewedFigure figure(long amount, long of, long undetermined) {
        return of == 0
                ? ReviewedFigure.ofUnknown(this, undetermined)
                : ReviewedFigure.of(this, amount, of, undetermined);
    }
}
