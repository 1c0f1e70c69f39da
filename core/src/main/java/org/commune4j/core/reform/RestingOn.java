package org.commune4j.core.reform;

import java.util.List;
import java.util.Optional;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.text.Message;

/**
 * A change that rests on a law or plan of its own, not on what the reform rests on. Made by {@link Change#restingOn}.
 * Immutable and thread-safe.
 */
public final class RestingOn extends Change {

    private final LegalReference basis;
    private final Change change;

    RestingOn(LegalReference basis, Change change) {
        super("RESTING_ON", change.days(), List.of(basis, change));
        this.basis = basis;
        this.change = change;
    }

    /** Returns the law or plan. */
    public LegalReference basis() {
        return basis;
    }

    /** Returns the change. */
    public Change change() {
        return change;
    }

    /** Returns the change resting on this alone: the outer basis is kept. */
    @Override
    public Change restingOn(LegalReference outer) {
        return new RestingOn(outer, change);
    }

    @Override
    public Optional<LegalReference> reference() {
        return Optional.of(basis);
    }

    @Override
    public Message message() {
        return change.message();
    }

    @Override
    void apply(Draft draft) {
        draft.restingOn(basis, change);
    }

    @Override
    Optional<Change> inverse() {
        return change.inverse().map(back -> back.restingOn(basis));
    }

    @Override
    List<Problem> doubts(LawBook after, Pointer place) {
        return change.doubts(after, place);
    }

    @Override
    String subject() {
        return " " + change;
    }
}
