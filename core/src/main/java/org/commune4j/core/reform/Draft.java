package org.commune4j.core.reform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.commune4j.core.authority.Assignment;
import org.commune4j.core.authority.AssignmentRole;
import org.commune4j.core.authority.AuthorityTransfer;
import org.commune4j.core.authority.PowerHolder;
import org.commune4j.core.authority.Task;
import org.commune4j.core.authority.TaskCatalogue;
import org.commune4j.core.calendar.Holiday;
import org.commune4j.core.calendar.Swap;
import org.commune4j.core.calendar.WorkCalendar;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.commune.Situation;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.organisation.Appointment;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.organisation.UnitEvent;
import org.commune4j.core.organisation.UnitEventKind;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.rule.Parameter;
import org.commune4j.core.rule.ParameterKey;
import org.commune4j.core.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A situation while a reform is applied to it: only the communes that are touched are copied. A change that fails leaves its
 * problem and what it would have changed in doubt, so that what follows from it is not reported again.
 */
final class Draft implements Change.Visitor<Boolean> {

    /** As far as a day off or a swap may move the compensation of others. */
    private static final int NEAR = 21;

    private final Situation baseline;
    private LawBook law;
    private final Map<String, CommuneDraft> drafts = new LinkedHashMap<>();
    private final Map<String, Commune> founded = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Footprint> footprints = new ArrayList<>();
    private final Set<Key> inDoubt = new HashSet<>();

    // What the change being applied needs.
    private Footprint footprint = new Footprint();
    private Pointer place = Pointer.ROOT;
    private @Nullable String within;
    private final List<Problem> found = new ArrayList<>();

    private @Nullable LegalReference reference;
    private @Nullable LawDraft procedures;

    /** What rests on nothing else rests on the reference, if there is one. */
    Draft(Situation baseline, @Nullable LegalReference reference) {
        this.baseline = baseline;
        this.reference = reference;
        law = baseline.law();
    }

    void apply(List<Change> changes) {
        for (int i = 0; i < changes.size(); i++) {
            footprint = new Footprint();
            place = Pointer.ROOT.field("changes").index(i);
            within = null;
            found.clear();
            changes.get(i).accept(this);
            footprints.add(footprint);
            if (!found.isEmpty()) {
                if (!footprint.meets(inDoubt)) {
                    problems.addAll(found);
                }
                inDoubt.addAll(footprint.writes());
            }
        }
    }

    List<Footprint> footprints() {
        return footprints;
    }

    Checked<Situation> build() {
        List<Commune> communes = new ArrayList<>();
        List<Problem> all = new ArrayList<>(problems);
        for (Commune commune : baseline.communes()) {
            @Nullable CommuneDraft draft = drafts.get(commune.code());
            if (draft == null) {
                communes.add(commune);
            } else {
                built(draft, commune.code(), communes, all);
            }
        }
        founded.values().stream().sorted(Comparator.comparing(Commune::code)).forEach(commune -> {
            @Nullable CommuneDraft draft = drafts.get(commune.code());
            if (draft == null) {
                communes.add(commune);
            } else {
                built(draft, commune.code(), communes, all);
            }
        });
        if (!all.isEmpty()) {
            return Checked.ofProblems(all);
        }
        return Checked.of(Situation.of(procedures == null ? law : procedures.build(law), communes));
    }

    /** What does not fit together is reported only if every change could be made: else it follows from those that could not. */
    private void built(CommuneDraft draft, String code, List<Commune> communes, List<Problem> all) {
        Checked<Commune> checked = draft.build();
        checked.find().ifPresent(communes::add);
        if (problems.isEmpty()) {
            for (Problem problem : checked.problems()) {
                Pointer pointer = Pointer.ROOT.field("communes").field(code);
                for (String token : problem.pointer().tokens()) {
                    pointer = pointer.field(token);
                }
                all.add(problem.at(pointer));
            }
        }
    }

    private boolean fail(Problem problem) {
        found.add(problem);
        return false;
    }

    private Problem problem(String code) {
        return Problem.of(code, place);
    }

    // --- communes

    private Optional<CommuneDraft> commune() {
        @Nullable String code = within;
        if (code == null) {
            List<Commune> all = baseline.communes();
            if (all.size() > 1 || !founded.isEmpty()) {
                List<String> codes =
                        new ArrayList<>(all.stream().map(Commune::code).toList());
                codes.addAll(founded.keySet());
                fail(problem("REFORM-001").with("communes", codes));
                return Optional.empty();
            }
            code = all.get(0).code();
        }
        footprint.reads(Touched.COMMUNE, code);
        return draft(code);
    }

    private Optional<CommuneDraft> draft(String code) {
        @Nullable CommuneDraft known = drafts.get(code);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<CommuneDraft> made = Optional.ofNullable(founded.get(code))
                .or(() -> baseline.findCommune(code))
                .map(CommuneDraft::new);
        made.ifPresent(draft -> drafts.put(code, draft));
        if (made.isEmpty()) {
            fail(problem("REFORM-002").with("commune", code));
        }
        return made;
    }

    private String id(CommuneDraft draft, String id) {
        return draft.baseline().code() + "/" + id;
    }

    private void reads(CommuneDraft draft, Touched touched, String id) {
        footprint.reads(touched, id(draft, id));
    }

    private void writes(CommuneDraft draft, Touched touched, String id) {
        footprint.writes(touched, id(draft, id));
    }

    @Override
    public Boolean within(Change.Within change) {
        within = change.commune();
        return change.change().accept(this);
    }

    @Override
    public Boolean restingOn(Change.RestingOn change) {
        LegalReference outer = reference;
        reference = change.basis();
        boolean made = change.change().accept(this);
        reference = outer;
        return made;
    }

    @Override
    public Boolean otherwise(Change change) {
        throw new IllegalStateException("No way to apply a " + change.getClass().getSimpleName());
    }

