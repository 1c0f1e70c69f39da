package org.commune4j.core.authority;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.organisation.Act;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.snapshot.AuthorityMatrix;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Written;
import org.commune4j.core.time.DateRange;
import org.immutables.value.Value;

/**
 * The power for tasks is given by one holder to another for a time: phân quyền, phân cấp or ủy quyền. The three are
 * legally different ({@link #kind()}); all have in common that no holder gives more than it holds.
 *
 * <pre>{@code
 * AuthorityTransfer delegation = AuthorityTransfer.builder()
 *         .id("U-1")
 *         .kind(TransferKind.DELEGATION)
 *         .giver(PowerHolder.ofPost("committee-chair"))
 *         .receiver(PowerHolder.ofPost("economic-head"))
 *         .addTasks("T-1")
 *         .life(DateRange.of(LocalDate.of(2025, 10, 1), LocalDate.of(2026, 1, 1)))
 *         .build();
 * }</pre>
 *
 * <p>Whether it has effect depends on the date and on the other transfers: {@link AuthorityMatrix} follows the chain.
 * Where {@link #passOn()} is not given it is unknown whether the receiver may pass the power on. A transfer to its own
 * giver, two limits of one measure and a task named twice are refused. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class AuthorityTransfer permits ImmutableAuthorityTransfer {

    AuthorityTransfer() {}

    /** Returns the id, unique in the commune; case counts. */
    public abstract String id();

    /** Returns the legal way in which the power is given. */
    public abstract TransferKind kind();

    /** Returns the giver. */
    public abstract PowerHolder giver();

    /** Returns the receiver. */
    public abstract PowerHolder receiver();

    /** Returns the codes of the tasks for which the power is given; at least one, each once. */
    public abstract List<String> tasks();

    /** Returns how far the power goes at most, one limit per measure; empty if without such limits. */
    public abstract List<PowerLimit> limits();

    /** Returns conditions in words, if there are any. They are shown with the answer and never judged. */
    public abstract Optional<LocalizedText> conditions();

    /** Returns whether the receiver may pass the power on; empty if the act does not say. */
    public abstract Optional<Boolean> passOn();

    /**
     * Returns whether the giver may still act beside the receiver; empty if the act does not say: then the law on the kind of
     * transfer says it ({@link GiverKeeps}).
     */
    public abstract Optional<Boolean> giverKeeps();

    /** Returns the decision it was made by, if given. */
    public abstract Optional<Act> decision();

    /** Returns the law it was made by, or under, if given. */
    public abstract Optional<LegalReference> legalBasis();

    /** Returns the id of the source that this entry was taken from, among the sources of the commune, if given. */
    public abstract Optional<String> source();

    /** Returns the days on which it holds. */
    public abstract DateRange life();

    @Value.Check
    void check() {
        Written.id("a transfer of authority", id());
        tasks().forEach(task -> Written.id("a task", task));
        source().ifPresent(source -> Written.id("a source", source));
        List<Problem> problems = new ArrayList<>();
        if (tasks().isEmpty()) {
            problems.add(Problem.of("DUTY-025", Pointer.ROOT.field("tasks")));
        }
        Set<String> named = new HashSet<>();
        for (int i = 0; i < tasks().size(); i++) {
            if (!named.add(tasks().get(i))) {
                problems.add(Problem.of("DUTY-026", Pointer.ROOT.field("tasks").index(i))
                        .with("task", tasks().get(i)));
            }
        }
        if (giver().equals(receiver())) {
            problems.add(Problem.of("DUTY-027", Pointer.ROOT.field("receiver"))
                    .with("holder", receiver().toString()));
        }
        Set<String> measures = new HashSet<>();
        for (int i = 0; i < limits().size(); i++) {
            if (!measures.add(limits().get(i).measure())) {
                problems.add(Problem.of(
                                "DUTY-028",
                                Pointer.ROOT.field("limits").index(i).field("measure"))
                        .with("measure", limits().get(i).measure()));
            }
        }
        if (!problems.isEmpty()) {
            Checked.ofProblems(problems).orThrow();
        }
    }

    /** Returns a builder; id, kind, giver, receiver, tasks and life are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that begins with the values of this transfer. */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns the ids and the days, for a log. */
    @Override
    public final String toString() {
        return id() + " (" + kind() + " of " + tasks() + ": " + giver() + " -> " + receiver() + ") " + life();
    }

    /** Builds an {@link AuthorityTransfer}. Not thread-safe. */
    public static final class Builder extends ImmutableAuthorityTransfer.Builder {
        Builder() {}
    }
}
