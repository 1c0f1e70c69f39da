package org.commune4j.core.reform;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.commune4j.core.authority.Assignment;
import org.commune4j.core.authority.AuthorityTransfer;
import org.commune4j.core.authority.PowerHolder;
import org.commune4j.core.authority.Task;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.Source;
import org.commune4j.core.organisation.Appointment;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.organisation.UnitEvent;
import org.commune4j.core.organisation.UnitEventKind;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.reform.Pieces.Parts;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.jspecify.annotations.Nullable;

/** The facts of one commune while a reform is applied. Used by one thread, then built. */
final class CommuneDraft {

    private final Commune baseline;
    private DateRange life;
    private final Pieces<Unit> units;
    private final Pieces<UnitEvent> events;
    private final Pieces<Post> posts;
    private final Pieces<Official> officials;
    private final Pieces<Appointment> appointments;
    private final Pieces<Task> tasks;
    private final Pieces<Assignment> assignments;
    private final Pieces<AuthorityTransfer> transfers;

    CommuneDraft(Commune baseline) {
        this.baseline = baseline;
        life = baseline.life();
        units = new Pieces<>(baseline.units());
        events = new Pieces<>(baseline.unitEvents());
        posts = new Pieces<>(baseline.posts());
        officials = new Pieces<>(baseline.officials());
        appointments = new Pieces<>(baseline.appointments());
        tasks = new Pieces<>(baseline.tasks());
        assignments = new Pieces<>(baseline.assignments());
        transfers = new Pieces<>(baseline.transfers());
    }

    Commune baseline() {
        return baseline;
    }

    DateRange life() {
        return life;
    }

    Pieces<Unit> units() {
        return units;
    }

    Pieces<UnitEvent> events() {
        return events;
    }

    Pieces<Post> posts() {
        return posts;
    }

    Pieces<Official> officials() {
        return officials;
    }

    Pieces<Appointment> appointments() {
        return appointments;
    }

    Pieces<Task> tasks() {
        return tasks;
    }

    Pieces<Assignment> assignments() {
        return assignments;
    }

    Pieces<AuthorityTransfer> transfers() {
        return transfers;
    }

    Optional<Unit> unitOn(String id, LocalDate date) {
        return units.where(unit -> unit.id().equals(id) && unit.life().contains(date)).stream()
                .findFirst();
    }

    Optional<Post> postOn(String id, LocalDate date) {
        return posts.where(post -> post.id().equals(id) && post.life().contains(date)).stream()
                .findFirst();
    }

    /** Tells how many different officials hold the post on the date, acting ones left aside. */
    int holders(String post, LocalDate date) {
        LinkedHashSet<String> holders = new LinkedHashSet<>();
        appointments
                .where(appointment -> appointment.post().equals(post)
                        && !appointment.acting()
                        && appointment.life().contains(date))
                .forEach(appointment -> holders.add(appointment.official()));
        return holders.size();
    }

    List<Assignment> assignmentsFrom(LocalDate date, Predicate<Assignment> which) {
        return assignments.where(assignment -> lastsFrom(assignment.life(), date) && which.test(assignment));
    }

    List<AuthorityTransfer> transfersFrom(LocalDate date, Predicate<AuthorityTransfer> which) {
        return transfers.where(transfer -> lastsFrom(transfer.life(), date) && which.test(transfer));
    }

    List<Post> postsFrom(LocalDate date, Predicate<Post> which) {
        return posts.where(post -> lastsFrom(post.life(), date) && which.test(post));
    }

    List<Unit> unitsFrom(LocalDate date, Predicate<Unit> which) {
        return units.where(unit -> lastsFrom(unit.life(), date) && which.test(unit));
    }

    /** Ends units. */
    void endUnits(LocalDate date, Predicate<Unit> which) {
        units.replace(
                unit -> lastsFrom(unit.life(), date) && which.test(unit),
                unit -> new Parts<>(
                        unit.life()
                                .cutAt(date)
                                .map(kept -> unit.toBuilder().life(kept).build())
                                .orElse(null),
                        null));
    }