    @Override
    public Boolean mergeCommunes(Change.MergeCommunes change) {
        Commune into = change.into();
        footprint.writes(Touched.COMMUNE, into.code());
        change.communes().forEach(code -> footprint.writes(Touched.COMMUNE, code));
        if (baseline.findCommune(into.code()).isPresent() || founded.containsKey(into.code())) {
            return fail(problem("REFORM-016").with("commune", into.code()));
        }
        List<CommuneDraft> ending = new ArrayList<>();
        for (String code : change.communes()) {
            draft(code).ifPresent(draft -> {
                if (draft.life().contains(change.date())
                        && draft.life().startOrMin().isBefore(change.date())) {
                    ending.add(draft);
                } else {
                    fail(problem("REFORM-018").with("commune", code).with("date", change.date()));
                }
            });
        }
        takeOverProcedures(change, ending);
        if (!found.isEmpty()) {
            return false;
        }
        Checked<Commune> formed = CommuneDraft.formed(change, ending);
        formed.problems().forEach(problem -> fail(problem.at(pointerInto(problem))));
        formed.find().ifPresent(commune -> {
            founded.put(into.code(), commune);
            ending.forEach(draft -> draft.end(change.date()));
        });
        return formed.isValid();
    }

    private Pointer pointerInto(Problem problem) {
        Pointer pointer = place.field("into");
        for (String token : problem.pointer().tokens()) {
            pointer = pointer.field(token);
        }
        return pointer;
    }

    /** The versions of procedures that the communes have for themselves go on as those of the new one. */
    private void takeOverProcedures(Change.MergeCommunes change, List<CommuneDraft> ending) {
        Jurisdiction into = change.into().place();
        footprint.reads(Touched.PROCEDURES, into.toString());
        List<Jurisdiction> places =
                ending.stream().map(draft -> draft.baseline().place()).toList();
        places.forEach(own -> footprint.reads(Touched.PROCEDURES, own.toString()));
        boolean any = procedures != null
                || law.procedures().all().stream().anyMatch(version -> places.contains(version.jurisdiction()));
        if (!any) {
            return;
        }
        List<Procedure> own = procedures()
                .procedures()
                .where(version -> places.contains(version.jurisdiction())
                        && version.validity().endOrMax().isAfter(change.date()));
        for (Procedure version : own) {
            writesProcedure(version);
            footprint.writes(Touched.PROCEDURE, LawDraft.id(version.code(), into));
        }
        procedures()
                .moveTo(into, change.date(), own)
                .forEach(code -> fail(problem("REFORM-030")
                        .with("id", code)
                        .with("commune", change.into().code())));
    }

    // --- units

    @Override
    public Boolean foundUnit(Change.FoundUnit change) {
        return commune()
                .filter(draft -> {
                    Unit unit = change.unit();
                    writes(draft, Touched.UNIT, unit.id());
                    unit.parent().ifPresent(parent -> reads(draft, Touched.UNIT, parent));
                    if (!draft.units()
                            .where(other -> other.id().equals(unit.id()))
                            .isEmpty()) {
                        return fail(problem("REFORM-007").with("id", unit.id()));
                    }
                    draft.units().add(unit);
                    unit.life().start().ifPresent(day -> draft.events().add(UnitEvent.ofFounded(day, unit.id())));
                    return true;
                })
                .isPresent();
    }

    @Override
    public Boolean mergeUnits(Change.MergeUnits change) {
        return commune()
                .filter(draft -> {
                    UnitEvent event = change.event();
                    event.units().forEach(unit -> writes(draft, Touched.UNIT, unit));
                    boolean known = existing(draft, event.predecessors(), event.date());
                    if (!known || !successorsFree(draft, event)) {
                        return false;
                    }
                    String into = change.into().id();
                    LocalDate date = event.date();
                    Set<String> ending = new HashSet<>(event.predecessors());
                    change.into().parent().ifPresent(parent -> reads(draft, Touched.UNIT, parent));
                    draft.endUnits(date, unit -> ending.contains(unit.id()));
                    ending.remove(into);
                    place(draft, date, ending, unused -> into);
                    draft.units().add(change.into());
                    draft.events().add(event);
                    return true;
                })
                .isPresent();
    }

    @Override
    public Boolean splitUnit(Change.SplitUnit change) {
        return commune()
                .filter(draft -> {
                    UnitEvent event = change.event();
                    LocalDate date = event.date();
                    event.units().forEach(unit -> writes(draft, Touched.UNIT, unit));
                    String old = event.predecessors().get(0);
                    if (!existing(draft, List.of(old), date) || !successorsFree(draft, event)) {
                        return false;
                    }
                    change.into()
                            .forEach(unit -> unit.parent().ifPresent(parent -> reads(draft, Touched.UNIT, parent)));
                    boolean goesOn = event.successors().contains(old);
                    List<String> homeless = new ArrayList<>();
                    draft.postsFrom(date, post -> post.unit().equals(old)).forEach(post -> homeless.add(post.id()));
                    draft.unitsFrom(date, unit -> unit.parent().equals(Optional.of(old)))
                            .forEach(unit -> homeless.add(unit.id()));
                    draft.assignmentsFrom(date, assignment -> assignment.unit().equals(old))
                            .forEach(assignment -> homeless.add(placed(assignment)));
                    Set<String> self = Set.of(old);
                    draft.transfersFrom(
                                    date,
                                    transfer -> isOfAny(self, transfer.giver()) || isOfAny(self, transfer.receiver()))
                            .forEach(transfer -> homeless.add(transfer.id()));
                    homeless.removeIf(id -> goesOn || change.places().containsKey(id));
                    new LinkedHashSet<>(homeless)
                            .forEach(id ->
                                    fail(problem("REFORM-009").with("id", id).with("unit", old)));
                    if (!homeless.isEmpty()) {
                        return false;
                    }
                    draft.endUnits(date, unit -> unit.id().equals(old));
                    place(draft, date, Set.of(old), id -> change.places().getOrDefault(id, old));
                    change.into().forEach(draft.units()::add);
                    draft.events().add(event);
                    return true;
                })
                .isPresent();
    }

