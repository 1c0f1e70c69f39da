package org.commune4j.core.organisation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.text.Written;
import org.commune4j.core.time.DateRange;
import org.immutables.value.Value;

/**
 * An official stands in for those who hold a post (làm thay, được giao điều hành) for some days, by an act of the body itself.
 *
 * <pre>{@code
 * Substitution substitution = Substitution.builder()
 *         .id("T-1")
 *         .post("committee-chair")
 *         .official("CB-02")
 *         .decision(Act.of("15/TB-UBND", LocalDate.of(2026, 7, 1)))
 *         .life(DateRange.ofClosed(LocalDate.of(2026, 7, 6), LocalDate.of(2026, 7, 17)))
 *         .build();
 * }</pre>
 *
 * <p>It has effect on days on which a place of the post is not taken by an official who is there, and the substitute is in service and
 * not absent. The substitute then does what the post may do, never more: for the tasks that are named, or for all where none is. It
 * is no appointment: the post counts as held by its holder, or as vacant. Whether the law lets the post be stood in for is for the
 * act to say. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Substitution permits ImmutableSubstitution {

    Substitution() {}

    /** Returns the id, unique in the commune; case counts. */
    public abstract String id();

    /** Returns the id of the post that is stood in for. */
    public abstract String post();

    /** Returns the id of the official who stands in. */
    public abstract String official();

    /** Returns the codes of the tasks that it is limited to, each once; empty where it covers all that the post does. */
    public abstract List<String> tasks();

    /** Returns the decision it was made by, if given. */
    public abstract Optional<Act> decision();

    /** Returns the id of the source that this entry was taken from, among the sources of the commune, if given. */
    public abstract Optional<String> source();

    /** Returns the days on which it holds. */
    public abstract DateRange life();

    @Value.Check
    void check() {
        Written.id("a substitution", id());
        Written.id("a post", post());
        Written.id("an official", official());
        tasks().forEach(task -> Written.id("a task", task));
        source().ifPresent(source -> Written.id("a source", source));
        List<Problem> problems = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (int i = 0; i < tasks().size(); i++) {
            if (!named.add(tasks().get(i))) {
                problems.add(
                        Problem.of("STRUCTURE-037", Pointer.ROOT.field("tasks").index(i))
                                .with("task", tasks().get(i)));
            }
        }
        if (!problems.isEmpty()) {
            Checked.ofProblems(problems).orThrow();
        }
    }

    /** Tells whether it covers the task. */
    public final boolean covers(String task) {
        return tasks().isEmpty() || tasks().contains(task);
    }

    /** Returns a builder; id, post, official and life are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that begins with the values of this substitution. */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns the ids and the days, for a log. */
    @Override
    public final String toString() {
        return id() + " (" + official() + " for " + post() + ") " + life();
    }

    /** Builds a {@link Substitution}. Not thread-safe. */
    public static final class Builder extends ImmutableSubstitution.Builder {
        Builder() {}
    }
}
