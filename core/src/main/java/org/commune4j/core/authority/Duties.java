package org.commune4j.core.authority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Entries;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.staffing.Official;
import org.commune4j.core.staffing.Personnel;
import org.commune4j.core.staffing.Roster;
import org.commune4j.core.time.DateRange;
import org.commune4j.core.time.Dated;

/**
 * Tasks, assignments, transfers of authority and escalations with their history, checked to fit to the apparatus and its
 * people. {@link #on} gives the duties of a date.
 *
 * <p>A task that an assignment, a transfer or an escalation names need not be in the catalogue: it may stand in that of the
 * law ({@link #under}); what no catalogue knows does not exist on the date, and rules speak of it.
 */
public final class Duties implements Dated<DutyRoster> {

    private final Personnel personnel;
    private final TaskCatalogue catalogue;
    private final List<Assignment> assignments;
    private final List<AuthorityTransfer> transfers;
    private final List<Escalation> escalations;
    private final List<Assignment> assignmentsById;
    private final List<AuthorityTransfer> transfersById;
    private final List<Escalation> escalationsById;
    /** By task, each list by id. */
    private final Map<String, List<Assignment>> assignmentsByTask;
    /** By task, each list by date, then by id. */
    private final Map<String, List<AuthorityTransfer>> transfersByTask;

    private Duties(
            Personnel personnel,
            TaskCatalogue catalogue,
            List<Assignment> assignments,
            List<AuthorityTransfer> transfers,
            List<Escalation> escalations) {
        this.personnel = personnel;
        this.catalogue = catalogue;
        this.assignments = List.copyOf(assignments);
        this.transfers = List.copyOf(transfers);
        this.escalations = List.copyOf(escalations);
        assignmentsById = sorted(this.assignments, Comparator.comparing(Assignment::id));
        transfersById = sorted(this.transfers, Comparator.comparing(AuthorityTransfer::id));
        escalationsById = sorted(this.escalations, Comparator.comparing(Escalation::id));
        assignmentsByTask = byTask(assignmentsById, assignment -> List.of(assignment.task()));
        transfersByTask = byTask(
                sorted(
                        this.transfers,
                        Comparator.comparing(AuthorityTransfer::life).thenComparing(AuthorityTransfer::id)),
                AuthorityTransfer::tasks);
    }

    /** The same with another catalogue: everything else, and how it is found, stays. */
    private Duties(Duties other, TaskCatalogue catalogue) {
        personnel = other.personnel;
        this.catalogue = catalogue;
        assignments = other.assignments;
        transfers = other.transfers;
        escalations = other.escalations;
        assignmentsById = other.assignmentsById;
        transfersById = other.transfersById;
        escalationsById = other.escalationsById;
        assignmentsByTask = other.assignmentsByTask;
        transfersByTask = other.transfersByTask;
    }

    private static <T> List<T> sorted(List<T> list, Comparator<T> order) {
        List<T> sorted = new ArrayList<>(list);
        sorted.sort(order);
        return Collections.unmodifiableList(sorted);
    }

    private static <T> Map<String, List<T>> byTask(List<T> list, Function<T, Collection<String>> tasks) {
        Map<String, List<T>> byTask = new HashMap<>(list.size() * 2);
        for (T element : list) {
            for (String task : tasks.apply(element)) {
                byTask.computeIfAbsent(task, unused -> new ArrayList<>(2)).add(element);
            }
        }
        return byTask;
    }

    /** Tasks of which nothing is known beyond the catalogue. */
    public static Duties of(Personnel personnel, TaskCatalogue catalogue) {
        return new Duties(personnel, catalogue, List.of(), List.of(), List.of());
    }