    /** Puts the posts of units, the units under them, their tasks and their powers elsewhere from the date on. */
    private void place(CommuneDraft draft, LocalDate date, Set<String> from, UnaryOperator<String> to) {
        draft.postsFrom(date, post -> from.contains(post.unit())).forEach(post -> {
            writes(draft, Touched.POST, post.id());
            reads(draft, Touched.UNIT, post.unit());
        });
        draft.changePosts(
                date,
                post -> from.contains(post.unit()) && !to.apply(post.id()).equals(post.unit()),
                post -> post.toBuilder().unit(to.apply(post.id())).build());
        draft.unitsFrom(date, unit -> unit.parent().filter(from::contains).isPresent())
                .forEach(unit -> writes(draft, Touched.UNIT, unit.id()));
        draft.changeUnits(
                date,
                unit -> unit.parent()
                        .filter(parent ->
                                from.contains(parent) && !to.apply(unit.id()).equals(parent))
                        .isPresent(),
                unit -> unit.toBuilder().parent(to.apply(unit.id())).build());
        placeDuties(draft, date, from, to);
    }

    private void placeDuties(CommuneDraft draft, LocalDate date, Set<String> from, UnaryOperator<String> to) {
        changeAssignments(
                draft,
                date,
                assignment -> from.contains(assignment.unit())
                        && !to.apply(placed(assignment)).equals(assignment.unit()),
                assignment -> to.apply(placed(assignment)));
        for (AuthorityTransfer transfer : draft.transfersFrom(
                date, transfer -> isOfAny(from, transfer.giver()) || isOfAny(from, transfer.receiver()))) {
            String into = to.apply(transfer.id());
            UnaryOperator<PowerHolder> change = holder -> isOfAny(from, holder) ? PowerHolder.ofUnit(into) : holder;
            if (change.apply(transfer.giver()).equals(transfer.giver())
                    && change.apply(transfer.receiver()).equals(transfer.receiver())) {
                continue;
            }
            writes(draft, Touched.TRANSFER, transfer.id());
            writes(draft, Touched.TRANSFER, CommuneDraft.from(transfer.id(), date));
            draft.changeHolders(date, transfer::equals, change);
        }
    }

    private static boolean isOfAny(Set<String> units, PowerHolder holder) {
        return holder.kind() == PowerHolder.HolderKind.UNIT && units.contains(holder.id());
    }

    /** What tells where an assignment goes: its post if it has one. */
    private static String placed(Assignment assignment) {
        return assignment.post().orElse(assignment.id());
    }

    /** Gives assignments to other units from the date on. */
    private void changeAssignments(
            CommuneDraft draft, LocalDate date, Predicate<Assignment> which, Function<Assignment, String> unit) {
        List<Assignment> changed = draft.assignmentsFrom(date, which);
        for (Assignment assignment : changed) {
            writes(draft, Touched.ASSIGNMENT, assignment.id());
            writes(draft, Touched.ASSIGNMENT, CommuneDraft.from(assignment.id(), date));
            reads(draft, Touched.UNIT, assignment.unit());
        }
        Map<String, String> units = new HashMap<>();
        changed.forEach(assignment -> units.put(assignment.id(), unit.apply(assignment)));
        Map<String, String> begun = new HashMap<>(units);
        units.forEach((id, into) -> begun.put(CommuneDraft.from(id, date), into));
        draft.changeAssignments(
                date,
                changed::contains,
                assignment -> assignment.toBuilder()
                        .unit(Objects.requireNonNull(begun.get(assignment.id())))
                        .build());
    }

    /** Ends assignments and transfers of power. */
    private void endDuties(
            CommuneDraft draft, LocalDate date, Predicate<Assignment> which, Predicate<PowerHolder> holder) {
        draft.assignmentsFrom(date, which).forEach(assignment -> writes(draft, Touched.ASSIGNMENT, assignment.id()));
        draft.endAssignments(date, which);
        Predicate<AuthorityTransfer> of = transfer -> holder.test(transfer.giver()) || holder.test(transfer.receiver());
        draft.transfersFrom(date, of).forEach(transfer -> writes(draft, Touched.TRANSFER, transfer.id()));
        draft.endTransfers(date, of);
    }

    private boolean existing(CommuneDraft draft, List<String> units, LocalDate date) {
        boolean all = true;
        for (String unit : units) {
            if (draft.unitOn(unit, date).isEmpty()) {
                all = fail(problem("REFORM-003").with("unit", unit).with("date", date));
            }
        }
        return all;
    }

    /** Whether no unit that goes on beside the event has the id of a successor. */
    private boolean successorsFree(CommuneDraft draft, UnitEvent event) {
        boolean free = true;
        for (String successor : event.successors()) {
            if (!event.predecessors().contains(successor)
                    && !draft.unitsFrom(event.date(), unit -> unit.id().equals(successor))
                            .isEmpty()) {
                free = fail(problem("REFORM-007").with("id", successor));
            }
        }
        return free;
    }

    @Override
    public Boolean renameUnit(Change.RenameUnit change) {
        return commune()
                .filter(draft -> {
                    UnitEvent event = change.event();
                    String unit = event.predecessors().get(0);
                    reads(draft, Touched.UNIT, unit);
                    writes(draft, Touched.UNIT_NAME, unit);
                    if (!existing(draft, List.of(unit), event.date())) {
                        return false;
                    }
                    draft.rename(event);
                    return true;
                })
                .isPresent();
    }

