package org.commune4j.core.reform;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commune4j.core.organisation.Act;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.organisation.UnitEvent;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.text.Written;
import org.commune4j.core.time.DateRange;

/** A unit goes on as several (chia, tách). Immutable and thread-safe. */
public final class SplitUnit extends Change {

    private final UnitEvent event;
    private final List<Unit> into;
    private final Map<String, String> places;

    private SplitUnit(UnitEvent event, List<Unit> into, Map<String, String> places) {
        super("SPLIT_UNIT", DateRange.from(event.date()), List.of(event, into, places));
        this.event = event;
        this.into = into;
        this.places = places;
    }

    /**
     * Creates the split of a unit into several, from the date on.
     *
     * @param places where each of its posts, each unit under it, each task assigned to it (not to one of its posts) and each
     *     of its transfers of power goes: its id to that of a successor. What is not named stays, if the unit itself is
     *     among its successors
     * @throws IllegalArgumentException if there are fewer than two successors, one begins on another day, or a place is none
     *     of them
     */
    public static SplitUnit of(String unit, List<Unit> into, Map<String, String> places, LocalDate date) {
        UnitEvent event =
                UnitEvent.ofSplit(date, unit, into.stream().map(Unit::id).toList());
        for (int i = 0; i < into.size(); i++) {
            if (!into.get(i).life().startOrMin().equals(date)) {
                throw Problem.of(
                                "REFORM-042",
                                Pointer.ROOT.field("into").index(i).field("from"))
                        .with("id", into.get(i).id())
                        .with("date", date)
                        .with("life", into.get(i).life())
                        .exception();
            }
        }
        places.forEach((id, successor) -> {
            Written.id("what goes to a unit", id);
            if (!event.successors().contains(successor)) {
                throw Problem.of("REFORM-043", Pointer.ROOT.field("places").field(id))
                        .with("id", id)
                        .with("unit", successor)
                        .with("successors", event.successors())
                        .exception();
            }
        });
        return new SplitUnit(event, List.copyOf(into), Collections.unmodifiableMap(new LinkedHashMap<>(places)));
    }

    /** Returns the same split with the act that it is made by. */
    public SplitUnit by(Act act) {
        return new SplitUnit(event.with(act), into, places);
    }

    /** Returns the split with its date, its unit and its act. */
    public UnitEvent event() {
        return event;
    }

    /** Returns the units that it goes on as. */
    public List<Unit> into() {
        return into;
    }

    /** Returns where everything goes: its id to that of a successor. */
    public Map<String, String> places() {
        return places;
    }

    @Override
    public boolean isInCommune() {
        return true;
    }

    @Override
    void apply(Draft draft) {
        draft.commune().ifPresent(here -> {
            String old = event.predecessors().get(0);
            Succession succession = new Succession(here, event);
            succession.begin(into);
            if (here.isSound() && !event.successors().contains(old)) {
                Set<String> homeless = belongings(here, old);
                homeless.removeAll(places.keySet());
                homeless.forEach(id ->
                        here.fail(here.problem("REFORM-009").with("id", id).with("unit", old)));
            }
            if (here.isSound()) {
                succession.complete(Set.of(old), id -> places.getOrDefault(id, old), into);
            }
        });
    }

    /** Returns what belongs to the unit from the date on and goes elsewhere, by id. */
    private Set<String> belongings(CommuneDraft here, String old) {
        LocalDate date = event.date();
        Set<String> ids = new LinkedHashSet<>();
        here.posts.from(date, post -> post.unit().equals(old)).forEach(post -> ids.add(post.id()));
        here.units.from(date, unit -> unit.parent().equals(Optional.of(old))).forEach(unit -> ids.add(unit.id()));
        here.assignments
                .from(date, assignment -> assignment.unit().equals(old))
                .forEach(assignment -> ids.add(Succession.placed(assignment)));
        Transfers.from(here, date, Set.of(old)).forEach(transfer -> ids.add(transfer.id()));
        return ids;
    }
}