    /**
     * Returns the duties, or everything that keeps them from fitting to the units, posts and officials; see {@link
     * #check}.
     *
     * @param assignments in any order
     * @param transfers in any order
     * @param escalations in any order
     */
    public static Checked<Duties> of(
            Personnel personnel,
            TaskCatalogue catalogue,
            List<Assignment> assignments,
            List<AuthorityTransfer> transfers,
            List<Escalation> escalations) {
        List<Problem> problems = new DutiesCheck(
                        Entries.of(personnel.apparatus().units()),
                        Entries.of(personnel.apparatus().posts()),
                        Entries.of(personnel.officials()),
                        Pointer.ROOT)
                .problems(Entries.of(assignments), Entries.of(transfers), Entries.of(escalations));
        return problems.isEmpty()
                ? Checked.of(new Duties(personnel, catalogue, assignments, transfers, escalations))
                : Checked.ofProblems(problems);
    }

    /**
     * Everything that keeps assignments, transfers and escalations from fitting to units, posts and officials: one id for
     * two, a reference to what does not exist, a post of another unit than the assignment's.
     *
     * <p>That a task has no lead or two, or that somebody gives a power they do not hold, is no such problem: the duties
     * are defined then, and rules speak of it.
     *
     * @param at the place of the document that holds the lists {@code assignments}, {@code transfers} and
     *     {@code escalations}
     * @return the problems in the order of the document, empty if there are none
     */
    public static List<Problem> check(
            Entries<Unit> units,
            Entries<Post> posts,
            Entries<Official> officials,
            Entries<Assignment> assignments,
            Entries<AuthorityTransfer> transfers,
            Entries<Escalation> escalations,
            Pointer at) {
        return new DutiesCheck(units, posts, officials, at).problems(assignments, transfers, escalations);
    }

    /** Returns the duties of the date. */
    @Override
    public DutyRoster on(LocalDate date) {
        return new DutyRoster(this, personnel.on(date));
    }

    /**
     * Returns the duties of the date of a roster that is there already.
     *
     * @throws IllegalArgumentException if the roster is of other people
     */
    public DutyRoster on(Roster roster) {
        if (!roster.personnel().equals(personnel)) {
            throw new IllegalArgumentException("The roster on " + roster.date()
                    + " is of other people than these duties;" + " take it from their personnel, or ask on(date)");
        }
        return new DutyRoster(this, roster);
    }

    /** Adds the days strictly inside {@code within} on which the duties may change. */
    @Override
    public void addBoundaries(DateRange within, NavigableSet<LocalDate> boundaries) {
        personnel.addBoundaries(within, boundaries);
        catalogue.addBoundaries(within, boundaries);
        assignments.forEach(assignment -> assignment.life().addBoundaries(within, boundaries));
        transfers.forEach(transfer -> transfer.life().addBoundaries(within, boundaries));
        escalations.forEach(escalation -> escalation.addBoundaries(within, boundaries));
    }

    /**
     * Returns the same duties where the tasks of {@code other} exist too, unless a task of the same code is there
     * already.
     */
    public Duties under(TaskCatalogue other) {
        return other.tasks().isEmpty() ? this : new Duties(this, catalogue.supplementedBy(other));
    }

    /**
     * Returns the same duties where an assignment is another from the date on: moved to another unit, given to somebody
     * else.
     *
     * <p>What begins on the date has the id of the assignment, {@code @} and the date, unless {@code change} gives it
     * another. A change of such a one that makes it as it was before the date joins the two again, so that moving a task
     * and moving it back on the same date leaves everything as it was.
     *
     * @param assignment the id of the assignment
     * @param date a day on which it holds
     * @param change gives the assignment as it is from the date on
     * @throws NoSuchElementException if there is no such assignment, naming those that exist
     * @throws IllegalArgumentException if the assignment does not hold on the date
     * @throws org.commune4j.core.problem.ProblemException if the change refers to a unit, post or official that does not
     *     exist
     */
    public Duties changing(String assignment, LocalDate date, UnaryOperator<Assignment> change) {
        int index = indexHolding(assignment, date);
        Assignment old = assignments.get(index);
        List<Assignment> changed = new ArrayList<>(assignments);
        changed.remove(index);
        Optional<DateRange> before = old.life().cutAt(date);
        before.ifPresent(life -> changed.add(index, old.toBuilder().life(life).build()));
        Assignment begun = before.isEmpty()
                ? old
                : old.toBuilder()
                        .id(idFrom(assignment, date))
                        .life(DateRange.of(date, old.life().endOrMax()))
                        .build();
        join(changed, index + (before.isPresent() ? 1 : 0), change.apply(begun), date);
        return of(personnel, catalogue, changed, transfers, escalations).orThrow();
    }

