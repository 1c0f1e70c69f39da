package org.commune4j.core.snapshot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import org.commune4j.core.authority.Assignment;
import org.commune4j.core.authority.AuthorityTransfer;
import org.commune4j.core.authority.Escalation;
import org.commune4j.core.authority.GiverKeeps;
import org.commune4j.core.authority.TaskCatalogue;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.law.Vocabulary;
import org.commune4j.core.organisation.Absence;
import org.commune4j.core.organisation.Appointment;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.Substitution;
import org.commune4j.core.organisation.Succession;
import org.commune4j.core.organisation.TrainingRecord;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.organisation.UnitEvent;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Entries;
import org.commune4j.core.problem.Imported;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.time.DateRange;
import org.commune4j.core.time.Dated;

/**
 * Everything that is known of an organisation over time, checked and indexed once: units, posts and what happened to units;
 * officials, appointments, absences and who stands in; tasks, assignments, transfers of authority and escalations. {@link #on} gives the view of a date.
 *
 * <pre>{@code
 * Facts facts = Facts.of(units, posts, events)
 *         .flatMap(structure -> structure.withPeople(officials, appointments))
 *         .flatMap(staffed -> staffed.withDuties(tasks, assignments, transfers, escalations))
 *         .orThrow();
 * facts.on(LocalDate.of(2025, 9, 15)).post("economic-head").holders();
 * }</pre>
 *
 * <p>What does not fit together is told all at once; {@link #ofFitting} and {@link #withFittingPeople} keep what fits of lists that
 * came from elsewhere. A task that an assignment, a transfer or an escalation names need not be among those given: it may stand
 * in the law ({@link #under}); what no catalogue knows does not exist on the date, and rules speak of it. Immutable and
 * thread-safe.
 */
public final class Facts implements Dated<Snapshot> {

    private static final Comparator<Appointment> BY_DATE =
            Comparator.comparing(Appointment::life).thenComparing(Appointment::id);

    private final List<Unit> units;
    private final List<Post> posts;
    private final List<UnitEvent> events;
    private final StructureIndex structure;
    private final List<Official> officials;
    private final List<Appointment> appointments;
    private final PeopleIndex people;
    private final TaskCatalogue catalogue;
    private final List<Assignment> assignments;
    private final List<AuthorityTransfer> transfers;
    private final List<Escalation> escalations;
    private final DutyIndex duties;
    private final Reading reading;

    private Facts(
            List<Unit> units,
            List<Post> posts,
            List<UnitEvent> events,
            StructureIndex structure,
            List<Official> officials,
            List<Appointment> appointments,
            PeopleIndex people,
            TaskCatalogue catalogue,
            List<Assignment> assignments,
            List<AuthorityTransfer> transfers,
            List<Escalation> escalations,
            DutyIndex duties,
            Reading reading) {
        this.units = units;
        this.posts = posts;
        this.events = events;
        this.structure = structure;
        this.officials = officials;
        this.appointments = appointments;
        this.people = people;
        this.catalogue = catalogue;
        this.assignments = assignments;
        this.transfers = transfers;
        this.escalations = escalations;
        this.duties = duties;
        this.reading = reading;
    }

    /** Returns units and posts that fit together, without people and duties yet. */
    static Facts structure(List<Unit> units, List<Post> posts, List<UnitEvent> events) {
        return structure(units, posts, events, new StructureIndex(units, posts, events));
    }

    private static Facts structure(
            List<Unit> units, List<Post> posts, List<UnitEvent> events, StructureIndex structure) {
        return new Facts(
                List.copyOf(units),
                List.copyOf(posts),
                List.copyOf(events),
                structure,
                List.of(),
                List.of(),
                PeopleIndex.NONE,
                TaskCatalogue.empty(),
                List.of(),
                List.of(),
                List.of(),
                DutyIndex.NONE,
                Reading.OPEN);
    }

    /** Returns the same facts with people that fit to them. */
    Facts people(List<Official> newOfficials, List<Appointment> newAppointments) {
        return people(newOfficials, newAppointments, index(newOfficials, newAppointments));
    }

