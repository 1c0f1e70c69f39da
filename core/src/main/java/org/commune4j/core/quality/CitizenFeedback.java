package org.commune4j.core.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.commune4j.core.calendar.WorkCalendar;
import org.commune4j.core.quality.Petition.PetitionSubject;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.text.Echo;
import org.jspecify.annotations.Nullable;

/**
 * The feedback and petitions that a unit received in a period (phản ánh, kiến nghị), each counted once, with how they were handled up to a
 * day. Two parts of the same period and day can be merged, in any order.
 */
public final class CitizenFeedback {

    private final ReportingPeriod period;
    private final LocalDate asOf;
    private final SortedMap<String, PetitionAssessment> byId;

    private CitizenFeedback(ReportingPeriod period, LocalDate asOf, SortedMap<String, PetitionAssessment> byId) {
        this.period = period;
        this.asOf = asOf;
        this.byId = Collections.unmodifiableSortedMap(byId);
    }

    /**
     * Collects the petitions received in the period; others that are given are left out.
     *
     * @param asOf the day of looking at them; after the period its last day is taken
     * @throws IllegalArgumentException if two different petitions have one id
     * @throws java.time.DateTimeException if a day is outside the years that the calendar covers
     */
    public static CitizenFeedback of(
            ReportingPeriod period,
            LocalDate asOf,
            Collection<Petition> petitions,
            PetitionLimits limits,
            WorkCalendar calendar) {
        LocalDate day = asOf.isAfter(period.last()) ? period.last() : asOf;
        SortedMap<String, PetitionAssessment> byId = new TreeMap<>();
        for (Petition petition : petitions) {
            if (period.range().contains(petition.receivedOn())
                    && !petition.receivedOn().isAfter(day)) {
                put(byId, limits.assess(petition, day, calendar));
            }
        }
        return new CitizenFeedback(period, day, byId);
    }

    private static void put(SortedMap<String, PetitionAssessment> byId, PetitionAssessment assessment) {
        @Nullable
        PetitionAssessment known = byId.putIfAbsent(assessment.petition().id(), assessment);
        if (known != null && !known.equals(assessment)) {
            throw new IllegalArgumentException(
                    "A petition is counted once in a period, but two different ones have the id "
                            + Echo.shown(assessment.petition().id()) + "; give the latest state of it alone");
        }
    }

    /**
     * Merges the petitions of both.
     *
     * @throws IllegalArgumentException if the other is of another period or day, or a petition stands differently in it
     */
    public CitizenFeedback merge(CitizenFeedback other) {
        if (!period.equals(other.period) || !asOf.equals(other.asOf)) {
            throw new IllegalArgumentException("Feedback is merged within one period and day, but found: " + period
                    + " as of " + asOf + " and " + other.period + " as of " + other.asOf + "; keep them apart");
        }
        SortedMap<String, PetitionAssessment> merged = new TreeMap<>(byId);
        other.byId.values().forEach(assessment -> put(merged, assessment));
        return new CitizenFeedback(period, asOf, merged);
    }

    /** Returns the period in which they were received. */
    public ReportingPeriod period() {
        return period;
    }

    /** Returns the day of looking at them. */
    public LocalDate asOf() {
        return asOf;
    }

    /** Returns the petitions with how they stood, by id. */
    public List<PetitionAssessment> assessments() {
        return List.copyOf(byId.values());
    }

    /** Counts those received. */
    public Measure received() {
        return count(assessment -> Truth.TRUE);
    }

    /** Counts those about the subject. */
    public Measure about(PetitionSubject subject) {
        return count(assessment -> Truth.of(assessment.petition().subject() == subject));
    }

    /**
     * Counts those handled in time, or in process and in time; not measured if that waits for a decision.
     */
    public Measure inTime() {
        return count(PetitionAssessment::inTime);
    }

    /** Counts those that stand for a dissatisfied sender; not measured if that waits for a decision. */
    public Measure dissatisfied() {
        return count(PetitionAssessment::dissatisfied);
    }

    /** Returns the ids of the dossiers that they concern, each once. */
    public Set<String> dossiers() {
        Set<String> dossiers = new LinkedHashSet<>();
        byId.values().forEach(assessment -> assessment.petition().dossier().ifPresent(dossiers::add));
        return Collections.unmodifiableSet(dossiers);
    }

    private Measure count(Function<PetitionAssessment, Truth> condition) {
        List<String> ids = new ArrayList<>();
        for (PetitionAssessment assessment : byId.values()) {
            Truth truth = condition.apply(assessment);
            if (truth.isUnknown()) {
                return Measure.NOT_MEASURED;
            }
            if (truth.isTrue()) {
                ids.add(assessment.petition().id());
            }
        }
        return Measure.of(ids.size()).withIds(ids, true);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CitizenFeedback that
                && period.equals(that.period)
                && asOf.equals(that.asOf)
                && byId.equals(that.byId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(period, asOf, byId.keySet());
    }

    /** Returns the period and the number of petitions, for a log. */
    @Override
    public String toString() {
        return period + " as of " + asOf + ": " + byId.size() + " petitions";
    }
}
