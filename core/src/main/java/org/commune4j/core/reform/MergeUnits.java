package org.commune4j.core.reform;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.organisation.Act;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.organisation.UnitEvent;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.time.DateRange;

/**
 * Units go on as one (hợp nhất, sáp nhập). Their posts, with those who hold them, and the units under them go on in the
 * one; they keep their ids. So do their tasks and powers: from the date on, such an assignment or transfer has its id,
 * {@code @} and the date. Posts that are now one too many are ended by changes of their own. Immutable and thread-safe.
 */
public final class MergeUnits extends Change {

    private final UnitEvent event;
    private final Unit into;

    private MergeUnits(UnitEvent event, Unit into) {
        super("MERGE_UNITS", DateRange.from(event.date()), List.of(event, into));
        this.event = event;
        this.into = into;
    }

    /**
     * Creates the merger of units into one, from the first day of its life.
     *
     * @throws IllegalArgumentException if fewer than two different units are merged
     */
    public static MergeUnits of(Collection<String> units, Unit into) {
        if (Set.copyOf(units).size() < 2) {
            throw Problem.of("REFORM-050", Pointer.ROOT.field("units"))
                    .with("found", List.copyOf(units))
                    .exception();
        }
        return new MergeUnits(UnitEvent.ofMerged(into.life().startOrMin(), units, into.id()), into);
    }

    /** Returns the same merger with the act that it is made by. */
    public MergeUnits by(Act act) {
        return new MergeUnits(event.with(act), into);
    }

    /** Returns the merger with its date, its units and its act. */
    public UnitEvent event() {
        return event;
    }

    /** Returns the unit that they go on as. */
    public Unit into() {
        return into;
    }

    @Override
    public Optional<LegalReference> reference() {
        return into.legalBasis();
    }

    @Override
    public boolean isInCommune() {
        return true;
    }

    @Override
    void apply(Draft draft) {
        draft.commune().ifPresent(here -> {
            Succession succession = new Succession(here, event);
            succession.begin(List.of(into));
            if (here.isSound()) {
                Set<String> leaving = new HashSet<>(event.predecessors());
                leaving.remove(into.id());
                succession.complete(leaving, unused -> into.id(), List.of(into));
            }
        });
    }
}
