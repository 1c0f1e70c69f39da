package org.commune4j.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.commune4j.core.authority.Assignment;
import org.commune4j.core.authority.AssignmentRole;
import org.commune4j.core.authority.AuthorityLevel;
import org.commune4j.core.authority.AuthorityTransfer;
import org.commune4j.core.authority.Competence;
import org.commune4j.core.authority.PowerHolder;
import org.commune4j.core.authority.Task;
import org.commune4j.core.authority.TaskField;
import org.commune4j.core.authority.TaskKind;
import org.commune4j.core.authority.TransferKind;
import org.commune4j.core.calendar.Holiday;
import org.commune4j.core.calendar.Swap;
import org.commune4j.core.commune.AdministrativeUnitKind;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.commune.Situation;
import org.commune4j.core.deadline.LimitCase;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.TimeLimit;
import org.commune4j.core.organisation.Branch;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.organisation.UnitKind;
import org.commune4j.core.procedure.DossierComponent;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCatalogue;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.procedure.ProcedureField;
import org.commune4j.core.procedure.ProcedureLevel;
import org.commune4j.core.procedure.ProcedureStep;
import org.commune4j.core.reform.Change;
import org.commune4j.core.reform.Reform;
import org.commune4j.core.staffing.Appointment;
import org.commune4j.core.staffing.Official;
import org.commune4j.core.staffing.Personnel;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;

/** Arbitrary communes, situations and reforms of them. What a reform names mostly exists, so that many can be applied. */
public final class ReformArbitraries {

    private static final int IDS = 5;

    private ReformArbitraries() {}

    /** Communes with arbitrary units, posts, officials, appointments, tasks, assignments and transfers of power. */
    public static Arbitrary<Commune> communes() {
        return Combinators.combine(
                        StaffingArbitraries.personnel(),
                        tasks().list().ofMaxSize(4).uniqueElements(Task::code),
                        Arbitraries.longs())
                .as((personnel, tasks, seed) -> withDuties(commune(personnel), tasks, new Random(seed)));
    }

    /** Tasks of a commune's own list. */
    private static Arbitrary<Task> tasks() {
        return Combinators.combine(ids("t"), OrganisationArbitraries.dates()).as(ReformArbitraries::task);
    }

    private static Commune withDuties(Commune commune, List<Task> tasks, Random random) {
        if (tasks.isEmpty() || commune.units().isEmpty()) {
            return commune.toBuilder().tasks(tasks).build();
        }
        List<Assignment> assignments = new ArrayList<>();
        List<AuthorityTransfer> transfers = new ArrayList<>();
        for (int i = 0; i < IDS; i++) {
            LocalDate from = OrganisationArbitraries.FIRST_DAY.plusDays(random.nextInt(700));
            String task = tasks.get(random.nextInt(tasks.size())).code();
            if (random.nextBoolean()) {
                boolean toPost = !commune.posts().isEmpty() && random.nextBoolean();
                Post post = toPost
                        ? commune.posts().get(random.nextInt(commune.posts().size()))
                        : null;
                String unit = post != null
                        ? post.unit()
                        : commune.units()
                                .get(random.nextInt(commune.units().size()))
                                .id();
                assignments.add(assignment("d" + i, task, unit, from).toBuilder()
                        .post(Optional.ofNullable(post).map(Post::id))
                        .build());
            }
            if (random.nextBoolean()) {
                String unit = commune.units()
                        .get(random.nextInt(commune.units().size()))
                        .id();
                transfers.add(transfer("f" + i, task, PowerHolder.ofUnit(unit), from));
            }
        }
        return commune.toBuilder()
                .tasks(tasks)
                .assignments(assignments)
                .transfers(transfers)
                .build();
    }

    private static Commune commune(Personnel personnel) {
        return Commune.builder()
                .code("00001")
                .province("51")
                .name(LocalizedText.of("Xã thử", "Test commune"))
                .kind(AdministrativeUnitKind.COMMUNE)
                .life(DateRange.from(OrganisationArbitraries.FIRST_DAY))
                .asOf(OrganisationArbitraries.FIRST_DAY)
                .units(personnel.apparatus().units())
                .posts(personnel.apparatus().posts())
                .unitEvents(personnel.apparatus().events())
                .officials(personnel.officials())
                .appointments(personnel.appointments())
                .build();
    }

