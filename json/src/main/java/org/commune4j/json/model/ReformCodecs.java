package org.commune4j.json.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.commune4j.core.authority.Assignment;
import org.commune4j.core.authority.AuthorityTransfer;
import org.commune4j.core.authority.Task;
import org.commune4j.core.calendar.Holiday;
import org.commune4j.core.calendar.Swap;
import org.commune4j.core.commune.AdministrativeUnitKind;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.deadline.TimeLimit;
import org.commune4j.core.law.AdministrativeLevel;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.organisation.Act;
import org.commune4j.core.organisation.Appointment;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.organisation.UnitEvent;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.procedure.ProcedureStep;
import org.commune4j.core.reform.Change;
import org.commune4j.core.reform.Conflict;
import org.commune4j.core.reform.Reform;
import org.commune4j.core.reform.Touched;
import org.commune4j.core.rule.ParameterKey;
import org.commune4j.core.rule.ParameterValue;
import org.commune4j.core.rule.Strength;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.commune4j.json.codec.Codec;
import org.commune4j.json.codec.Codecs;
import org.commune4j.json.codec.FamilyCodec;
import org.commune4j.json.codec.JsonField;
import org.commune4j.json.codec.JsonFields;
import org.commune4j.json.codec.ObjectCodec;
import org.commune4j.json.codec.Values;

/**
 * The codecs of {@code org.commune4j.core.reform}. A rule is code and has no document: a reform that adds one is
 * written in Java.
 */
public final class ReformCodecs {

    private static final Codec<LocalDate> FROM = Codecs.DATE.described("The first day after the change.");
    private static final Codec<String> UNIT = Codecs.CODE.described("The id of the unit.");
    private static final Codec<String> POST = Codecs.CODE.described("The id of the post.");

    private static final ObjectCodec<Change.FoundUnit> FOUND_UNIT = ObjectCodec.of(Change.FoundUnit.class, fields -> {
        JsonField<Unit> unit = fields.required("unit", OrganisationCodecs.UNIT, Change.FoundUnit::unit);
        return in -> new Change.FoundUnit(in.get(unit));
    });

    private static final ObjectCodec<Change.MergeUnits> MERGE_UNITS =
            ObjectCodec.of(Change.MergeUnits.class, fields -> {
                JsonField<List<String>> units = fields.required(
                        "units", Codecs.listOf(UNIT), change -> change.event().predecessors());
                JsonField<Unit> into = fields.required(
                        "into",
                        OrganisationCodecs.UNIT.described(
                                "The unit they go on as; it begins on the day of the merger."),
                        Change.MergeUnits::into);
                JsonField<Optional<Act>> act = act(fields, Change.MergeUnits::event);
                return in -> {
                    Unit unit = in.get(into);
                    UnitEvent event = UnitEvent.ofMerged(unit.life().startOrMin(), in.get(units), unit.id());
                    return new Change.MergeUnits(by(in, act, event), unit);
                };
            });

    private static final ObjectCodec<Change.SplitUnit> SPLIT_UNIT = ObjectCodec.of(Change.SplitUnit.class, fields -> {
        JsonField<LocalDate> date =
                fields.required("date", FROM, change -> change.event().date());
        JsonField<String> unit = fields.required(
                "unit", UNIT, change -> change.event().predecessors().get(0));
        JsonField<List<Unit>> into =
                fields.required("into", Codecs.listOf(OrganisationCodecs.UNIT), Change.SplitUnit::into);
        JsonField<Map<String, String>> places = fields.defaulted(
                "places",
                Codecs.mapOf(Codecs.CODE)
                        .described("Where each post and each unit under it goes: its id to that of a successor."),
                Map.of(),
                Change.SplitUnit::places);
        JsonField<Optional<Act>> act = act(fields, Change.SplitUnit::event);
        return in -> {
            UnitEvent event = UnitEvent.ofSplit(
                    in.get(date),
                    in.get(unit),
                    in.get(into).stream().map(Unit::id).toList());
            return new Change.SplitUnit(by(in, act, event), in.get(into), in.get(places));
        };
    });

