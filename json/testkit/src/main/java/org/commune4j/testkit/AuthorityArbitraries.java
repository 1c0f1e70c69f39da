package org.commune4j.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.commune4j.core.authority.Assignment;
import org.commune4j.core.authority.AssignmentRole;
import org.commune4j.core.authority.AuthorityTransfer;
import org.commune4j.core.authority.ClearPoint;
import org.commune4j.core.authority.Competence;
import org.commune4j.core.authority.Escalation;
import org.commune4j.core.authority.Periodicity;
import org.commune4j.core.authority.PowerHolder;
import org.commune4j.core.authority.PowerLimit;
import org.commune4j.core.authority.ResponsibilityKind;
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
import org.commune4j.core.organisation.QualificationField;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.organisation.RequiredQualification;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.organisation.UnitKind;
import org.commune4j.core.snapshot.Facts;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;

/**
 * Arbitrary tasks, assignments, transfers of authority and escalations, lawful or not. They are made up: codes and names
 * mean nothing.
 */
public final class AuthorityArbitraries {

    /** The days within which everything begins and ends in {@link #smallWorlds}, with a few on both sides. */
    public static final DateRange SMALL_WORLD = DateRange.of(
            OrganisationArbitraries.FIRST_DAY.minusDays(3), OrganisationArbitraries.FIRST_DAY.plusDays(37));

    private static final int SMALL = 16;
    private static final List<String> CODES = List.of("t0", "t1", "t2", "t3");
    private static final LocalizedText MADE_UP = LocalizedText.of("Tạo ngẫu nhiên", "Made up");

    private AuthorityArbitraries() {}

    /** Generates duties among the units, posts and officials. */
    public static Arbitrary<Facts> facts(Facts staffed) {
        return duties(staffed, OrganisationArbitraries.lives());
    }

    /** Generates duties among arbitrary units, posts and officials. */
    public static Arbitrary<Facts> facts() {
        return StaffingArbitraries.facts().flatMap(AuthorityArbitraries::facts);
    }

    /**
     * Generates duties of a committee and two units under it, with three posts and three officials, where everything
     * happens within five weeks: small enough to be looked at day by day.
     */
    public static Arbitrary<Facts> smallWorlds() {
        Arbitrary<LocalDate> days =
                Arbitraries.integers().between(0, SMALL).map(OrganisationArbitraries.FIRST_DAY::plusDays);
        Arbitrary<DateRange> lives = Combinators.combine(
                        days, Arbitraries.integers().between(1, SMALL), Arbitraries.of(true, true, false))
                .as((first, length, ends) ->
                        ends ? DateRange.of(first, first.plusDays(length)) : DateRange.from(first));
        return smallPersonnel(lives).flatMap(staffed -> duties(staffed, lives));
    }

    private static Arbitrary<Facts> smallPersonnel(Arbitrary<DateRange> lives) {
        Arbitrary<List<Appointment>> appointments = Combinators.combine(
                        Arbitraries.of("o0", "o1", "o2"), Arbitraries.of("p0", "p1", "p2"), lives)
                .as((official, post, life) ->
                        Appointment.builder().official(official).post(post).life(life))
                .list()
                .ofMaxSize(4)
                .map(builders -> {
                    List<Appointment> numbered = new ArrayList<>();
                    builders.forEach(builder ->
                            numbered.add(builder.id("a" + numbered.size()).build()));
                    return numbered;
                });
        return Combinators.combine(lives, lives, lives, appointments).as((first, second, post, held) -> {
            DateRange always = DateRange.from(OrganisationArbitraries.FIRST_DAY);
            List<Unit> units = List.of(
                    unit("u0", always, "PEOPLES_COMMITTEE").build(),
                    unit("u1", first, "ECONOMIC_DIVISION").parent("u0").build(),
                    unit("u2", second, "ECONOMIC_DIVISION").parent("u0").build());
            List<Post> posts = List.of(
                    post("p0", "u0", "COMMITTEE_CHAIR", Rank.HEAD, always),
                    post("p1", "u1", "DIVISION_HEAD", Rank.HEAD, first),
                    post("p2", "u2", "SPECIALIST", Rank.STAFF, post));
            List<Official> officials = List.of(
                    Official.builder().id("o0").build(),
                    Official.builder().id("o1").build(),
                    Official.builder().id("o2").build());
            return Facts.of(units, posts, List.of())
                    .orThrow()
                    .withPeople(officials, held)
                    .orThrow();
        });
    }

