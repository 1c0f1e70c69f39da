package org.commune4j.core.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.commune4j.core.explain.Explanation;
import org.commune4j.core.explain.Mark;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/** One procedure in a review: every {@link ReviewFigure} of it, known or not. Immutable and thread-safe. */
public final class ReviewedProcedure {

    private final ProcedureCode code;
    private final @Nullable Procedure procedure;
    private final @Nullable ServiceCounts counts;
    private final List<ReviewedFigure> figures;

    ReviewedProcedure(ProcedureCode code, @Nullable Procedure procedure, @Nullable ServiceCounts counts) {
        this.code = code;
        this.procedure = procedure;
        this.counts = counts;
        List<ReviewedFigure> all = new ArrayList<>();
        for (ReviewFigure figure : ReviewFigure.values()) {
            all.add(figure.of(procedure, counts));
        }
        this.figures = List.copyOf(all);
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

    /** Returns every figure, in the order of {@link ReviewFigure}. */
    public List<ReviewedFigure> figures() {
        return figures;
    }

    /** Returns a figure, which may be that it is not known. */
    public ReviewedFigure get(ReviewFigure figure) {
        return figures.stream()
                .filter(one -> one.figure() == figure)
                .findFirst()
                .orElseThrow();
    }

    /** Returns the procedure with every figure below it; what is not known is marked so. */
    public Explanation explanation() {
        Message heading = Message.of(procedure == null ? "REVIEW.procedure.unknown" : "REVIEW.procedure")
                .with("code", code.toString())
                .with("dossiers", dossiers().orElse(0));
        Message named = procedure == null ? heading : heading.with("name", procedure.name());
        return Explanation.ofFact(named)
                .withChildren(figures.stream().map(ReviewedProcedure::node).toList());
    }

    private static Explanation node(ReviewedFigure figure) {
        Explanation node = Explanation.ofFact(figure.message());
        return figure.isKnown() ? node : node.with(Mark.UNKNOWN);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReviewedProcedure that
                && code.equals(that.code)
                && Objects.equals(procedure, that.procedure)
                && Objects.equals(counts, that.counts);
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