    private static final ObjectCodec<Change.RenameUnit> RENAME_UNIT =
            ObjectCodec.of(Change.RenameUnit.class, fields -> {
                JsonField<LocalDate> date =
                        fields.required("date", FROM, change -> change.event().date());
                JsonField<String> unit = fields.required(
                        "unit", UNIT, change -> change.event().predecessors().get(0));
                JsonField<LocalizedText> name = fields.required(
                        "name",
                        Codecs.LOCALIZED_TEXT,
                        change -> change.event().name().orElseThrow());
                JsonField<Optional<Act>> act = act(fields, Change.RenameUnit::event);
                return in -> new Change.RenameUnit(
                        by(in, act, UnitEvent.ofRenamed(in.get(date), in.get(unit), in.get(name))));
            });

    private static final ObjectCodec<Change.DissolveUnit> DISSOLVE_UNIT =
            ObjectCodec.of(Change.DissolveUnit.class, fields -> {
                JsonField<LocalDate> date =
                        fields.required("date", FROM, change -> change.event().date());
                JsonField<String> unit = fields.required(
                        "unit", UNIT, change -> change.event().predecessors().get(0));
                JsonField<Optional<Act>> act = act(fields, Change.DissolveUnit::event);
                return in -> new Change.DissolveUnit(by(in, act, UnitEvent.ofDissolved(in.get(date), in.get(unit))));
            });

    private static final ObjectCodec<Change.CreatePost> CREATE_POST =
            ObjectCodec.of(Change.CreatePost.class, fields -> {
                JsonField<Post> post = fields.required("post", OrganisationCodecs.POST, Change.CreatePost::post);
                return in -> new Change.CreatePost(in.get(post));
            });

    private static final ObjectCodec<Change.AbolishPost> ABOLISH_POST =
            ObjectCodec.of(Change.AbolishPost.class, fields -> {
                JsonField<String> post = fields.required("post", POST, Change.AbolishPost::post);
                JsonField<LocalDate> date = fields.required("date", FROM, Change.AbolishPost::date);
                return in -> new Change.AbolishPost(in.get(post), in.get(date));
            });

    private static final ObjectCodec<Change.MovePost> MOVE_POST = ObjectCodec.of(Change.MovePost.class, fields -> {
        JsonField<String> post = fields.required("post", POST, Change.MovePost::post);
        JsonField<String> unit = fields.required("unit", UNIT, Change.MovePost::unit);
        JsonField<LocalDate> date = fields.required("date", FROM, Change.MovePost::date);
        return in -> new Change.MovePost(in.get(post), in.get(unit), in.get(date));
    });

    private static final ObjectCodec<Change.SetDeputies> SET_DEPUTIES =
            ObjectCodec.of(Change.SetDeputies.class, fields -> {
                JsonField<String> unit = fields.required("unit", UNIT, Change.SetDeputies::unit);
                JsonField<Integer> number =
                        fields.required("number", Codecs.integer(0, Integer.MAX_VALUE), Change.SetDeputies::number);
                JsonField<LocalDate> date = fields.required("date", FROM, Change.SetDeputies::date);
                return in -> new Change.SetDeputies(in.get(unit), in.get(number), in.get(date));
            });

    private static final ObjectCodec<Change.TakeOn> TAKE_ON = ObjectCodec.of(Change.TakeOn.class, fields -> {
        JsonField<Official> official = fields.required("official", StaffingCodecs.OFFICIAL, Change.TakeOn::official);
        return in -> new Change.TakeOn(in.get(official));
    });

    private static final ObjectCodec<Change.Appoint> APPOINT = ObjectCodec.of(Change.Appoint.class, fields -> {
        JsonField<Appointment> appointment =
                fields.required("appointment", StaffingCodecs.APPOINTMENT, Change.Appoint::appointment);
        return in -> new Change.Appoint(in.get(appointment));
    });

