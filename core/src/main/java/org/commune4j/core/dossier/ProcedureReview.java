package org.commune4j.core.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.commune4j.core.explain.Explanation;
import org.commune4j.core.figure.Figure;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Message;
import org.commune4j.core.text.Worded;
import org.jspecify.annotations.Nullable;

/**
 * A review of procedures (rà soát thủ tục hành chính): of each what makes it cumbersome, figure by figure, from what was
 * published of it and from the tally of its dossiers. It can be put in the order of any figure. There is no overall score: no
 * text says how hand-overs weigh against days. Immutable and thread-safe.
 */
public final class ProcedureReview {

    /** Which end of the order comes first. What is not known comes last in both. */
    public enum Direction implements Worded {
        /** The smallest first. */
        ASCENDING,
        /** The greatest first. */
        DESCENDING
    }

    private final LocalDate date;
    private final @Nullable ServiceTally tally;
    private final @Nullable LocalizedText source;
    private final List<ReviewedProcedure> procedures;
    private final @Nullable Figure sortedBy;
    private final @Nullable Direction direction;

    private ProcedureReview(
            LocalDate date,
            @Nullable ServiceTally tally,
            @Nullable LocalizedText source,
            List<ReviewedProcedure> procedures,
            @Nullable Figure sortedBy,
            @Nullable Direction direction) {
        this.date = date;
        this.tally = tally;
        this.source = source;
        this.procedures = procedures;
        this.sortedBy = sortedBy;
        this.direction = direction;
    }

    /**
     * Returns the procedures as they were published, without dossiers.
     *
     * @param procedures in the versions of the date, in the order to keep
     * @throws IllegalArgumentException if two are of one procedure
     */
    public static ProcedureReview of(Collection<Procedure> procedures, LocalDate date) {
        return new ProcedureReview(date, null, null, reviewed(procedures, null), null, null);
    }

    /**
     * Returns the procedures with what their dossiers came to; those of which there are dossiers and no procedure
     * follow at the end.
     *
     * @param procedures in the versions of the day as of which the tally is, in the order to keep
     * @throws IllegalArgumentException if two are of one procedure
     */
    public static ProcedureReview of(Collection<Procedure> procedures, ServiceTally tally) {
        return new ProcedureReview(
                tally.scope().asOf().toLocalDate(), tally, null, reviewed(procedures, tally), null, null);
    }

    private static List<ReviewedProcedure> reviewed(Collection<Procedure> procedures, @Nullable ServiceTally tally) {
        Map<String, ServiceCounts> counts = new LinkedHashMap<>();
        if (tally != null) {
            tally.counts(Breakdown.PROCEDURE)
                    .forEach((key, cell) -> counts.put(key.parts().get(0), cell));
        }
        Map<String, ReviewedProcedure> rows = new LinkedHashMap<>();
        for (Procedure procedure : procedures) {
            String base = procedure.code().base().toString();
            ReviewedProcedure row = new ReviewedProcedure(procedure.code(), procedure, counts.get(base), tally != null);
            @Nullable ReviewedProcedure other = rows.put(base, row);
            if (other != null) {
                throw new IllegalArgumentException("Two entries of a review are of the procedure " + base + ": "
                        + other.procedure().orElseThrow() + " and " + procedure
                        + "; give the one that applies on the day in the place");
            }
        }
        counts.forEach((code, cell) -> rows.computeIfAbsent(
                code, unknown -> new ReviewedProcedure(ProcedureCode.parse(code), null, cell, true)));
        return List.copyOf(rows.values());
    }

    /**
     * Returns the same review, which says where the dossiers were taken from, for instance the register of the service
     * centre.
     */
    public ProcedureReview from(LocalizedText newSource) {
        return new ProcedureReview(date, tally, newSource, procedures, sortedBy, direction);
    }

    /**
     * Returns the same review with the procedures in the order of a figure; those of which it is not known come last,
     * and equal ones stay in their order.
     */
    public ProcedureReview sortedBy(Figure figure, Direction newDirection) {
        Comparator<ReviewedProcedure> byValue = (one, other) -> one.get(figure).compareFraction(other.get(figure));
        List<ReviewedProcedure> sorted = new ArrayList<>();
        List<ReviewedProcedure> unknown = new ArrayList<>();
        procedures.forEach(row -> (row.get(figure).isKnown() ? sorted : unknown).add(row));
        sorted.sort(newDirection == Direction.ASCENDING ? byValue : byValue.reversed());
        sorted.addAll(unknown);
        return new ProcedureReview(date, tally, source, List.copyOf(sorted), figure, newDirection);
    }

    /** Returns the day as of which everything here is. */
    public LocalDate date() {
        return date;
    }

    /** Returns the tally of the dossiers, if there is one. */
    public Optional<ServiceTally> tally() {
        return Optional.ofNullable(tally);
    }

    /** Tells where the dossiers were taken from, if said. */
    public Optional<LocalizedText> source() {
        return Optional.ofNullable(source);
    }

    /** Returns the procedures, in their order. */
    public List<ReviewedProcedure> procedures() {
        return procedures;
    }

    /** Returns the figure in whose order they are, if they were put in one. */
    public Optional<Figure> sortedBy() {
        return Optional.ofNullable(sortedBy);
    }

    /** Returns which end of that order comes first; empty where {@link #sortedBy()} is. */
    public Optional<Direction> direction() {
        return Optional.ofNullable(direction);
    }

    /** Returns the procedure of the code, suffixes of agencies left aside, if it is here. */
    public Optional<ReviewedProcedure> find(ProcedureCode code) {
        return procedures.stream()
                .filter(row -> row.code().isSameProcedure(code))
                .findFirst();
    }

    /**
     * Returns the procedure of the code, suffixes of agencies left aside.
     *
     * @throws NoSuchElementException if it is not here, naming those that are
     */
    public ReviewedProcedure get(ProcedureCode code) {
        return find(code)
                .orElseThrow(() -> new NoSuchElementException("No procedure " + code + " in the review; there are "
                        + procedures.stream().map(ReviewedProcedure::code).toList()));
    }

    /** Returns every procedure with every figure, in the order of the review. */
    public Explanation explanation() {
        Message heading = Message.of(sortedBy == null ? "REVIEW.title" : "REVIEW.title.sorted")
                .with("procedures", procedures.size())
                .with("date", date);
        if (sortedBy != null && direction != null) {
            heading = heading.with("figure", sortedBy.message()).with("direction", direction.message());
        }
        List<Explanation> below = new ArrayList<>();
        if (source != null) {
            below.add(Explanation.ofFact(Message.of("REVIEW.source").with("source", source)));
        }
        procedures.forEach(row -> below.add(row.explanation()));
        return Explanation.ofFact(heading).withChildren(below);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProcedureReview that
                && date.equals(that.date)
                && Objects.equals(tally, that.tally)
                && Objects.equals(source, that.source)
                && procedures.equals(that.procedures)
                && sortedBy == that.sortedBy
                && direction == that.direction;
    }

    @Override
    public int hashCode() {
        return Objects.hash(date, procedures);
    }

    /** Returns the date and the numbers, for a log. */
    @Override
    public String toString() {
        return procedures.size() + " procedures on " + date + (tally == null ? "" : ", " + tally);
    }
}
