package org.commune4j.core.dossier;

import org.commune4j.core.figure.Quantity;
import org.commune4j.core.text.Worded;

/**
 * A share that a tally tells, with what is in neither of its numbers. Finished is what was decided, refused, withdrawn or
 * stopped; what is pending is told apart, for it may be late and still be counted as nothing else.
 */
public enum ServiceRate implements Worded {
    /** Late by law among the finished (quá hạn trong số đã kết thúc, theo pháp luật). */
    FINISHED_LATE(ServiceFigure.FINISHED_LATE, ServiceFigure.FINISHED, ServiceFigure.FINISHED_UNDETERMINED),
    /** Late by law among the pending (quá hạn trong số đang giải quyết, theo pháp luật). */
    PENDING_LATE(ServiceFigure.PENDING_OVERDUE, ServiceFigure.PENDING, ServiceFigure.PENDING_UNDETERMINED),
    /** Late by the statistical clock among the finished. */
    PORTAL_FINISHED_LATE(
            ServiceFigure.PORTAL_FINISHED_LATE, ServiceFigure.FINISHED, ServiceFigure.PORTAL_FINISHED_UNDETERMINED),
    /** Late by the statistical clock among the pending. */
    PORTAL_PENDING_LATE(
            ServiceFigure.PORTAL_PENDING_LATE, ServiceFigure.PENDING, ServiceFigure.PORTAL_PENDING_UNDETERMINED);

    private final ServiceFigure late;
    private final ServiceFigure all;
    private final ServiceFigure undetermined;

    ServiceRate(ServiceFigure late, ServiceFigure all, ServiceFigure undetermined) {
        this.late = late;
        this.all = all;
        this.undetermined = undetermined;
    }

    /** Returns the share as an exact fraction; what is undetermined is in neither of its numbers, and counted beside them. */
    public Quantity of(ServiceCounts counts) {
        long excluded = counts.count(undetermined);
        return new Quantity(counts.count(late), counts.count(all) - excluded, excluded);
    }
}