    @Override
    public Boolean dissolveUnit(Change.DissolveUnit change) {
        return commune()
                .filter(draft -> {
                    LocalDate date = change.event().date();
                    String old = change.event().predecessors().get(0);
                    writes(draft, Touched.UNIT, old);
                    if (!existing(draft, List.of(old), date)) {
                        return false;
                    }
                    List<String> under = draft
                            .unitsFrom(date, unit -> unit.parent().equals(Optional.of(old)))
                            .stream()
                            .map(Unit::id)
                            .distinct()
                            .toList();
                    if (!under.isEmpty()) {
                        return fail(problem("REFORM-008").with("unit", old).with("units", under));
                    }
                    endPosts(
                            draft,
                            date,
                            draft.postsFrom(date, post -> post.unit().equals(old)));
                    endDuties(
                            draft,
                            date,
                            assignment -> assignment.unit().equals(old),
                            holder -> isOfAny(Set.of(old), holder));
                    draft.endUnits(date, unit -> unit.id().equals(old));
                    draft.events().add(change.event());
                    return true;
                })
                .isPresent();
    }

    // --- posts

    private void endPosts(CommuneDraft draft, LocalDate date, List<Post> ending) {
        Set<String> ids = ending.stream().map(Post::id).collect(Collectors.toCollection(LinkedHashSet::new));
        for (Post post : ending) {
            writes(draft, Touched.POST, post.id());
            reads(draft, Touched.UNIT, post.unit());
            writesDeputies(draft, post);
        }
        draft.appointments()
                .where(appointment -> ids.contains(appointment.post())
                        && appointment.life().endOrMax().isAfter(date))
                .forEach(appointment -> {
                    writes(draft, Touched.APPOINTMENT, appointment.id());
                    writes(draft, Touched.HOLDERS, appointment.post());
                });
        draft.endPosts(date, post -> ids.contains(post.id()));
        endDuties(
                draft,
                date,
                assignment -> assignment.post().filter(ids::contains).isPresent(),
                holder -> holder.kind() == PowerHolder.HolderKind.POST && ids.contains(holder.id()));
    }

    private void writesDeputies(CommuneDraft draft, Post post) {
        if (post.rank() == Rank.DEPUTY) {
            writes(draft, Touched.DEPUTIES, post.unit());
        }
    }

    @Override
    public Boolean createPost(Change.CreatePost change) {
        return commune()
                .filter(draft -> {
                    Post post = change.post();
                    writes(draft, Touched.POST, post.id());
                    reads(draft, Touched.UNIT, post.unit());
                    writesDeputies(draft, post);
                    if (!draft.posts()
                            .where(other -> other.id().equals(post.id()))
                            .isEmpty()) {
                        return fail(problem("REFORM-007").with("id", post.id()));
                    }
                    LocalDate first = post.life().startOrMin();
                    if (draft.unitOn(post.unit(), first).isEmpty()) {
                        return fail(
                                problem("REFORM-003").with("unit", post.unit()).with("date", first));
                    }
                    draft.posts().add(post);
                    return true;
                })
                .isPresent();
    }

    private Optional<Post> post(CommuneDraft draft, String id, LocalDate date) {
        Optional<Post> post = draft.postOn(id, date);
        if (post.isEmpty()) {
            fail(problem("REFORM-004").with("post", id).with("date", date));
        }
        return post;
    }

    @Override
    public Boolean abolishPost(Change.AbolishPost change) {
        return commune()
                .filter(draft -> {
                    writes(draft, Touched.POST, change.post());
                    if (post(draft, change.post(), change.date()).isEmpty()) {
                        return false;
                    }
                    endPosts(
                            draft,
                            change.date(),
                            draft.postsFrom(change.date(), post -> post.id().equals(change.post())));
                    return true;
                })
                .isPresent();
    }

    @Override
    public Boolean movePost(Change.MovePost change) {
        return commune()
                .filter(draft -> {
                    LocalDate date = change.date();
                    writes(draft, Touched.POST, change.post());
                    reads(draft, Touched.UNIT, change.unit());
                    boolean known = existing(draft, List.of(change.unit()), date);
                    if (post(draft, change.post(), date).isEmpty() || !known) {
                        return false;
                    }
                    for (Post post : draft.postsFrom(date, post -> post.id().equals(change.post()))) {
                        reads(draft, Touched.UNIT, post.unit());
                        writesDeputies(draft, post);
                        writesDeputies(
                                draft, post.toBuilder().unit(change.unit()).build());
                    }
                    draft.changePosts(
                            date,
                            post -> post.id().equals(change.post())
                                    && !post.unit().equals(change.unit()),
                            post -> post.toBuilder().unit(change.unit()).build());
                    changeAssignments(
                            draft,
                            date,
                            assignment -> assignment.post().equals(Optional.of(change.post()))
                                    && !assignment.unit().equals(change.unit()),
                            assignment -> change.unit());
                    return true;
                })
                .isPresent();
    }

    @Override
    public Boolean setDeputies(Change.SetDeputies change) {
        return commune()
                .filter(draft -> {
                    LocalDate date = change.date();
                    String unit = change.unit();
                    reads(draft, Touched.UNIT, unit);
                    reads(draft, Touched.DEPUTIES, unit);
                    writes(draft, Touched.DEPUTIES, unit);
                    if (!existing(draft, List.of(unit), date)) {
                        return false;
                    }
                    List<Post> deputies = new ArrayList<>(draft.posts()
                            .where(post -> post.unit().equals(unit)
                                    && post.rank() == Rank.DEPUTY
                                    && post.life().contains(date)));
                    deputies.sort(Comparator.comparing(Post::id));
                    deputies.forEach(post -> {
                        reads(draft, Touched.POST, post.id());
                        reads(draft, Touched.HOLDERS, post.id());
                    });
                    int places = deputies.stream().mapToInt(Post::holders).sum();
                    return change.number() > places
                            ? addDeputies(draft, change, deputies, change.number() - places)
                            : dropDeputies(draft, change, deputies, places - change.number());
                })
                .isPresent();
    }

    private boolean addDeputies(CommuneDraft draft, Change.SetDeputies change, List<Post> deputies, int more) {
        if (deputies.isEmpty()) {
            return fail(problem("REFORM-011").with("unit", change.unit()));
        }
        resize(draft, deputies.get(0), deputies.get(0).holders() + more, change.date());
        return true;
    }

