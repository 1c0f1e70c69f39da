package org.commune4j.core.authority;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.commune4j.core.organisation.Act;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.snapshot.Facts;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Written;
import org.commune4j.core.time.DateRange;
import org.immutables.value.Value;

/**
 * A task is given to a unit and, within it, to a post or an official, for a time (phân công nhiệm vụ).
 *
 * <pre>{@code
 * Assignment assignment = Assignment.builder()
 *         .id("A-1")
 *         .task("T-1")
 *         .unit("economic-division")
 *         .post("economic-head")
 *         .role(AssignmentRole.LEAD)
 *         .life(DateRange.from(LocalDate.of(2025, 7, 1)))
 *         .build();
 * }</pre>
 *
 * <p>What it makes clear of the {@linkplain ClearPoint six points} is data that may be missing: {@link #points()} holds
 * what is stated; {@link #post()} and {@link #official()} tell who does it, never a name. A post that several officials
 * hold makes all of them do it. That unit, post and official exist and belong together is checked where the
 * {@link Facts} are built; a task that no catalogue knows is left to rules. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Assignment permits ImmutableAssignment {

    Assignment() {}

    /** Returns the id, unique in the commune; case counts. */
    public abstract String id();

    /** Returns the code of the task. */
    public abstract String task();

    /** Returns the id of the unit. */
    public abstract String unit();

    /** Returns the id of the post in the unit that it goes to, if given: its holders do it. */
    public abstract Optional<String> post();

    /** Returns the id of the official it goes to in person, if given. */
    public abstract Optional<String> official();

    /** Returns whether the unit leads or supports. */
    public abstract AssignmentRole role();

    /** Returns whether a body or a person answers for it, if given. */
    public abstract Optional<ResponsibilityKind> responsibility();

    /**
     * Returns what is stated on the six points, other than {@link ClearPoint#PERSON}; what is missing is not stated.
     */
    public abstract Map<ClearPoint, LocalizedText> points();

    /** Returns the working hours a year that fall to it, 0 or more, without trailing zeros; empty if not known. */
    public abstract Optional<BigDecimal> hoursPerYear();

    /** Returns the decision it was made by, if given. */
    public abstract Optional<Act> decision();

    /** Returns the id of the source that this entry was taken from, among the sources of the commune, if given. */
    public abstract Optional<String> source();

    /** Returns the days on which it holds. */
    public abstract DateRange life();

    /** Checks id, points and effort, and drops trailing zeros of the effort. */
    @Value.Check
    Assignment check() {
        Written.id("an assignment", id());
        Written.id("a task", task());
        Written.id("a unit", unit());
        post().ifPresent(post -> Written.id("a post", post));
        official().ifPresent(official -> Written.id("an official", official));
        source().ifPresent(source -> Written.id("a source", source));
        if (points().containsKey(ClearPoint.PERSON)) {
            throw Problem.of("DUTY-030", Pointer.ROOT.field("points").field("PERSON"))
                    .exception();
        }
        Optional<BigDecimal> plain = hoursPerYear().map(Hours::checked);
        return plain.equals(hoursPerYear())
                ? this
                : toBuilder().hoursPerYear(plain).build();
    }

    /** Returns a builder; id, task, unit, role and life are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that begins with the values of this assignment. */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns the ids and the days, for a log. */
    @Override
    public final String toString() {
        return id() + " (" + role() + " of " + task() + ": " + unit()
                + post().map(post -> ", post " + post).orElse("")
                + official().map(official -> ", official " + official).orElse("") + ") " + life();
    }

    /** Builds an {@link Assignment}. Not thread-safe. */
    public static final class Builder extends ImmutableAssignment.Builder {
        Builder() {}
    }
}
