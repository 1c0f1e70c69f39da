package org.commune4j.core.reform;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.commune4j.core.authority.Assignment;
import org.commune4j.core.authority.AuthorityTransfer;
import org.commune4j.core.authority.Task;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.organisation.Appointment;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.organisation.UnitEvent;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.time.DateRange;

/**
 * The facts of one commune while a reform is applied, and what changes of it report: what they touch, what they need, what
 * stands in their way. Used by one thread, then built.
 */
final class CommuneDraft {

    /** Stands before the date from which something goes on in another way. */
    private static final char MOVED = '@';

    private static final String DATE = "dddd-dd-dd";

    private final Draft draft;
    private final Commune baseline;
    private DateRange life;
    final Living<Unit> units;
    final Pieces<UnitEvent> events;
    final Living<Post> posts;
    final Living<Official> officials;
    final Living<Appointment> appointments;
    final Living<Task> tasks;
    final Living<Assignment> assignments;
    final Living<AuthorityTransfer> transfers;

    CommuneDraft(Draft draft, Commune baseline) {
        this.draft = draft;
        this.baseline = baseline;
        life = baseline.life();
        units = living(
                ElementKind.UNIT,
                baseline.units(),
                (unit, kept) -> unit.toBuilder().life(kept).build());
        events = new Pieces<>(baseline.unitEvents(), draft::noteEffect);
        posts = living(
                ElementKind.POST,
                baseline.posts(),
                (post, kept) -> post.toBuilder().life(kept).build());
        officials = living(ElementKind.OFFICIAL, baseline.officials(), Officials::within);
        appointments = living(
                ElementKind.APPOINTMENT,
                baseline.appointments(),
                (one, kept) -> one.toBuilder().life(kept).build());
        tasks = living(
                ElementKind.TASK,
                baseline.tasks(),
                (task, kept) -> task.toBuilder().life(kept).build());
        assignments = living(
                ElementKind.ASSIGNMENT,
                baseline.assignments(),
                (one, kept) -> one.toBuilder().life(kept).build());
        transfers = living(
                ElementKind.TRANSFER,
                baseline.transfers(),
                (one, kept) -> one.toBuilder().life(kept).build());
    }

    private <T> Living<T> living(ElementKind<T> kind, List<T> elements, BiFunction<T, DateRange, T> withLife) {
        return new Living<>(elements, kind.elements()::id, kind.elements()::life, withLife, draft::noteEffect);
    }

    Commune baseline() {
        return baseline;
    }

    DateRange life() {
        return life;
    }

    // --- what a change reports

    void reads(Touched touched, String id) {
        draft.reads(touched, baseline.code() + "/" + id);
    }

    void writes(Touched touched, String id) {
        draft.writes(touched, baseline.code() + "/" + id);
    }

    Problem problem(String code) {
        return draft.problem(code);
    }

    void fail(Problem problem) {
        draft.fail(problem);
    }

    /** Tells whether nothing stands in the way of the change so far. */
    boolean isSound() {
        return draft.isSound();
    }

    // --- what a change needs

    /** Reports a unit that does not exist on the date. */
    void needsUnit(String unit, LocalDate date) {
        if (units.on(unit, date).isEmpty()) {
            fail(problem("REFORM-003").with("unit", unit).with("date", date));
        }
    }

    /** Returns the post on the date; reports one that does not exist then. */
    Optional<Post> needsPost(String id, LocalDate date) {
        Optional<Post> post = posts.on(id, date);
        if (post.isEmpty()) {
            fail(problem("REFORM-004").with("post", id).with("date", date));
        }
        return post;
    }

    /** Reports an official who does not exist. */
    void needsOfficial(String official) {
        if (!officials.contains(official)) {
            fail(problem("REFORM-005").with("official", official));
        }
    }

    /** Reports a task that exists on the date neither in the commune's own list nor in that of the law. */
    void needsTask(String task, LocalDate date) {
        reads(Touched.TASK, task);
        draft.reads(Touched.TASK, baseline.kind() + "/" + task);
        if (tasks.on(task, date).isEmpty() && !isStatutory(task, date)) {
            fail(problem("REFORM-019").with("task", task).with("date", date));
        }
    }

    /** Tells whether the law gives the task to communes of this kind on the date. */
    boolean isStatutory(String task, LocalDate date) {
        return draft.law().tasksOf(baseline.kind()).find(task, date).isPresent();
    }

    /** Tells how many different officials hold the post on the date, acting ones left aside. */
    int holders(String post, LocalDate date) {
        Set<String> holders = new LinkedHashSet<>();
        appointments
                .where(appointment -> appointment.post().equals(post)
                        && !appointment.acting()
                        && appointment.life().contains(date))
                .forEach(appointment -> holders.add(appointment.official()));
        return holders.size();
    }

    /** Returns the id of what goes on from the date in another way. */
    static String from(String id, LocalDate date) {
        return id + MOVED + date;
    }

    /** Returns the id of what goes on in another way since then, the inverse of {@link #from} however often it was applied. */
    static String origin(String id) {
        int end = id.length();
        while (end > DATE.length() && id.charAt(end - DATE.length() - 1) == MOVED && isDate(id, end)) {
            end -= DATE.length() + 1;
        }
        return id.substring(0, end);
    }

    /** A loop rather than a pattern, for speed: a comparison asks it of each id. */
    private static boolean isDate(String id, int end) {
        for (int i = 1; i <= DATE.length(); i++) {
            char unit = id.charAt(end - i);
            boolean fits = DATE.charAt(DATE.length() - i) == 'd' ? unit >= '0' && unit <= '9' : unit == '-';
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** Ends the commune and all that is in it. */
    void end(LocalDate date) {
        life = DateRange.of(life.startOrMin(), date);
        draft.noteEffect();
        units.end(date, unit -> true);
        posts.end(date, post -> true);
        appointments.end(date, appointment -> true);
        tasks.end(date, task -> true);
        assignments.end(date, assignment -> true);
        transfers.end(date, transfer -> true);
    }

    Checked<Commune> build() {
        return baseline.toBuilder()
                .life(life)
                .units(units.sorted())
                .unitEvents(events.sorted(Comparator.comparing(UnitEvent::date).thenComparing(UnitEvent::toString)))
                .posts(posts.sorted())
                .officials(officials.sorted())
                .appointments(appointments.sorted())
                .tasks(tasks.sorted())
                .assignments(assignments.sorted())
                .transfers(transfers.sorted())
                .check();
    }
}
