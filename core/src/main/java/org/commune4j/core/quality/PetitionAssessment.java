package org.commune4j.core.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.commune4j.core.explain.Explanation;
import org.commune4j.core.explain.Mark;
import org.commune4j.core.quality.Petition.PetitionStatus;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/** How a petition stood on a day: how far it was, whether each step was in time, and whether its sender was dissatisfied. */
public final class PetitionAssessment {

    private final Petition petition;
    private final LocalDate asOf;
    private final PetitionStatus status;
    private final Truth inTime;
    private final List<Explanation> steps;

    PetitionAssessment(
            Petition petition, LocalDate asOf, PetitionStatus status, Truth inTime, List<Explanation> steps) {
        this.petition = petition;
        this.asOf = asOf;
        this.status = status;
        this.inTime = inTime;
        this.steps = List.copyOf(steps);
    }

    /** Returns the petition. */
    public Petition petition() {
        return petition;
    }

    /** Returns the day. */
    public LocalDate asOf() {
        return asOf;
    }

    /** Tells how far it was. */
    public PetitionStatus status() {
        return status;
    }

    /**
     * Tells whether every step was done in time, or can still be; unknown where that waits for a decision on working
     * days.
     */
    public Truth inTime() {
        return inTime;
    }

    /** Tells whether it counts as dissatisfied: more dislikes than likes, complained of again, or late. */
    public Truth dissatisfied() {
        return Truth.of(petition.dislikes() > petition.likes() || petition.isRenewed())
                .or(inTime.negated());
    }

    /** Returns the steps with their limits, in words; never what the petition says. */
    public Explanation explanation() {
        Message message = Message.of("QUALITY.petition")
                .with("id", petition.id())
                .with("status", status.message())
                .with("asOf", asOf);
        Mark mark = inTime.isTrue() ? Mark.HOLDS : inTime.isFalse() ? Mark.FAILS : Mark.UNKNOWN;
        return Explanation.ofFact(message).with(mark).withChildren(steps);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PetitionAssessment that
                && petition.equals(that.petition)
                && asOf.equals(that.asOf)
                && inTime.equals(that.inTime)
                && steps.equals(that.steps);
    }

    @Override
    public int hashCode() {
        return Objects.hash(petition.id(), asOf, inTime);
    }

    /** Id, status and whether in time, for a log. */
    @Override
    public String toString() {
        return petition + " " + status + " " + inTime;
    }
}