    private PeopleIndex index(List<Official> newOfficials, List<Appointment> newAppointments) {
        return new PeopleIndex(structure.posts, newOfficials, newAppointments, people.absences, people.substitutions);
    }

    /** Returns the same facts with absences and substitutions that fit to them. */
    Facts absences(List<Absence> newAbsences, List<Substitution> newSubstitutions) {
        return people(
                officials,
                appointments,
                new PeopleIndex(structure.posts, officials, appointments, newAbsences, newSubstitutions));
    }

    private Facts people(List<Official> newOfficials, List<Appointment> newAppointments, PeopleIndex index) {
        return new Facts(
                units,
                posts,
                events,
                structure,
                List.copyOf(newOfficials),
                List.copyOf(newAppointments),
                index,
                catalogue,
                assignments,
                transfers,
                escalations,
                duties,
                reading);
    }

    /**
     * Returns units and posts, or everything that keeps them from fitting together; see {@link #check}.
     *
     * @param units in any order
     * @param posts in any order
     * @param events in any order
     */
    public static Checked<Facts> of(List<Unit> units, List<Post> posts, List<UnitEvent> events) {
        StructureIndex index = new StructureIndex(units, posts, events);
        List<Problem> problems = index.isSound(units, posts, events)
                ? List.of()
                : check(Entries.of(units), Entries.of(posts), Entries.of(events), Pointer.ROOT);
        return problems.isEmpty() ? Checked.of(structure(units, posts, events, index)) : Checked.ofProblems(problems);
    }

    /**
     * Returns what fits together of units and posts that came from elsewhere, with
     * everything that does not fit.
     *
     * <p>Nothing is guessed. Of two units or posts with one id on the same days the first one given is kept. A unit
     * whose parent does not exist, or begins after it, is kept at the top; so is every unit of a circle, since it is
     * unknown which of its lines is the wrong one. A post without its unit, an event that names an unknown unit, and a
     * renaming of a unit that does not exist on the day or has been renamed on it, are left out; so is a functional line to
     * an unknown unit or to the unit itself. The place of a unit that is kept at the top is {@code /units/3/parent}.
     *
     * @param units as far as they could be read
     * @param posts as far as they could be read
     * @param events as far as they could be read
     * @param at the place of the document that holds the lists {@code units}, {@code posts} and {@code unitEvents}
     */
    public static Imported<Facts> ofFitting(
            Entries<Unit> units, Entries<Post> posts, Entries<UnitEvent> events, Pointer at) {
        return new StructureSieve(units, posts, events).result(check(units, posts, events, at), at);
    }

    /**
     * Returns everything that keeps units, posts and events from fitting together: one id for two units or two posts on
     * the same day, a reference to what does not exist, a unit under itself or reporting to itself, a unit that begins before its parent, a
     * unit that takes another name while it does not exist, or two on one day.
     *
     * <p>That a unit lasts longer than its parent is no such problem: the view is defined then, and rules speak of it.
     *
     * @param at the place of the document that holds the lists {@code units}, {@code posts} and {@code unitEvents}
     * @return the problems, those of units first, then of posts, then of events; empty if there are none
     */
    public static List<Problem> check(Entries<Unit> units, Entries<Post> posts, Entries<UnitEvent> events, Pointer at) {
        return new StructureCheck(units, posts, events, at).problems();
    }

    /**
     * Returns the same facts with these people in the place of others, or everything that keeps them from fitting, duties that
     * are given already among it; see {@link #checkPeople}.
     *
     * @param newOfficials in any order
     * @param newAppointments in any order
     */
    public Checked<Facts> withPeople(List<Official> newOfficials, List<Appointment> newAppointments) {
        PeopleIndex index = index(newOfficials, newAppointments);
        List<Problem> problems = new ArrayList<>();
        if (!index.isSound(newOfficials.size())) {
            problems.addAll(checkPeople(
                    Entries.of(posts), Entries.of(newOfficials), Entries.of(newAppointments), Pointer.ROOT));
        }
        problems.addAll(checkAbsences(
                Entries.of(posts),
                Entries.of(newOfficials),
                Entries.of(people.absences),
                Entries.of(people.substitutions),
                Pointer.ROOT));
        if (hasDuties()) {
            problems.addAll(problemsOfDuties(newOfficials, assignments, transfers, escalations));
        }
        return problems.isEmpty()
                ? Checked.of(people(newOfficials, newAppointments, index))
                : Checked.ofProblems(problems);
    }

