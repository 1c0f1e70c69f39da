package org.commune4j.core.reform;

import java.util.List;
import java.util.Optional;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.text.Echo;
import org.commune4j.core.text.Written;

/** A change in one commune of several. Immutable and thread-safe. */
public final class Within extends Change {

    private final String commune;
    private final Change change;

    private Within(String commune, Change change) {
        super("WITHIN", change.days(), List.of(commune, change));
        this.commune = Written.id("a commune", commune);
        this.change = change;
    }

    /**
     * Creates the change in the commune of the code. What it rests on is said of the whole: {@code Within.of("21400",
     * change).restingOn(reference)}.
     *
     * @throws IllegalArgumentException if the change is not one {@linkplain Change#isInCommune in the facts of one commune}
     */
    public static Within of(String commune, Change change) {
        if (change instanceof RestingOn resting && resting.change().isInCommune()) {
            throw new IllegalArgumentException("A change in the commune " + Echo.shown(commune)
                    + " rests on something as a whole, but found " + change
                    + "; write Within.of(commune, change).restingOn(reference)");
        }
        if (!change.isInCommune()) {
            throw new IllegalArgumentException("A change in the commune " + Echo.shown(commune)
                    + " is one in its facts, but found " + change.code() + "; give that to the reform itself");
        }
        return new Within(commune, change);
    }

    /** Returns the code of the commune. */
    public String commune() {
        return commune;
    }

    /** Returns the change in it. */
    public Change change() {
        return change;
    }

    @Override
    public Optional<LegalReference> reference() {
        return change.reference();
    }

    @Override
    void apply(Draft draft) {
        draft.within(commune, change);
    }

    @Override
    Optional<Change> inverse() {
        return change.inverse().map(back -> new Within(commune, back));
    }

    @Override
    List<Problem> doubts(LawBook after, Pointer place) {
        return change.doubts(after, place);
    }

    @Override
    String subject() {
        return " " + commune + ": " + change;
    }
}