    private static final ObjectCodec<Change.EndAppointment> END_APPOINTMENT =
            ObjectCodec.of(Change.EndAppointment.class, fields -> {
                JsonField<String> official = fields.required(
                        "official", Codecs.CODE.described("The id of the official."), Change.EndAppointment::official);
                JsonField<String> post = fields.required("post", POST, Change.EndAppointment::post);
                JsonField<LocalDate> date = fields.required("date", FROM, Change.EndAppointment::date);
                return in -> new Change.EndAppointment(in.get(official), in.get(post), in.get(date));
            });

    private static final ObjectCodec<Change.Withdraw> WITHDRAW = ObjectCodec.of(Change.Withdraw.class, fields -> {
        JsonField<Change.ChangeKind> kind =
                fields.required("kind", Codecs.enumOf(Change.ChangeKind.class), Change.Withdraw::kind);
        JsonField<String> id = fields.required("id", Codecs.CODE, Change.Withdraw::id);
        return in -> new Change.Withdraw(in.get(kind), in.get(id));
    });

    private static final Codec<String> TASK = Codecs.CODE.described("The code of the task.");
    private static final Codec<String> ASSIGNMENT = Codecs.CODE.described("The id of the assignment.");

    private static final ObjectCodec<Change.AddTask> ADD_TASK = ObjectCodec.of(Change.AddTask.class, fields -> {
        JsonField<Task> task = fields.required("task", AuthorityCodecs.TASK, Change.AddTask::task);
        return in -> new Change.AddTask(in.get(task));
    });

    private static final ObjectCodec<Change.AbolishTask> ABOLISH_TASK =
            ObjectCodec.of(Change.AbolishTask.class, fields -> {
                JsonField<String> task = fields.required("task", TASK, Change.AbolishTask::task);
                JsonField<LocalDate> date = fields.required("date", FROM, Change.AbolishTask::date);
                return in -> new Change.AbolishTask(in.get(task), in.get(date));
            });

    private static final ObjectCodec<Change.AbolishStatutoryTask> ABOLISH_STATUTORY_TASK =
            ObjectCodec.of(Change.AbolishStatutoryTask.class, fields -> {
                JsonField<AdministrativeUnitKind> kind = fields.required(
                        "unitKind",
                        Codecs.enumOf(AdministrativeUnitKind.class)
                                .described("The kind of commune-level unit to which the law gives it."),
                        Change.AbolishStatutoryTask::unitKind);
                JsonField<String> task = fields.required("task", TASK, Change.AbolishStatutoryTask::task);
                JsonField<LocalDate> date = fields.required("date", FROM, Change.AbolishStatutoryTask::date);
                return in -> new Change.AbolishStatutoryTask(in.get(kind), in.get(task), in.get(date));
            });

    private static final ObjectCodec<Change.AssignTask> ASSIGN_TASK =
            ObjectCodec.of(Change.AssignTask.class, fields -> {
                JsonField<Assignment> assignment =
                        fields.required("assignment", AuthorityCodecs.ASSIGNMENT, Change.AssignTask::assignment);
                return in -> new Change.AssignTask(in.get(assignment));
            });

    private static final ObjectCodec<Change.MoveTask> MOVE_TASK = ObjectCodec.of(Change.MoveTask.class, fields -> {
        JsonField<String> assignment = fields.required("assignment", ASSIGNMENT, Change.MoveTask::assignment);
        JsonField<Assignment> into = fields.required(
                "into",
                AuthorityCodecs.ASSIGNMENT.described(
                        "The assignment that takes its place, with an id of its own; the other ends on its first day."),
                Change.MoveTask::into);
        return in -> new Change.MoveTask(in.get(assignment), in.get(into));
    });

    private static final ObjectCodec<Change.EndAssignment> END_ASSIGNMENT =
            ObjectCodec.of(Change.EndAssignment.class, fields -> {
                JsonField<String> assignment =
                        fields.required("assignment", ASSIGNMENT, Change.EndAssignment::assignment);
                JsonField<LocalDate> date = fields.required("date", FROM, Change.EndAssignment::date);
                return in -> new Change.EndAssignment(in.get(assignment), in.get(date));
            });

    private static final ObjectCodec<Change.TransferAuthority> TRANSFER_AUTHORITY =
            ObjectCodec.of(Change.TransferAuthority.class, fields -> {
                JsonField<AuthorityTransfer> transfer =
                        fields.required("transfer", AuthorityCodecs.TRANSFER, Change.TransferAuthority::transfer);
                return in -> new Change.TransferAuthority(in.get(transfer));
            });

