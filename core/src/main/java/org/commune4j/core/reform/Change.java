package org.commune4j.core.reform;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commune4j.core.authority.Assignment;
import org.commune4j.core.authority.AuthorityTransfer;
import org.commune4j.core.authority.Task;
import org.commune4j.core.calendar.Holiday;
import org.commune4j.core.calendar.Swap;
import org.commune4j.core.commune.AdministrativeUnitKind;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.deadline.TimeLimit;
import org.commune4j.core.law.AdministrativeLevel;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.organisation.Appointment;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.organisation.UnitEvent;
import org.commune4j.core.organisation.UnitEventKind;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.procedure.ProcedureStep;
import org.commune4j.core.rule.ParameterKey;
import org.commune4j.core.rule.ParameterValue;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.rule.Strength;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Message;
import org.commune4j.core.time.DateRange;

/**
 * One typed step of a reform: a unit is founded, an official appointed, a procedure shortened, a rule added.
 *
 * <p>Use the factories of this type where there is one, and the records else; {@link Reform#with} puts changes
 * together.
 *
 * <pre>{@code
 * Change found = Change.foundUnit(unit);
 * Change shorter = new Change.ShortenProcedure(Change.ProcedureFrom.of(code, day), limit);
 * Change inOne = new Change.Within("21400", new Change.SetDeputies("office", 2, day));
 * Change byPlan = shorter.restingOn(reference);
 * }</pre>
 *
 * <p>What a change names is looked up when it is applied: an id that does not exist then is a problem of the reform. A
 * change on its own is only checked for what is known without a situation, and refused with an {@link
 * IllegalArgumentException}. In a situation of several communes a change in one of them stands in a {@link Within}. The
 * family will grow: use {@link #accept} with a visitor, which has an {@link Visitor#otherwise otherwise} for kinds that
 * it does not know. Changes are immutable and thread-safe.
 */
public sealed interface Change {

    /** Takes a change by its kind; each method falls back to {@link #otherwise}. */
    interface Visitor<R> {

        /** Takes every kind that has no method of its own here, or whose method is not overridden. */
        R otherwise(Change change);

        /** Takes a founding. */
        default R foundUnit(FoundUnit change) {
            return otherwise(change);
        }

        /** Takes a merger of units. */
        default R mergeUnits(MergeUnits change) {
            return otherwise(change);
        }

        /** Takes a split. */
        default R splitUnit(SplitUnit change) {
            return otherwise(change);
        }

        /** Takes a renaming. */
        default R renameUnit(RenameUnit change) {
            return otherwise(change);
        }

        /** Takes a dissolution. */
        default R dissolveUnit(DissolveUnit change) {
            return otherwise(change);
        }

        /** Takes a new post. */
        default R createPost(CreatePost change) {
            return otherwise(change);
        }

        /** Takes the end of a post. */
        default R abolishPost(AbolishPost change) {
            return otherwise(change);
        }

        /** Takes a post that goes to another unit. */
        default R movePost(MovePost change) {
            return otherwise(change);
        }

        /** Takes another number of deputies. */
        default R setDeputies(SetDeputies change) {
            return otherwise(change);
        }

        /** Takes a new official. */
        default R takeOn(TakeOn change) {
            return otherwise(change);
        }

        /** Takes an appointment. */
        default R appoint(Appoint change) {
            return otherwise(change);
        }

        /** Takes the end of an appointment. */
        default R endAppointment(EndAppointment change) {
            return otherwise(change);
        }

        /** Takes a new task. */
        default R addTask(AddTask change) {
            return otherwise(change);
        }

        /** Takes the end of a task. */
        default R abolishTask(AbolishTask change) {
            return otherwise(change);
        }

        /** Takes the end of a task of the law. */
        default R abolishStatutoryTask(AbolishStatutoryTask change) {
            return otherwise(change);
        }

        /** Takes a task given to a unit. */
        default R assignTask(AssignTask change) {
            return otherwise(change);
        }

        /** Takes a task that goes to another unit or person. */
        default R moveTask(MoveTask change) {
            return otherwise(change);
        }

        /** Takes the end of an assignment. */
        default R endAssignment(EndAssignment change) {
            return otherwise(change);
        }