    /** One commune under the law, which has some made-up procedures beside its own. */
    public static Arbitrary<Situation> situations(LawBook law) {
        List<Procedure> procedures = new ArrayList<>(law.procedures().all());
        for (int i = 0; i < IDS; i += 2) {
            procedures.add(procedure("q" + i, OrganisationArbitraries.FIRST_DAY));
        }
        LawBook extended = law.withProcedures(own -> ProcedureCatalogue.of(procedures));
        return communes().map(commune -> Situation.of(extended, commune));
    }

    /**
     * Reforms of a situation as made by {@link #situations}: changes of every kind within one commune, of tasks of the law,
     * procedures and the calendar. New ids begin with the prefix.
     */
    public static Arbitrary<Reform> reforms(String prefix) {
        return changes(prefix)
                .list()
                .ofMaxSize(4)
                .map(changes -> Reform.named("reform " + prefix).with(changes));
    }

    /** Reforms that only add, so that each has an inverse; new ids begin with the prefix. */
    public static Arbitrary<Reform> additions(String prefix) {
        return Combinators.combine(
                        OrganisationArbitraries.dates(), Arbitraries.integers().between(0, IDS), ids("u"))
                .as((date, number, unit) -> {
                    List<Change> changes = new ArrayList<>();
                    changes.add(Change.foundUnit(unit(prefix + "u", date)));
                    for (int i = 0; i < number; i++) {
                        String post = prefix + "p" + i;
                        String official = prefix + "o" + i;
                        changes.add(new Change.CreatePost(
                                post(post, prefix + "u", i == 0 ? Rank.HEAD : Rank.DEPUTY, date)));
                        changes.add(new Change.TakeOn(
                                Official.builder().id(official).build()));
                        changes.add(Change.appoint(appointment(prefix + "a" + i, official, post, date)));
                        String task = prefix + "t" + i;
                        changes.add(new Change.AddTask(task(task, date)));
                        changes.add(new Change.AssignTask(assignment(prefix + "d" + i, task, prefix + "u", date)));
                        changes.add(new Change.TransferAuthority(
                                transfer(prefix + "f" + i, task, PowerHolder.ofPost(post), date)));
                    }
                    changes.add(new Change.AddProcedure(procedure(prefix + "q", date)));
                    changes.add(new Change.AddSwap(Swap.of(LocalDate.of(2035, 3, 14), LocalDate.of(2035, 3, 17))));
                    changes.add(new Change.AddHoliday(holiday(LocalDate.of(2035, 6, 13))));
                    return Reform.named("additions " + prefix + " " + unit).with(changes);
                });
    }