    private boolean hasDuties() {
        return !assignments.isEmpty() || !transfers.isEmpty() || !escalations.isEmpty();
    }

    /**
     * Returns the same units and posts with what fits of officials and appointments that
     * came from elsewhere, with everything that does not fit.
     *
     * <p>Nothing is guessed: of two with one id the first one given is kept, and an appointment of an unknown official
     * or to an unknown post is left out. Duties are given afterwards.
     *
     * @param newOfficials as far as they could be read
     * @param newAppointments as far as they could be read
     * @param at the place of the document that holds the lists {@code officials} and {@code appointments}
     * @throws IllegalStateException if duties are given already, which might not fit to the people that are kept
     */
    public Imported<Facts> withFittingPeople(
            Entries<Official> newOfficials, Entries<Appointment> newAppointments, Pointer at) {
        if (hasDuties()) {
            throw new IllegalStateException("Duties fit to the people who are kept, but these facts hold some already: "
                    + this + "; call withFittingPeople before withDuties");
        }
        return PeopleCheck.fitting(this, newOfficials, newAppointments, at);
    }

    /**
     * Returns everything that keeps officials and appointments from fitting together and to the posts: one id for two,
     * a reference to what does not exist.
     *
     * <p>That an appointment lasts longer than its post, or that a post is held by two, is no such problem: the facts
     * are defined then, and rules speak of it.
     *
     * @param at the place of the document that holds the lists {@code officials} and {@code appointments}
     * @return the problems in the order of the document, empty if there are none
     */
    public static List<Problem> checkPeople(
            Entries<Post> posts, Entries<Official> officials, Entries<Appointment> appointments, Pointer at) {
        return PeopleCheck.check(posts, officials, appointments, at);
    }

    /**
     * Returns the same facts with these absences and substitutions in the place of others, or everything that keeps them from
     * fitting; see {@link #checkAbsences}.
     *
     * @param newAbsences in any order
     * @param newSubstitutions in any order
     */
    public Checked<Facts> withAbsences(List<Absence> newAbsences, List<Substitution> newSubstitutions) {
        List<Problem> problems = checkAbsences(
                Entries.of(posts),
                Entries.of(officials),
                Entries.of(newAbsences),
                Entries.of(newSubstitutions),
                Pointer.ROOT);
        return problems.isEmpty() ? Checked.of(absences(newAbsences, newSubstitutions)) : Checked.ofProblems(problems);
    }

    /**
     * Returns everything that keeps absences and substitutions from fitting to posts and officials: one id for two, a
     * reference to what does not exist.
     *
     * @param at the place of the document that holds the lists {@code absences} and {@code substitutions}
     * @return the problems in the order of the document, empty if there are none
     */
    public static List<Problem> checkAbsences(
            Entries<Post> posts,
            Entries<Official> officials,
            Entries<Absence> absences,
            Entries<Substitution> substitutions,
            Pointer at) {
        return PeopleCheck.checkAbsences(posts, officials, absences, substitutions, at);
    }

    /** Returns the same facts with tasks of which nothing is known beyond the catalogue. */
    public Facts withTasks(TaskCatalogue newCatalogue) {
        return duties(newCatalogue, assignments, transfers, escalations, duties);
    }

