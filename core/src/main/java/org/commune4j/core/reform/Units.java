package org.commune4j.core.reform;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commune4j.core.organisation.Act;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.organisation.UnitEvent;
import org.commune4j.core.organisation.UnitEventKind;
import org.commune4j.core.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Units, which are founded and dissolved by events. */
final class Units extends CommuneElements<Unit> {

    Units() {
        super(Touched.UNIT, here -> here.units, "REFORM-003", Unit::id, Unit::life, Unit::legalBasis);
    }

    @Override
    void needs(CommuneDraft here, Unit unit) {
        unit.parent().ifPresent(parent -> here.reads(Touched.UNIT, parent));
        unit.functionalLines().forEach(line -> here.reads(Touched.UNIT, line.unit()));
    }

    @Override
    void added(CommuneDraft here, Unit unit) {
        unit.life().start().ifPresent(day -> here.events.add(UnitEvent.ofFounded(day, unit.id())));
    }

    @Override
    void end(CommuneDraft here, String id, LocalDate date, @Nullable Act act) {
        here.writes(Touched.UNIT, id);
        here.needsUnit(id, date);
        List<String> under = here.units.from(date, unit -> unit.parent().equals(Optional.of(id))).stream()
                .map(Unit::id)
                .distinct()
                .toList();
        if (here.isSound() && !under.isEmpty()) {
            here.fail(here.problem("REFORM-008").with("unit", id).with("units", under));
        }
        if (here.isSound()) {
            Posts.end(here, date, here.posts.from(date, post -> post.unit().equals(id)));
            Assignments.end(here, date, assignment -> assignment.unit().equals(id));
            Transfers.end(here, date, holder -> Transfers.isOfAny(Set.of(id), holder));
            here.units.end(date, unit -> unit.id().equals(id));
            UnitEvent event = UnitEvent.ofDissolved(date, id);
            here.events.add(act == null ? event : event.with(act));
        }
    }

    @Override
    void withdraw(CommuneDraft here, String id) {
        here.events.remove(event ->
                event.kind() == UnitEventKind.FOUNDED && event.successors().contains(id));
        super.withdraw(here, id);
    }

    /** Returns the name of the unit on the day, as far as that lies in its life, renamings so far taken into account. */
    static LocalizedText nameOn(CommuneDraft here, Unit unit, LocalDate date) {
        return here
                .events
                .where(event -> event.kind() == UnitEventKind.RENAMED
                        && event.predecessors().contains(unit.id())
                        && unit.life().contains(event.date())
                        && !event.date().isAfter(date))
                .stream()
                .max(Comparator.comparing(UnitEvent::date))
                .flatMap(UnitEvent::name)
                .orElse(unit.name());
    }
}
