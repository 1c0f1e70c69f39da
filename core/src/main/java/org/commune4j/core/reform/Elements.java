package org.commune4j.core.reform;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.organisation.Act;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.time.DateRange;
import org.jspecify.annotations.Nullable;

/** What a kind of element is: its id, its life, and what each of its verbs does. */
abstract class Elements<T> {

    private final Function<T, String> id;
    private final Function<T, DateRange> life;
    private final Function<T, Optional<LegalReference>> basis;

    /** Elements with an id, a life and the law or plan that they name. */
    Elements(Function<T, String> id, Function<T, DateRange> life, Function<T, Optional<LegalReference>> basis) {
        this.id = id;
        this.life = life;
        this.basis = basis;
    }

    final String id(T element) {
        return id.apply(element);
    }

    final DateRange life(T element) {
        return life.apply(element);
    }

    final Optional<LegalReference> basis(T element) {
        return basis.apply(element);
    }

    /** Refuses an id that no element of the kind can have. */
    void checkId(Verb verb, String id) {}

    /** Returns the days on which it takes effect that an element is taken back. */
    DateRange days(String id) {
        return DateRange.ALWAYS;
    }

    /** Returns what an author should look at again after an element was taken back. */
    List<Problem> doubts(String id, LawBook after, Pointer place) {
        return List.of();
    }

    void add(Draft draft, T element) {
        throw unsupported();
    }

    void end(Draft draft, String id, LocalDate date, @Nullable Act act) {
        throw unsupported();
    }

    void move(Draft draft, String id, String to, LocalDate date) {
        throw unsupported();
    }

    void replace(Draft draft, String id, T by) {
        throw unsupported();
    }

    void withdraw(Draft draft, String id) {
        throw unsupported();
    }

    /** A change is refused when it is made: a verb in the table of {@link ElementKind} has no method here. */
    final IllegalStateException unsupported() {
        return new IllegalStateException(
                getClass().getSimpleName() + " has no method for a verb of its kind; add it, or take the verb out");
    }
}