    /** Ends posts with the appointments to them. */
    void endPosts(LocalDate date, Predicate<Post> which) {
        LinkedHashSet<String> ids = new LinkedHashSet<>();
        postsFrom(date, which).forEach(post -> ids.add(post.id()));
        posts.replace(
                post -> lastsFrom(post.life(), date) && which.test(post),
                post -> new Parts<>(
                        post.life()
                                .cutAt(date)
                                .map(kept -> post.toBuilder().life(kept).build())
                                .orElse(null),
                        null));
        endAppointments(date, appointment -> ids.contains(appointment.post()));
    }

    /** Ends appointments. */
    void endAppointments(LocalDate date, Predicate<Appointment> which) {
        appointments.replace(
                appointment -> lastsFrom(appointment.life(), date) && which.test(appointment),
                appointment -> new Parts<>(
                        appointment
                                .life()
                                .cutAt(date)
                                .map(kept -> appointment.toBuilder().life(kept).build())
                                .orElse(null),
                        null));
    }

    /** Ends tasks. */
    void endTasks(LocalDate date, Predicate<Task> which) {
        tasks.replace(
                task -> lastsFrom(task.life(), date) && which.test(task),
                task -> new Parts<>(
                        task.life()
                                .cutAt(date)
                                .map(kept -> task.toBuilder().life(kept).build())
                                .orElse(null),
                        null));
    }

    /** Ends assignments of tasks. */
    void endAssignments(LocalDate date, Predicate<Assignment> which) {
        assignments.replace(
                assignment -> lastsFrom(assignment.life(), date) && which.test(assignment),
                assignment -> new Parts<>(
                        assignment
                                .life()
                                .cutAt(date)
                                .map(kept -> assignment.toBuilder().life(kept).build())
                                .orElse(null),
                        null));
    }

    /** Ends transfers of power. */
    void endTransfers(LocalDate date, Predicate<AuthorityTransfer> which) {
        transfers.replace(
                transfer -> lastsFrom(transfer.life(), date) && which.test(transfer),
                transfer -> new Parts<>(before(transfer, date), null));
    }

    private static @Nullable AuthorityTransfer before(AuthorityTransfer transfer, LocalDate date) {
        return transfer.life()
                .cutAt(date)
                .map(kept -> transfer.toBuilder().life(kept).build())
                .orElse(null);
    }

    /** Changes assignments of tasks from the date on; what was before stays, what begins has an id of its own. */
    void changeAssignments(LocalDate date, Predicate<Assignment> which, UnaryOperator<Assignment> change) {
        assignments.replace(
                assignment -> lastsFrom(assignment.life(), date) && which.test(assignment),
                assignment -> assignment.life().startOrMin().isBefore(date)
                        ? new Parts<>(
                                assignment.toBuilder()
                                        .life(before(assignment.life(), date))
                                        .build(),
                                change.apply(assignment.toBuilder()
                                        .id(from(assignment.id(), date))
                                        .life(from(assignment.life(), date))
                                        .build()))
                        : new Parts<>(change.apply(assignment), null));
    }

    /** Lets others give and receive power from the date on. A transfer that would go from one to itself ends. */
    void changeHolders(LocalDate date, Predicate<AuthorityTransfer> which, UnaryOperator<PowerHolder> change) {
        transfers.replace(transfer -> lastsFrom(transfer.life(), date) && which.test(transfer), transfer -> {
            PowerHolder giver = change.apply(transfer.giver());
            PowerHolder receiver = change.apply(transfer.receiver());
            @Nullable AuthorityTransfer kept = before(transfer, date);
            if (giver.equals(receiver)) {
                return new Parts<>(kept, null);
            }
            AuthorityTransfer.Builder changed =
                    transfer.toBuilder().giver(giver).receiver(receiver);
            return kept == null
                    ? new Parts<>(changed.build(), null)
                    : new Parts<>(
                            kept,
                            changed.id(from(transfer.id(), date))
                                    .life(from(transfer.life(), date))
                                    .build());
        });
    }