    private boolean dropDeputies(CommuneDraft draft, Change.SetDeputies change, List<Post> deputies, int fewer) {
        int held = 0;
        int vacant = 0;
        for (Post post : deputies) {
            int holders = draft.holders(post.id(), change.date());
            held += holders;
            vacant += Math.max(0, post.holders() - holders);
        }
        if (vacant < fewer) {
            return fail(problem("REFORM-010")
                    .with("unit", change.unit())
                    .with("number", change.number())
                    .with("held", held));
        }
        int left = fewer;
        for (int i = deputies.size() - 1; i >= 0 && left > 0; i--) {
            Post post = deputies.get(i);
            int drop = Math.min(left, Math.max(0, post.holders() - draft.holders(post.id(), change.date())));
            left -= drop;
            if (drop == post.holders()) {
                endPosts(draft, change.date(), List.of(post));
            } else if (drop > 0) {
                resize(draft, post, post.holders() - drop, change.date());
            }
        }
        return true;
    }

    private void resize(CommuneDraft draft, Post post, int holders, LocalDate date) {
        writes(draft, Touched.POST, post.id());
        draft.changePosts(
                date,
                other -> other.equals(post),
                other -> other.toBuilder().holders(holders).build());
    }

    // --- people

    @Override
    public Boolean takeOn(Change.TakeOn change) {
        return commune()
                .filter(draft -> {
                    String id = change.official().id();
                    writes(draft, Touched.OFFICIAL, id);
                    if (!draft.officials().where(other -> other.id().equals(id)).isEmpty()) {
                        return fail(problem("REFORM-007").with("id", id));
                    }
                    draft.officials().add(change.official());
                    return true;
                })
                .isPresent();
    }

    @Override
    public Boolean appoint(Change.Appoint change) {
        return commune()
                .filter(draft -> {
                    Appointment appointment = change.appointment();
                    writes(draft, Touched.APPOINTMENT, appointment.id());
                    writes(draft, Touched.HOLDERS, appointment.post());
                    reads(draft, Touched.POST, appointment.post());
                    reads(draft, Touched.OFFICIAL, appointment.official());
                    Optional<Post> post =
                            post(draft, appointment.post(), appointment.life().startOrMin());
                    post.filter(held -> held.holders() == 1).ifPresent(held -> writes(draft, Touched.PLACE, held.id()));
                    boolean known = !draft.officials()
                            .where(official -> official.id().equals(appointment.official()))
                            .isEmpty();
                    if (!known) {
                        fail(problem("REFORM-005").with("official", appointment.official()));
                    }
                    if (!draft.appointments()
                            .where(other -> other.id().equals(appointment.id()))
                            .isEmpty()) {
                        return fail(problem("REFORM-007").with("id", appointment.id()));
                    }
                    if (post.isEmpty() || !known) {
                        return false;
                    }
                    draft.appointments().add(appointment);
                    return true;
                })
                .isPresent();
    }

    @Override
    public Boolean endAppointment(Change.EndAppointment change) {
        return commune()
                .filter(draft -> {
                    reads(draft, Touched.POST, change.post());
                    reads(draft, Touched.OFFICIAL, change.official());
                    writes(draft, Touched.HOLDERS, change.post());
                    List<Appointment> ending = draft.appointments()
                            .where(appointment -> appointment.official().equals(change.official())
                                    && appointment.post().equals(change.post())
                                    && appointment.life().contains(change.date()));
                    if (ending.isEmpty()) {
                        return fail(problem("REFORM-006")
                                .with("official", change.official())
                                .with("post", change.post())
                                .with("date", change.date()));
                    }
                    ending.forEach(appointment -> writes(draft, Touched.APPOINTMENT, appointment.id()));
                    draft.endAppointments(change.date(), ending::contains);
                    return true;
                })
                .isPresent();
    }

    @Override
    public Boolean withdraw(Change.Withdraw change) {
        return commune()
                .filter(draft -> {
                    String id = change.id();
                    boolean gone = switch (change.kind()) {
                        case UNIT -> withdrawUnit(draft, id);
                        case POST -> withdrawPost(draft, id);
                        case OFFICIAL -> {
                            writes(draft, Touched.OFFICIAL, id);
                            yield remove(
                                    draft.officials(), official -> official.id().equals(id));
                        }
                        case APPOINTMENT -> withdrawAppointment(draft, id);
                        case TASK -> {
                            writes(draft, Touched.TASK, id);
                            yield remove(draft.tasks(), task -> task.code().equals(id));
                        }
                        case ASSIGNMENT -> withdrawAssignment(draft, id);
                        case TRANSFER -> withdrawTransfer(draft, id);
                    };
                    return gone || fail(problem("REFORM-017").with("id", id));
                })
                .isPresent();
    }

    private boolean withdrawUnit(CommuneDraft draft, String id) {
        writes(draft, Touched.UNIT, id);
        remove(
                draft.events(),
                event -> event.kind() == UnitEventKind.FOUNDED
                        && event.successors().contains(id));
        return remove(draft.units(), unit -> unit.id().equals(id));
    }

    private boolean withdrawPost(CommuneDraft draft, String id) {
        writes(draft, Touched.POST, id);
        for (Post post : draft.posts().where(post -> post.id().equals(id))) {
            reads(draft, Touched.UNIT, post.unit());
            writesDeputies(draft, post);
        }
        return remove(draft.posts(), post -> post.id().equals(id));
    }

    private boolean withdrawAppointment(CommuneDraft draft, String id) {
        writes(draft, Touched.APPOINTMENT, id);
        for (Appointment appointment :
                draft.appointments().where(other -> other.id().equals(id))) {
            writes(draft, Touched.HOLDERS, appointment.post());
            reads(draft, Touched.POST, appointment.post());
        }
        return remove(draft.appointments(), appointment -> appointment.id().equals(id));
    }

    private boolean withdrawAssignment(CommuneDraft draft, String id) {
        writes(draft, Touched.ASSIGNMENT, id);
        draft.assignments()
                .where(other -> other.id().equals(id))
                .forEach(assignment -> readsParties(draft, assignment));
        return remove(draft.assignments(), assignment -> assignment.id().equals(id));
    }

