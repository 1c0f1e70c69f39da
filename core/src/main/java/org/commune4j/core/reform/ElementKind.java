package org.commune4j.core.reform;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.commune4j.core.authority.Assignment;
import org.commune4j.core.authority.AuthorityTransfer;
import org.commune4j.core.authority.Task;
import org.commune4j.core.calendar.Holiday;
import org.commune4j.core.calendar.Swap;
import org.commune4j.core.organisation.Appointment;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.rule.Rule;

/**
 * A kind of element of a situation that a reform can begin, end or change by its id, and the verbs that it takes.
 *
 * <pre>{@code
 * Change.add(ElementKind.POST, post);
 * Change.end(ElementKind.APPOINTMENT, "BN-04", day);
 * ElementKind.POST.verbs();   // [ADD, END, MOVE, WITHDRAW]
 * }</pre>
 *
 * @param <T> what an element of the kind is
 */
public final class ElementKind<T> {

    /**
     * A unit: founded (thành lập), dissolved (giải thể) with its posts, the appointments to them, the assignments to it and
     * the transfers of power from or to it. Units under it are moved or dissolved before. An end may name its act.
     */
    public static final ElementKind<Unit> UNIT =
            new ElementKind<>("UNIT", new Units(), Verb.ADD, Verb.END, Verb.WITHDRAW);

    /**
     * A post: it ends with the appointments to it, the assignments of tasks to it and the transfers of power from or to it;
     * it moves to another unit with those who hold it and the tasks assigned to it.
     */
    public static final ElementKind<Post> POST =
            new ElementKind<>("POST", new Posts(), Verb.ADD, Verb.END, Verb.MOVE, Verb.WITHDRAW);

    /**
     * An official who comes to work in the apparatus, or leaves it for good (thôi việc, nghỉ hưu, chuyển công tác) with the
     * appointments, the tasks assigned in person and the transfers of power. Who only loses a post stays in service.
     */
    public static final ElementKind<Official> OFFICIAL =
            new ElementKind<>("OFFICIAL", new Officials(), Verb.ADD, Verb.END, Verb.WITHDRAW);

    /** An appointment to a post (bầu, bổ nhiệm), and its end (thôi giữ chức vụ, miễn nhiệm). */
    public static final ElementKind<Appointment> APPOINTMENT =
            new ElementKind<>("APPOINTMENT", new Appointments(), Verb.ADD, Verb.END, Verb.WITHDRAW);

    /** A task of the commune's own list, by its code; it ends with its assignments and the transfers of power for it alone. */
    public static final ElementKind<Task> TASK =
            new ElementKind<>("TASK", new Tasks(), Verb.ADD, Verb.END, Verb.WITHDRAW);

    /**
     * A task that the law gives to a kind of commune-level unit: its id is the kind, {@code /} and the code, for instance
     * {@code COMMUNE/LAND-REGISTRATION}. Assignments of it are facts of the communes and stay: {@link Reform#lint lint} names
     * them.
     */
    public static final ElementKind<Task> STATUTORY_TASK =
            new ElementKind<>("STATUTORY_TASK", new StatutoryTasks(), Verb.END);

    /**
     * A task, of the commune's own list or of the law, that is given to a unit (giao nhiệm vụ). Another of the same task
     * takes its place where the task goes to another unit, post or official (chuyển nhiệm vụ).
     */
    public static final ElementKind<Assignment> ASSIGNMENT =
            new ElementKind<>("ASSIGNMENT", new Assignments(), Verb.ADD, Verb.END, Verb.REPLACE, Verb.WITHDRAW);

    /** Power for tasks that is given to another (phân quyền, phân cấp, ủy quyền). */
    public static final ElementKind<AuthorityTransfer> TRANSFER =
            new ElementKind<>("TRANSFER", new Transfers(), Verb.ADD, Verb.END, Verb.WITHDRAW);

    /** A rule, by its code, on a commune, a province or a dossier as its subject says. */
    public static final ElementKind<Rule<?>> RULE = new ElementKind<>("RULE", new Rules(), Verb.ADD, Verb.WITHDRAW);

    /**
     * A procedure, or one more version of one (công bố, bãi bỏ thủ tục hành chính). Its id is the code, with {@code @} and
     * the place where it is not national: {@code 1.013225}, {@code 1.013225@province:51}. It ends with all its versions in the
     * place. A version that is taken back is named by its days too: {@code 1.013225/2025-07-01/..}.
     */
    public static final ElementKind<Procedure> PROCEDURE =
            new ElementKind<>("PROCEDURE", new Procedures(), Verb.ADD, Verb.END, Verb.WITHDRAW);

    /** A day off (ngày nghỉ lễ), by its date. Days off of a decision on an occasion are not taken back. */
    public static final ElementKind<Holiday> HOLIDAY =
            new ElementKind<>("HOLIDAY", CalendarDays.HOLIDAYS, Verb.ADD, Verb.WITHDRAW);

    /**
     * A swap of a working day with a rest day (hoán đổi ngày làm việc), by the working day that is free. Swaps of a decision
     * on an occasion are not taken back.
     */
    public static final ElementKind<Swap> SWAP = new ElementKind<>("SWAP", CalendarDays.SWAPS, Verb.ADD, Verb.WITHDRAW);

    private static final List<ElementKind<?>> ALL = List.of(
            UNIT,
            POST,
            OFFICIAL,
            APPOINTMENT,
            TASK,
            STATUTORY_TASK,
            ASSIGNMENT,
            TRANSFER,
            RULE,
            PROCEDURE,
            HOLIDAY,
            SWAP);

    private final String code;
    private final Elements<T> elements;
    private final Set<Verb> verbs;

    private ElementKind(String code, Elements<T> elements, Verb first, Verb... more) {
        this.code = code;
        this.elements = elements;
        this.verbs = Collections.unmodifiableSet(EnumSet.of(first, more));
    }

    /** Returns every kind. */
    public static List<ElementKind<?>> all() {
        return ALL;
    }

    /** Returns the verbs that it takes. */
    public Set<Verb> verbs() {
        return verbs;
    }

    /** Tells whether such an element is a fact of one commune; others are of the law book. */
    public boolean isInCommune() {
        return elements instanceof CommuneElements;
    }

    Elements<T> elements() {
        return elements;
    }

    /** Returns the code of the kind, such as {@code POST}. */
    @Override
    public String toString() {
        return code;
    }
}