        /** Takes a transfer of authority. */
        default R transferAuthority(TransferAuthority change) {
            return otherwise(change);
        }

        /** Takes the end of a transfer of power. */
        default R endTransfer(EndTransfer change) {
            return otherwise(change);
        }

        /** Takes a withdrawal. */
        default R withdraw(Withdraw change) {
            return otherwise(change);
        }

        /** Takes a value of a parameter. */
        default R setParameter(SetParameter<?> change) {
            return otherwise(change);
        }

        /** Takes a new rule. */
        default R addRule(AddRule change) {
            return otherwise(change);
        }

        /** Takes the removal of a rule. */
        default R removeRule(RemoveRule change) {
            return otherwise(change);
        }

        /** Takes a rule that binds otherwise. */
        default R overrideRule(OverrideRule change) {
            return otherwise(change);
        }

        /** Takes a new procedure, or a new version of one. */
        default R addProcedure(AddProcedure change) {
            return otherwise(change);
        }

        /** Takes a procedure taken back. */
        default R withdrawProcedure(WithdrawProcedure change) {
            return otherwise(change);
        }

        /** Takes the end of a procedure. */
        default R abolishProcedure(AbolishProcedure change) {
            return otherwise(change);
        }

        /** Takes a shorter time limit. */
        default R shortenProcedure(ShortenProcedure change) {
            return otherwise(change);
        }

        /** Takes shorter time limits of all procedures. */
        default R cutTimeLimits(CutTimeLimits change) {
            return otherwise(change);
        }

        /** Takes the removal of a step. */
        default R dropStep(DropStep change) {
            return otherwise(change);
        }

        /** Takes steps that become one. */
        default R mergeSteps(MergeSteps change) {
            return otherwise(change);
        }

        /** Takes the removal of a component of the dossier. */
        default R dropComponent(DropComponent change) {
            return otherwise(change);
        }

        /** Takes another deciding level. */
        default R moveDecidingLevel(MoveDecidingLevel change) {
            return otherwise(change);
        }

        /** Takes a procedure that is offered online throughout. */
        default R makeFullyOnline(MakeFullyOnline change) {
            return otherwise(change);
        }

        /** Takes a day off. */
        default R addHoliday(AddHoliday change) {
            return otherwise(change);
        }

        /** Takes a day off taken back. */
        default R withdrawHoliday(WithdrawHoliday change) {
            return otherwise(change);
        }

        /** Takes a swap of days. */
        default R addSwap(AddSwap change) {
            return otherwise(change);
        }

        /** Takes a swap of days taken back. */
        default R withdrawSwap(WithdrawSwap change) {
            return otherwise(change);
        }

        /** Takes a merger of communes. */
        default R mergeCommunes(MergeCommunes change) {
            return otherwise(change);
        }

        /** Takes a change in one commune of several. */
        default R within(Within change) {
            return otherwise(change);
        }

        /** Takes a change that rests on something of its own. */
        default R restingOn(RestingOn change) {
            return otherwise(change);
        }
    }

    /** Returns the answer of the visitor. */
    <R> R accept(Visitor<R> visitor);

    /** Returns the days on which it takes effect; every day for what is taken back as if it had never been. */
    DateRange days();

    /** Returns the law or plan that it names itself; without one, it rests on what the reform rests on. */
    default Optional<LegalReference> reference() {
        return Optional.empty();
    }

    /** Returns the same change resting on a law or plan of its own. */
    default Change restingOn(LegalReference basis) {
        return new RestingOn(basis, this);
    }

    /** Returns the kind of change, in words. */
    default Message message() {
        return Message.of("REFORM.change." + getClass().getSimpleName());
    }

    /** A change in the facts of one commune. */
    sealed interface InCommune extends Change {}

    /**
     * A unit begins (thành lập).
     *
     * @param unit the unit; its life begins on the day of the founding
     */
    record FoundUnit(Unit unit) implements InCommune {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.foundUnit(this);
        }

        @Override
        public DateRange days() {
            return unit.life();
        }

