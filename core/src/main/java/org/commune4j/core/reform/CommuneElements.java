package org.commune4j.core.reform;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.organisation.Act;
import org.commune4j.core.time.DateRange;
import org.jspecify.annotations.Nullable;

/** A kind of element among the facts of one commune. */
class CommuneElements<T> extends Elements<T> {

    private final Touched touched;
    private final Function<CommuneDraft, Living<T>> in;
    private final String missing;

    /**
     * Elements of the kind in a commune.
     *
     * @param missing the code of the problem that there is none on a day
     */
    CommuneElements(
            Touched touched,
            Function<CommuneDraft, Living<T>> in,
            String missing,
            Function<T, String> id,
            Function<T, DateRange> life,
            Function<T, Optional<LegalReference>> basis) {
        super(id, life, basis);
        this.touched = touched;
        this.in = in;
        this.missing = missing;
    }

    /** Notes what an element that begins or is taken back touches beside itself. */
    void touches(CommuneDraft here, T element) {}

    /** Reports what must hold where an element begins. */
    void needs(CommuneDraft here, T element) {}

    /** Notes what happens with an element that was added. */
    void added(CommuneDraft here, T element) {}

    /** Ends an element; one that others belong to ends them too. */
    void end(CommuneDraft here, String id, LocalDate date, @Nullable Act act) {
        existing(here, id, date)
                .ifPresent(
                        found -> in.apply(here).end(date, element -> id(element).equals(id)));
    }

    void move(CommuneDraft here, String id, String to, LocalDate date) {
        throw unsupported();
    }

    void replace(CommuneDraft here, String id, T by) {
        throw unsupported();
    }

    @Override
    final void add(Draft draft, T element) {
        draft.commune().ifPresent(here -> {
            begin(here, element);
            if (here.isSound()) {
                in.apply(here).add(element);
                added(here, element);
            }
        });
    }

    @Override
    final void end(Draft draft, String id, LocalDate date, @Nullable Act act) {
        draft.commune().ifPresent(here -> end(here, id, date, act));
    }

    @Override
    final void move(Draft draft, String id, String to, LocalDate date) {
        draft.commune().ifPresent(here -> move(here, id, to, date));
    }

    @Override
    final void replace(Draft draft, String id, T by) {
        draft.commune().ifPresent(here -> replace(here, id, by));
    }

    @Override
    final void withdraw(Draft draft, String id) {
        draft.commune().ifPresent(here -> withdraw(here, id));
    }

    void withdraw(CommuneDraft here, String id) {
        here.writes(touched, id);
        in.apply(here).all(id).forEach(element -> touches(here, element));
        if (!in.apply(here).remove(id)) {
            here.fail(here.problem("REFORM-017").with("id", id));
        }
    }

    /** Reports what stands in the way of an element that begins. */
    final void begin(CommuneDraft here, T element) {
        String id = id(element);
        here.writes(touched, id);
        touches(here, element);
        needs(here, element);
        if (in.apply(here).contains(id)) {
            here.fail(here.problem("REFORM-007").with("id", id));
        }
    }

    /** Returns the element that holds on the date; where there is none, that is a problem. */
    final Optional<T> existing(CommuneDraft here, String id, LocalDate date) {
        here.writes(touched, id);
        Optional<T> found = in.apply(here).on(id, date);
        if (found.isEmpty()) {
            here.fail(here.problem(missing).with("id", id).with("date", date));
        }
        return found;
    }
}
