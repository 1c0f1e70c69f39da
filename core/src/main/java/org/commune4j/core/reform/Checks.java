package org.commune4j.core.reform;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.organisation.UnitEvent;
import org.commune4j.core.organisation.UnitEventKind;
import org.commune4j.core.time.DateRange;

/** What can be told of a change without a situation. */
final class Checks {

    private Checks() {}

    static void kind(UnitEvent event, UnitEventKind kind) {
        if (event.kind() != kind) {
            throw new IllegalArgumentException("The change needs an event of kind " + kind + ", but found " + event
                    + "; make it with the factory of that kind");
        }
    }

    static void successors(UnitEvent event, List<Unit> into) {
        List<String> ids = into.stream().map(Unit::id).toList();
        if (!ids.equals(event.successors())) {
            throw new IllegalArgumentException("The event names the successors " + event.successors()
                    + ", but the units are " + ids + "; give the same ids in the same order");
        }
        for (Unit unit : into) {
            if (!unit.life().startOrMin().equals(event.date())) {
                throw new IllegalArgumentException("The unit '" + unit.id() + "' begins on the day of the event, "
                        + event.date() + ", but its life is " + unit.life() + "; let it begin on that day");
            }
        }
    }

    /** Returns the days from the earlier of two to the later. */
    static DateRange both(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? DateRange.ofClosed(one, other) : DateRange.ofClosed(other, one);
    }

    static void places(UnitEvent event, Map<String, String> places) {
        places.forEach((id, unit) -> {
            if (!event.successors().contains(unit)) {
                throw new IllegalArgumentException("'" + id + "' goes to the unit '" + unit
                        + "', which is none of the successors " + event.successors() + "; name one of them");
            }
        });
    }
}