    private static final ObjectCodec<Change.EndTransfer> END_TRANSFER =
            ObjectCodec.of(Change.EndTransfer.class, fields -> {
                JsonField<String> transfer = fields.required(
                        "transfer", Codecs.CODE.described("The id of the transfer."), Change.EndTransfer::transfer);
                JsonField<LocalDate> date = fields.required("date", FROM, Change.EndTransfer::date);
                return in -> new Change.EndTransfer(in.get(transfer), in.get(date));
            });

    private static final ObjectCodec<Change.RemoveRule> REMOVE_RULE =
            ObjectCodec.of(Change.RemoveRule.class, fields -> {
                JsonField<String> code = fields.required("rule", Codecs.CODE, Change.RemoveRule::code);
                return in -> new Change.RemoveRule(in.get(code));
            });

    private static final ObjectCodec<Change.OverrideRule> OVERRIDE_RULE =
            ObjectCodec.of(Change.OverrideRule.class, fields -> {
                JsonField<String> code = fields.required("rule", Codecs.CODE, Change.OverrideRule::code);
                JsonField<Strength> strength =
                        fields.required("strength", Codecs.enumOf(Strength.class), Change.OverrideRule::strength);
                JsonField<DateRange> validity = fields.range(Change.OverrideRule::validity);
                return in -> new Change.OverrideRule(in.get(code), in.get(strength), in.get(validity));
            });

    /** The fields that say which versions of a procedure a change is of. */
    private record FromFields(JsonField<ProcedureCode> code, JsonField<Jurisdiction> place, JsonField<LocalDate> date) {

        static <T extends Change.OfProcedure> FromFields of(JsonFields<T> fields) {
            return new FromFields(
                    fields.required(
                            "procedure",
                            ProcedureCodecs.CODE,
                            change -> change.procedure().code()),
                    fields.defaulted(
                            "jurisdiction",
                            LawCodecs.JURISDICTION.described("The place of the versions; absent: the national ones."),
                            Jurisdiction.NATIONAL,
                            change -> change.procedure().place()),
                    fields.required("date", FROM, change -> change.procedure().date()));
        }

        Change.ProcedureFrom in(Values values) {
            return new Change.ProcedureFrom(values.get(code), values.get(place), values.get(date));
        }
    }

    private static final ObjectCodec<Change.AddProcedure> ADD_PROCEDURE =
            ObjectCodec.of(Change.AddProcedure.class, fields -> {
                JsonField<Procedure> procedure =
                        fields.required("procedure", ProcedureCodecs.PROCEDURE, Change.AddProcedure::procedure);
                return in -> new Change.AddProcedure(in.get(procedure));
            });

    private static final ObjectCodec<Change.WithdrawProcedure> WITHDRAW_PROCEDURE =
            ObjectCodec.of(Change.WithdrawProcedure.class, fields -> {
                JsonField<ProcedureCode> code =
                        fields.required("procedure", ProcedureCodecs.CODE, Change.WithdrawProcedure::code);
                JsonField<Jurisdiction> place = fields.defaulted(
                        "jurisdiction", LawCodecs.JURISDICTION, Jurisdiction.NATIONAL, Change.WithdrawProcedure::place);
                JsonField<DateRange> validity = fields.range(Change.WithdrawProcedure::validity);
                return in -> new Change.WithdrawProcedure(in.get(code), in.get(place), in.get(validity));
            });

    private static final ObjectCodec<Change.AbolishProcedure> ABOLISH_PROCEDURE =
            ObjectCodec.of(Change.AbolishProcedure.class, fields -> {
                FromFields from = FromFields.of(fields);
                return in -> new Change.AbolishProcedure(from.in(in));
            });

