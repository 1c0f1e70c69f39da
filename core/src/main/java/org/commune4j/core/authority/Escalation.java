package org.commune4j.core.authority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.text.Written;
import org.commune4j.core.time.DateRange;
import org.commune4j.core.time.Dates;
import org.immutables.value.Value;

/**
 * A unit takes a task that is too hard for it to a superior, and is told what to do (xin ý kiến cấp trên).
 *
 * <p>The guidance may quote a case: it never appears in {@code toString}, a message or an exception.
 */
@Value.Immutable
public abstract sealed class Escalation permits ImmutableEscalation {

    Escalation() {}

    /** Returns the id, unique in the commune; case counts. */
    public abstract String id();

    /** Returns the code of the task. */
    public abstract String task();

    /** Returns the id of the unit that raised it. */
    public abstract String raisedBy();

    /** Returns the day on which it was raised. */
    public abstract LocalDate raisedOn();

    /** Tells who is asked. */
    public abstract PowerHolder to();

    /** Returns the last day on which an answer comes in time, if one was set; no text of law is known to set it. */
    public abstract Optional<LocalDate> dueOn();

    /** Returns the day of the answer, if there is one. */
    public abstract Optional<LocalDate> answeredOn();

    /** Returns what was answered, if given. */
    public abstract Optional<LocalizedText> guidance();

    /** Returns the id of the source that this entry was taken from, among the sources of the commune, if given. */
    public abstract Optional<String> source();

    @Value.Check
    void check() {
        Written.id("an escalation", id());
        Written.id("a task", task());
        Written.id("a unit", raisedBy());
        source().ifPresent(source -> Written.id("a source", source));
        Dates.checked(raisedOn());
        dueOn().ifPresent(Dates::checked);
        answeredOn().ifPresent(Dates::checked);
        List<Problem> problems = new ArrayList<>();
        dueOn().ifPresent(day -> addTooEarly("dueOn", day, problems));
        answeredOn().ifPresent(day -> addTooEarly("answeredOn", day, problems));
        if (guidance().isPresent() && answeredOn().isEmpty()) {
            problems.add(Problem.of("DUTY-023", Pointer.ROOT.field("answeredOn")));
        }
        if (!problems.isEmpty()) {
            Checked.ofProblems(problems).orThrow();
        }
    }

    private void addTooEarly(String field, LocalDate day, List<Problem> problems) {
        if (day.isBefore(raisedOn())) {
            problems.add(Problem.of("DUTY-022", Pointer.ROOT.field(field))
                    .with("raised", raisedOn())
                    .with("found", day));
        }
    }

    /** Returns what has become of it by the end of the date; on a date before it was raised, OPEN. */
    public EscalationState stateOn(LocalDate date) {
        if (answeredOn().filter(answer -> !answer.isAfter(date)).isPresent()) {
            LocalDate answer = answeredOn().get();
            return dueOn().map(due ->
                            answer.isAfter(due) ? EscalationState.ANSWERED_LATE : EscalationState.ANSWERED_IN_TIME)
                    .orElse(EscalationState.ANSWERED);
        }
        return dueOn().filter(date::isAfter).isPresent() ? EscalationState.OVERDUE : EscalationState.OPEN;
    }

    /** Adds the days strictly inside {@code within} on which its state may change. */
    public void addBoundaries(DateRange within, NavigableSet<LocalDate> boundaries) {
        DateRange.from(raisedOn()).addBoundaries(within, boundaries);
        dueOn().ifPresent(due -> DateRange.from(due.plusDays(1)).addBoundaries(within, boundaries));
        answeredOn().ifPresent(answer -> DateRange.from(answer).addBoundaries(within, boundaries));
    }

    /** Returns a builder; id, task, raisedBy, raisedOn and to are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that begins with the values of this escalation. */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns the ids and the days, for a log. */
    @Override
    public final String toString() {
        return id() + " (" + task() + ": " + raisedBy() + " -> " + to() + ") " + raisedOn()
                + answeredOn().map(answer -> " answered " + answer).orElse("");
    }

    /** Builds an {@link Escalation}. Not thread-safe. */
    public static final class Builder extends ImmutableEscalation.Builder {
        Builder() {}
    }
}
