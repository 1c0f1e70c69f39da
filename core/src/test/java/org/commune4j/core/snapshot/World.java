package org.commune4j.core.snapshot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commune4j.core.authority.Assignment;
import org.commune4j.core.authority.AssignmentRole;
import org.commune4j.core.authority.AuthorityTransfer;
import org.commune4j.core.authority.Competence;
import org.commune4j.core.authority.Escalation;
import org.commune4j.core.authority.PowerHolder;
import org.commune4j.core.authority.PowerLimit;
import org.commune4j.core.authority.Task;
import org.commune4j.core.authority.TaskCatalogue;
import org.commune4j.core.authority.TaskKind;
import org.commune4j.core.authority.TransferKind;
import org.commune4j.core.law.AdministrativeLevel;
import org.commune4j.core.law.Field;
import org.commune4j.core.organisation.Appointment;
import org.commune4j.core.organisation.Branch;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.organisation.UnitKind;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;

/**
 * Duties for tests, written down briefly: everything lives from July 2025 on. The kind of a unit or post is its id in
 * capital letters.
 */
public final class World {

    public static final LocalDate JULY = LocalDate.of(2025, 7, 1);
    public static final LocalDate OCTOBER = LocalDate.of(2025, 10, 1);
    public static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    public static final DateRange SINCE_JULY = DateRange.from(JULY);

    private final List<Unit> units = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();
    private final Map<String, Official> officials = new LinkedHashMap<>();
    private final List<Appointment> appointments = new ArrayList<>();
    private final List<Task> tasks = new ArrayList<>();
    private final List<Assignment> assignments = new ArrayList<>();
    private final List<AuthorityTransfer> transfers = new ArrayList<>();
    private final List<Escalation> escalations = new ArrayList<>();

    World() {}

    /** A committee with two divisions, each with a head and a specialist. */
    public static World committee() {
        return new World()
                .unit("committee")
                .unit("economy", "committee")
                .unit("culture", "committee")
                .post("chair", "committee", Rank.HEAD)
                .post("vice", "committee", Rank.DEPUTY)
                .post("economist", "economy", Rank.HEAD)
                .post("surveyor", "economy", Rank.STAFF)
                .post("librarian", "culture", Rank.HEAD)
                .holds("o1", "chair")
                .holds("o2", "vice")
                .holds("o3", "economist")
                .holds("o4", "surveyor")
                .holds("o5", "librarian");
    }

    public static Task.Builder task(String code) {
        return Task.builder()
                .code(code)
                .name(LocalizedText.of("Nhiệm vụ " + code, "Task " + code))
                .field(Field.of("LAND"))
                .competence(Competence.ofBody(AdministrativeLevel.COMMUNE, UnitKind.of("COMMITTEE")))
                .kind(TaskKind.EXECUTE)
                .life(SINCE_JULY);
    }

    public static Assignment.Builder lead(String id, String task, String unit) {
        return Assignment.builder()
                .id(id)
                .task(task)
                .unit(unit)
                .role(AssignmentRole.LEAD)
                .life(SINCE_JULY);
    }

    public static AuthorityTransfer.Builder transfer(String id, String task, String giver, String receiver) {
        return AuthorityTransfer.builder()
                .id(id)
                .kind(TransferKind.DECENTRALISATION)
                .addTask(task)
                .giver(PowerHolder.parse(giver))
                .receiver(PowerHolder.parse(receiver))
                .life(SINCE_JULY);
    }

    public static Escalation.Builder escalation(String id, String task) {
        return Escalation.builder()
                .id(id)
                .task(task)
                .raisedBy("economy")
                .raisedOn(JULY)
                .to(PowerHolder.ofBody(AdministrativeLevel.PROVINCE, "DEPARTMENT_OF_LAND"));
    }

    public static PowerLimit limit(int most) {
        return PowerLimit.of("AREA_HECTARES", BigDecimal.valueOf(most));
    }

    public World unit(String id, String... parent) {
        return unit(id, SINCE_JULY, parent);
    }

    public World unit(String id, DateRange life, String... parent) {
        units.add(Unit.builder()
                .id(id)
                .name(LocalizedText.of("Cơ quan " + id, "Unit " + id))
                .kind(UnitKind.of(id.toUpperCase(java.util.Locale.ROOT)))
                .branch(Branch.of("COMMITTEE"))
                .parent(parent.length == 0 ? Optional.empty() : Optional.of(parent[0]))
                .life(life)
                .build());
        return this;
    }

    public World post(String id, String unit, Rank rank) {
        posts.add(Post.builder()
                .id(id)
                .unit(unit)
                .kind(PostKind.of(id.toUpperCase(java.util.Locale.ROOT)))
                .rank(rank)
                .life(SINCE_JULY)
                .build());
        return this;
    }

    public World holds(String official, String... heldPosts) {
        officials.computeIfAbsent(official, id -> Official.builder().id(id).build());
        for (String post : heldPosts) {
            appointments.add(Appointment.builder()
                    .id("a" + appointments.size())
                    .official(official)
                    .post(post)
                    .life(SINCE_JULY)
                    .build());
        }
        return this;
    }

    public World with(Task.Builder task) {
        tasks.add(task.build());
        return this;
    }

    public World with(Assignment.Builder assignment) {
        assignments.add(assignment.build());
        return this;
    }

    public World with(AuthorityTransfer.Builder transfer) {
        transfers.add(transfer.build());
        return this;
    }

    public World with(Escalation.Builder escalation) {
        escalations.add(escalation.build());
        return this;
    }

    public Facts personnel() {
        Facts apparatus = Facts.of(units, posts, List.of()).orThrow();
        return apparatus
                .withPeople(List.copyOf(officials.values()), appointments)
                .orThrow();
    }

    public Facts duties() {
        return personnel()
                .withDuties(TaskCatalogue.of(tasks).orThrow(), assignments, transfers, escalations)
                .orThrow();
    }

    public Snapshot on(LocalDate date) {
        return duties().on(date);
    }

    public AuthorityMatrix matrix() {
        return AuthorityMatrix.ofComplete(duties());
    }
}