    private static final ObjectCodec<Change.ShortenProcedure> SHORTEN_PROCEDURE =
            ObjectCodec.of(Change.ShortenProcedure.class, fields -> {
                FromFields from = FromFields.of(fields);
                JsonField<TimeLimit> limit =
                        fields.required("limit", DeadlineCodecs.TIME_LIMIT, Change.ShortenProcedure::limit);
                return in -> new Change.ShortenProcedure(from.in(in), in.get(limit));
            });

    private static final ObjectCodec<Change.CutTimeLimits> CUT_TIME_LIMITS =
            ObjectCodec.of(Change.CutTimeLimits.class, fields -> {
                JsonField<Integer> percent = fields.required(
                        "percent",
                        Codecs.integer(1, 99).described("How much is cut; what is left is rounded up."),
                        Change.CutTimeLimits::percent);
                JsonField<LocalDate> date = fields.required("date", FROM, Change.CutTimeLimits::date);
                return in -> new Change.CutTimeLimits(in.get(percent), in.get(date));
            });

    private static final ObjectCodec<Change.DropStep> DROP_STEP = ObjectCodec.of(Change.DropStep.class, fields -> {
        FromFields from = FromFields.of(fields);
        JsonField<String> step = fields.required("step", Codecs.CODE, Change.DropStep::step);
        return in -> new Change.DropStep(from.in(in), in.get(step));
    });

    private static final ObjectCodec<Change.MergeSteps> MERGE_STEPS =
            ObjectCodec.of(Change.MergeSteps.class, fields -> {
                FromFields from = FromFields.of(fields);
                JsonField<List<String>> steps =
                        fields.required("steps", Codecs.listOf(Codecs.CODE), Change.MergeSteps::steps);
                JsonField<ProcedureStep> into = fields.required("into", ProcedureCodecs.STEP, Change.MergeSteps::into);
                return in -> new Change.MergeSteps(from.in(in), in.get(steps), in.get(into));
            });

    private static final ObjectCodec<Change.DropComponent> DROP_COMPONENT =
            ObjectCodec.of(Change.DropComponent.class, fields -> {
                FromFields from = FromFields.of(fields);
                JsonField<String> component =
                        fields.required("component", Codecs.CODE, Change.DropComponent::component);
                return in -> new Change.DropComponent(from.in(in), in.get(component));
            });

    private static final ObjectCodec<Change.MoveDecidingLevel> MOVE_DECIDING_LEVEL =
            ObjectCodec.of(Change.MoveDecidingLevel.class, fields -> {
                FromFields from = FromFields.of(fields);
                JsonField<AdministrativeLevel> level =
                        fields.required("level", ProcedureCodecs.LEVEL, Change.MoveDecidingLevel::level);
                return in -> new Change.MoveDecidingLevel(from.in(in), in.get(level));
            });

    private static final ObjectCodec<Change.MakeFullyOnline> MAKE_FULLY_ONLINE =
            ObjectCodec.of(Change.MakeFullyOnline.class, fields -> {
                FromFields from = FromFields.of(fields);
                return in -> new Change.MakeFullyOnline(from.in(in));
            });

    private static final ObjectCodec<Change.AddHoliday> ADD_HOLIDAY =
            ObjectCodec.of(Change.AddHoliday.class, fields -> {
                JsonField<Holiday> holiday =
                        fields.required("holiday", CalendarCodecs.HOLIDAY, Change.AddHoliday::holiday);
                return in -> new Change.AddHoliday(in.get(holiday));
            });

    private static final ObjectCodec<Change.WithdrawHoliday> WITHDRAW_HOLIDAY =
            ObjectCodec.of(Change.WithdrawHoliday.class, fields -> {
                JsonField<LocalDate> date = fields.required("date", Codecs.DATE, Change.WithdrawHoliday::date);
                return in -> new Change.WithdrawHoliday(in.get(date));
            });

    private static final ObjectCodec<Change.AddSwap> ADD_SWAP = ObjectCodec.of(Change.AddSwap.class, fields -> {
        JsonField<Swap> swap = fields.required("swap", CalendarCodecs.SWAP, Change.AddSwap::swap);
        return in -> new Change.AddSwap(in.get(swap));
    });

