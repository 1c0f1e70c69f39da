package org.commune4j.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.commune4j.core.authority.Assignment;
import org.commune4j.core.authority.AssignmentRole;
import org.commune4j.core.authority.AuthorityTransfer;
import org.commune4j.core.authority.Competence;
import org.commune4j.core.authority.PowerHolder;
import org.commune4j.core.authority.Task;
import org.commune4j.core.authority.TaskKind;
import org.commune4j.core.authority.TransferKind;
import org.commune4j.core.calendar.Holiday;
import org.commune4j.core.calendar.Swap;
import org.commune4j.core.commune.AdministrativeUnitKind;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.CommuneSubjects;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.commune.Situation;
import org.commune4j.core.deadline.LimitCase;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.TimeLimit;
import org.commune4j.core.law.AdministrativeLevel;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Field;
import org.commune4j.core.law.Instrument;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.organisation.Appointment;
import org.commune4j.core.organisation.Branch;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.organisation.UnitKind;
import org.commune4j.core.procedure.DossierComponent;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCatalogue;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.procedure.ProcedureStep;
import org.commune4j.core.reform.Change;
import org.commune4j.core.reform.Reform;
import org.commune4j.core.rule.Condition;
import org.commune4j.core.rule.ParameterValue;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.rule.Strength;
import org.commune4j.core.snapshot.Facts;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.commune4j.core.vietnam.Figures;

/** Arbitrary communes, situations and reforms of them. What a reform names mostly exists, so that many can be applied. */
public final class ReformArbitraries {

    private static final int IDS = 5;

    /** The codes of the communes of a situation with several. */
    private static final List<String> CODES = List.of("00001", "00002", "00003");

    /** A Wednesday that is swapped with the Saturday after it. */
    private static final LocalDate FREE = LocalDate.of(2025, 7, 9);

    private static final LegalReference PLAN = LegalReference.of(Instrument.of("1/KH-UBND"), SourceStatus.UNVERIFIED);

    private ReformArbitraries() {}

    /**
     * Generates communes with arbitrary units, posts, officials, appointments, tasks, assignments and transfers of
     * power.
     */
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
        Unit first = commune.units().get(0);
        List<Assignment> assignments = new ArrayList<>();
        assignments.add(
                assignment("d0", tasks.get(0).code(), first.id(), first.life().startOrMin()));
        List<AuthorityTransfer> transfers = new ArrayList<>();
        for (int i = 1; i < IDS; i++) {
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

    private static Commune commune(Facts personnel) {
        return Commune.builder()
                .code("00001")
                .province("51")
                .name(LocalizedText.of("Xã thử", "Test commune"))
                .kind(AdministrativeUnitKind.COMMUNE)
                .life(DateRange.from(OrganisationArbitraries.FIRST_DAY))
                .asOf(OrganisationArbitraries.FIRST_DAY)
                .units(personnel.units())
                .posts(personnel.posts())
                .unitEvents(personnel.events())
                .officials(personnel.officials())
                .appointments(personnel.appointments())
                .build();
    }

    /** Generates one commune under the law, which has some made-up procedures, a day off and a swap beside its own. */
    public static Arbitrary<Situation> situations(LawBook law) {
        LawBook extended = extended(law, List.of());
        return communes().map(commune -> Situation.of(extended, commune));
    }

    /**
     * Generates three communes under the law, which has some made-up procedures beside its own, some of them for single
     * communes.
     */
    public static Arbitrary<Situation> situationsOfSeveral(LawBook law) {
        List<Procedure> ofCommunes = new ArrayList<>();
        for (int i = 0; i < CODES.size(); i++) {
            ofCommunes.add(procedure("q1", OrganisationArbitraries.FIRST_DAY).toBuilder()
                    .jurisdiction(Jurisdiction.ofCommune("51", CODES.get(i)))
                    .timeLimit(limit(i < 2 ? 5 : 6))
                    .build());
        }
        LawBook extended = extended(law, ofCommunes);
        return communes().list().ofSize(CODES.size()).map(communes -> {
            List<Commune> coded = new ArrayList<>();
            for (Commune commune : communes) {
                int number = coded.size();
                coded.add(commune.toBuilder()
                        .code(CODES.get(number))
                        .area(BigDecimal.valueOf(10 + number))
                        .population(5000 + number)
                        .build());
            }
            return Situation.of(extended, coded);
        });
    }

    private static LawBook extended(LawBook law, List<Procedure> more) {
        List<Procedure> procedures = new ArrayList<>(law.procedures().all());
        for (int i = 0; i < IDS; i += 2) {
            procedures.add(procedure("q" + i, OrganisationArbitraries.FIRST_DAY));
        }
        procedures.addAll(more);
        return law.toBuilder()
                .procedures(ProcedureCatalogue.of(procedures))
                .workCalendar(law.calendar().toBuilder()
                        .swap(Swap.of(FREE, FREE.plusDays(3)))
                        .holiday(holiday(FREE.plusDays(1)))
                        .build())
                .build();
    }

    /**
     * Generates reforms of a situation as made by {@link #situations}: changes of every kind that is within one commune
     * or in the law. New ids begin with the prefix.
     */
    public static Arbitrary<Reform> reforms(String prefix) {
        return reforms(prefix, changes(prefix));
    }

    /**
     * Generates reforms of a situation as made by {@link #situationsOfSeveral}: changes of every kind. New ids begin
     * with the prefix.
     */
    public static Arbitrary<Reform> reformsOfSeveral(String prefix) {
        return reforms(prefix, changesOfSeveral(prefix));
    }

    private static Arbitrary<Reform> reforms(String prefix, Arbitrary<Change> changes) {
        return changes.list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(list -> Reform.named("reform " + prefix).with(list));
    }

    /**
     * Returns the part of a reform that can be applied to a situation: each change that cannot be applied is left out,
     * one after the other.
     */
    public static Reform fitting(Reform reform, Situation baseline) {
        Reform kept =
                reform.reference().map(Reform.named(reform.name())::restingOn).orElse(Reform.named(reform.name()));
        for (Change change : reform.changes()) {
            Reform more = kept.with(change);
            if (more.applyTo(baseline).isValid()) {
                kept = more;
            }
        }
        return kept;
    }

    /** Generates reforms that only add, so that each has an inverse; new ids begin with the prefix. */
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
        return resting(
                Arbitraries.oneOf(changesInCommune(prefix).map(change -> (Change) change), changesInLaw(prefix)));
    }

