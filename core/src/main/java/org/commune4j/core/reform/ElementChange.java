package org.commune4j.core.reform;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.organisation.Act;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.text.Written;
import org.commune4j.core.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * A verb on an element: it begins, ends, goes to another, is replaced or is taken back. Made by the factories of {@link
 * Change}. Immutable and thread-safe.
 *
 * @param <T> what the element is
 */
public final class ElementChange<T> extends Change {

    private final Verb verb;
    private final ElementKind<T> kind;
    private final String id;
    private final @Nullable T element;
    private final @Nullable LocalDate date;
    private final @Nullable String to;
    private final @Nullable Act act;

    private ElementChange(
            Verb verb,
            ElementKind<T> kind,
            String id,
            @Nullable T element,
            @Nullable LocalDate date,
            @Nullable String to,
            @Nullable Act act) {
        super(verb + "_" + kind, days(verb, kind, id, element, date), Arrays.asList(id, element, date, to, act));
        this.verb = verb;
        this.kind = kind;
        this.id = Written.id("an element", id);
        this.element = element;
        this.date = date;
        this.to = to == null ? null : Written.id("an element", to);
        this.act = act;
    }

    private static <T> DateRange days(
            Verb verb, ElementKind<T> kind, String id, @Nullable T element, @Nullable LocalDate date) {
        if (!kind.verbs().contains(verb)) {
            throw new IllegalArgumentException(
                    "A reform cannot " + verb + " a " + kind + ", only " + kind.verbs() + "; use one of these");
        }
        if (element != null) {
            return kind.elements().life(element);
        }
        kind.elements().checkId(verb, id);
        return date == null ? kind.elements().days(id) : DateRange.from(date);
    }

    static <T> ElementChange<T> ofAdded(ElementKind<T> kind, T element) {
        return new ElementChange<>(Verb.ADD, kind, kind.elements().id(element), element, null, null, null);
    }

    static <T> ElementChange<T> ofReplaced(ElementKind<T> kind, String id, T by) {
        return new ElementChange<>(Verb.REPLACE, kind, id, by, null, null, null);
    }

    static <T> ElementChange<T> ofNamed(
            Verb verb, ElementKind<T> kind, String id, @Nullable LocalDate date, @Nullable String to) {
        return new ElementChange<>(verb, kind, id, null, date, to, null);
    }

    /**
     * Returns the same change with the act that it is made by.
     *
     * @throws IllegalArgumentException if it is not the end of a unit: elsewhere the element itself holds the act
     */
    public ElementChange<T> by(Act newAct) {
        if (verb != Verb.END || !kind.equals(ElementKind.UNIT)) {
            throw new IllegalArgumentException(
                    "Only the end of a unit names its act, but found " + code() + "; name it in the element");
        }
        return new ElementChange<>(verb, kind, id, element, date, to, newAct);
    }

    /** Returns the verb. */
    public Verb verb() {
        return verb;
    }

    /** Returns the kind of the element. */
    public ElementKind<T> kind() {
        return kind;
    }

    /** Returns the id of the element that begins, ends, moves, is replaced or is taken back. */
    public String id() {
        return id;
    }

    /** Returns what begins; empty where nothing does. */
    public Optional<T> element() {
        return Optional.ofNullable(element);
    }

    /** Returns the day of an end or a move. */
    public Optional<LocalDate> date() {
        return Optional.ofNullable(date);
    }

    /** Returns the id of what a moved element belongs to from the date on. */
    public Optional<String> to() {
        return Optional.ofNullable(to);
    }

    /** Returns the act by which a unit ends, if given. */
    public Optional<Act> act() {
        return Optional.ofNullable(act);
    }

    @Override
    public Optional<LegalReference> reference() {
        return verb == Verb.ADD ? element().flatMap(kind.elements()::basis) : Optional.empty();
    }

    @Override
    public boolean isInCommune() {
        return kind.isInCommune();
    }

    @Override
    void apply(Draft draft) {
        Elements<T> elements = kind.elements();
        switch (verb) {
            case ADD -> elements.add(draft, Objects.requireNonNull(element));
            case END -> elements.end(draft, id, Objects.requireNonNull(date), act);
            case MOVE -> elements.move(draft, id, Objects.requireNonNull(to), Objects.requireNonNull(date));
            case REPLACE -> elements.replace(draft, id, Objects.requireNonNull(element));
            case WITHDRAW -> elements.withdraw(draft, id);
        }
    }

    @Override
    Optional<Change> inverse() {
        return verb == Verb.ADD ? Optional.of(Change.withdraw(kind, id)) : Optional.empty();
    }

    @Override
    List<Problem> doubts(LawBook after, Pointer place) {
        return verb == Verb.WITHDRAW ? kind.elements().doubts(id, after, place) : List.of();
    }

    @Override
    Optional<EditProcedure> ofProcedure() {
        return verb == Verb.END && kind.equals(ElementKind.PROCEDURE)
                ? Optional.of(new EditProcedure(Versions.parse(id), ProcedureEdit.ENDED, Objects.requireNonNull(date)))
                : Optional.empty();
    }

    @Override
    String subject() {
        return " " + id;
    }
}