    private static final ObjectCodec<Change.WithdrawSwap> WITHDRAW_SWAP =
            ObjectCodec.of(Change.WithdrawSwap.class, fields -> {
                JsonField<LocalDate> dayOff = fields.required("dayOff", Codecs.DATE, Change.WithdrawSwap::dayOff);
                return in -> new Change.WithdrawSwap(in.get(dayOff));
            });

    private static final ObjectCodec<Change.MergeCommunes> MERGE_COMMUNES =
            ObjectCodec.of(Change.MergeCommunes.class, fields -> {
                JsonField<LocalDate> date = fields.required("date", FROM, Change.MergeCommunes::date);
                JsonField<List<String>> communes = fields.required(
                        "communes",
                        Codecs.listOf(Codecs.CODE.described("The code of a commune that ends.")),
                        Change.MergeCommunes::communes);
                JsonField<Commune> into = fields.required("into", CommuneCodecs.COMMUNE, Change.MergeCommunes::into);
                return in -> new Change.MergeCommunes(in.get(date), in.get(communes), in.get(into));
            });

    /** A kind of change in the facts of one commune: it may stand alone or name one commune of several. */
    private record CommuneKind<V extends Change.InCommune>(String code, Class<V> type, ObjectCodec<V> codec) {

        FamilyCodec<Change.InCommune> within(FamilyCodec<Change.InCommune> family) {
            return family.with(code, type, codec);
        }

        FamilyCodec<Change> alone(FamilyCodec<Change> family) {
            return family.with(code, type, codec);
        }
    }

    private static final List<CommuneKind<?>> COMMUNE_KINDS = List.of(
            new CommuneKind<>("FOUND_UNIT", Change.FoundUnit.class, FOUND_UNIT),
            new CommuneKind<>("MERGE_UNITS", Change.MergeUnits.class, MERGE_UNITS),
            new CommuneKind<>("SPLIT_UNIT", Change.SplitUnit.class, SPLIT_UNIT),
            new CommuneKind<>("RENAME_UNIT", Change.RenameUnit.class, RENAME_UNIT),
            new CommuneKind<>("DISSOLVE_UNIT", Change.DissolveUnit.class, DISSOLVE_UNIT),
            new CommuneKind<>("CREATE_POST", Change.CreatePost.class, CREATE_POST),
            new CommuneKind<>("ABOLISH_POST", Change.AbolishPost.class, ABOLISH_POST),
            new CommuneKind<>("MOVE_POST", Change.MovePost.class, MOVE_POST),
            new CommuneKind<>("SET_DEPUTIES", Change.SetDeputies.class, SET_DEPUTIES),
            new CommuneKind<>("TAKE_ON", Change.TakeOn.class, TAKE_ON),
            new CommuneKind<>("APPOINT", Change.Appoint.class, APPOINT),
            new CommuneKind<>("END_APPOINTMENT", Change.EndAppointment.class, END_APPOINTMENT),
            new CommuneKind<>("ADD_TASK", Change.AddTask.class, ADD_TASK),
            new CommuneKind<>("ABOLISH_TASK", Change.AbolishTask.class, ABOLISH_TASK),
            new CommuneKind<>("ASSIGN_TASK", Change.AssignTask.class, ASSIGN_TASK),
            new CommuneKind<>("MOVE_TASK", Change.MoveTask.class, MOVE_TASK),
            new CommuneKind<>("END_ASSIGNMENT", Change.EndAssignment.class, END_ASSIGNMENT),
            new CommuneKind<>("TRANSFER_AUTHORITY", Change.TransferAuthority.class, TRANSFER_AUTHORITY),
            new CommuneKind<>("END_TRANSFER", Change.EndTransfer.class, END_TRANSFER),
            new CommuneKind<>("WITHDRAW", Change.Withdraw.class, WITHDRAW));

    private static FamilyCodec<Change.InCommune> inCommune() {
        FamilyCodec<Change.InCommune> family = FamilyCodec.of(Change.InCommune.class);
        for (CommuneKind<?> kind : COMMUNE_KINDS) {
            family = kind.within(family);
        }
        return family;
    }

    private static FamilyCodec<Change> alone() {
        FamilyCodec<Change> family = FamilyCodec.of(Change.class);
        for (CommuneKind<?> kind : COMMUNE_KINDS) {
            family = kind.alone(family);
        }
        return family;
    }