    /** Returns the id of what goes on from the date in another way. */
    static String from(String id, LocalDate date) {
        return id + "@" + date;
    }

    /** Renames a unit; where it is described anew later under the name it had, it has the new one there too. */
    void rename(UnitEvent event) {
        String id = event.predecessors().get(0);
        LocalizedText newName = event.name().orElseThrow();
        @Nullable Unit here = unitOn(id, event.date()).orElse(null);
        @Nullable LocalizedText oldName = here == null ? null : nameOn(here, event.date());
        events.add(event);
        while (here != null && nameOn(here, LocalDate.MAX).equals(newName)) {
            LocalDate end = here.life().endOrMax();
            @Nullable
            Unit next = units
                    .where(unit -> unit.id().equals(id)
                            && unit.life().startOrMin().equals(end)
                            && unit.name().equals(oldName))
                    .stream()
                    .findFirst()
                    .orElse(null);
            here = next == null ? null : next.toBuilder().name(newName).build();
            @Nullable Unit renamed = here;
            units.replace(unit -> unit == next, unit -> new Parts<>(renamed, null));
        }
    }

    /** The name of the unit on the day, as far as that lies in its life, renamings so far taken into account. */
    private LocalizedText nameOn(Unit unit, LocalDate date) {
        return events
                .where(event -> event.kind() == UnitEventKind.RENAMED
                        && event.predecessors().contains(unit.id())
                        && unit.life().contains(event.date())
                        && !event.date().isAfter(date))
                .stream()
                .max(Comparator.comparing(UnitEvent::date))
                .flatMap(UnitEvent::name)
                .orElse(unit.name());
    }

    /** Changes units from the date on; what was before stays. */
    void changeUnits(LocalDate date, Predicate<Unit> which, UnaryOperator<Unit> change) {
        units.replace(
                unit -> lastsFrom(unit.life(), date) && which.test(unit),
                unit -> unit.life().startOrMin().isBefore(date)
                        ? new Parts<>(
                                unit.toBuilder().life(before(unit.life(), date)).build(),
                                change.apply(unit.toBuilder()
                                        .name(nameOn(unit, date))
                                        .life(from(unit.life(), date))
                                        .build()))
                        : new Parts<>(change.apply(unit), null));
    }

    /** Changes posts from the date on; what was before stays. */
    void changePosts(LocalDate date, Predicate<Post> which, UnaryOperator<Post> change) {
        posts.replace(
                post -> lastsFrom(post.life(), date) && which.test(post),
                post -> post.life().startOrMin().isBefore(date)
                        ? new Parts<>(
                                post.toBuilder().life(before(post.life(), date)).build(),
                                change.apply(post.toBuilder()
                                        .life(from(post.life(), date))
                                        .build()))
                        : new Parts<>(change.apply(post), null));
    }

    /**
     * Returns the commune that others go on as: areas and populations add up, officials and tasks are taken over, each
     * task once. What the new commune has already stays.
     */
    static Checked<Commune> formed(Change.MergeCommunes change, List<CommuneDraft> from) {
        Commune into = change.into();
        Commune.Builder builder = into.toBuilder();
        List<Commune> communes = from.stream().map(CommuneDraft::baseline).toList();
        if (into.area().isEmpty() && communes.stream().allMatch(c -> c.area().isPresent())) {
            builder.area(communes.stream()
                    .map(commune -> commune.area().orElseThrow())
                    .reduce(BigDecimal.ZERO, BigDecimal::add));
        }
        if (into.population().isEmpty()
                && communes.stream().allMatch(c -> c.population().isPresent())) {
            builder.population(communes.stream()
                    .mapToInt(commune -> commune.population().orElseThrow())
                    .sum());
        }
        List<Official> officials = new ArrayList<>(into.officials());
        List<Source> sources = new ArrayList<>(into.sources());
        List<Task> tasks = new ArrayList<>(into.tasks());
        List<Problem> problems = new ArrayList<>();
        Map<String, List<Task>> taken = new HashMap<>();
        for (CommuneDraft draft : from) {
            draft.officials
                    .sorted(Comparator.comparing(Official::id))
                    .forEach(official -> officials.add(
                            official.toBuilder().id(draft.taken(official.id())).build()));
            draft.tasksFrom(change.date()).forEach((code, own) -> {
                List<Task> bare =
                        own.stream().map(task -> withSource(task, null)).toList();
                @Nullable List<Task> known = taken.putIfAbsent(code, bare);
                if (into.tasks().stream().anyMatch(task -> task.code().equals(code))) {
                    return;
                }
                if (known == null) {
                    own.forEach(task -> tasks.add(
                            withSource(task, task.source().map(draft::taken).orElse(null))));
                    draft.addSources(own, sources);
                } else if (!known.equals(bare)) {
                    problems.add(
                            Problem.of("REFORM-030", Pointer.ROOT.field("tasks").field(code))
                                    .with("id", code)
                                    .with("commune", into.code()));
                }
            });
        }
        return problems.isEmpty()
                ? builder.officials(officials).sources(sources).tasks(tasks).check()
                : Checked.ofProblems(problems);
    }

