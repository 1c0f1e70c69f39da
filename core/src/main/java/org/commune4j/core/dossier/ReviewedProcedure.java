package org.commune4j.core.dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.commune4j.core.explain.Explanation;
import org.commune4j.core.explain.Mark;
import org.commune4j.core.figure.Figure;
import org.commune4j.core.figure.Quantity;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/** One procedure in a review: every figure of it, known or not. Immutable and thread-safe. */
public final class ReviewedProcedure {

    /** The first four are of the procedure as it was published, the others of what its dossiers came to. */
    private static final List<Figure> FIGURES = List.of(
            Figure.HAND_OVERS,
            Figure.PROCEDURE_LEVELS,
            Figure.COMPONENTS,
            Figure.CHANNELS,
            Figure.LATE,
            Figure.LATE_BY_PORTAL,
            Figure.SUPPLEMENTS,
            Figure.RECORDED_HAND_OVERS,
            Figure.WAITING_DAYS,
            Figure.WORKED_DAYS,
            Figure.WAITING_SHARE);

    private final ProcedureCode code;
    private final @Nullable Procedure procedure;
    private final @Nullable ServiceCounts counts;
    private final boolean tallied;
    private final Map<Figure, Quantity> figures;

    /**
     * A row.
     *
     * @param tallied whether dossiers were counted, of this procedure or others
     */
    ReviewedProcedure(
            ProcedureCode code, @Nullable Procedure procedure, @Nullable ServiceCounts counts, boolean tallied) {
        this.code = code;
        this.procedure = procedure;
        this.counts = counts;
        this.tallied = tallied;
        Map<Figure, Quantity> all = new LinkedHashMap<>();
        for (Figure figure : FIGURES) {
            all.put(figure, quantity(figure));
        }
        this.figures = Collections.unmodifiableMap(all);
    }

    private Quantity quantity(Figure figure) {
        if (figure.isOfDossiers()) {
            return counts == null ? Quantity.UNDETERMINED : counts.quantity(figure);
        }
        return procedure == null ? Quantity.UNDETERMINED : procedure.quantity(figure);
    }

    /** Returns the figures that a review shows, in its order: of the procedure as published, then of its dossiers. */
    public static List<Figure> reviewed() {
        return FIGURES;
    }

    /** Returns the code, without the suffix of an agency where only dossiers tell of the procedure. */
    public ProcedureCode code() {
        return code;
    }

    /** Returns the procedure as it was published; empty if it is not in the catalogue. */
    public Optional<Procedure> procedure() {
        return Optional.ofNullable(procedure);
    }

    /** Tells how many dossiers the figures of dossiers speak of; empty if none was counted. */
    public OptionalLong dossiers() {
        return counts == null ? OptionalLong.empty() : OptionalLong.of(counts.count(ServiceFigure.DOSSIERS));
    }

    /** Returns every figure, in the order of {@link #reviewed()}. */
    public Map<Figure, Quantity> figures() {
        return figures;
    }

    /**
     * Returns a figure, which may be undetermined.
     *
     * @throws NoSuchElementException if a review does not show it, naming those that it shows
     */
    public Quantity get(Figure figure) {
        @Nullable Quantity found = figures.get(figure);
        if (found == null) {
            throw new NoSuchElementException("A review does not show the figure " + figure + "; it shows " + FIGURES);
        }
        return found;
    }

    /** Returns the procedure with every figure below it; what is undetermined is marked so. */
    public Explanation explanation() {
        Message heading = Message.of(headingCode()).with("code", code.toString());
        if (tallied) {
            heading = heading.with("dossiers", dossiers().orElse(0));
        }
        if (procedure != null) {
            heading = heading.with("name", procedure.name());
        }
        List<Explanation> children = new ArrayList<>();
        figures.forEach((figure, quantity) -> children.add(node(figure, quantity)));
        return Explanation.ofFact(heading).withChildren(children);
    }

    /** Without a tally nothing is said of dossiers; and what is not in the catalogue is here because of its dossiers. */
    private String headingCode() {
        if (procedure == null) {
            return "REVIEW.procedure.unknown";
        }
        return tallied ? "REVIEW.procedure" : "REVIEW.procedure.published";
    }

    private static Explanation node(Figure figure, Quantity quantity) {
        Explanation node = Explanation.ofFact(figure.line(quantity));
        return quantity.isKnown() ? node : node.with(Mark.UNKNOWN);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReviewedProcedure that
                && code.equals(that.code)
                && Objects.equals(procedure, that.procedure)
                && Objects.equals(counts, that.counts)
                && tallied == that.tallied;
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, figures);
    }

    /** Code and figures, for a log. */
    @Override
    public String toString() {
        return code + " " + figures;
    }
}