    /** A change of a procedure that exists. */
    static final Codec<Change.OfProcedure> OF_PROCEDURE = FamilyCodec.of(Change.OfProcedure.class)
            .with("ABOLISH_PROCEDURE", Change.AbolishProcedure.class, ABOLISH_PROCEDURE)
            .with("SHORTEN_PROCEDURE", Change.ShortenProcedure.class, SHORTEN_PROCEDURE)
            .with("DROP_STEP", Change.DropStep.class, DROP_STEP)
            .with("MERGE_STEPS", Change.MergeSteps.class, MERGE_STEPS)
            .with("DROP_COMPONENT", Change.DropComponent.class, DROP_COMPONENT)
            .with("MOVE_DECIDING_LEVEL", Change.MoveDecidingLevel.class, MOVE_DECIDING_LEVEL)
            .with("MAKE_FULLY_ONLINE", Change.MakeFullyOnline.class, MAKE_FULLY_ONLINE);

    private static final ObjectCodec<Change.Within> WITHIN = ObjectCodec.of(Change.Within.class, fields -> {
        JsonField<String> commune =
                fields.required("commune", Codecs.CODE.described("The code of the commune."), Change.Within::commune);
        JsonField<Change.InCommune> change = fields.required("change", inCommune(), Change.Within::change);
        return in -> new Change.Within(in.get(commune), in.get(change));
    });

    /** A change that rests on what the reform rests on. */
    private static final FamilyCodec<Change> PLAIN = alone().with(
                    "SET_WHOLE_PARAMETER",
                    sets(Integer.class),
                    parameter("SetWholeParameter", Integer.class, Codecs.INTEGER))
            .with(
                    "SET_DECIMAL_PARAMETER",
                    sets(BigDecimal.class),
                    parameter("SetDecimalParameter", BigDecimal.class, Codecs.DECIMAL))
            .with("ABOLISH_STATUTORY_TASK", Change.AbolishStatutoryTask.class, ABOLISH_STATUTORY_TASK)
            .with("ADD_PROCEDURE", Change.AddProcedure.class, ADD_PROCEDURE)
            .with("WITHDRAW_PROCEDURE", Change.WithdrawProcedure.class, WITHDRAW_PROCEDURE)
            .with("ABOLISH_PROCEDURE", Change.AbolishProcedure.class, ABOLISH_PROCEDURE)
            .with("SHORTEN_PROCEDURE", Change.ShortenProcedure.class, SHORTEN_PROCEDURE)
            .with("CUT_TIME_LIMITS", Change.CutTimeLimits.class, CUT_TIME_LIMITS)
            .with("DROP_STEP", Change.DropStep.class, DROP_STEP)
            .with("MERGE_STEPS", Change.MergeSteps.class, MERGE_STEPS)
            .with("DROP_COMPONENT", Change.DropComponent.class, DROP_COMPONENT)
            .with("MOVE_DECIDING_LEVEL", Change.MoveDecidingLevel.class, MOVE_DECIDING_LEVEL)
            .with("MAKE_FULLY_ONLINE", Change.MakeFullyOnline.class, MAKE_FULLY_ONLINE)
            .with("ADD_HOLIDAY", Change.AddHoliday.class, ADD_HOLIDAY)
            .with("WITHDRAW_HOLIDAY", Change.WithdrawHoliday.class, WITHDRAW_HOLIDAY)
            .with("ADD_SWAP", Change.AddSwap.class, ADD_SWAP)
            .with("WITHDRAW_SWAP", Change.WithdrawSwap.class, WITHDRAW_SWAP)
            .with("REMOVE_RULE", Change.RemoveRule.class, REMOVE_RULE)
            .with("OVERRIDE_RULE", Change.OverrideRule.class, OVERRIDE_RULE)
            .with("MERGE_COMMUNES", Change.MergeCommunes.class, MERGE_COMMUNES)
            .with("WITHIN", Change.Within.class, WITHIN);