    private boolean withdrawTransfer(CommuneDraft draft, String id) {
        writes(draft, Touched.TRANSFER, id);
        return remove(draft.transfers(), transfer -> transfer.id().equals(id));
    }

    private static <T> boolean remove(Pieces<T> pieces, Predicate<T> which) {
        boolean any = !pieces.where(which).isEmpty();
        pieces.replace(which, element -> new Pieces.Parts<>(null, null));
        return any;
    }

    // --- tasks and authority

    @Override
    public Boolean addTask(Change.AddTask change) {
        return commune()
                .filter(draft -> {
                    String code = change.task().code();
                    writes(draft, Touched.TASK, code);
                    if (!draft.tasks().where(other -> other.code().equals(code)).isEmpty()) {
                        return fail(problem("REFORM-007").with("id", code));
                    }
                    draft.tasks().add(change.task());
                    return true;
                })
                .isPresent();
    }

    @Override
    public Boolean abolishTask(Change.AbolishTask change) {
        return commune()
                .filter(draft -> {
                    String code = change.task();
                    LocalDate date = change.date();
                    writes(draft, Touched.TASK, code);
                    if (!isOwn(draft, code, date)) {
                        return fail(
                                isStatutory(draft, code, date)
                                        ? problem("REFORM-020").with("task", code)
                                        : problem("REFORM-019")
                                                .with("task", code)
                                                .with("date", date));
                    }
                    draft.endTasks(date, task -> task.code().equals(code));
                    endDuties(draft, date, assignment -> assignment.task().equals(code), holder -> false);
                    Predicate<AuthorityTransfer> alone =
                            transfer -> transfer.tasks().equals(List.of(code));
                    draft.transfersFrom(date, alone)
                            .forEach(transfer -> writes(draft, Touched.TRANSFER, transfer.id()));
                    draft.endTransfers(date, alone);
                    return true;
                })
                .isPresent();
    }

    @Override
    public Boolean abolishStatutoryTask(Change.AbolishStatutoryTask change) {
        footprint.writes(Touched.TASK, change.unitKind() + "/" + change.task());
        TaskCatalogue tasks = law.tasksOf(change.unitKind());
        if (tasks.find(change.task(), change.date()).isEmpty()) {
            return fail(problem("REFORM-019").with("task", change.task()).with("date", change.date()));
        }
        List<Task> left = new ArrayList<>();
        for (Task task : tasks.tasks()) {
            if (task.code().equals(change.task())) {
                task.life()
                        .cutAt(change.date())
                        .ifPresent(life -> left.add(task.toBuilder().life(life).build()));
            } else {
                left.add(task);
            }
        }
        law = law.withTasks(change.unitKind(), TaskCatalogue.of(left).orThrow());
        return true;
    }

    private boolean isOwn(CommuneDraft draft, String task, LocalDate date) {
        return !draft.tasks()
                .where(own -> own.code().equals(task) && own.life().contains(date))
                .isEmpty();
    }

    private boolean isStatutory(CommuneDraft draft, String task, LocalDate date) {
        return law.tasksOf(draft.baseline().kind()).find(task, date).isPresent();
    }

    /** Whether the task exists on the date, in the commune's own list or in that of the law. */
    private boolean task(CommuneDraft draft, String task, LocalDate date) {
        reads(draft, Touched.TASK, task);
        footprint.reads(Touched.TASK, draft.baseline().kind() + "/" + task);
        return isOwn(draft, task, date)
                || isStatutory(draft, task, date)
                || fail(problem("REFORM-019").with("task", task).with("date", date));
    }

    private void readsParties(CommuneDraft draft, Assignment assignment) {
        reads(draft, Touched.UNIT, assignment.unit());
        assignment.post().ifPresent(post -> reads(draft, Touched.POST, post));
        assignment.official().ifPresent(official -> reads(draft, Touched.OFFICIAL, official));
    }

    /** Whether an assignment can begin. */
    private boolean begins(CommuneDraft draft, Assignment assignment) {
        LocalDate first = assignment.life().startOrMin();
        writes(draft, Touched.ASSIGNMENT, assignment.id());
        if (assignment.role() == AssignmentRole.LEAD) {
            writes(draft, Touched.LEAD, assignment.task());
        }
        readsParties(draft, assignment);
        boolean possible = task(draft, assignment.task(), first);
        possible &= existing(draft, List.of(assignment.unit()), first);
        if (assignment.post().isPresent()) {
            String id = assignment.post().get();
            Optional<Post> post = post(draft, id, first);
            if (post.isPresent() && !post.get().unit().equals(assignment.unit())) {
                fail(problem("REFORM-022")
                        .with("post", id)
                        .with("unit", assignment.unit())
                        .with("date", first));
            }
            possible &=
                    post.filter(found -> found.unit().equals(assignment.unit())).isPresent();
        }
        if (assignment.official().isPresent()) {
            possible &= official(draft, assignment.official().get());
        }
        if (!draft.assignments()
                .where(other -> other.id().equals(assignment.id()))
                .isEmpty()) {
            possible &= fail(problem("REFORM-007").with("id", assignment.id()));
        }
        return possible;
    }

    private boolean official(CommuneDraft draft, String id) {
        return !draft.officials().where(official -> official.id().equals(id)).isEmpty()
                || fail(problem("REFORM-005").with("official", id));
    }

    @Override
    public Boolean assignTask(Change.AssignTask change) {
        return commune()
                .filter(draft -> {
                    if (!begins(draft, change.assignment())) {
                        return false;
                    }
                    draft.assignments().add(change.assignment());
                    return true;
                })
                .isPresent();
    }