        @Override
        public Optional<LegalReference> reference() {
            return unit.legalBasis();
        }
    }

    /**
     * Units go on as one (hợp nhất, sáp nhập). Their posts, with those who hold them, and the units under them go on in the
     * one; they keep their ids. So do their tasks and powers: from the date on, such an assignment or transfer has its id,
     * {@code @} and the date. Posts that are now one too many are abolished by changes of their own.
     *
     * @param event the merger, with its date and act
     * @param into the unit that they go on as, from the date on
     */
    record MergeUnits(UnitEvent event, Unit into) implements InCommune {
        /** Checks that event and unit fit together. */
        public MergeUnits {
            Checks.kind(event, UnitEventKind.MERGED);
            Checks.successors(event, List.of(into));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.mergeUnits(this);
        }

        @Override
        public DateRange days() {
            return DateRange.from(event.date());
        }

        @Override
        public Optional<LegalReference> reference() {
            return into.legalBasis();
        }
    }

    /**
     * A unit goes on as several (chia, tách).
     *
     * @param event the split, with its date and act
     * @param into the units that it goes on as, from the date on
     * @param places where each of its posts, each unit under it, each task assigned to it (not to one of its posts) and each
     *     of its transfers of power goes: its id to that of a successor. What is not named stays, if the unit itself is
     *     among its successors
     */
    record SplitUnit(UnitEvent event, List<Unit> into, Map<String, String> places) implements InCommune {
        /** Keeps the collections as they are now and checks that event and units fit together. */
        public SplitUnit {
            into = List.copyOf(into);
            places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
            Checks.kind(event, UnitEventKind.SPLIT);
            Checks.successors(event, into);
            Checks.places(event, places);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.splitUnit(this);
        }

        @Override
        public DateRange days() {
            return DateRange.from(event.date());
        }
    }

    /**
     * A unit takes another name (đổi tên).
     *
     * @param event the renaming, with its date and act
     */
    record RenameUnit(UnitEvent event) implements InCommune {
        /** Checks the event. */
        public RenameUnit {
            Checks.kind(event, UnitEventKind.RENAMED);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.renameUnit(this);
        }

        @Override
        public DateRange days() {
            return DateRange.from(event.date());
        }
    }

    /**
     * A unit ends (giải thể), with its posts, the appointments to them, the assignments to it and the transfers of power from
     * or to it. Units under it are moved or dissolved before.
     *
     * @param event the dissolution, with its date and act
     */
    record DissolveUnit(UnitEvent event) implements InCommune {
        /** Checks the event. */
        public DissolveUnit {
            Checks.kind(event, UnitEventKind.DISSOLVED);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dissolveUnit(this);
        }

        @Override
        public DateRange days() {
            return DateRange.from(event.date());
        }
    }

    /**
     * A post begins.
     *
     * @param post the post, with its unit and its life
     */
    record CreatePost(Post post) implements InCommune {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.createPost(this);
        }

        @Override
        public DateRange days() {
            return post.life();
        }

        @Override
        public Optional<LegalReference> reference() {
            return post.legalBasis();
        }
    }

    /**
     * A post ends, with the appointments to it, the assignments of tasks to it and the transfers of power from or to it.
     *
     * @param post the id
     * @param date the first day on which it no longer exists
     */
    record AbolishPost(String post, LocalDate date) implements InCommune {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.abolishPost(this);
        }

        @Override
        public DateRange days() {
            return DateRange.from(date);
        }
    }

    /**
     * A post goes to another unit; those who hold it and the tasks assigned to it go with it.
     *
     * @param post the id
     * @param unit the id of the unit that it belongs to from the date on
     * @param date the first day in the other unit
     */
    record MovePost(String post, String unit, LocalDate date) implements InCommune {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.movePost(this);
        }

        @Override
        public DateRange days() {
            return DateRange.from(date);
        }
    }

    /**
     * A unit has another number of places for deputies (cấp phó). Fewer are taken from the posts with vacancies; who holds
     * a post is left in it.
     *
     * @param unit the id
     * @param number how many places for deputies there are from the date on, 0 or more
     * @param date the first day
     */
    record SetDeputies(String unit, int number, LocalDate date) implements InCommune {
        /** Checks the number. */
        public SetDeputies {
            if (number < 0) {
                throw new IllegalArgumentException(
                        "A unit has 0 deputies or more, but found " + number + " for '" + unit + "'; write 0 for none");
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.setDeputies(this);
        }

        @Override
        public DateRange days() {
            return DateRange.from(date);
        }
    }

    /**
     * An official comes to work in the apparatus.
     *
     * @param official the official
     */
    record TakeOn(Official official) implements InCommune {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.takeOn(this);
        }

        @Override
        public DateRange days() {
            return official.service().orElse(DateRange.ALWAYS);
        }
    }

    /**
     * An official is elected or appointed to a post (bầu, bổ nhiệm).
     *
     * @param appointment the appointment, with its life and its decision
     */
    record Appoint(Appointment appointment) implements InCommune {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.appoint(this);
        }

        @Override
        public DateRange days() {
            return appointment.life();
        }
    }

    /**
     * An official leaves a post (thôi giữ chức vụ, miễn nhiệm).
     *
     * @param official the id of the official
     * @param post the id of the post
     * @param date the first day on which the official no longer holds it
     */
    record EndAppointment(String official, String post, LocalDate date) implements InCommune {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.endAppointment(this);
        }

        @Override
        public DateRange days() {
            return DateRange.from(date);
        }
    }

    /**
     * The commune has one more task of its own list.
     *
     * @param task the task, with its life
     */
    record AddTask(Task task) implements InCommune {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.addTask(this);
        }

        @Override
        public DateRange days() {
            return task.life();
        }

        @Override
        public Optional<LegalReference> reference() {
            return task.legalBasis();
        }
    }

    /**
     * A task of the commune's own list ends, with its assignments and the transfers of power for it alone.
     *
     * @param task the code
     * @param date the first day on which it no longer exists
     */
    record AbolishTask(String task, LocalDate date) implements InCommune {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.abolishTask(this);
        }

        @Override
        public DateRange days() {
            return DateRange.from(date);
        }
    }

    /**
     * A task that the law gives to a kind of commune-level unit ends. Assignments of it are facts of the communes and stay:
     * {@link Reform#lint lint} names them.
     *
     * @param unitKind the kind of commune-level unit
     * @param task the code
     * @param date the first day on which it no longer exists
     */
    record AbolishStatutoryTask(AdministrativeUnitKind unitKind, String task, LocalDate date) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.abolishStatutoryTask(this);
        }

        @Override
        public DateRange days() {
            return DateRange.from(date);
        }
    }

    /**
     * A task, of the commune's own list or of the law, is given to a unit (giao nhiệm vụ).
     *
     * @param assignment the assignment, with its life and its decision
     */
    record AssignTask(Assignment assignment) implements InCommune {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.assignTask(this);
        }

        @Override
        public DateRange days() {
            return assignment.life();
        }
    }

    /**
     * A task goes to another unit, post or official (chuyển nhiệm vụ): one assignment ends on the day on which another of the
     * same task begins.
     *
     * @param assignment the id of the assignment that ends
     * @param into the assignment that begins, with an id of its own
     */
    record MoveTask(String assignment, Assignment into) implements InCommune {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.moveTask(this);
        }

        @Override
        public DateRange days() {
            return into.life();
        }
    }

    /**
     * An assignment of a task ends.
     *
     * @param assignment its id
     * @param date the first day on which it no longer holds
     */
    record EndAssignment(String assignment, LocalDate date) implements InCommune {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.endAssignment(this);
        }

        @Override
        public DateRange days() {
            return DateRange.from(date);
        }
    }

    /**
     * Power for tasks is given to another (phân quyền, phân cấp, ủy quyền).
     *
     * @param transfer the transfer, with its life and its decision
     */
    record TransferAuthority(AuthorityTransfer transfer) implements InCommune {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.transferAuthority(this);
        }

        @Override
        public DateRange days() {
            return transfer.life();
        }

        @Override
        public Optional<LegalReference> reference() {
            return transfer.legalBasis();
        }
    }

    /**
     * A transfer of power ends.
     *
     * @param transfer its id
     * @param date the first day on which it no longer holds
     */
    record EndTransfer(String transfer, LocalDate date) implements InCommune {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.endTransfer(this);
        }

        @Override
        public DateRange days() {
            return DateRange.from(date);
        }
    }

    /** What can be taken back. */
    enum ChangeKind {
        /** A unit with its founding. */
        UNIT,
        /** A post. */
        POST,
        /** An official. */
        OFFICIAL,
        /** An appointment. */
        APPOINTMENT,
        /** A task of the commune's own. */
        TASK,
        /** An assignment of a task. */
        ASSIGNMENT,
        /** A transfer of authority. */
        TRANSFER
    }

    /**
     * Something is taken back as if it had never been (thu hồi quyết định): the inverse of founding, creating, taking on,
     * appointing, adding, assigning and transferring.
     *
     * @param kind what it is
     * @param id its id
     */
    record Withdraw(ChangeKind kind, String id) implements InCommune {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.withdraw(this);
        }

        @Override
        public DateRange days() {
            return DateRange.ALWAYS;
        }
    }

    /**
     * A parameter has another value on the days and in the place of the value.
     *
     * @param key the parameter
     * @param value the value, with its validity, jurisdiction and basis
     * @param <T> the type of the value
     */
    record SetParameter<T>(ParameterKey<T> key, ParameterValue<T> value) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.setParameter(this);
        }

        @Override
        public DateRange days() {
            return value.validity();
        }

        @Override
        public Optional<LegalReference> reference() {
            return value.basis().reference();
        }
    }

    /**
     * A rule is added, on a commune, a province or a dossier as its subject says.
     *
     * @param rule the rule, with its validity and basis
     */
    record AddRule(Rule<?> rule) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.addRule(this);
        }

        @Override
        public DateRange days() {
            return rule.validity();
        }

        @Override
        public Optional<LegalReference> reference() {
            return rule.basis().reference();
        }
    }

    /**
     * A rule is taken out.
     *
     * @param code the code of the rule
     */
    record RemoveRule(String code) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.removeRule(this);
        }

        @Override
        public DateRange days() {
            return DateRange.ALWAYS;
        }
    }

    /**
     * A rule binds with another strength or on other days.
     *
     * @param code the code of the rule
     * @param strength its strength from now on
     * @param validity the days on which it is in force
     */
    record OverrideRule(String code, Strength strength, DateRange validity) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.overrideRule(this);
        }

        @Override
        public DateRange days() {
            return validity;
        }
    }

    /**
     * The versions of a procedure in one place, from a day on.
     *
     * @param code the code, as the versions have it
     * @param place the place for which the versions are: national, a province or a commune
     * @param date the first day
     */
    record ProcedureFrom(ProcedureCode code, Jurisdiction place, LocalDate date) {

        /** Returns the days from the date on. */
        DateRange days() {
            return DateRange.from(date);
        }

        /** Returns the national versions. */
        public static ProcedureFrom of(ProcedureCode code, LocalDate date) {
            return new ProcedureFrom(code, Jurisdiction.NATIONAL, date);
        }
    }

    /**
     * A change in procedures that exist. From its day on there are other versions, which rest on what the reform rests on:
     * no decision published them as they are now.
     */
    sealed interface OfProcedure extends Change {

        /** Returns the versions that it changes. */
        ProcedureFrom procedure();
    }

    /**
     * The catalogue has one more procedure, or one more version of a procedure (công bố thủ tục hành chính).
     *
     * @param procedure the procedure, with its validity and place
     */
    record AddProcedure(Procedure procedure) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.addProcedure(this);
        }

        @Override
        public DateRange days() {
            return procedure.validity();
        }

        @Override
        public Optional<LegalReference> reference() {
            return procedure.publishedBy();
        }
    }

    /**
     * A procedure is taken out of the catalogue as if it had never been in it: the inverse of adding it.
     *
     * @param code the code
     * @param place the place of the version
     * @param validity the days on which the version is in force
     */
    record WithdrawProcedure(ProcedureCode code, Jurisdiction place, DateRange validity) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.withdrawProcedure(this);
        }

        @Override
        public DateRange days() {
            return validity;
        }
    }

    /**
     * A procedure ends (bãi bỏ).
     *
     * @param procedure the versions that end; the date is the first day on which they are not in force
     */
    record AbolishProcedure(ProcedureFrom procedure) implements OfProcedure {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.abolishProcedure(this);
        }

        @Override
        public DateRange days() {
            return procedure.days();
        }
    }

    /**
     * A procedure has a shorter time limit (rút ngắn thời hạn).
     *
     * @param procedure the versions
     * @param limit the time limit from the date on
     */
    record ShortenProcedure(ProcedureFrom procedure, TimeLimit limit) implements OfProcedure {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.shortenProcedure(this);
        }

        @Override
        public DateRange days() {
            return procedure.days();
        }
    }

    /**
     * The time limits of all procedures that communes carry out are cut by a share, each case rounded up to whole units of its
     * term: no case loses more than the share, and a limit of one day stays. What is due within the day of receipt or never stays
     * as well.
     *
     * @param percent how much is cut, 1 to 99
     * @param date the first day
     */
    record CutTimeLimits(int percent, LocalDate date) implements Change {
        /** Checks the share. */
        public CutTimeLimits {
            if (percent < 1 || percent > 99) {
                throw new IllegalArgumentException("Time limits are cut by 1 to 99 percent, but found " + percent
                        + "; abolish a procedure instead");
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.cutTimeLimits(this);
        }

        @Override
        public DateRange days() {
            return DateRange.from(date);
        }
    }

    /**
     * A procedure has a step less (bỏ bước).
     *
     * @param procedure the versions
     * @param step the id of the step
     */
    record DropStep(ProcedureFrom procedure, String step) implements OfProcedure {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropStep(this);
        }

        @Override
        public DateRange days() {
            return procedure.days();
        }
    }

    /**
     * Steps of a procedure become one, in the place of the first of them (gộp bước).
     *
     * @param procedure the versions
     * @param steps the ids of the steps, two or more
     * @param into the step that takes their place
     */
    record MergeSteps(ProcedureFrom procedure, List<String> steps, ProcedureStep into) implements OfProcedure {
        /** Keeps the list as it is now and checks that there is something to merge. */
        public MergeSteps {
            steps = List.copyOf(steps);
            if (steps.stream().distinct().count() < 2) {
                throw new IllegalArgumentException(
                        "Two steps or more are merged, but found " + steps + "; drop a step that is not needed");
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.mergeSteps(this);
        }

        @Override
        public DateRange days() {
            return procedure.days();
        }
    }

    /**
     * A dossier needs a component less (cắt giảm thành phần hồ sơ).
     *
     * @param procedure the versions
     * @param component the id of the component
     */
    record DropComponent(ProcedureFrom procedure, String component) implements OfProcedure {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropComponent(this);
        }

        @Override
        public DateRange days() {
            return procedure.days();
        }
    }

    /**
     * Another level decides. Steps at the level that decided are done at the new one.
     *
     * @param procedure the versions
     * @param level the level that decides from the date on
     */
    record MoveDecidingLevel(ProcedureFrom procedure, AdministrativeLevel level) implements OfProcedure {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.moveDecidingLevel(this);
        }

        @Override
        public DateRange days() {
            return procedure.days();
        }
    }

    /**
     * A procedure can be gone through online from the dossier to the result (dịch vụ công trực tuyến toàn trình).
     *
     * @param procedure the versions
     */
    record MakeFullyOnline(ProcedureFrom procedure) implements OfProcedure {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.makeFullyOnline(this);
        }

        @Override
        public DateRange days() {
            return procedure.days();
        }
    }

    /**
     * The calendar has one more day off (ngày nghỉ lễ).
     *
     * @param holiday the day off
     */
    record AddHoliday(Holiday holiday) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.addHoliday(this);
        }

        @Override
        public DateRange days() {
            return DateRange.ofDay(holiday.date());
        }

        @Override
        public Optional<LegalReference> reference() {
            return holiday.reference();
        }
    }

    /**
     * A day off is taken out of the calendar: the inverse of adding it. Days off of a decision on an occasion stay.
     *
     * @param date the day
     */
    record WithdrawHoliday(LocalDate date) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.withdrawHoliday(this);
        }

        @Override
        public DateRange days() {
            return DateRange.ofDay(date);
        }
    }

    /**
     * The calendar has one more swap of a working day with a rest day (hoán đổi ngày làm việc).
     *
     * @param swap the swap
     */
    record AddSwap(Swap swap) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.addSwap(this);
        }

        @Override
        public DateRange days() {
            return Checks.both(swap.dayOff(), swap.dayWorked());
        }

        @Override
        public Optional<LegalReference> reference() {
            return swap.reference();
        }
    }

    /**
     * A swap is taken out of the calendar: the inverse of adding it. Swaps of a decision on an occasion stay.
     *
     * @param dayOff the working day that was free
     */
    record WithdrawSwap(LocalDate dayOff) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.withdrawSwap(this);
        }

        @Override
        public DateRange days() {
            return DateRange.ofDay(dayOff);
        }
    }

    /**
     * Communes go on as one (sắp xếp, sáp nhập đơn vị hành chính). Their lives and those of all that is in them end;
     * area and population add up where all are given, and the officials are taken over under the id
     * {@code code:id}, for instance {@code 21400:o1}. Tasks of their own lists and versions of procedures that they have for
     * themselves go on in the new commune, each once; where two communes have different ones under a code, the new commune
     * needs one of its own, or they are made equal before.
     *
     * @param date the first day of the new commune
     * @param communes the codes of the communes that end
     * @param into the commune that they go on as, with the units, posts and appointments it begins with; area, population
     *     and tasks are kept if given
     */
    record MergeCommunes(LocalDate date, List<String> communes, Commune into) implements Change {
        /** Keeps the list as it is now and checks the life of the new commune. */
        public MergeCommunes {
            communes = List.copyOf(communes);
            if (communes.isEmpty() || communes.stream().distinct().count() < communes.size()) {
                throw new IllegalArgumentException("A merger names each commune that ends once, but found " + communes);
            }
            if (!into.life().startOrMin().equals(date)) {
                throw new IllegalArgumentException("The commune " + into.code() + " begins on the day of the merger, "
                        + date + ", but its life is " + into.life() + "; let it begin on that day");
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.mergeCommunes(this);
        }

        @Override
        public DateRange days() {
            return DateRange.from(date);
        }
    }

    /**
     * A change in one commune of several.
     *
     * @param commune its code
     * @param change the change
     */
    record Within(String commune, InCommune change) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.within(this);
        }

        @Override
        public DateRange days() {
            return change.days();
        }

        @Override
        public Optional<LegalReference> reference() {
            return change.reference();
        }
    }

    /**
     * A change that rests on a law or plan of its own, not on what the reform rests on.
     *
     * @param basis the law or plan
     * @param change the change
     */
    record RestingOn(LegalReference basis, Change change) implements Change {
        /** Keeps one basis: the outer one. */
        public RestingOn {
            if (change instanceof RestingOn inner) {
                change = inner.change();
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.restingOn(this);
        }

        @Override
        public DateRange days() {
            return change.days();
        }

        @Override
        public Optional<LegalReference> reference() {
            return Optional.of(basis);
        }

        @Override
        public Message message() {
            return change.message();
        }
    }

    /** Creates the founding of a unit on the first day of its life. */
    static FoundUnit foundUnit(Unit unit) {
        return new FoundUnit(unit);
    }

    /**
     * Creates the merger of units into one, from the first day of its life.
     *
     * @throws IllegalArgumentException if fewer than two different units are merged
     */
    static MergeUnits mergeUnits(Collection<String> units, Unit into) {
        return new MergeUnits(UnitEvent.ofMerged(into.life().startOrMin(), units, into.id()), into);
    }

    /**
     * Creates the split of a unit into several, from the date on.
     *
     * @throws IllegalArgumentException if there are fewer than two successors, or one begins on another day
     */
    static SplitUnit splitUnit(LocalDate date, String unit, List<Unit> into, Map<String, String> places) {
        return new SplitUnit(
                UnitEvent.ofSplit(date, unit, into.stream().map(Unit::id).toList()), into, places);
    }

    /** Creates another name of a unit, from the date on. */
    static RenameUnit renameUnit(LocalDate date, String unit, LocalizedText name) {
        return new RenameUnit(UnitEvent.ofRenamed(date, unit, name));
    }

    /** Creates the end of a unit: the date is the first day on which it no longer exists. */
    static DissolveUnit dissolveUnit(LocalDate date, String unit) {
        return new DissolveUnit(UnitEvent.ofDissolved(date, unit));
    }

    /** Creates an appointment. */
    static Appoint appoint(Appointment appointment) {
        return new Appoint(appointment);
    }
}
