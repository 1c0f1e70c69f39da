package org.commune4j.core.reform;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.text.Echo;
import org.commune4j.core.text.Message;
import org.commune4j.core.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * One step of a reform: a unit is founded, an appointment ends, a procedure is shortened, a rule is withdrawn.
 *
 * <p>Most changes are a verb on an element: {@link #add}, {@link #end}, {@link #move}, {@link #replace}, {@link #withdraw},
 * on one of the {@linkplain ElementKind kinds of elements}; {@link #edit} changes a procedure. What is more than that is a
 * class of its own. {@link Reform} has the verbs too, and {@link Reform#with} takes any change:
 *
 * <pre>{@code
 * Change leave = Change.end(ElementKind.APPOINTMENT, "BN-04", day);
 * Change shorter = Change.edit("1.013225", ProcedureEdit.shorterLimit(limit), day);
 * Change inOne = Within.of("21400", SetDeputies.of("office", 2, day));
 * Change byPlan = shorter.restingOn(reference);
 * }</pre>
 *
 * <p>What a change names is looked up when it is applied: an id that does not exist then is a problem of the reform. A
 * change on its own is only checked for what is known without a situation, and refused with an {@link
 * IllegalArgumentException}. In a situation of several communes a change in one of them stands in a {@link Within}. Two
 * changes are equal if they say the same. Changes are immutable and thread-safe.
 */
public abstract sealed class Change
        permits ElementChange,
                EditProcedure,
                MergeUnits,
                SplitUnit,
                RenameUnit,
                SetDeputies,
                CutTimeLimits,
                MergeCommunes,
                SetParameter,
                OverrideRule,
                Within,
                RestingOn {

    private final String code;
    private final DateRange days;
    private final List<?> data;

    /**
     * A change of the stable code.
     *
     * @param data all that it says, for equality
     */
    Change(String code, DateRange days, List<?> data) {
        this.code = code;
        this.days = days;
        this.data = data;
    }

    /** Creates the change that an element begins, on the first day of its life. */
    public static <T> ElementChange<T> add(ElementKind<T> kind, T element) {
        return ElementChange.ofAdded(kind, Objects.requireNonNull(element));
    }

    /**
     * Creates the change that an element ends, with what belongs to it alone: the date is the first day on which it no
     * longer exists.
     *
     * @throws IllegalArgumentException if what is of this kind does not end, or the id is not of the kind
     */
    public static <T> ElementChange<T> end(ElementKind<T> kind, String id, LocalDate date) {
        return ElementChange.ofNamed(Verb.END, kind, id, Objects.requireNonNull(date), null);
    }

    /**
     * Creates the change that an element goes to another, for instance a post to another unit, from the date on.
     *
     * @param to the id of what it belongs to from the date on
     * @throws IllegalArgumentException if what is of this kind does not move
     */
    public static <T> ElementChange<T> move(ElementKind<T> kind, String id, String to, LocalDate date) {
        return ElementChange.ofNamed(Verb.MOVE, kind, id, Objects.requireNonNull(date), Objects.requireNonNull(to));
    }

    /**
     * Creates the change that another element takes the place of one: that one ends on the day on which the other begins.
     *
     * @param by what takes its place, with an id of its own
     * @throws IllegalArgumentException if what is of this kind is not replaced
     */
    public static <T> ElementChange<T> replace(ElementKind<T> kind, String id, T by) {
        return ElementChange.ofReplaced(kind, id, Objects.requireNonNull(by));
    }

    /**
     * Creates the change that an element is taken back as if it had never been (thu hồi quyết định): the inverse of adding
     * it.
     *
     * @throws IllegalArgumentException if what is of this kind is not taken back, or the id is not of the kind
     */
    public static <T> ElementChange<T> withdraw(ElementKind<T> kind, String id) {
        return ElementChange.ofNamed(Verb.WITHDRAW, kind, id, null, null);
    }

    /**
     * Creates the change that a procedure is another from the date on.
     *
     * @param procedure the id of the procedure, see {@link ElementKind#PROCEDURE}
     * @param edit what is changed of it
     * @throws IllegalArgumentException if the id is not that of a procedure
     */
    public static EditProcedure edit(String procedure, ProcedureEdit edit, LocalDate date) {
        return new EditProcedure(Versions.parse(procedure), Objects.requireNonNull(edit), Objects.requireNonNull(date));
    }

    /** Returns the stable code of what it does, such as {@code ADD_POST} or {@code MERGE_UNITS}; the type in documents. */
    public final String code() {
        return code;
    }

    /** Returns the days on which it takes effect; every day for what is taken back as if it had never been. */
    public final DateRange days() {
        return days;
    }

    /** Returns the law or plan that it names itself; without one, it rests on what the reform rests on. */
    public Optional<LegalReference> reference() {
        return Optional.empty();
    }

    /** Tells whether it changes the facts of one commune, so that it can stand in a {@link Within}. */
    public boolean isInCommune() {
        return false;
    }

    /** Returns the same change resting on a law or plan of its own. */
    public Change restingOn(LegalReference basis) {
        return new RestingOn(basis, this);
    }

    /** Returns the kind of change, in words. */
    public Message message() {
        return Message.of("REFORM.change." + code());
    }

    /** Makes the change, with its footprint, or tells the draft what stands in its way. */
    abstract void apply(Draft draft);

    /** Returns the ids of what it changes, for a log: never names. */
    String subject() {
        return "";
    }

    /** Returns the change that takes it back, if there is one. */
    Optional<Change> inverse() {
        return Optional.empty();
    }

    /** Returns what an author should look at again in the law after the reform. */
    List<Problem> doubts(LawBook after, Pointer place) {
        return List.of();
    }

    /** Returns what it does with the versions of a procedure, if it changes or ends one that exists. */
    Optional<EditProcedure> ofProcedure() {
        return Optional.empty();
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Change that && code.equals(that.code) && data.equals(that.data);
    }

    @Override
    public final int hashCode() {
        return Objects.hash(code, data);
    }

    /** Returns the code, the days and what else tells it apart in a log. */
    @Override
    public final String toString() {
        return Echo.shown(code + " (" + days + ")" + subject());
    }
}