    @Override
    public Boolean moveTask(Change.MoveTask change) {
        return commune()
                .filter(draft -> {
                    LocalDate date = change.into().life().startOrMin();
                    writes(draft, Touched.ASSIGNMENT, change.assignment());
                    boolean begins = begins(draft, change.into());
                    Optional<Assignment> old = assignment(draft, change.assignment(), date);
                    if (old.isPresent()
                            && !old.get().task().equals(change.into().task())) {
                        return fail(problem("REFORM-024")
                                .with("assignment", change.assignment())
                                .with("task", old.get().task())
                                .with("other", change.into().task()));
                    }
                    if (old.isEmpty() || !begins) {
                        return false;
                    }
                    draft.endAssignments(date, assignment -> assignment.id().equals(change.assignment()));
                    draft.assignments().add(change.into());
                    return true;
                })
                .isPresent();
    }

    private Optional<Assignment> assignment(CommuneDraft draft, String id, LocalDate date) {
        Optional<Assignment> found = draft
                .assignments()
                .where(assignment ->
                        assignment.id().equals(id) && assignment.life().contains(date))
                .stream()
                .findFirst();
        if (found.isEmpty()) {
            fail(problem("REFORM-021").with("id", id).with("date", date));
        }
        return found;
    }

    @Override
    public Boolean endAssignment(Change.EndAssignment change) {
        return commune()
                .filter(draft -> {
                    writes(draft, Touched.ASSIGNMENT, change.assignment());
                    if (assignment(draft, change.assignment(), change.date()).isEmpty()) {
                        return false;
                    }
                    draft.endAssignments(
                            change.date(), assignment -> assignment.id().equals(change.assignment()));
                    return true;
                })
                .isPresent();
    }

    @Override
    public Boolean transferAuthority(Change.TransferAuthority change) {
        return commune()
                .filter(draft -> {
                    AuthorityTransfer transfer = change.transfer();
                    LocalDate first = transfer.life().startOrMin();
                    writes(draft, Touched.TRANSFER, transfer.id());
                    boolean possible = true;
                    for (String task : transfer.tasks()) {
                        writes(draft, Touched.POWER, task);
                        possible &= task(draft, task, first);
                    }
                    possible &= party(draft, transfer.giver(), first);
                    possible &= party(draft, transfer.receiver(), first);
                    if (!draft.transfers()
                            .where(other -> other.id().equals(transfer.id()))
                            .isEmpty()) {
                        return fail(problem("REFORM-007").with("id", transfer.id()));
                    }
                    if (possible) {
                        draft.transfers().add(transfer);
                    }
                    return possible;
                })
                .isPresent();
    }

    /** Whether one who gives or receives power exists. */
    private boolean party(CommuneDraft draft, PowerHolder holder, LocalDate date) {
        return switch (holder.kind()) {
            case UNIT -> {
                reads(draft, Touched.UNIT, holder.id());
                yield existing(draft, List.of(holder.id()), date);
            }
            case POST -> {
                reads(draft, Touched.POST, holder.id());
                yield post(draft, holder.id(), date).isPresent();
            }
            case OFFICIAL -> {
                reads(draft, Touched.OFFICIAL, holder.id());
                yield official(draft, holder.id());
            }
            case BODY, LEVEL -> true;
        };
    }

    @Override
    public Boolean endTransfer(Change.EndTransfer change) {
        return commune()
                .filter(draft -> {
                    writes(draft, Touched.TRANSFER, change.transfer());
                    boolean known = !draft.transfers()
                            .where(transfer -> transfer.id().equals(change.transfer())
                                    && transfer.life().contains(change.date()))
                            .isEmpty();
                    if (!known) {
                        return fail(problem("REFORM-023")
                                .with("id", change.transfer())
                                .with("date", change.date()));
                    }
                    draft.endTransfers(change.date(), transfer -> transfer.id().equals(change.transfer()));
                    return true;
                })
                .isPresent();
    }

    // --- law

    @Override
    public Boolean setParameter(Change.SetParameter<?> change) {
        return set(change);
    }

    private <T> boolean set(Change.SetParameter<T> change) {
        ParameterKey<T> key = change.key();
        footprint.writes(Touched.PARAMETER, key.code());
        Optional<Parameter<T>> parameter = law.parameters().find(key);
        if (parameter.isEmpty()) {
            return fail(problem("REFORM-012")
                    .with("parameter", key.code())
                    .with("type", key.type().getSimpleName()));
        }
        law = law.overriding(key, change.value());
        return true;
    }

    @Override
    public Boolean addRule(Change.AddRule change) {
        Rule<?> rule = change.rule();
        footprint.writes(Touched.RULE, rule.code());
        rule.defeats().forEach(defeated -> footprint.reads(Touched.RULE, defeated));
        if (RuleSets.contains(law, rule.code())) {
            return fail(problem("REFORM-007").with("id", rule.code()));
        }
        return RuleSets.with(law, rule).map(this::replaceLaw).orElseGet(() -> unfit(rule.code()));
    }

    @Override
    public Boolean removeRule(Change.RemoveRule change) {
        return rule(change.code()) && replaceLaw(RuleSets.without(law, change.code()));
    }

    @Override
    public Boolean overrideRule(Change.OverrideRule change) {
        return rule(change.code())
                && RuleSets.overriding(
                                law,
                                change.code(),
                                rule -> rule.toBuilder()
                                        .strength(change.strength())
                                        .inForce(change.validity())
                                        .build())
                        .map(this::replaceLaw)
                        .orElseGet(() -> unfit(change.code()));
    }

    /** Whether there is the rule that is going to be another. */
    private boolean rule(String code) {
        footprint.writes(Touched.RULE, code);
        return RuleSets.contains(law, code) || fail(problem("REFORM-013").with("rule", code));
    }

    private boolean replaceLaw(LawBook changed) {
        law = changed;
        return true;
    }

    private boolean unfit(String rule) {
        return fail(problem("REFORM-014").with("rule", rule));
    }

    // --- procedures

    private LawDraft procedures() {
        LawDraft known = procedures;
        if (known == null) {
            known = new LawDraft(law.procedures());
            procedures = known;
        }
        known.restOn(reference);
        return known;
    }

