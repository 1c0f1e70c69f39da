package org.commune4j.core.reform;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.commune4j.core.authority.Assignment;
import org.commune4j.core.authority.AssignmentRole;

/** Assignments of tasks to units, posts and officials. */
final class Assignments extends CommuneElements<Assignment> {

    Assignments() {
        super(
                Touched.ASSIGNMENT,
                here -> here.assignments,
                "REFORM-021",
                Assignment::id,
                Assignment::life,
                unused -> Optional.empty());
    }

    @Override
    void touches(CommuneDraft here, Assignment assignment) {
        here.reads(Touched.UNIT, assignment.unit());
        assignment.post().ifPresent(post -> here.reads(Touched.POST, post));
        assignment.official().ifPresent(official -> here.reads(Touched.OFFICIAL, official));
    }

    @Override
    void needs(CommuneDraft here, Assignment assignment) {
        LocalDate first = assignment.life().startOrMin();
        if (assignment.role() == AssignmentRole.LEAD) {
            here.writes(Touched.LEAD, assignment.task());
        }
        here.needsTask(assignment.task(), first);
        here.needsUnit(assignment.unit(), first);
        assignment.post().flatMap(id -> here.needsPost(id, first)).ifPresent(post -> {
            if (!post.unit().equals(assignment.unit())) {
                here.fail(here.problem("REFORM-022")
                        .with("post", post.id())
                        .with("unit", assignment.unit())
                        .with("date", first));
            }
        });
        assignment.official().ifPresent(here::needsOfficial);
    }

    @Override
    void replace(CommuneDraft here, String id, Assignment by) {
        LocalDate date = by.life().startOrMin();
        here.writes(Touched.ASSIGNMENT, id);
        begin(here, by);
        existing(here, id, date)
                .filter(old -> !old.task().equals(by.task()))
                .ifPresent(old -> here.fail(here.problem("REFORM-024")
                        .with("assignment", id)
                        .with("task", old.task())
                        .with("other", by.task())));
        if (here.isSound()) {
            here.assignments.end(date, assignment -> assignment.id().equals(id));
            here.assignments.add(by);
        }
    }

    /** Ends assignments that an end of something else takes along. */
    static void end(CommuneDraft here, LocalDate date, Predicate<Assignment> which) {
        here.assignments.from(date, which).forEach(assignment -> here.writes(Touched.ASSIGNMENT, assignment.id()));
        here.assignments.end(date, which);
    }

    /** Gives assignments to other units from the date on; what begins has an id of its own. */
    static void move(
            CommuneDraft here, LocalDate date, Predicate<Assignment> which, Function<Assignment, String> unit) {
        List<Assignment> moved = here.assignments.from(date, which);
        Map<String, String> units = new HashMap<>();
        for (Assignment assignment : moved) {
            String begun = CommuneDraft.from(assignment.id(), date);
            here.writes(Touched.ASSIGNMENT, assignment.id());
            here.writes(Touched.ASSIGNMENT, begun);
            here.reads(Touched.UNIT, assignment.unit());
            units.put(assignment.id(), unit.apply(assignment));
            units.put(begun, unit.apply(assignment));
        }
        here.assignments.change(
                date,
                moved::contains,
                assignment -> assignment.toBuilder()
                        .id(CommuneDraft.from(assignment.id(), date))
                        .build(),
                assignment -> assignment.toBuilder()
                        .unit(Objects.requireNonNull(units.get(assignment.id())))
                        .build());
    }
}
