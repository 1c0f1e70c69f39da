package org.commune4j.core.snapshot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.commune4j.core.authority.Competence;
import org.commune4j.core.law.Field;
import org.commune4j.core.organisation.Absence;
import org.commune4j.core.organisation.Appointment;
import org.commune4j.core.organisation.Branch;
import org.commune4j.core.organisation.FunctionalLine;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.organisation.Substitution;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.organisation.UnitEvent;
import org.commune4j.core.organisation.UnitKind;
import org.commune4j.core.rule.GivenWord;
import org.commune4j.core.rule.Truth;
import org.commune4j.core.text.Echo;
import org.commune4j.core.text.OpenCode;
import org.commune4j.core.text.WordFamily;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is so on one date: units in their places, posts and who holds them, officials and what they hold, tasks and
 * who may do them. It comes from {@link Facts#on}, or as the view of a commune; rules, suitability, diagrams and reports read it.
 *
 * <pre>{@code
 * Snapshot view = facts.on(LocalDate.of(2025, 9, 15));
 * view.post("economic-head").holders();           // who holds it
 * view.official("CB-07").posts();                 // everything that the official holds
 * view.task("T-1").mayAct("CB-04");               // whether the official may do it, or unknown
 * view.vacancies();                               // posts with a free place
 * }</pre>
 *
 * <p>A unit whose parent does not exist on the date stands at the top and {@linkplain UnitView#isDetached() says so}; a post
 * whose unit does not exist is {@linkplain #strayPosts() stray}. An official is in it who is in service on the date, or
 * of whom an appointment says otherwise; who is not in service holds nothing. An appointment to a post that does not exist on the date has no post. Lists are sorted by id, whatever order the
 * facts were given in. Built once and indexed, the tasks when they are asked for; immutable and thread-safe.
 */
public abstract class Snapshot {

    /** The view of facts alone, about which nothing more is known. */
    static final class OfFacts extends Snapshot {
        OfFacts(Facts facts, LocalDate date) {
            super(facts, date);
        }
    }

    private static final int SHOWN = 10;

    private final Facts facts;
    private final LocalDate date;
    /** By number of the id in the facts; null where it does not exist on the date. */
    private final @Nullable UnitView[] unitSlots;

    private final @Nullable PostView[] postSlots;
    private final @Nullable OfficialView[] officialSlots;
    private final List<UnitView> units;
    private final List<UnitView> roots;
    private final List<PostView> posts;
    private final List<PostView> strayPosts;
    private final List<OfficialView> officials;
    private final List<AppointmentView> appointments;
    private final List<AppointmentView> lapsedAppointments;
    private final int levels;
    private final Work work;

    Snapshot(Facts facts, LocalDate date) {
        this.facts = facts;
        this.date = date;
        unitSlots = new @Nullable UnitView[facts.structure().units.size()];
        postSlots = new @Nullable PostView[facts.structure().posts.size()];
        officialSlots = new @Nullable OfficialView[facts.people().officials.size()];
        List<UnitView> allUnits = new ArrayList<>(unitSlots.length);
        List<UnitView> tops = new ArrayList<>();
        fillUnits(allUnits, tops);
        units = Collections.unmodifiableList(allUnits);
        roots = Collections.unmodifiableList(tops);
        List<PostView> allPosts = new ArrayList<>(postSlots.length);
        List<PostView> strays = new ArrayList<>();
        fillPosts(allPosts, strays);
        posts = Collections.unmodifiableList(allPosts);
        strayPosts = Collections.unmodifiableList(strays);
        addFunctionalLines();
        OfficialView[] everyone = new OfficialView[officialSlots.length];
        for (Official official : facts.officials()) {
            everyone[facts.people().officials.of(official.id())] = new OfficialView(official, date, facts.vocabulary());
        }
        List<AppointmentView> lapsed = new ArrayList<>();
        for (Absence absence : facts.absences()) {
            if (absence.life().contains(date)) {
                everyone[facts.people().officials.of(absence.official())].setAbsent();
            }
        }
        appointments = Collections.unmodifiableList(appoint(everyone, lapsed));
        lapsedAppointments = Collections.unmodifiableList(lapsed);
        Set<OfficialView> contradicted = new HashSet<>();
        lapsed.forEach(appointment -> contradicted.add(appointment.official()));
        List<OfficialView> present = new ArrayList<>(everyone.length);
        for (int number = 0; number < everyone.length; number++) {
            OfficialView official = everyone[number];
            official.close();
            if (official.isInService() || contradicted.contains(official)) {
                officialSlots[number] = official;
                present.add(official);
            }
        }
        officials = Collections.unmodifiableList(present);
        standIn(everyone);
        units.forEach(UnitView::close);
        posts.forEach(PostView::close);
        levels = measureLevels();
        work = new Work(this);
    }

    /** Makes the same snapshot, for one that knows more about it. */
    protected Snapshot(Snapshot other) {
        facts = other.facts;
        date = other.date;
        unitSlots = other.unitSlots;
        postSlots = other.postSlots;
        officialSlots = other.officialSlots;
        units = other.units;
        roots = other.roots;
        posts = other.posts;
        strayPosts = other.strayPosts;
        officials = other.officials;
        appointments = other.appointments;
        lapsedAppointments = other.lapsedAppointments;
        levels = other.levels;
        work = other.work;
    }

    private void fillUnits(List<UnitView> all, List<UnitView> tops) {
        StructureIndex index = facts.structure();
        int[] parents = new int[unitSlots.length];
        List<Unit> given = facts.units();
        for (int i = 0; i < given.size(); i++) {
            Unit unit = given.get(i);
            if (unit.life().contains(date)) {
                int number = index.unitNumbers[i];
                @Nullable UnitEvent renaming = index.renaming(unit, date);
                unitSlots[number] = new UnitView(
                        unit, renaming == null ? unit.name() : renaming.name().orElseThrow(), facts.vocabulary());
                parents[number] = index.parentNumbers[i];
            }
        }
        for (int number = 0; number < unitSlots.length; number++) {
            @Nullable UnitView unit = unitSlots[number];
            if (unit != null) {
                all.add(unit);
                @Nullable UnitView parent = parents[number] == IdIndex.NONE ? null : unitSlots[parents[number]];
                if (parent == null) {
                    tops.add(unit);
                } else {
                    unit.placeUnder(parent);
                }
            }
        }
    }

    private void fillPosts(List<PostView> all, List<PostView> strays) {
        StructureIndex index = facts.structure();
        List<Post> given = facts.posts();
        for (int i = 0; i < given.size(); i++) {
            if (given.get(i).life().contains(date)) {
                postSlots[index.postNumbers[i]] =
                        new PostView(given.get(i), unitSlots[index.postUnitNumbers[i]], facts.vocabulary());
            }
        }
        for (@Nullable PostView post : postSlots) {
            if (post != null) {
                all.add(post);
                post.unit().ifPresentOrElse(unit -> unit.add(post), () -> strays.add(post));
            }
        }
    }

    private void addFunctionalLines() {
        for (UnitView unit : units) {
            if (!unit.unit().functionalLines().isEmpty()) {
                unit.reportTo(
                        superiors(unit.unit().functionalLines(), unit.parent().orElse(null)));
            }
        }
        for (PostView post : posts) {
            if (!post.post().functionalLines().isEmpty()) {
                post.reportTo(
                        superiors(post.post().functionalLines(), post.unit().orElse(null)));
            }
        }
    }

    private List<UnitView> superiors(List<FunctionalLine> lines, @Nullable UnitView first) {
        Set<UnitView> superiors = new TreeSet<>(Comparator.comparing(UnitView::id));
        for (FunctionalLine line : lines) {
            if (line.life().contains(date)) {
                findUnit(line.unit()).ifPresent(superiors::add);
            }
        }
        superiors.removeIf(superior -> superior == first);
        return List.copyOf(superiors);
    }

    /** An appointment of who is not in service on the date holds nothing: it is put aside, so that it can be told. */
    private List<AppointmentView> appoint(OfficialView[] everyone, List<AppointmentView> lapsed) {
        List<AppointmentView> inForce = new ArrayList<>();
        PeopleIndex people = facts.people();
        List<Appointment> all = people.appointmentsById;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).life().contains(date)) {
                OfficialView official = everyone[people.officialOf[i]];
                @Nullable PostView post = postSlots[people.postOf[i]];
                AppointmentView appointment = new AppointmentView(all.get(i), official, post);
                if (official.isInService()) {
                    official.add(appointment);
                    if (post != null) {
                        post.add(appointment);
                    }
                    inForce.add(appointment);
                } else {
                    lapsed.add(appointment);
                }
            }
        }
        return inForce;
    }

    /** Lets those stand in who are there, for posts that no official who is there fills. */
    private void standIn(OfficialView[] everyone) {
        for (Substitution substitution : facts.people().substitutionsById) {
            if (substitution.life().contains(date)) {
                OfficialView official = everyone[facts.people().officials.of(substitution.official())];
                int number = facts.structure().posts.of(substitution.post());
                @Nullable PostView post = postSlots[number];
                if (post != null) {
                    post.add(substitution, official);
                    official.add(substitution, post);
                }
            }
        }
    }

    /** Level by level from the top, so that depth costs no stack. */
    private int measureLevels() {
        int level = 0;
        List<UnitView> row = roots;
        while (!row.isEmpty()) {
            List<UnitView> next = new ArrayList<>();
            for (UnitView unit : row) {
                unit.setLevel(level);
                next.addAll(unit.children());
            }
            row = next;
            level++;
        }
        return level;
    }

    /** Returns the date. */
    public LocalDate date() {
        return date;
    }

    /**
     * Tells whether everybody can know what each kind of unit or post, each branch or field of a task means that is given on the
     * date; unknown otherwise, saying which words are neither known nor declared. Of other families it tells nothing.
     */
    public Truth isPlaced(WordFamily family) {
        Truth placed = Truth.TRUE;
        for (UnitView unit :
                family == WordFamily.UNIT_KIND || family == WordFamily.BRANCH ? units : List.<UnitView>of()) {
            placed = placed.and(family == WordFamily.BRANCH ? unit.isBranchPlaced() : unit.isKindPlaced());
        }
        for (PostView post : family == WordFamily.POST_KIND ? posts : List.<PostView>of()) {
            placed = placed.and(post.isPlaced());
        }
        for (TaskView task : family == WordFamily.FIELD ? tasks() : List.<TaskView>of()) {
            placed = placed.and(task.isFieldPlaced());
        }
        return placed;
    }

    /**
     * Returns a word that stands at something, to ask what it means and what it is called.
     *
     * @param owner the id of what it stands at
     */
    public GivenWord word(OpenCode<?> word, String owner) {
        return GivenWord.of(word, facts.vocabulary(), owner);
    }

    /** Returns the facts that it is a view of. */
    public Facts facts() {
        return facts;
    }

    // ---------------------------------------------------------------- units

    /** Returns all units. */
    public List<UnitView> units() {
        return units;
    }

    /** Returns all units that are of a kind for certain; see {@link #hasUnit}. */
    public List<UnitView> units(UnitKind kind) {
        return units.stream().filter(unit -> unit.isOf(kind).isTrue()).toList();
    }

    /** Returns all units that belong to a branch for certain; see {@link #isPlaced}. */
    public List<UnitView> units(Branch branch) {
        return units.stream()
                .filter(unit -> unit.isIn(List.of(branch)).isTrue())
                .toList();
    }

    /** Tells whether one of the units is of a kind; unknown where none is, and nobody can know what the word of one means. */
    public Truth hasUnit(UnitKind kind) {
        return Truth.any(units, unit -> unit.isOf(kind));
    }

    /** Returns the units at the top. */
    public List<UnitView> roots() {
        return roots;
    }

    /** Returns the unit, if it exists on the date. */
    public Optional<UnitView> findUnit(String unit) {
        int number = facts.structure().units.of(unit);
        return number == IdIndex.NONE ? Optional.empty() : Optional.ofNullable(unitSlots[number]);
    }

    /**
     * Returns the unit.
     *
     * @throws NoSuchElementException if it does not exist on the date, naming those that do
     */
    public UnitView unit(String unit) {
        return findUnit(unit).orElseThrow(() -> missing("unit", unit, units, UnitView::id));
    }

    /** Returns the focal points (đầu mối): the units with a head of their own. */
    public List<UnitView> focalPoints() {
        return units.stream().filter(UnitView::isFocalPoint).toList();
    }

    /** Returns how many levels of units there are; 0 without units. */
    public int levels() {
        return levels;
    }

    /** Returns how many levels (cấp trung gian) lie between the units at the top and the lowest ones. */
    public int intermediateLevels() {
        return Math.max(0, levels - 2);
    }

    /** Returns how many may work in all posts at the same time, stray posts left aside. */
    public int places() {
        return units.stream().mapToInt(UnitView::places).reduce(0, Math::addExact);
    }

    /** Returns how many may hold a post of the rank at the same time, stray posts left aside. */
    public int places(Rank rank) {
        return units.stream().mapToInt(unit -> unit.places(rank)).reduce(0, Math::addExact);
    }

    // ---------------------------------------------------------------- posts and people

    /** Returns all posts, stray ones among them. */
    public List<PostView> posts() {
        return posts;
    }

    /** Returns all posts that are of a kind for certain; see {@link #isPlaced}. */
    public List<PostView> posts(PostKind kind) {
        return posts.stream().filter(post -> post.isOf(kind).isTrue()).toList();
    }

    /** Returns the post, if it exists on the date. */
    public Optional<PostView> findPost(String post) {
        int number = facts.structure().posts.of(post);
        return number == IdIndex.NONE ? Optional.empty() : Optional.ofNullable(postSlots[number]);
    }

    /**
     * Returns the post.
     *
     * @throws NoSuchElementException if it does not exist on the date, naming those that do
     */
    public PostView post(String post) {
        return findPost(post).orElseThrow(() -> missing("post", post, posts, PostView::id));
    }

    /** Returns the posts whose unit does not exist on the date. */
    public List<PostView> strayPosts() {
        return strayPosts;
    }

    /** Returns the posts with a free place. */
    public List<PostView> vacancies() {
        return posts.stream().filter(post -> post.vacancies() > 0).toList();
    }

    /** Returns the officials who are in service on the date, or of whom an appointment says otherwise. */
    public List<OfficialView> officials() {
        return officials;
    }

    /** Returns the official, if in service on the date, or if an appointment says otherwise. */
    public Optional<OfficialView> findOfficial(String official) {
        int number = facts.people().officials.of(official);
        return number == IdIndex.NONE ? Optional.empty() : Optional.ofNullable(officialSlots[number]);
    }

    /**
     * Returns the official.
     *
     * @throws NoSuchElementException if neither in service nor holding something on the date, naming those who are
     */
    public OfficialView official(String official) {
        return findOfficial(official).orElseThrow(() -> missing("official", official, officials, OfficialView::id));
    }

    /** Returns the officials who hold several posts at once. */
    public List<OfficialView> concurrentOfficials() {
        return officials.stream().filter(OfficialView::isConcurrent).toList();
    }

    /** Returns the appointments in force: given for the date, of an official in service. */
    public List<AppointmentView> appointments() {
        return appointments;
    }

    /** Returns the appointments that are given for the date although their official is not in service: they hold nothing. */
    public List<AppointmentView> lapsedAppointments() {
        return lapsedAppointments;
    }

    /** Returns the officials who are in service and absent on the date. */
    public List<OfficialView> absentOfficials() {
        return officials.stream().filter(OfficialView::isAbsent).toList();
    }

    /** Returns the working time that the appointments in force take. */
    public FullTimeEquivalents workingTime() {
        return FullTimeEquivalents.of(appointments);
    }

    // ---------------------------------------------------------------- tasks

    /** Returns the tasks that exist on the date, by code. */
    public List<TaskView> tasks() {
        return work.tasks();
    }

    /** Returns the tasks that are of a field for certain; see {@link #isPlaced}. */
    public List<TaskView> tasks(Field field) {
        return tasks().stream().filter(task -> task.isIn(field).isTrue()).toList();
    }

    /** Returns the task, if it exists on the date. */
    public Optional<TaskView> findTask(String code) {
        return work.findTask(code);
    }

    /**
     * Returns the task.
     *
     * @throws NoSuchElementException if it does not exist on the date, naming some that do
     */
    public TaskView task(String code) {
        return findTask(code)
                .orElseThrow(() -> new NoSuchElementException("No task '" + Echo.shown(code) + "' on " + date
                        + "; there are "
                        + tasks().size() + ", for instance "
                        + tasks().stream().limit(SHOWN).map(TaskView::code).toList()));
    }

    /** Returns all assignments in force, those of tasks, units or posts that do not exist on the date among them. */
    public List<AssignmentView> assignments() {
        return work.assignments();
    }

    /** Returns what the official is responsible for, in person or by holding a post, by id; empty if for nothing. */
    public List<AssignmentView> assignmentsOfOfficial(String official) {
        return work.assignmentsOfOfficial(official);
    }

    /** Returns what the unit has to do, by id; empty if nothing. */
    public List<AssignmentView> assignmentsOfUnit(String unit) {
        return assignments().stream()
                .filter(assignment -> assignment.assignment().unit().equals(unit))
                .toList();
    }

    /** Returns who holds a power by law, or may; found once for all tasks of the competence. */
    List<HeldPower> powersByLaw(Competence competence) {
        return work.powersByLaw(competence);
    }

    /** Returns who holds a power of which nothing is transferred; found once for all tasks of the competence. */
    Powers untransferred(Competence competence) {
        return work.untransferred(competence);
    }

    /** Returns all transfers of authority in force, effective or not. */
    public List<TransferView> transfers() {
        return work.transfers();
    }

    /** Returns all escalations raised by the date, answered ones among them. */
    public List<EscalationView> escalations() {
        return work.escalations();
    }

    /** Returns how much each official, post and unit has to do. */
    public Workload workload() {
        return work.workload();
    }

    private <T> NoSuchElementException missing(String what, String id, List<T> there, Function<T, String> ids) {
        return new NoSuchElementException("No " + what + " '" + Echo.shown(id) + "' on " + date + "; there are "
                + there.stream().map(ids).toList());
    }

    /** Returns the numbers of what is in it and the date, for a log. */
    @Override
    public String toString() {
        return units.size() + " units, " + posts.size() + " posts, " + officials.size() + " officials with "
                + appointments.size() + " appointments on " + date;
    }
}