    private static Arbitrary<Change> changes(String prefix) {
        Arbitrary<LocalDate> dates = OrganisationArbitraries.dates();
        Arbitrary<String> units = ids("u");
        Arbitrary<String> posts = ids("p");
        Arbitrary<String> officials = ids("o");
        Arbitrary<String> fresh = ids(prefix);
        Arbitrary<Change> restructured = Arbitraries.oneOf(
                Combinators.combine(fresh, units, dates)
                        .as((id, parent, date) -> Change.foundUnit(
                                unit(id, date).toBuilder().parent(parent).build())),
                Combinators.combine(units, units, fresh, dates)
                        .filter((one, other, id, date) -> !one.equals(other))
                        .as((one, other, id, date) -> Change.mergeUnits(List.of(one, other), unit(id, date))),
                Combinators.combine(units, fresh, dates)
                        .as((unit, id, date) ->
                                Change.splitUnit(date, unit, List.of(unit(unit, date), unit(id, date)), Map.of())),
                Combinators.combine(units, dates)
                        .as((unit, date) -> Change.renameUnit(date, unit, LocalizedText.of("Tên khác", "Other name"))),
                Combinators.combine(units, dates).as((unit, date) -> Change.dissolveUnit(date, unit)));
        Arbitrary<Change> reposted = Arbitraries.oneOf(
                Combinators.combine(fresh, units, Arbitraries.of(Rank.values()), dates)
                        .as((id, unit, rank, date) -> new Change.CreatePost(post(id, unit, rank, date))),
                Combinators.combine(posts, dates).as(Change.AbolishPost::new),
                Combinators.combine(posts, units, dates).as(Change.MovePost::new),
                Combinators.combine(units, Arbitraries.integers().between(0, 4), dates)
                        .as(Change.SetDeputies::new));
        Arbitrary<Change> staffed = Arbitraries.oneOf(
                fresh.map(id -> new Change.TakeOn(Official.builder().id(id).build())),
                Combinators.combine(fresh, officials, posts, dates)
                        .as((id, official, post, date) -> Change.appoint(appointment(id, official, post, date))),
                Combinators.combine(officials, posts, dates).as(Change.EndAppointment::new),
                Combinators.combine(
                                Arbitraries.of(Change.Kind.values()),
                                Arbitraries.oneOf(posts, officials, ids("t"), ids("d"), ids("f")))
                        .as(Change.Withdraw::new));
        Arbitrary<String> tasks = ids("t");
        Arbitrary<Change> tasked = Arbitraries.oneOf(
                Combinators.combine(fresh, dates).as((code, date) -> new Change.AddTask(task(code, date))),
                Combinators.combine(tasks, dates).as(Change.AbolishTask::new),
                Combinators.combine(Arbitraries.of(AdministrativeUnitKind.values()), tasks, dates)
                        .as(Change.AbolishStatutoryTask::new),
                Combinators.combine(fresh, tasks, units, dates)
                        .as((id, task, unit, date) -> new Change.AssignTask(assignment(id, task, unit, date))),
                Combinators.combine(ids("d"), fresh, tasks, units, dates)
                        .as((old, id, task, unit, date) -> new Change.MoveTask(old, assignment(id, task, unit, date))),
                Combinators.combine(ids("d"), dates).as(Change.EndAssignment::new),
                Combinators.combine(fresh, tasks, units, dates)
                        .as((id, task, unit, date) ->
                                new Change.TransferAuthority(transfer(id, task, PowerHolder.ofUnit(unit), date))),
                Combinators.combine(ids("f"), dates).as(Change.EndTransfer::new));
        return Arbitraries.oneOf(restructured, reposted, staffed, tasked, simplified(prefix), rescheduled());
    }

    /** Changes of procedures; those added have no document. */
    private static Arbitrary<Change> simplified(String prefix) {
        Arbitrary<Change.ProcedureFrom> from = Combinators.combine(ids("q"), OrganisationArbitraries.dates())
                .as((code, date) -> Change.ProcedureFrom.of(ProcedureCode.parse(code), date));
        return Arbitraries.oneOf(
                from.map(Change.AbolishProcedure::new),
                Combinators.combine(from, Arbitraries.integers().between(1, 12))
                        .as((procedure, days) -> new Change.ShortenProcedure(procedure, limit(days))),
                Combinators.combine(Arbitraries.integers().between(1, 99), OrganisationArbitraries.dates())
                        .as(Change.CutTimeLimits::new),
                Combinators.combine(from, ids("s")).as(Change.DropStep::new),
                Combinators.combine(from, ids("s"), ids("s"), ids(prefix))
                        .filter((procedure, one, other, id) -> !one.equals(other))
                        .as((procedure, one, other, id) -> new Change.MergeSteps(
                                procedure, List.of(one, other), step(id, ProcedureLevel.COMMUNE))),
                Combinators.combine(from, ids("c")).as(Change.DropComponent::new),
                Combinators.combine(from, Arbitraries.of(ProcedureLevel.values()))
                        .as(Change.MoveDecidingLevel::new),
                from.map(Change.MakeFullyOnline::new));
    }