    /**
     * Returns the same units, posts and people with these tasks and who has to do them, or everything that keeps them from
     * fitting; see {@link #checkDuties}.
     *
     * @param newAssignments in any order
     * @param newTransfers in any order
     * @param newEscalations in any order
     */
    public Checked<Facts> withDuties(
            TaskCatalogue newCatalogue,
            List<Assignment> newAssignments,
            List<AuthorityTransfer> newTransfers,
            List<Escalation> newEscalations) {
        List<Problem> problems = problemsOfDuties(officials, newAssignments, newTransfers, newEscalations);
        return problems.isEmpty()
                ? Checked.of(duties(
                        newCatalogue,
                        List.copyOf(newAssignments),
                        List.copyOf(newTransfers),
                        List.copyOf(newEscalations),
                        new DutyIndex(newAssignments, newTransfers, newEscalations)))
                : Checked.ofProblems(problems);
    }

    private List<Problem> problemsOfDuties(
            List<Official> people,
            List<Assignment> given,
            List<AuthorityTransfer> givenTransfers,
            List<Escalation> givenEscalations) {
        return checkDuties(
                Entries.of(units),
                Entries.of(posts),
                Entries.of(people),
                Entries.of(given),
                Entries.of(givenTransfers),
                Entries.of(givenEscalations),
                Pointer.ROOT);
    }

    private Facts duties(
            TaskCatalogue newCatalogue,
            List<Assignment> newAssignments,
            List<AuthorityTransfer> newTransfers,
            List<Escalation> newEscalations,
            DutyIndex index) {
        return new Facts(
                units,
                posts,
                events,
                structure,
                officials,
                appointments,
                people,
                newCatalogue,
                newAssignments,
                newTransfers,
                newEscalations,
                index,
                reading);
    }

    /**
     * Returns everything that keeps assignments, transfers and escalations from fitting to units, posts and officials:
     * one id for two, a reference to what does not exist, a post of another unit than the assignment's.
     *
     * <p>That a task has no lead or two, or that a holder gives a power it does not hold, is no such problem: the
     * view is defined then, and rules speak of it.
     *
     * @param at the place of the document that holds the lists {@code assignments}, {@code transfers} and
     *     {@code escalations}
     * @return the problems in the order of the document, empty if there are none
     */
    public static List<Problem> checkDuties(
            Entries<Unit> units,
            Entries<Post> posts,
            Entries<Official> officials,
            Entries<Assignment> assignments,
            Entries<AuthorityTransfer> transfers,
            Entries<Escalation> escalations,
            Pointer at) {
        return new DutiesCheck(units, posts, officials, at).problems(assignments, transfers, escalations);
    }

    /**
     * Returns the same facts where the tasks of {@code other} exist too, unless a task of the same code is there already, and
     * where words mean what they mean in the vocabulary. Without it every word stands for itself.
     */
    public Facts under(TaskCatalogue other, Vocabulary words) {
        return under(other, words, reading.giverKeeps());
    }

    /** Returns the same, where the law says whether one who gives a power keeps it; without it the words say so. */
    public Facts under(TaskCatalogue other, Vocabulary words, GiverKeeps law) {
        return other.tasks().isEmpty() && words.equals(vocabulary()) && law == giverKeeps()
                ? this
                : read(catalogue.supplementedBy(other), new Reading(words, law, reading.place()));
    }

    /** Returns the same facts of a place: law that has ended may go on there. */
    public Facts in(Jurisdiction where) {
        return read(catalogue, reading.in(where));
    }

    private Facts read(TaskCatalogue newCatalogue, Reading newReading) {
        return new Facts(
                units,
                posts,
                events,
                structure,
                officials,
                appointments,
                people,
                newCatalogue,
                assignments,
                transfers,
                escalations,
                duties,
                newReading);
    }

    /** Returns what says whether one who gives a power keeps it. */
    GiverKeeps giverKeeps() {
        return reading.giverKeeps();
    }

    /** Returns where they are. */
    Jurisdiction place() {
        return reading.place();
    }

    /** Returns what the words of the facts mean. */
    Vocabulary vocabulary() {
        return reading.vocabulary();
    }

    /** Returns the view of the date. */
    @Override
    public Snapshot on(LocalDate date) {
        return new Snapshot.OfFacts(this, date);
    }

