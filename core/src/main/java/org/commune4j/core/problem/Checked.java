package org.commune4j.core.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value, or all the problems that stand in its way; never both.
 *
 * @param <T> the value
 */
public sealed interface Checked<T> {

    /** Returns a value without problems. */
    static <T> Checked<T> of(T value) {
        return new Valid<>(value);
    }

    /** Returns the problem alone. */
    static <T> Checked<T> ofProblem(Problem problem) {
        return new Invalid<>(List.of(problem));
    }

    /**
     * Returns all the problems.
     *
     * @throws IllegalArgumentException if there is none
     */
    static <T> Checked<T> ofProblems(Collection<Problem> problems) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("An invalid result names at least one problem; use Checked.of(value)");
        }
        return new Invalid<>(List.copyOf(problems));
    }

    /** Returns all the values in their order, or all the problems of all that have some. */
    static <T> Checked<List<T>> all(Collection<? extends Checked<? extends T>> parts) {
        List<T> values = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Checked<? extends T> part : parts) {
            part.find().ifPresent(values::add);
            problems.addAll(part.problems());
        }
        return problems.isEmpty() ? of(List.copyOf(values)) : ofProblems(problems);
    }

    /** Tells whether there is a value. */
    default boolean isValid() {
        return problems().isEmpty();
    }

    /** Returns the value, if there is one. */
    Optional<T> find();

    /** Returns the problems, in the order they were found; empty if there is a value. */
    List<Problem> problems();

    /**
     * Returns the value.
     *
     * @throws ProblemException naming every problem if there is none
     */
    T orThrow();

    /** Returns one answer for a value, another for problems. */
    <R> R fold(Function<? super T, ? extends R> ifValid, Function<? super List<Problem>, ? extends R> ifInvalid);

    /** Returns the value changed; problems stay. */
    <R> Checked<R> map(Function<? super T, ? extends R> function);

    /** Returns the next step, which may find problems of its own; problems stay. */
    <R> Checked<R> flatMap(Function<? super T, Checked<R>> next);
}

/** A value without problems. */
record Valid<T>(T value) implements Checked<T> {

    @Override
    public Optional<T> find() {
        return Optional.of(value);
    }

    @Override
    public List<Problem> problems() {
        return List.of();
    }

    @Override
    public T orThrow() {
        return value;
    }

    @Override
    public <R> R fold(
            Function<? super T, ? extends R> ifValid, Function<? super List<Problem>, ? extends R> ifInvalid) {
        return ifValid.apply(value);
    }

    @Override
    public <R> Checked<R> map(Function<? super T, ? extends R> function) {
        return new Valid<>(function.apply(value));
    }

    @Override
    public <R> Checked<R> flatMap(Function<? super T, Checked<R>> next) {
        return next.apply(value);
    }
}

/** The problems, at least one. */
record Invalid<T>(List<Problem> problems) implements Checked<T> {

    @Override
    public Optional<T> find() {
        return Optional.empty();
    }

    @Override
    public T orThrow() {
        throw new ProblemException(problems);
    }

    @Override
    public <R> R fold(
            Function<? super T, ? extends R> ifValid, Function<? super List<Problem>, ? extends R> ifInvalid) {
        return ifInvalid.apply(problems);
    }

    @Override
    public <R> Checked<R> map(Function<? super T, ? extends R> function) {
        return new Invalid<>(problems);
    }

    @Override
    public <R> Checked<R> flatMap(Function<? super T, Checked<R>> next) {
        return new Invalid<>(problems);
    }
}
