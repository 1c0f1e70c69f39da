package org.commune4j.core.reform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commune4j.core.commune.Situation;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.text.Echo;
import org.commune4j.core.text.Written;
import org.jspecify.annotations.Nullable;

/**
 * A reform as a value: a name, the law it rests on if any, and changes in their order.
 *
 * <p>Use it to try a reorganisation, a change of procedures or of law on a situation, to see what breaks and what it
 * gains, and to keep it as a test.
 *
 * <pre>{@code
 * Reform reform = Reform.named("one office, one director")
 *         .mergeUnits(List.of("party-office", "government-office"), office)
 *         .end(ElementKind.APPOINTMENT, "BN-04", day)
 *         .edit("1.013225", ProcedureEdit.withoutStep("s3"), day)
 *         .with(SetDeputies.of("office", 2, day));
 * Checked<Situation> after = reform.applyTo(before);
 * List<Problem> doubts = reform.lint(before);
 * }</pre>
 *
 * <p>Applying it leaves the situation it is applied to as it was, and gives the new one or everything that stands in
 * the way, never a part. Changes are applied in their order, each to what those before it left. Immutable and
 * thread-safe.
 */
public final class Reform {

    private final String name;
    private final @Nullable LegalReference reference;
    private final List<Change> changes;

    private Reform(String name, @Nullable LegalReference reference, List<Change> changes) {
        if (name.isBlank()) {
            throw Problem.of("REFORM-049", Pointer.ROOT.field("name")).exception();
        }
        this.name = Written.text("a reform", name);
        this.reference = reference;
        this.changes = changes;
    }

    /** Creates a reform without changes yet. */
    public static Reform named(String name) {
        return new Reform(name, null, List.of());
    }

    /** Returns the same reform resting on a law or a plan. */
    public Reform restingOn(LegalReference newReference) {
        return new Reform(name, newReference, changes);
    }

    /** Returns the same reform with more changes at its end. */
    public Reform with(Change... more) {
        return with(Arrays.asList(more));
    }

    /** Returns the same reform with more changes at its end. */
    public Reform with(List<? extends Change> more) {
        List<Change> all = new ArrayList<>(changes);
        all.addAll(more);
        return new Reform(name, reference, List.copyOf(all));
    }

    /** Returns the same reform in which an element begins too, see {@link Change#add}. */
    public <T> Reform add(ElementKind<T> kind, T element) {
        return with(Change.add(kind, element));
    }

    /** Returns the same reform in which an element ends too, see {@link Change#end}. */
    public Reform end(ElementKind<?> kind, String id, LocalDate date) {
        return with(Change.end(kind, id, date));
    }

    /** Returns the same reform in which an element goes to another too, see {@link Change#move}. */
    public Reform move(ElementKind<?> kind, String id, String to, LocalDate date) {
        return with(Change.move(kind, id, to, date));
    }

    /** Returns the same reform in which another takes the place of an element too, see {@link Change#replace}. */
    public <T> Reform replace(ElementKind<T> kind, String id, T by) {
        return with(Change.replace(kind, id, by));
    }

    /** Returns the same reform in which a procedure is another too, see {@link Change#edit}. */
    public Reform edit(String procedure, ProcedureEdit edit, LocalDate date) {
        return with(Change.edit(procedure, edit, date));
    }

    /** Returns the same reform in which units go on as one too, see {@link MergeUnits}. */
    public Reform mergeUnits(Collection<String> units, Unit into) {
        return with(MergeUnits.of(units, into));
    }

    /**
     * Returns this reform and then the other, as one that bears both names. It rests on what both rest on, if that is
     * one; else each change rests on what its own reform rests on.
     */
    public Reform then(Reform other) {
        boolean same = Objects.equals(reference, other.reference);
        List<Change> all = new ArrayList<>(same ? changes : withBasis());
        all.addAll(same ? other.changes : other.withBasis());
        return new Reform(name + ", " + other.name, same ? reference : null, List.copyOf(all));
    }

    /** The changes, each resting on what the reform rests on unless on something of its own. */
    private List<Change> withBasis() {
        if (reference == null) {
            return changes;
        }
        return changes.stream()
                .map(change -> change instanceof RestingOn ? change : change.restingOn(reference))
                .toList();
    }

    /** Returns the name. */
    public String name() {
        return name;
    }

    /** Returns the law or plan it rests on, if given. */
    public Optional<LegalReference> reference() {
        return Optional.ofNullable(reference);
    }

    /** Returns the changes, in their order. */
    public List<Change> changes() {
        return changes;
    }

    /**
     * Returns the id that an assignment or a transfer of power had before reforms moved it: each move adds {@code @} and its
     * date. Any other id is returned as it is.
     */
    public static String origin(String id) {
        return CommuneDraft.origin(Written.id("an assignment or a transfer", id));
    }

    /**
     * Returns what takes this reform back, if all its changes can be: what was added is withdrawn. Applied after it, it
     * restores the situation. Whatever ends or alters something has no inverse of its own: keep the situation before it
     * instead.
     */
    public Optional<Reform> inverse() {
        List<Change> back = new ArrayList<>();
        for (int i = changes.size() - 1; i >= 0; i--) {
            Optional<Change> inverse = changes.get(i).inverse();
            if (inverse.isEmpty()) {
                return Optional.empty();
            }
            back.add(inverse.get());
        }
        return Optional.of(new Reform(name + " (-)", reference, List.copyOf(back)));
    }

    /**
     * Applies the reform and returns the situation after it, or everything that stands in its way: pointers begin with {@code
     * /changes/} and the index of the change, or with {@code /communes/} and the code where the parts would not fit
     * together afterwards. A problem that follows from another is not reported again.
     */
    public Checked<Situation> applyTo(Situation baseline) {
        if (changes.isEmpty()) {
            return Checked.of(baseline);
        }
        return applied(baseline).build();
    }

    private Draft applied(Situation baseline) {
        Draft draft = new Draft(baseline, reference);
        draft.apply(changes);
        return draft;
    }

    /**
     * Finds where two reforms meet when applied to one situation: one conflict for each two changes that do, in their order, with
     * what follows from it folded. They meet at a thing that both change, or that one changes and the other relies on. Where
     * there is none, their order does not matter.
     */
    public static List<Conflict> conflicts(Reform a, Reform b, Situation baseline) {
        return Conflict.between(
                a.applied(baseline).footprints(), b.applied(baseline).footprints());
    }

    /**
     * Checks what the author should look at again, though the reform can be applied: a change without effect, an
     * appointment or a post left dangling, a gap or an overlap in who holds a post, leads or may do a task, tasks whose post
     * nobody holds, a gap in the versions of a procedure, a parameter abolished or a rule withdrawn that a rule still needs. Only
     * what the reform causes is reported, from its first day on, as if nothing else changed. If it cannot be applied, its
     * problems.
     */
    public List<Problem> lint(Situation baseline) {
        Draft draft = applied(baseline);
        return draft.build().fold(after -> Lint.of(this, draft, baseline, after), problems -> problems);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Reform that
                && name.equals(that.name)
                && Objects.equals(reference, that.reference)
                && changes.equals(that.changes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, reference, changes);
    }

    /** Returns the name and the number of changes, for a log. */
    @Override
    public String toString() {
        return Echo.shown(name) + " (" + changes.size() + " changes)";
    }
}