    /** Adds the days strictly inside {@code within} on which the view may change. */
    @Override
    public void addBoundaries(DateRange within, NavigableSet<LocalDate> boundaries) {
        addPeopleBoundaries(within, boundaries);
        catalogue.addBoundaries(within, boundaries);
        catalogue
                .tasks()
                .forEach(task ->
                        task.legalBasis().ifPresent(law -> Basis.ofLaw(law).addBoundaries(within, boundaries)));
        assignments.forEach(assignment -> assignment.life().addBoundaries(within, boundaries));
        transfers.forEach(transfer -> transfer.life().addBoundaries(within, boundaries));
        if (!transfers.isEmpty()) {
            giverKeeps().addBoundaries(within, boundaries);
        }
        escalations.forEach(escalation -> escalation.addBoundaries(within, boundaries));
    }

    /** Adds those on which units, posts or people may change. */
    void addPeopleBoundaries(DateRange within, NavigableSet<LocalDate> boundaries) {
        units.forEach(unit -> unit.life().addBoundaries(within, boundaries));
        posts.forEach(post -> post.life().addBoundaries(within, boundaries));
        // A renaming changes a name, any other event shows in the lives above.
        events.forEach(event -> DateRange.from(event.date()).addBoundaries(within, boundaries));
        appointments.forEach(appointment -> appointment.life().addBoundaries(within, boundaries));
        people.absences.forEach(absence -> absence.life().addBoundaries(within, boundaries));
        people.substitutions.forEach(one -> one.life().addBoundaries(within, boundaries));
        for (Official official : officials) {
            official.service().forEach(period -> period.days().addBoundaries(within, boundaries));
            official.qualifications()
                    .forEach(qualification -> qualification
                            .obtainedOn()
                            .ifPresent(day -> DateRange.from(day).addBoundaries(within, boundaries)));
            for (TrainingRecord record : official.trainings()) {
                DateRange.from(record.completedOn()).addBoundaries(within, boundaries);
                record.expiresOn().ifPresent(day -> DateRange.from(day).addBoundaries(within, boundaries));
            }
        }
    }

    /** Returns the units in the order given. */
    public List<Unit> units() {
        return units;
    }

    /** Returns the posts in the order given. */
    public List<Post> posts() {
        return posts;
    }

    /** Returns what happened to units, in the order given. */
    public List<UnitEvent> events() {
        return events;
    }

    /** Computes what became of units over time, and from what they came. */
    public Succession succession() {
        return Succession.of(events);
    }

    /** Returns the officials in the order given. */
    public List<Official> officials() {
        return officials;
    }

    /** Returns the appointments in the order given. */
    public List<Appointment> appointments() {
        return appointments;
    }

    /** Returns the absences in the order given. */
    public List<Absence> absences() {
        return people.absences;
    }

    /** Returns the substitutions in the order given. */
    public List<Substitution> substitutions() {
        return people.substitutions;
    }

    /** Returns all appointments ever made to the post, by date; empty if there are none. */
    public List<Appointment> historyOfPost(String post) {
        return appointments.stream()
                .filter(appointment -> appointment.post().equals(post))
                .sorted(BY_DATE)
                .toList();
    }

    /** Returns all appointments that the official ever had, by date; empty if there are none. */
    public List<Appointment> historyOfOfficial(String official) {
        return appointments.stream()
                .filter(appointment -> appointment.official().equals(official))
                .sorted(BY_DATE)
                .toList();
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

    StructureIndex structure() {
        return structure;
    }

    PeopleIndex people() {
        return people;
    }

    DutyIndex duties() {
        return duties;
    }

    /** Returns the numbers of what is in it, for a log. */
    @Override
    public String toString() {
        return units.size() + " units, " + posts.size() + " posts, " + events.size() + " events, " + officials.size()
                + " officials, " + appointments.size() + " appointments, " + catalogue + ", " + assignments.size()
                + " assignments, " + transfers.size() + " transfers, " + escalations.size() + " escalations";
    }
}