    /** Some of them rest on something of their own. */
    private static Arbitrary<Change> resting(Arbitrary<Change> changes) {
        return Combinators.combine(changes, Arbitraries.integers().between(0, 5))
                .as((change, chance) -> chance == 0 ? change.restingOn(PLAN) : change);
    }

    private static Arbitrary<Change> changesOfSeveral(String prefix) {
        Arbitrary<Change> mergers = Combinators.combine(
                        Arbitraries.of(CODES).list().ofMinSize(1).ofMaxSize(3).uniqueElements(),
                        ids(prefix),
                        OrganisationArbitraries.dates())
                .as((codes, id, date) -> new Change.MergeCommunes(date, codes, formed(id, date)));
        Arbitrary<Change> within = Combinators.combine(Arbitraries.of(CODES), changesInCommune(prefix))
                .as(Change.Within::new);
        return resting(
                Arbitraries.frequencyOf(Tuple.of(2, mergers), Tuple.of(5, within), Tuple.of(3, changesInLaw(prefix))));
    }

    private static Commune formed(String code, LocalDate date) {
        return Commune.builder()
                .code(code)
                .province("51")
                .name(LocalizedText.of("Xã mới", "New commune"))
                .kind(AdministrativeUnitKind.COMMUNE)
                .life(DateRange.from(date))
                .asOf(date)
                .units(List.of(unit("u0", date)))
                .build();
    }

