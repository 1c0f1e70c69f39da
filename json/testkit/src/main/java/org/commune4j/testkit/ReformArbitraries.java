package org.commune4j.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.commune4j.core.reform.CutTimeLimits;
import org.commune4j.core.reform.ElementKind;
import org.commune4j.core.reform.MergeCommunes;
import org.commune4j.core.reform.MergeUnits;
import org.commune4j.core.reform.OverrideRule;
import org.commune4j.core.reform.ProcedureEdit;
import org.commune4j.core.reform.Reform;
import org.commune4j.core.reform.RenameUnit;
import org.commune4j.core.reform.SetDeputies;
import org.commune4j.core.reform.SetParameter;
import org.commune4j.core.reform.SplitUnit;
import org.commune4j.core.reform.Within;
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
                        StaffingArbitraries.facts(),
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
            ofCommunes.add(procedure("Q1", OrganisationArbitraries.FIRST_DAY).toBuilder()
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
            procedures.add(procedure("Q" + i, OrganisationArbitraries.FIRST_DAY));
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
                    changes.add(Change.add(ElementKind.UNIT, unit(prefix + "u", date)));
                    for (int i = 0; i < number; i++) {
                        String post = prefix + "p" + i;
                        String official = prefix + "o" + i;
                        changes.add(Change.add(
                                ElementKind.POST, post(post, prefix + "u", i == 0 ? Rank.HEAD : Rank.DEPUTY, date)));
                        changes.add(Change.add(
                                ElementKind.OFFICIAL,
                                Official.builder().id(official).build()));
                        changes.add(Change.add(
                                ElementKind.APPOINTMENT, appointment(prefix + "a" + i, official, post, date)));
                        String task = prefix + "t" + i;
                        changes.add(Change.add(ElementKind.TASK, task(task, date)));
                        changes.add(Change.add(
                                ElementKind.ASSIGNMENT, assignment(prefix + "d" + i, task, prefix + "u", date)));
                        changes.add(Change.add(
                                ElementKind.TRANSFER,
                                transfer(prefix + "f" + i, task, PowerHolder.ofPost(post), date)));
                    }
                    changes.add(Change.add(ElementKind.PROCEDURE, procedure(prefix + "q", date)));
                    changes.add(Change.add(
                            ElementKind.SWAP, Swap.of(LocalDate.of(2035, 3, 14), LocalDate.of(2035, 3, 17))));
                    changes.add(Change.add(ElementKind.HOLIDAY, holiday(LocalDate.of(2035, 6, 13))));
                    return Reform.named("additions " + prefix + " " + unit).with(changes);
                });
    }

    private static Arbitrary<Change> changes(String prefix) {
        return resting(Arbitraries.oneOf(changesInCommune(prefix), changesInLaw(prefix)));
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
                .as((codes, id, date) -> MergeCommunes.of(codes, formed(id, date), date));
        Arbitrary<Change> within = Combinators.combine(Arbitraries.of(CODES), changesInCommune(prefix))
                .as(Within::of);
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

    private static Arbitrary<Change> changesInCommune(String prefix) {
        Arbitrary<LocalDate> dates = OrganisationArbitraries.dates();
        Arbitrary<String> units = ids("u");
        Arbitrary<String> posts = ids("p");
        Arbitrary<String> officials = ids("o");
        Arbitrary<String> fresh = ids(prefix);
        Arbitrary<Change> restructured = Arbitraries.oneOf(
                Combinators.combine(fresh, units, dates)
                        .as((id, parent, date) -> Change.add(
                                ElementKind.UNIT,
                                unit(id, date).toBuilder().parent(parent).build())),
                Combinators.combine(units, units, fresh, dates)
                        .filter((one, other, id, date) -> !one.equals(other))
                        .as((one, other, id, date) -> MergeUnits.of(List.of(one, other), unit(id, date))),
                Combinators.combine(units, fresh, dates)
                        .as((unit, id, date) ->
                                SplitUnit.of(unit, List.of(unit(unit, date), unit(id, date)), Map.of(), date)),
                Combinators.combine(units, fresh, ids("p"), ids("d"), dates)
                        .as((unit, id, post, assignment, date) -> SplitUnit.of(
                                unit,
                                List.of(unit(id, date), unit(id + "b", date)),
                                Map.of(post, id, assignment, id + "b"),
                                date)),
                Combinators.combine(units, dates)
                        .as((unit, date) -> RenameUnit.of(unit, LocalizedText.of("Tên khác", "Other name"), date)),
                Combinators.combine(units, dates).as((unit, date) -> Change.end(ElementKind.UNIT, unit, date)));
        Arbitrary<Change> reposted = Arbitraries.oneOf(
                Combinators.combine(fresh, units, Arbitraries.of(Rank.values()), dates)
                        .as((id, unit, rank, date) -> Change.add(ElementKind.POST, post(id, unit, rank, date))),
                Combinators.combine(posts, dates).as((id, date) -> Change.end(ElementKind.POST, id, date)),
                Combinators.combine(posts, units, dates)
                        .as((id, unit, date) -> Change.move(ElementKind.POST, id, unit, date)),
                Combinators.combine(units, Arbitraries.integers().between(0, 4), dates)
                        .as(SetDeputies::of));
        Arbitrary<Change> staffed = Arbitraries.oneOf(
                fresh.map(id -> Change.add(
                        ElementKind.OFFICIAL, Official.builder().id(id).build())),
                Combinators.combine(fresh, officials, posts, dates)
                        .as((id, official, post, date) ->
                                Change.add(ElementKind.APPOINTMENT, appointment(id, official, post, date))),
                Combinators.combine(ids("a"), dates).as((id, date) -> Change.end(ElementKind.APPOINTMENT, id, date)),
                Combinators.combine(officials, dates).as((id, date) -> Change.end(ElementKind.OFFICIAL, id, date)),
                withdrawn());
        Arbitrary<String> tasks = ids("t");
        Arbitrary<Change> tasked = Arbitraries.oneOf(
                Combinators.combine(fresh, dates).as((code, date) -> Change.add(ElementKind.TASK, task(code, date))),
                Combinators.combine(tasks, dates).as((code, date) -> Change.end(ElementKind.TASK, code, date)),
                Combinators.combine(fresh, tasks, units, dates)
                        .as((id, task, unit, date) ->
                                Change.add(ElementKind.ASSIGNMENT, assignment(id, task, unit, date))),
                Combinators.combine(Arbitraries.of("d0", "d1"), fresh, Arbitraries.of("t0", "t1"), units, dates)
                        .as((old, id, task, unit, date) ->
                                Change.replace(ElementKind.ASSIGNMENT, old, assignment(id, task, unit, date))),
                Combinators.combine(ids("d"), dates).as((id, date) -> Change.end(ElementKind.ASSIGNMENT, id, date)),
                Combinators.combine(fresh, tasks, units, dates)
                        .as((id, task, unit, date) ->
                                Change.add(ElementKind.TRANSFER, transfer(id, task, PowerHolder.ofUnit(unit), date))),
                Combinators.combine(ids("f"), dates).as((id, date) -> Change.end(ElementKind.TRANSFER, id, date)));
        return Arbitraries.oneOf(restructured, reposted, staffed, tasked);
    }

    private static Arbitrary<Change> withdrawn() {
        return Arbitraries.oneOf(
                ids("u").map(id -> Change.withdraw(ElementKind.UNIT, id)),
                ids("p").map(id -> Change.withdraw(ElementKind.POST, id)),
                ids("o").map(id -> Change.withdraw(ElementKind.OFFICIAL, id)),
                ids("a").map(id -> Change.withdraw(ElementKind.APPOINTMENT, id)),
                ids("t").map(id -> Change.withdraw(ElementKind.TASK, id)),
                ids("d").map(id -> Change.withdraw(ElementKind.ASSIGNMENT, id)),
                ids("f").map(id -> Change.withdraw(ElementKind.TRANSFER, id)));
    }

    private static Arbitrary<Change> changesInLaw(String prefix) {
        Arbitrary<Change> abolished = Combinators.combine(
                        Arbitraries.of(AdministrativeUnitKind.values()),
                        Arbitraries.of("LAND-REGISTRATION", "ADV-OFFICE", "t0"),
                        OrganisationArbitraries.dates())
                .as((kind, task, date) -> Change.end(ElementKind.STATUTORY_TASK, kind + "/" + task, date));
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
                        .as((key, value, life) -> SetParameter.of(
                                key, ParameterValue.of(BigDecimal.valueOf(value), life, Basis.PRACTICE))),
                ids(prefix)
                        .map(code -> Change.add(
                                ElementKind.RULE,
                                Rule.on(CommuneSubjects.UNIT, code)
                                        .says("Mã cơ quan có nhiều ký tự", "The code of a unit is long")
                                        .should(Condition.of(
                                                "mã cơ quan có nhiều hơn một ký tự",
                                                "the code of the unit has more than one character",
                                                unit -> unit.id().length() > 1))
                                        .per(Basis.PRACTICE)
                                        .build())),
                rules.map(code -> Change.withdraw(ElementKind.RULE, code)),
                Combinators.combine(
                                rules,
                                Arbitraries.of(Strength.MUST, Strength.SHOULD, Strength.MUST_NOT),
                                OrganisationArbitraries.lives())
                        .as(OverrideRule::of));
    }

    /** Changes of procedures. */
    private static Arbitrary<Change> simplified(String prefix) {
        Arbitrary<LocalDate> dates = OrganisationArbitraries.dates();
        return Arbitraries.oneOf(
                Combinators.combine(ids("Q"), dates).as((id, date) -> Change.end(ElementKind.PROCEDURE, id, date)),
                Combinators.combine(ids(prefix), dates)
                        .as((code, date) -> Change.add(ElementKind.PROCEDURE, procedure(code, date))),
                ids("Q").map(code -> Change.withdraw(
                        ElementKind.PROCEDURE, code + "/" + DateRange.from(OrganisationArbitraries.FIRST_DAY))),
                Combinators.combine(Arbitraries.integers().between(1, 99), dates)
                        .as(CutTimeLimits::of),
                Combinators.combine(ids("Q"), edits(prefix), dates).as(Change::edit));
    }

    private static Arbitrary<ProcedureEdit> edits(String prefix) {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 12).map(days -> ProcedureEdit.shorterLimit(limit(days))),
                ids("s").map(ProcedureEdit::withoutStep),
                Combinators.combine(ids("s"), ids("s"), ids(prefix))
                        .filter((one, other, id) -> !one.equals(other))
                        .as((one, other, id) ->
                                ProcedureEdit.mergedSteps(List.of(one, other), step(id, AdministrativeLevel.COMMUNE))),
                ids("c").map(ProcedureEdit::withoutComponent),
                Arbitraries.of(AdministrativeLevel.values()).map(ProcedureEdit::decidedAt),
                Arbitraries.just(ProcedureEdit.fullyOnline()));
    }

    /** Changes of the calendar; days off and swaps that contradict it are among them. */
    private static Arbitrary<Change> rescheduled() {
        Arbitrary<LocalDate> days =
                Arbitraries.integers().between(0, 60).map(OrganisationArbitraries.FIRST_DAY::plusDays);
        return Arbitraries.oneOf(
                days.map(day -> Change.add(ElementKind.HOLIDAY, holiday(day))),
                days.map(day -> Change.withdraw(ElementKind.HOLIDAY, day.toString())),
                Combinators.combine(days, days).as((off, worked) -> Change.add(ElementKind.SWAP, Swap.of(off, worked))),
                days.map(day -> Change.withdraw(ElementKind.SWAP, day.toString())));
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
                .code(ProcedureCode.parse(code.toUpperCase(Locale.ROOT)))
                .name(LocalizedText.of("Thủ tục " + code, "Procedure " + code))
                .field(Field.of("OFFICE"))
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
                .field(Field.of("OFFICE"))
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
                .kind(UnitKind.of("PARTY_OFFICE"))
                .branch(Branch.of("PEOPLES_COMMITTEE"))
                .life(DateRange.from(from))
                .build();
    }

    private static Post post(String id, String unit, Rank rank, LocalDate from) {
        return Post.builder()
                .id(id)
                .unit(unit)
                .kind(PostKind.of("DIVISION_HEAD"))
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