    private void writesProcedure(Procedure procedure) {
        footprint.writes(Touched.PROCEDURE, LawDraft.id(procedure.code(), procedure.jurisdiction()));
    }

    @Override
    public Boolean addProcedure(Change.AddProcedure change) {
        Procedure procedure = change.procedure();
        writesProcedure(procedure);
        footprint.writes(Touched.PROCEDURES, "");
        footprint.writes(Touched.PROCEDURES, procedure.jurisdiction().toString());
        boolean taken = !procedures()
                .procedures()
                .where(other -> other.code().equals(procedure.code())
                        && other.jurisdiction().equals(procedure.jurisdiction())
                        && other.validity().overlaps(procedure.validity()))
                .isEmpty();
        if (taken) {
            return fail(problem("REFORM-026")
                    .with("procedure", procedure.code().toString())
                    .with("place", procedure.jurisdiction().toString()));
        }
        procedures().procedures().add(procedure);
        return true;
    }

    @Override
    public Boolean withdrawProcedure(Change.WithdrawProcedure change) {
        footprint.writes(Touched.PROCEDURE, LawDraft.id(change.code(), change.place()));
        footprint.writes(Touched.PROCEDURES, "");
        footprint.writes(Touched.PROCEDURES, change.place().toString());
        return remove(
                        procedures().procedures(),
                        procedure -> procedure.code().equals(change.code())
                                && procedure.jurisdiction().equals(change.place())
                                && procedure.validity().equals(change.validity()))
                || fail(problem("REFORM-017").with("id", change.code().toString()));
    }

    /** Makes a change in the versions of a procedure, or tells what stands in its way. */
    private boolean ofProcedure(Change.OfProcedure change) {
        Change.ProcedureFrom from = change.procedure();
        footprint.writes(Touched.PROCEDURE, LawDraft.id(from.code(), from.place()));
        List<Problem> faults = ProcedureChanges.faults(change, procedures().versions(from), place);
        if (!faults.isEmpty()) {
            found.addAll(faults);
            return false;
        }
        procedures().change(from, ProcedureChanges.effect(change));
        return true;
    }

    @Override
    public Boolean abolishProcedure(Change.AbolishProcedure change) {
        footprint.writes(Touched.PROCEDURES, "");
        footprint.writes(Touched.PROCEDURES, change.procedure().place().toString());
        if (!ofProcedure(change)) {
            return false;
        }
        procedures().end(change.procedure());
        return true;
    }

    @Override
    public Boolean shortenProcedure(Change.ShortenProcedure change) {
        return ofProcedure(change);
    }

    @Override
    public Boolean cutTimeLimits(Change.CutTimeLimits change) {
        footprint.reads(Touched.PROCEDURES, "");
        procedures()
                .procedures()
                .where(procedure -> true)
                .forEach(procedure ->
                        footprint.reads(Touched.PROCEDURE, LawDraft.id(procedure.code(), procedure.jurisdiction())));
        procedures().cut(change.percent(), change.date()).forEach(this::writesProcedure);
        return true;
    }

    @Override
    public Boolean dropStep(Change.DropStep change) {
        return ofProcedure(change);
    }

    @Override
    public Boolean mergeSteps(Change.MergeSteps change) {
        return ofProcedure(change);
    }

    @Override
    public Boolean dropComponent(Change.DropComponent change) {
        return ofProcedure(change);
    }

    @Override
    public Boolean moveDecidingLevel(Change.MoveDecidingLevel change) {
        return ofProcedure(change);
    }

    @Override
    public Boolean makeFullyOnline(Change.MakeFullyOnline change) {
        return ofProcedure(change);
    }

    // --- calendar

    @Override
    public Boolean addHoliday(Change.AddHoliday change) {
        return calendar(
                List.of(change.holiday().date()),
                builder -> builder.holiday(
                        change.holiday().reference().isPresent() || reference == null
                                ? change.holiday()
                                : Holiday.builder()
                                        .from(change.holiday())
                                        .reference(reference)
                                        .build()));
    }

    @Override
    public Boolean withdrawHoliday(Change.WithdrawHoliday change) {
        return calendar(List.of(change.date()), builder -> builder.withoutHoliday(change.date()));
    }

    @Override
    public Boolean addSwap(Change.AddSwap change) {
        Swap swap = change.swap();
        return calendar(
                List.of(swap.dayOff(), swap.dayWorked()),
                builder -> builder.swap(
                        swap.reference().isPresent() || reference == null
                                ? swap
                                : Swap.of(swap.dayOff(), swap.dayWorked(), reference)));
    }

    @Override
    public Boolean withdrawSwap(Change.WithdrawSwap change) {
        return calendar(List.of(change.dayOff()), builder -> builder.withoutSwap(change.dayOff()));
    }

    /** Changes the calendar and touches each day that is another afterwards: a day off may move a compensation. */
    private boolean calendar(List<LocalDate> days, UnaryOperator<WorkCalendar.Builder> change) {
        days.forEach(day -> footprint.writes(Touched.DAY, day.toString()));
        Optional<WorkCalendar> before = law.workCalendar();
        if (before.isEmpty()) {
            return fail(problem("REFORM-029"));
        }
        Checked<WorkCalendar> checked = change.apply(before.get().toBuilder()).check();
        if (!checked.isValid()) {
            checked.problems().forEach(problem -> fail(problem.at(place)));
            return false;
        }
        WorkCalendar after = checked.orThrow();
        if (after.equals(before.get())) {
            return fail(problem("REFORM-017").with("id", days.get(0).toString()));
        }
        for (LocalDate day : days) {
            for (LocalDate near = day.minusDays(NEAR); !near.isAfter(day.plusDays(NEAR)); near = near.plusDays(1)) {
                if (after.coverage().contains(near)
                        && !after.status(near).equals(before.get().status(near))) {
                    footprint.writes(Touched.DAY, near.toString());
                }
            }
        }
        law = law.toBuilder().workCalendar(after).build();
        return true;
    }
}