    private static Arbitrary<Change.InCommune> changesInCommune(String prefix) {
        Arbitrary<LocalDate> dates = OrganisationArbitraries.dates();
        Arbitrary<String> units = ids("u");
        Arbitrary<String> posts = ids("p");
        Arbitrary<String> officials = ids("o");
        Arbitrary<String> fresh = ids(prefix);
        Arbitrary<Change.InCommune> restructured = Arbitraries.oneOf(
                Combinators.combine(fresh, units, dates)
                        .as((id, parent, date) -> Change.foundUnit(
                                unit(id, date).toBuilder().parent(parent).build())),
                Combinators.combine(units, units, fresh, dates)
                        .filter((one, other, id, date) -> !one.equals(other))
                        .as((one, other, id, date) -> Change.mergeUnits(List.of(one, other), unit(id, date))),
                Combinators.combine(units, fresh, dates)
                        .as((unit, id, date) ->
                                Change.splitUnit(date, unit, List.of(unit(unit, date), unit(id, date)), Map.of())),
                Combinators.combine(units, fresh, ids("p"), ids("d"), dates)
                        .as((unit, id, post, assignment, date) -> Change.splitUnit(
                                date,
                                unit,
                                List.of(unit(id, date), unit(id + "b", date)),
                                Map.of(post, id, assignment, id + "b"))),
                Combinators.combine(units, dates)
                        .as((unit, date) -> Change.renameUnit(date, unit, LocalizedText.of("Tên khác", "Other name"))),
                Combinators.combine(units, dates).as((unit, date) -> Change.dissolveUnit(date, unit)));
        Arbitrary<Change.InCommune> reposted = Arbitraries.oneOf(
                Combinators.combine(fresh, units, Arbitraries.of(Rank.values()), dates)
                        .as((id, unit, rank, date) -> new Change.CreatePost(post(id, unit, rank, date))),
                Combinators.combine(posts, dates).as(Change.AbolishPost::new),
                Combinators.combine(posts, units, dates).as(Change.MovePost::new),
                Combinators.combine(units, Arbitraries.integers().between(0, 4), dates)
                        .as(Change.SetDeputies::new));
        Arbitrary<Change.InCommune> staffed = Arbitraries.oneOf(
                fresh.map(id -> new Change.TakeOn(Official.builder().id(id).build())),
                Combinators.combine(fresh, officials, posts, dates)
                        .as((id, official, post, date) -> Change.appoint(appointment(id, official, post, date))),
                Combinators.combine(officials, posts, dates).as(Change.EndAppointment::new),
                Combinators.combine(
                                Arbitraries.of(Change.ChangeKind.values()),
                                Arbitraries.oneOf(units, posts, officials, ids("a"), ids("t"), ids("d"), ids("f")))
                        .as(Change.Withdraw::new));
        Arbitrary<String> tasks = ids("t");
        Arbitrary<Change.InCommune> tasked = Arbitraries.oneOf(
                Combinators.combine(fresh, dates).as((code, date) -> new Change.AddTask(task(code, date))),
                Combinators.combine(tasks, dates).as(Change.AbolishTask::new),
                Combinators.combine(fresh, tasks, units, dates)
                        .as((id, task, unit, date) -> new Change.AssignTask(assignment(id, task, unit, date))),
                Combinators.combine(Arbitraries.of("d0", "d1"), fresh, Arbitraries.of("t0", "t1"), units, dates)
                        .as((old, id, task, unit, date) -> new Change.MoveTask(old, assignment(id, task, unit, date))),
                Combinators.combine(ids("d"), dates).as(Change.EndAssignment::new),
                Combinators.combine(fresh, tasks, units, dates)
                        .as((id, task, unit, date) ->
                                new Change.TransferAuthority(transfer(id, task, PowerHolder.ofUnit(unit), date))),
                Combinators.combine(ids("f"), dates).as(Change.EndTransfer::new));
        return Arbitraries.oneOf(restructured, reposted, staffed, tasked);
    }

    private static Arbitrary<Change> changesInLaw(String prefix) {
        Arbitrary<Change> abolished = Combinators.combine(
                        Arbitraries.of(AdministrativeUnitKind.values()),
                        Arbitraries.of("LAND-REGISTRATION", "ADV-OFFICE", "t0"),
                        OrganisationArbitraries.dates())
                .as(Change.AbolishStatutoryTask::new);
        return Arbitraries.oneOf(abolished, regulated(prefix), simplified(prefix), rescheduled());
    }