    /** Changes of the calendar; days off and swaps that contradict it are among them. */
    private static Arbitrary<Change> rescheduled() {
        Arbitrary<LocalDate> days =
                Arbitraries.integers().between(0, 60).map(OrganisationArbitraries.FIRST_DAY::plusDays);
        return Arbitraries.oneOf(
                days.map(day -> new Change.AddHoliday(holiday(day))),
                days.map(Change.WithdrawHoliday::new),
                Combinators.combine(days, days).as((off, worked) -> new Change.AddSwap(Swap.of(off, worked))),
                days.map(Change.WithdrawSwap::new));
    }

    private static Holiday holiday(LocalDate day) {
        return Holiday.builder()
                .date(day)
                .name(LocalizedText.of("Ngày thử", "Test day"))
                .build();
    }

    private static TimeLimit limit(int days) {
        return TimeLimit.of(LimitCase.builder()
                .label(LocalizedText.of("Mọi trường hợp", "Every case"))
                .term(Term.workingDays(days))
                .build());
    }

    private static ProcedureStep step(String id, ProcedureLevel level) {
        return ProcedureStep.builder()
                .id(id)
                .name(LocalizedText.of("Bước " + id, "Step " + id))
                .level(level)
                .build();
    }

    private static Procedure procedure(String code, LocalDate from) {
        return Procedure.builder()
                .code(ProcedureCode.parse(code))
                .name(LocalizedText.of("Thủ tục " + code, "Procedure " + code))
                .field(ProcedureField.of("TEST"))
                .addLevels(ProcedureLevel.COMMUNE, ProcedureLevel.PROVINCE)
                .decidedAt(ProcedureLevel.PROVINCE)
                .validity(DateRange.from(from))
                .timeLimit(limit(10))
                .addSteps(
                        step("s0", ProcedureLevel.COMMUNE),
                        step("s1", ProcedureLevel.PROVINCE),
                        step("s2", ProcedureLevel.COMMUNE))
                .addComponents(component("c0"), component("c1"))
                .build();
    }

    private static DossierComponent component(String id) {
        return DossierComponent.builder()
                .id(id)
                .name(LocalizedText.of("Giấy tờ " + id, "Paper " + id))
                .build();
    }

    private static Arbitrary<String> ids(String prefix) {
        return Arbitraries.integers().between(0, IDS).map(number -> prefix + number);
    }

    private static Task task(String code, LocalDate from) {
        return Task.builder()
                .code(code)
                .name(LocalizedText.of("Nhiệm vụ " + code, "Task " + code))
                .field(TaskField.of("TEST"))
                .competence(Competence.of(AuthorityLevel.COMMUNE))
                .kind(TaskKind.EXECUTE)
                .life(DateRange.from(from))
                .build();
    }

    private static Assignment assignment(String id, String task, String unit, LocalDate from) {
        return Assignment.builder()
                .id(id)
                .task(task)
                .unit(unit)
                .role(AssignmentRole.LEAD)
                .life(DateRange.from(from))
                .build();
    }

    private static AuthorityTransfer transfer(String id, String task, PowerHolder receiver, LocalDate from) {
        return AuthorityTransfer.builder()
                .id(id)
                .kind(TransferKind.DELEGATION)
                .giver(PowerHolder.ofLevel(AuthorityLevel.COMMUNE))
                .receiver(receiver)
                .addTasks(task)
                .life(DateRange.from(from))
                .build();
    }

    private static Unit unit(String id, LocalDate from) {
        return Unit.builder()
                .id(id)
                .name(LocalizedText.of("Đơn vị " + id, "Unit " + id))
                .kind(UnitKind.of("OFFICE"))
                .branch(Branch.of("COMMITTEE"))
                .life(DateRange.from(from))
                .build();
    }

    private static Post post(String id, String unit, Rank rank, LocalDate from) {
        return Post.builder()
                .id(id)
                .unit(unit)
                .kind(PostKind.of("DIRECTOR"))
                .rank(rank)
                .life(DateRange.from(from))
                .build();
    }

    private static Appointment appointment(String id, String official, String post, LocalDate from) {
        return Appointment.builder()
                .id(id)
                .official(official)
                .post(post)
                .life(DateRange.from(from))
                .build();
    }
}