    /**
     * Returns the same duties where an assignment ends: the date is the first day on which it no longer holds.
     *
     * @throws NoSuchElementException if there is no such assignment, naming those that exist
     * @throws IllegalArgumentException if the assignment does not hold on the date
     */
    public Duties ending(String assignment, LocalDate date) {
        int index = indexHolding(assignment, date);
        Assignment old = assignments.get(index);
        List<Assignment> changed = new ArrayList<>(assignments);
        changed.remove(index);
        old.life()
                .cutAt(date)
                .ifPresent(life -> changed.add(index, old.toBuilder().life(life).build()));
        return new Duties(personnel, catalogue, changed, transfers, escalations);
    }

    private int indexHolding(String assignment, LocalDate date) {
        int index = indexOf(assignment);
        DateRange life = assignments.get(index).life();
        if (!life.contains(date)) {
            throw new IllegalArgumentException("The assignment '" + assignment + "' holds on " + life + ", not on "
                    + date + "; change it on a day on which it holds");
        }
        return index;
    }

    private int indexOf(String assignment) {
        for (int i = 0; i < assignments.size(); i++) {
            if (assignments.get(i).id().equals(assignment)) {
                return i;
            }
        }
        throw new NoSuchElementException("No assignment '" + assignment + "'; there are "
                + assignments.stream().map(Assignment::id).toList());
    }

    /** The id of what becomes of an assignment from the date on. */
    private static String idFrom(String assignment, LocalDate date) {
        return assignment + "@" + date;
    }

    /** Adds the assignment, or lengthens the earlier one that it was cut off from and goes on as. */
    private static void join(List<Assignment> list, int index, Assignment after, LocalDate date) {
        for (int i = 0; i < list.size(); i++) {
            Assignment before = list.get(i);
            boolean adjacent = before.life().endOrMax().equals(after.life().startOrMin())
                    && idFrom(before.id(), date).equals(after.id());
            if (adjacent
                    && before.toBuilder()
                            .id(after.id())
                            .life(after.life())
                            .build()
                            .equals(after)) {
                DateRange both =
                        DateRange.of(before.life().startOrMin(), after.life().endOrMax());
                list.set(i, before.toBuilder().life(both).build());
                return;
            }
        }
        list.add(index, after);
    }

    /** Returns the people and their posts. */
    public Personnel personnel() {
        return personnel;
    }

    /** Returns the tasks. */
    public TaskCatalogue catalogue() {
        return catalogue;
    }

    /** Returns the assignments in the order given. */
    public List<Assignment> assignments() {
        return assignments;
    }

    /** Returns the transfers of authority in the order given. */
    public List<AuthorityTransfer> transfers() {
        return transfers;
    }

    /** Returns the escalations in the order given. */
    public List<Escalation> escalations() {
        return escalations;
    }

    List<Assignment> assignmentsById() {
        return assignmentsById;
    }

    List<AuthorityTransfer> transfersById() {
        return transfersById;
    }

    List<Escalation> escalationsById() {
        return escalationsById;
    }

    /** Returns all assignments of the task ever, by id. */
    List<Assignment> assignmentsOf(String task) {
        return assignmentsByTask.getOrDefault(task, List.of());
    }

    /** Returns all transfers of the power for the task ever, by date. */
    List<AuthorityTransfer> transfersOf(String task) {
        return transfersByTask.getOrDefault(task, List.of());
    }

    /** Returns the numbers of what is in it, for a log. */
    @Override
    public String toString() {
        return catalogue + ", " + assignments.size() + " assignments, " + transfers.size() + " transfers, "
                + escalations.size() + " escalations";
    }
}
