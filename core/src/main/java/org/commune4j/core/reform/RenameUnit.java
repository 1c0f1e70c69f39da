package org.commune4j.core.reform;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.commune4j.core.organisation.Act;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.organisation.UnitEvent;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;

/** A unit takes another name (đổi tên). Immutable and thread-safe. */
public final class RenameUnit extends Change {

    private final UnitEvent event;

    private RenameUnit(UnitEvent event) {
        super("RENAME_UNIT", DateRange.from(event.date()), List.of(event));
        this.event = event;
    }

    /** Creates another name of a unit, from the date on. */
    public static RenameUnit of(String unit, LocalizedText name, LocalDate date) {
        return new RenameUnit(UnitEvent.ofRenamed(date, unit, name));
    }

    /** Returns the same renaming with the act that it is made by. */
    public RenameUnit by(Act act) {
        return new RenameUnit(event.with(act));
    }

    /** Returns the renaming with its date, its unit, its name and its act. */
    public UnitEvent event() {
        return event;
    }

    @Override
    public boolean isInCommune() {
        return true;
    }

    @Override
    void apply(Draft draft) {
        draft.commune().ifPresent(here -> {
            String unit = event.predecessors().get(0);
            here.reads(Touched.UNIT, unit);
            here.writes(Touched.UNIT_NAME, unit);
            here.needsUnit(unit, event.date());
            here.units.on(unit, event.date()).ifPresent(found -> rename(here, found));
        });
    }

    /** Renames the unit; where it is described anew later under the name it had, it has the new one there too. */
    private void rename(CommuneDraft here, Unit unit) {
        LocalizedText oldName = Units.nameOn(here, unit, event.date());
        LocalizedText newName = event.name().orElseThrow();
        here.events.add(event);
        Optional<Unit> renamed = Optional.of(unit);
        while (renamed.isPresent()
                && Units.nameOn(here, renamed.get(), LocalDate.MAX).equals(newName)) {
            LocalDate end = renamed.get().life().endOrMax();
            renamed = here
                    .units
                    .where(later -> later.id().equals(unit.id())
                            && later.life().startOrMin().equals(end)
                            && later.name().equals(oldName))
                    .stream()
                    .findFirst()
                    .map(later -> describedAs(here, later, newName));
        }
    }

    private static Unit describedAs(CommuneDraft here, Unit later, LocalizedText name) {
        Unit renamed = later.toBuilder().name(name).build();
        here.units.replace(unit -> unit == later, unit -> new Pieces.Parts<>(renamed, null));
        return renamed;
    }
}