    /** Changes of parameters and rules; a rule has no document. */
    private static Arbitrary<Change> regulated(String prefix) {
        Arbitrary<String> rules = Arbitraries.oneOf(
                Arbitraries.of("CON-002", "APT-005", "PRV-001", "DOSSIER-013", "NONE-001"), ids(prefix));
        return Arbitraries.oneOf(
                Combinators.combine(
                                Arbitraries.of(Figures.PARTY_PAYROLL, Figures.COUNCIL_VICE_CHAIRS),
                                Arbitraries.integers().between(1, 20),
                                OrganisationArbitraries.lives())
                        .as((key, value, life) -> new Change.SetParameter<>(
                                key, ParameterValue.of(BigDecimal.valueOf(value), life, Basis.PRACTICE))),
                ids(prefix)
                        .map(code -> new Change.AddRule(Rule.on(CommuneSubjects.UNIT, code)
                                .says("Mã cơ quan có nhiều ký tự", "The code of a unit is long")
                                .should(Condition.of(
                                        "mã cơ quan có nhiều hơn một ký tự",
                                        "the code of the unit has more than one character",
                                        unit -> unit.id().length() > 1))
                                .per(Basis.PRACTICE)
                                .build())),
                rules.map(Change.RemoveRule::new),
                Combinators.combine(
                                rules,
                                Arbitraries.of(Strength.MUST, Strength.SHOULD, Strength.MUST_NOT),
                                OrganisationArbitraries.lives())
                        .as(Change.OverrideRule::new));
    }

    /** Changes of procedures. */
    private static Arbitrary<Change> simplified(String prefix) {
        Arbitrary<Change.ProcedureFrom> from = Combinators.combine(ids("q"), OrganisationArbitraries.dates())
                .as((code, date) -> Change.ProcedureFrom.of(ProcedureCode.parse(code), date));
        return Arbitraries.oneOf(
                from.map(Change.AbolishProcedure::new),
                Combinators.combine(ids(prefix), OrganisationArbitraries.dates())
                        .as((code, date) -> new Change.AddProcedure(procedure(code, date))),
                ids("q").map(code -> new Change.WithdrawProcedure(
                        ProcedureCode.parse(code),
                        Jurisdiction.NATIONAL,
                        DateRange.from(OrganisationArbitraries.FIRST_DAY))),
                Combinators.combine(from, Arbitraries.integers().between(1, 12))
                        .as((procedure, days) -> new Change.ShortenProcedure(procedure, limit(days))),
                Combinators.combine(Arbitraries.integers().between(1, 99), OrganisationArbitraries.dates())
                        .as(Change.CutTimeLimits::new),
                Combinators.combine(from, ids("s")).as(Change.DropStep::new),
                Combinators.combine(from, ids("s"), ids("s"), ids(prefix))
                        .filter((procedure, one, other, id) -> !one.equals(other))
                        .as((procedure, one, other, id) -> new Change.MergeSteps(
                                procedure, List.of(one, other), step(id, AdministrativeLevel.COMMUNE))),
                Combinators.combine(from, ids("c")).as(Change.DropComponent::new),
                Combinators.combine(from, Arbitraries.of(AdministrativeLevel.values()))
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

    private static ProcedureStep step(String id, AdministrativeLevel level) {
        return ProcedureStep.of(id, LocalizedText.of("Bước " + id, "Step " + id))
                .withLevel(level);
    }

    private static Procedure procedure(String code, LocalDate from) {
        return Procedure.builder()
                .code(ProcedureCode.parse(code))
                .name(LocalizedText.of("Thủ tục " + code, "Procedure " + code))
                .field(Field.of("TEST"))
                .addLevels(AdministrativeLevel.COMMUNE, AdministrativeLevel.PROVINCE)
                .decidedAt(AdministrativeLevel.PROVINCE)
                .validity(DateRange.from(from))
                .timeLimit(limit(10))
                .addSteps(
                        step("s0", AdministrativeLevel.COMMUNE),
                        step("s1", AdministrativeLevel.PROVINCE),
                        step("s2", AdministrativeLevel.COMMUNE))
                .addComponents(component("c0"), component("c1"))
                .build();
    }

    private static DossierComponent component(String id) {
        return DossierComponent.of(id, LocalizedText.of("Giấy tờ " + id, "Paper " + id));
    }

    private static Arbitrary<String> ids(String prefix) {
        return Arbitraries.integers().between(0, IDS).map(number -> prefix + number);
    }

    private static Task task(String code, LocalDate from) {
        return Task.builder()
                .code(code)
                .name(LocalizedText.of("Nhiệm vụ " + code, "Task " + code))
                .field(Field.of("TEST"))
                .competence(Competence.of(AdministrativeLevel.COMMUNE))
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
                .giver(PowerHolder.ofLevel(AdministrativeLevel.COMMUNE))
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
