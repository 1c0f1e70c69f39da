package org.commune4j.core.commune;

import java.util.ArrayList;
import java.util.List;
import org.commune4j.core.authority.Assignment;
import org.commune4j.core.authority.AuthorityTransfer;
import org.commune4j.core.authority.Escalation;
import org.commune4j.core.authority.Task;
import org.commune4j.core.authority.TaskCatalogue;
import org.commune4j.core.law.Vocabulary;
import org.commune4j.core.law.Word;
import org.commune4j.core.organisation.Absence;
import org.commune4j.core.organisation.Appointment;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.Substitution;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.organisation.UnitEvent;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Entries;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.snapshot.Facts;
import org.jspecify.annotations.Nullable;

/** The lists that a commune is built from, as far as they could be read, and whether what they hold fits together. */
final class CommuneLists {

    Entries<Source> sources = Entries.of(List.of());
    Entries<Word> words = Entries.of(List.of());
    Entries<Unit> units = Entries.of(List.of());
    Entries<UnitEvent> unitEvents = Entries.of(List.of());
    Entries<Post> posts = Entries.of(List.of());
    Entries<Official> officials = Entries.of(List.of());
    Entries<Appointment> appointments = Entries.of(List.of());
    Entries<Absence> absences = Entries.of(List.of());
    Entries<Substitution> substitutions = Entries.of(List.of());
    Entries<Task> tasks = Entries.of(List.of());
    Entries<Assignment> assignments = Entries.of(List.of());
    Entries<AuthorityTransfer> transfers = Entries.of(List.of());
    Entries<Escalation> escalations = Entries.of(List.of());

    /** Returns the facts, or everything that keeps these lists from fitting together. */
    Checked<Facts> check() {
        List<Problem> problems = new ArrayList<>();
        @Nullable Facts structure = kept(Facts.of(units.readable(), posts.readable(), unitEvents.readable()), problems);
        @Nullable Facts staffed = null;
        if (structure == null) {
            problems.addAll(Facts.checkPeople(posts, officials, appointments, Pointer.ROOT));
        } else {
            staffed = kept(structure.withPeople(officials.readable(), appointments.readable()), problems);
        }
        if (staffed == null) {
            problems.addAll(checkAbsences());
        } else {
            staffed = kept(staffed.withAbsences(absences.readable(), substitutions.readable()), problems);
        }
        @Nullable TaskCatalogue catalogue = kept(TaskCatalogue.of(tasks.readable()), problems);
        @Nullable Facts facts = null;
        if (staffed == null || catalogue == null) {
            problems.addAll(checkDuties());
        } else {
            facts = kept(
                    staffed.withDuties(catalogue, assignments.readable(), transfers.readable(), escalations.readable()),
                    problems);
        }
        problems.addAll(checkSourcesAndWords());
        return facts == null || !problems.isEmpty() ? Checked.ofProblems(problems) : Checked.of(facts);
    }

    private static <T> @Nullable T kept(Checked<T> checked, List<Problem> problems) {
        problems.addAll(checked.problems());
        return checked.find().orElse(null);
    }

    /** Returns what keeps what could be read from fitting together, without building anything of it. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(Facts.check(units, posts, unitEvents, Pointer.ROOT));
        problems.addAll(Facts.checkPeople(posts, officials, appointments, Pointer.ROOT));
        problems.addAll(checkAbsences());
        problems.addAll(TaskCatalogue.check(tasks, Pointer.ROOT));
        problems.addAll(checkDuties());
        problems.addAll(checkSourcesAndWords());
        return List.copyOf(problems);
    }

    private List<Problem> checkAbsences() {
        return Facts.checkAbsences(posts, officials, absences, substitutions, Pointer.ROOT);
    }

    private List<Problem> checkDuties() {
        return Facts.checkDuties(units, posts, officials, assignments, transfers, escalations, Pointer.ROOT);
    }

    private List<Problem> checkSourcesAndWords() {
        SourceCheck check = new SourceCheck(sources);
        check.add("units", units, Unit::source);
        check.add("posts", posts, Post::source);
        check.add("appointments", appointments, Appointment::source);
        check.add("absences", absences, Absence::source);
        check.add("substitutions", substitutions, Substitution::source);
        check.add("tasks", tasks, Task::source);
        check.add("assignments", assignments, Assignment::source);
        check.add("transfers", transfers, AuthorityTransfer::source);
        check.add("escalations", escalations, Escalation::source);
        check.add(Vocabulary.OPEN.check(words, Pointer.ROOT));
        return check.problems();
    }
}
