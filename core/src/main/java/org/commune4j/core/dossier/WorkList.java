package org.commune4j.core.dossier;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * The dossiers that have to be dealt with by a day: those overdue and those due by then, most urgent first, and apart from
 * them those of which no due date can be told, so that nothing drops out unseen.
 */
public final class WorkList {

    private final OffsetDateTime asOf;
    private final LocalDate until;
    private final List<DossierAssessment> due;
    private final List<DossierAssessment> undated;

    WorkList(OffsetDateTime asOf, LocalDate until, List<DossierAssessment> due, List<DossierAssessment> undated) {
        this.asOf = asOf;
        this.until = until;
        this.due = List.copyOf(due);
        this.undated = List.copyOf(undated);
    }

    /** Returns the moment that the list is made for. */
    public OffsetDateTime asOf() {
        return asOf;
    }

    /** Returns the last day that it looks ahead to. */
    public LocalDate until() {
        return until;
    }

    /**
     * Returns the open dossiers that may be due by then, the earliest possible due day first, then by id. Where no due
     * date can be reckoned the appointment on the slip stands in.
     */
    public List<DossierAssessment> due() {
        return due;
    }

    /** Returns the open dossiers that have neither a due date nor an appointment, by id. */
    public List<DossierAssessment> undated() {
        return undated;
    }

    /** Returns the numbers, for a log. */
    @Override
    public String toString() {
        return due.size() + " due by " + until + ", " + undated.size() + " without a date";
    }
}