    private static final ObjectCodec<Change.RestingOn> RESTING_ON = ObjectCodec.of(Change.RestingOn.class, fields -> {
        JsonField<LegalReference> reference =
                fields.required("reference", LawCodecs.LEGAL_REFERENCE, Change.RestingOn::basis);
        JsonField<Change> change = fields.required("change", PLAIN, Change.RestingOn::change);
        return in -> new Change.RestingOn(in.get(reference), in.get(change));
    });

    /** One step of a reform. */
    static final Codec<Change> CHANGE = PLAIN.with("RESTING_ON", Change.RestingOn.class, RESTING_ON);

    /** A reform. */
    public static final Codec<Reform> REFORM = ObjectCodec.of(Reform.class, fields -> {
        JsonField<String> name = fields.required("name", Codecs.TEXT, Reform::name);
        JsonField<Optional<LegalReference>> reference =
                fields.optional("reference", LawCodecs.LEGAL_REFERENCE, Reform::reference);
        JsonField<List<Change>> changes = fields.list("changes", CHANGE, Reform::changes);
        return in -> {
            Reform reform = Reform.named(in.get(name)).with(in.get(changes));
            return in.get(reference).map(reform::restingOn).orElse(reform);
        };
    });

    /** Where two reforms meet. */
    public static final Codec<Conflict> CONFLICT = ObjectCodec.written(Conflict.class, fields -> {
        fields.required("nature", Codecs.enumOf(Conflict.Nature.class), Conflict::nature);
        fields.required("touched", Codecs.enumOf(Touched.class), Conflict::touched);
        fields.required("id", Codecs.CODE, Conflict::id);
        fields.required("first", Codecs.INTEGER, Conflict::first);
        fields.required("second", Codecs.INTEGER, Conflict::second);
    });

    private ReformCodecs() {}

    private static <T> JsonField<Optional<Act>> act(JsonFields<T> fields, Function<T, UnitEvent> event) {
        return fields.optional(
                "act",
                OrganisationCodecs.DECISION,
                change -> event.apply(change).act());
    }

    private static UnitEvent by(Values in, JsonField<Optional<Act>> act, UnitEvent event) {
        return in.get(act).map(event::with).orElse(event);
    }

    private static Predicate<Change> sets(Class<?> type) {
        return change ->
                change instanceof Change.SetParameter<?> set && set.key().type() == type;
    }

    private static <V> ObjectCodec<Change> parameter(String name, Class<V> type, Codec<V> value) {
        return ObjectCodec.of(name, fields -> {
            JsonField<String> code = fields.required(
                    "parameter", Codecs.CODE, change -> set(change).key().code());
            JsonField<Optional<V>> held = fields.optional(
                    "value",
                    value.described("Absent: the parameter is abolished on these days."),
                    change -> set(change).value().value().map(type::cast));
            JsonField<DateRange> validity =
                    fields.range(change -> set(change).value().validity());
            JsonField<Jurisdiction> jurisdiction = fields.defaulted(
                    "jurisdiction",
                    LawCodecs.JURISDICTION,
                    Jurisdiction.NATIONAL,
                    change -> set(change).value().jurisdiction());
            JsonField<Optional<LegalReference>> reference = fields.optional(
                    "reference",
                    LawCodecs.LEGAL_REFERENCE.described("The law that sets the value; absent: practice."),
                    change -> set(change).value().basis().reference());
            JsonField<Boolean> byHost = fields.defaulted(
                    "setByHost",
                    Codecs.BOOLEAN.described("Whether the host sets it, and no law; absent: yes."),
                    true,
                    change -> set(change).value().setByHost());
            return in -> new Change.SetParameter<>(
                    ParameterKey.of(in.get(code), type),
                    ParameterValue.<V>builder()
                            .value(in.get(held))
                            .validity(in.get(validity))
                            .jurisdiction(in.get(jurisdiction))
                            .basis(in.get(reference).map(Basis::ofLaw).orElse(Basis.PRACTICE))
                            .setByHost(in.get(byHost))
                            .build());
        });
    }

    private static Change.SetParameter<?> set(Change change) {
        return (Change.SetParameter<?>) change;
    }
}