    /** The id of something of this commune in the one that it goes on as. */
    private String taken(String id) {
        return baseline.code() + ":" + id;
    }

    /** The tasks of the commune's own from the date on, by code and in the order of their lives. */
    private Map<String, List<Task>> tasksFrom(LocalDate date) {
        Map<String, List<Task>> byCode = new TreeMap<>();
        tasks.where(task -> lastsFrom(task.life(), date)).stream()
                .sorted(Comparator.comparing(Task::life))
                .forEach(task -> byCode.computeIfAbsent(task.code(), code -> new ArrayList<>())
                        .add(
                                task.life().startOrMin().isBefore(date)
                                        ? task.toBuilder()
                                                .life(from(task.life(), date))
                                                .build()
                                        : task));
        return byCode;
    }

    private static Task withSource(Task task, @Nullable String source) {
        return task.toBuilder().source(Optional.ofNullable(source)).build();
    }

    private void addSources(List<Task> own, List<Source> sources) {
        Set<String> named = own.stream().flatMap(task -> task.source().stream()).collect(Collectors.toSet());
        for (Source source : baseline.sources()) {
            Source moved = Source.of(taken(source.id()), source.text());
            if (named.contains(source.id()) && !sources.contains(moved)) {
                sources.add(moved);
            }
        }
    }

    /** Ends the commune and all that is in it. */
    void end(LocalDate date) {
        life = before(life, date);
        endUnits(date, unit -> true);
        endPosts(date, post -> true);
        endAppointments(date, appointment -> true);
        endTasks(date, task -> true);
        endAssignments(date, assignment -> true);
        endTransfers(date, transfer -> true);
    }

    private static boolean lastsFrom(DateRange life, LocalDate date) {
        return life.endOrMax().isAfter(date);
    }

    private static DateRange before(DateRange life, LocalDate date) {
        return DateRange.of(life.startOrMin(), date);
    }

    private static DateRange from(DateRange life, LocalDate date) {
        return DateRange.of(date, life.endOrMax());
    }

    Checked<Commune> build() {
        return baseline.toBuilder()
                .life(life)
                .units(units.sorted(Comparator.comparing(Unit::id).thenComparing(Unit::life)))
                .unitEvents(
                        events.sorted(Comparator.comparing(UnitEvent::date).thenComparing(event -> event.toString())))
                .posts(posts.sorted(Comparator.comparing(Post::id).thenComparing(Post::life)))
                .officials(officials.sorted(Comparator.comparing(Official::id)))
                .appointments(appointments.sorted(Comparator.comparing(Appointment::id)))
                .tasks(tasks.sorted(Comparator.comparing(Task::code).thenComparing(Task::life)))
                .assignments(assignments.sorted(Comparator.comparing(Assignment::id)))
                .transfers(transfers.sorted(Comparator.comparing(AuthorityTransfer::id)))
                .check();
    }
}
