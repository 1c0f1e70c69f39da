package org.commune4j.core.reform;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.commune4j.core.authority.Assignment;
import org.commune4j.core.authority.PowerHolder;
import org.commune4j.core.organisation.FunctionalLine;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.organisation.UnitEvent;

/** What units leave to those that go on after them: posts, units under them, tasks and powers. */
final class Succession {

    private final CommuneDraft here;
    private final UnitEvent event;

    Succession(CommuneDraft here, UnitEvent event) {
        this.here = here;
        this.event = event;
    }

    /** Notes which units are touched, and reports predecessors that do not exist and successors whose id is taken. */
    void begin(List<Unit> into) {
        event.units().forEach(unit -> here.writes(Touched.UNIT, unit));
        event.predecessors().forEach(unit -> here.needsUnit(unit, event.date()));
        if (!here.isSound()) {
            return;
        }
        for (String successor : event.successors()) {
            if (!event.predecessors().contains(successor)
                    && !here.units
                            .from(event.date(), unit -> unit.id().equals(successor))
                            .isEmpty()) {
                here.fail(here.problem("REFORM-007").with("id", successor));
            }
        }
        if (here.isSound()) {
            into.forEach(unit -> unit.parent().ifPresent(parent -> here.reads(Touched.UNIT, parent)));
        }
    }

    /** Ends the predecessors, puts what was theirs elsewhere, and begins the successors. */
    void complete(Set<String> leaving, UnaryOperator<String> to, List<Unit> into) {
        here.units.end(event.date(), unit -> event.predecessors().contains(unit.id()));
        place(leaving, to);
        into.forEach(here.units::add);
        here.events.add(event);
    }

    /** Puts the posts of units, the units under them, their tasks and their powers elsewhere from the date on. */
    private void place(Set<String> from, UnaryOperator<String> to) {
        LocalDate date = event.date();
        here.posts.from(date, post -> from.contains(post.unit())).forEach(post -> {
            here.writes(Touched.POST, post.id());
            here.reads(Touched.UNIT, post.unit());
        });
        Posts.change(
                here,
                date,
                post -> from.contains(post.unit()) && !to.apply(post.id()).equals(post.unit()),
                post -> post.toBuilder().unit(to.apply(post.id())).build());
        here.units
                .from(date, unit -> unit.parent().filter(from::contains).isPresent())
                .forEach(unit -> here.writes(Touched.UNIT, unit.id()));
        here.units.change(
                date,
                unit -> unit.parent()
                        .filter(parent ->
                                from.contains(parent) && !to.apply(unit.id()).equals(parent))
                        .isPresent(),
                unit -> unit.toBuilder().name(Units.nameOn(here, unit, date)).build(),
                unit -> unit.toBuilder().parent(to.apply(unit.id())).build());
        if (event.successors().size() == 1) {
            redirectLines(from, event.successors().get(0));
        }
        Assignments.move(
                here,
                date,
                assignment -> from.contains(assignment.unit())
                        && !to.apply(placed(assignment)).equals(assignment.unit()),
                assignment -> to.apply(placed(assignment)));
        Transfers.from(here, date, from).forEach(transfer -> {
            String into = to.apply(transfer.id());
            Transfers.move(
                    here,
                    date,
                    transfer,
                    holder -> Transfers.isOfAny(from, holder) ? PowerHolder.ofUnit(into) : holder);
        });
    }

    /** Who reported to a unit in its field of work reports to the one that goes on after it; of a split nobody can say to which. */
    private void redirectLines(Set<String> from, String into) {
        LocalDate date = event.date();
        Predicate<List<FunctionalLine>> leadThere =
                lines -> lines.stream().anyMatch(line -> isRedirected(line, from, into));
        here.units
                .from(date, unit -> leadThere.test(unit.functionalLines()))
                .forEach(unit -> here.writes(Touched.UNIT, unit.id()));
        here.units.change(
                date,
                unit -> leadThere.test(unit.functionalLines()),
                unit -> unit.toBuilder().name(Units.nameOn(here, unit, date)).build(),
                unit -> unit.toBuilder()
                        .functionalLines(redirected(unit.functionalLines(), from, into).stream()
                                .filter(line -> !line.unit().equals(unit.id()))
                                .toList())
                        .build());
        here.posts
                .from(date, post -> leadThere.test(post.functionalLines()))
                .forEach(post -> here.writes(Touched.POST, post.id()));
        Posts.change(
                here,
                date,
                post -> leadThere.test(post.functionalLines()),
                post -> post.toBuilder()
                        .functionalLines(redirected(post.functionalLines(), from, into))
                        .build());
    }

    private boolean isRedirected(FunctionalLine line, Set<String> from, String into) {
        return from.contains(line.unit())
                && !line.unit().equals(into)
                && line.life().endOrMax().isAfter(event.date());
    }

    private List<FunctionalLine> redirected(List<FunctionalLine> lines, Set<String> from, String into) {
        return lines.stream()
                .map(line -> isRedirected(line, from, into) ? new FunctionalLine(into, line.life()) : line)
                .distinct()
                .toList();
    }

    /** Returns what tells where an assignment goes: its post if it has one. */
    static String placed(Assignment assignment) {
        return assignment.post().orElse(assignment.id());
    }
}