    private static Unit.Builder unit(String id, DateRange life, String kind) {
        return Unit.builder()
                .id(id)
                .name(MADE_UP)
                .kind(UnitKind.of(kind))
                .branch(Branch.of("PEOPLES_COMMITTEE"))
                .life(life);
    }

    private static Post post(String id, String unit, String kind, Rank rank, DateRange life) {
        return Post.builder()
                .id(id)
                .unit(unit)
                .kind(PostKind.of(kind))
                .rank(rank)
                .life(life)
                .build();
    }

    private static Arbitrary<Facts> duties(Facts staffed, Arbitrary<DateRange> lives) {
        return Combinators.combine(
                        tasks(staffed, lives),
                        assignments(staffed, lives),
                        transfers(staffed, lives),
                        escalations(staffed, lives))
                .as((tasks, assignments, transfers, escalations) -> staffed.withDuties(
                                TaskCatalogue.of(tasks).orThrow(), assignments, transfers, escalations)
                        .orThrow());
    }

    /** One to three codes; some stand for one task up to a day and for another from then on. */
    private static Arbitrary<List<Task>> tasks(Facts staffed, Arbitrary<DateRange> lives) {
        Arbitrary<Competence> competences = competences(staffed);
        Arbitrary<Task.Builder> described = Combinators.combine(
                        Arbitraries.of("JUSTICE", "LAND"),
                        Arbitraries.of(TaskKind.values()),
                        Arbitraries.of(Periodicity.values()).optional(0.5),
                        hours(),
                        Arbitraries.just(MADE_UP).optional(0.5),
                        Arbitraries.of("LAW", "FINANCE_ACCOUNTING")
                                .map(QualificationField::of)
                                .map(RequiredQualification::of)
                                .list()
                                .ofMaxSize(1))
                .as((field, kind, periodicity, hours, product, qualifications) -> Task.builder()
                        .name(MADE_UP)
                        .field(Field.of(field))
                        .kind(kind)
                        .periodicity(periodicity)
                        .hoursPerYear(hours)
                        .product(product)
                        .requiredQualifications(qualifications));
        return Combinators.combine(described, competences, competences, lives, lives)
                .as((task, before, after, life, split) -> List.of(
                        task.code("t").competence(before).life(life).build(),
                        task.competence(after).life(split).build()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(CODES.size() - 1)
                .map(plans -> {
                    List<Task> tasks = new ArrayList<>();
                    for (int i = 0; i < plans.size(); i++) {
                        addLives(CODES.get(i), plans.get(i).get(0), plans.get(i).get(1), tasks);
                    }
                    return tasks;
                });
    }

    private static void addLives(String code, Task first, Task second, List<Task> tasks) {
        LocalDate day = second.life().startOrMin();
        boolean isSplit = first.life().contains(day) && first.life().cutAt(day).isPresent();
        Task.Builder builder = first.toBuilder().code(code);
        if (isSplit) {
            builder.life(first.life().cutAt(day).orElseThrow());
            tasks.add(second.toBuilder()
                    .code(code)
                    .life(DateRange.of(day, first.life().endOrMax()))
                    .build());
        }
        tasks.add(builder.build());
    }

    private static Arbitrary<Optional<BigDecimal>> hours() {
        return Arbitraries.integers()
                .between(0, 200)
                .map(tenths -> BigDecimal.valueOf(tenths, 1))
                .optional(0.5);
    }

    private static Arbitrary<Competence> competences(Facts staffed) {
        List<Competence> all = new ArrayList<>();
        all.add(Competence.of(AdministrativeLevel.COMMUNE));
        all.add(Competence.of(AdministrativeLevel.PROVINCE));
        all.add(Competence.ofBody(AdministrativeLevel.PROVINCE, UnitKind.of("PUBLIC_SERVICE_UNIT")));
        all.add(Competence.ofBody(AdministrativeLevel.COMMUNE, UnitKind.of("POLITICAL_CENTRE")));
        staffed.units().forEach(unit -> all.add(Competence.ofBody(AdministrativeLevel.COMMUNE, unit.kind())));
        staffed.posts().forEach(post -> all.add(Competence.ofPost(AdministrativeLevel.COMMUNE, post.kind())));
        return Arbitraries.of(all);
    }

    private static Arbitrary<List<Assignment>> assignments(Facts staffed, Arbitrary<DateRange> lives) {
        Arbitrary<Assignment.Builder> places = Combinators.combine(
                        Arbitraries.of(staffed.units()),
                        Arbitraries.integers().between(0, 9).optional(0.4),
                        Arbitraries.of(staffed.officials()).optional(0.3))
                .as((unit, post, official) -> {
                    List<Post> own = staffed.posts().stream()
                            .filter(candidate -> candidate.unit().equals(unit.id()))
                            .toList();
                    return Assignment.builder()
                            .unit(unit.id())
                            .post(post.filter(number -> !own.isEmpty())
                                    .map(number -> own.get(number % own.size()).id()))
                            .official(official.map(Official::id));
                });
        return Combinators.combine(
                        places,
                        Arbitraries.of(CODES),
                        Arbitraries.of(AssignmentRole.LEAD, AssignmentRole.LEAD, AssignmentRole.SUPPORT),
                        Arbitraries.of(ResponsibilityKind.values()).optional(0.5),
                        Arbitraries.of(
                                Map.<ClearPoint, LocalizedText>of(),
                                Map.of(ClearPoint.TIME, MADE_UP),
                                Map.of(ClearPoint.TASK, MADE_UP, ClearPoint.RESULT, MADE_UP),
                                Map.of(ClearPoint.RESPONSIBILITY, MADE_UP, ClearPoint.AUTHORITY, MADE_UP),
                                Map.of(
                                        ClearPoint.TASK,
                                        MADE_UP,
                                        ClearPoint.TIME,
                                        MADE_UP,
                                        ClearPoint.RESPONSIBILITY,
                                        MADE_UP,
                                        ClearPoint.AUTHORITY,
                                        MADE_UP,
                                        ClearPoint.RESULT,
                                        MADE_UP)),
                        hours(),
                        OrganisationArbitraries.decisions().optional(0.3),
                        lives)
                .as((builder, task, role, responsibility, points, hours, decision, life) -> builder.task(task)
                        .role(role)
                        .responsibility(responsibility)
                        .points(points)
                        .hoursPerYear(hours)
                        .decision(decision)
                        .life(life))
                .list()
                .ofMaxSize(6)
                .map(builders -> {
                    List<Assignment> numbered = new ArrayList<>();
                    builders.forEach(builder ->
                            numbered.add(builder.id("as" + numbered.size()).build()));
                    return numbered;
                });
    }

    private static Arbitrary<PowerHolder> holders(Facts staffed) {
        List<PowerHolder> outside = List.of(
                PowerHolder.ofLevel(AdministrativeLevel.COMMUNE),
                PowerHolder.ofLevel(AdministrativeLevel.PROVINCE),
                PowerHolder.ofBody(AdministrativeLevel.PROVINCE, "PUBLIC_SERVICE_UNIT"));
        List<PowerHolder> all = new ArrayList<>(outside);
        staffed.units().forEach(unit -> all.add(PowerHolder.ofUnit(unit.id())));
        staffed.posts().forEach(post -> all.add(PowerHolder.ofPost(post.id())));
        staffed.officials().forEach(official -> all.add(PowerHolder.ofOfficial(official.id())));
        // Where the power lies by law comes up as often as all the rest together.
        return Arbitraries.oneOf(Arbitraries.of(outside), Arbitraries.of(all));
    }

    private static Arbitrary<List<AuthorityTransfer>> transfers(Facts staffed, Arbitrary<DateRange> lives) {
        Arbitrary<List<PowerLimit>> limits = Arbitraries.integers()
                .between(0, 9)
                .map(most -> PowerLimit.of("AREA_HECTARES", BigDecimal.valueOf(most * 10L)))
                .list()
                .ofMaxSize(1);
        Arbitrary<AuthorityTransfer> transfer = Combinators.combine(
                        Arbitraries.of(TransferKind.values()),
                        holders(staffed).list().ofSize(2).uniqueElements(),
                        Arbitraries.of(CODES).list().ofMinSize(1).ofMaxSize(3).uniqueElements(),
                        limits,
                        Arbitraries.just(MADE_UP).optional(0.1),
                        Arbitraries.of(true, true, false).optional(0.7),
                        OrganisationArbitraries.decisions().optional(0.3),
                        lives)
                .as((kind, parties, tasks, most, conditions, passOn, decision, life) -> AuthorityTransfer.builder()
                        .id("tr")
                        .kind(kind)
                        .giver(parties.get(0))
                        .receiver(parties.get(1))
                        .tasks(tasks)
                        .limits(most)
                        .conditions(conditions)
                        .passOn(passOn)
                        .decision(decision)
                        .life(life)
                        .build());
        return Combinators.combine(transfer, Arbitraries.of(true, false).optional(0.2))
                .as((one, keeps) -> one.toBuilder().giverKeeps(keeps).build())
                .list()
                .ofMaxSize(5)
                .flatMap(transfers -> Arbitraries.of(true, false)
                        .list()
                        .ofSize(transfers.size())
                        .map(passedOn -> chained(transfers, passedOn)));
    }

    /** Numbered; some pass on what the transfer before them gave, for the same time, and so may close a circle. */
    private static List<AuthorityTransfer> chained(List<AuthorityTransfer> transfers, List<Boolean> passedOn) {
        List<AuthorityTransfer> chained = new ArrayList<>();
        for (AuthorityTransfer transfer : transfers) {
            int number = chained.size();
            AuthorityTransfer.Builder builder = transfer.toBuilder().id("tr" + number);
            if (number > 0 && passedOn.get(number)) {
                AuthorityTransfer before = chained.get(number - 1);
                builder.giver(before.receiver())
                        .receiver(transfer.receiver().equals(before.receiver()) ? before.giver() : transfer.receiver())
                        .tasks(before.tasks())
                        .life(before.life());
            }
            chained.add(builder.build());
        }
        return chained;
    }

    private static Arbitrary<List<Escalation>> escalations(Facts staffed, Arbitrary<DateRange> lives) {
        return Combinators.combine(
                        Arbitraries.of(CODES),
                        Arbitraries.of(staffed.units()),
                        lives.map(DateRange::startOrMin),
                        holders(staffed),
                        Arbitraries.integers().between(0, 20).optional(0.7),
                        Arbitraries.integers().between(0, 20).optional(0.7),
                        Arbitraries.just(MADE_UP).optional(0.5))
                .as((task, unit, raised, to, due, answered, guidance) -> Escalation.builder()
                        .task(task)
                        .raisedBy(unit.id())
                        .raisedOn(raised)
                        .to(to)
                        .dueOn(due.map(raised::plusDays))
                        .answeredOn(answered.map(raised::plusDays))
                        .guidance(guidance.filter(text -> answered.isPresent())))
                .list()
                .ofMaxSize(3)
                .map(builders -> {
                    List<Escalation> numbered = new ArrayList<>();
                    builders.forEach(builder ->
                            numbered.add(builder.id("e" + numbered.size()).build()));
                    return numbered;
                });
    }
}
