package org.commune4j.core.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.commune4j.core.time.DateRange;
import org.jspecify.annotations.Nullable;

/** All parameters of a law book, by code. */
public final class Parameters {

    private static final Parameters EMPTY = new Parameters(Collections.emptySortedMap());

    private final SortedMap<String, Parameter<?>> byCode;

    private Parameters(SortedMap<String, Parameter<?>> byCode) {
        this.byCode = byCode;
    }

    /** Returns no parameter. */
    public static Parameters empty() {
        return EMPTY;
    }

    /**
     * Returns the parameters in any order.
     *
     * @throws IllegalArgumentException if two have one code
     */
    public static Parameters of(Collection<? extends Parameter<?>> parameters) {
        TreeMap<String, Parameter<?>> byCode = new TreeMap<>();
        for (Parameter<?> parameter : parameters) {
            if (byCode.put(parameter.key().code(), parameter) != null) {
                throw new IllegalArgumentException("Two parameters have the code "
                        + parameter.key().code() + "; give one parameter all its values");
            }
        }
        return new Parameters(Collections.unmodifiableSortedMap(byCode));
    }

    /**
     * Returns the parameter of the key, if there is one.
     *
     * @throws IllegalArgumentException if there is one of that code whose values are of another type
     */
    @SuppressWarnings("unchecked") // the key's type was compared
    public <T> Optional<Parameter<T>> find(ParameterKey<T> key) {
        @Nullable Parameter<?> parameter = byCode.get(key.code());
        if (parameter == null) {
            return Optional.empty();
        }
        if (!parameter.key().equals(key)) {
            throw new IllegalArgumentException("The parameter " + key.code() + " has values of "
                    + parameter.key().type().getName() + ", but is asked for as "
                    + key.type().getName() + "; use the key that it was declared with");
        }
        return Optional.of((Parameter<T>) parameter);
    }

    /**
     * Returns the parameter of the key.
     *
     * @throws NoSuchElementException if there is none, naming those that exist
     */
    public <T> Parameter<T> get(ParameterKey<T> key) {
        return find(key)
                .orElseThrow(() -> new NoSuchElementException("No parameter " + key.code() + " of "
                        + key.type().getSimpleName() + "; there are " + byCode.keySet()));
    }

    /** Tells whether there is a parameter of the key. */
    public boolean contains(ParameterKey<?> key) {
        return find(key).isPresent();
    }

    /** Returns all of them, by code. */
    public List<Parameter<?>> all() {
        return List.copyOf(byCode.values());
    }

    /** Returns these parameters with one added, or replaced whole. */
    public Parameters with(Parameter<?> parameter) {
        TreeMap<String, Parameter<?>> changed = new TreeMap<>(byCode);
        changed.put(parameter.key().code(), parameter);
        return new Parameters(Collections.unmodifiableSortedMap(changed));
    }

    /**
     * Returns these parameters where {@code value} holds on its days in its jurisdiction, set by the host.
     *
     * @throws NoSuchElementException if there is no such parameter, naming those that exist
     */
    public <T> Parameters overriding(ParameterKey<T> key, ParameterValue<T> value) {
        return with(get(key).overriding(value));
    }

    /** Adds the days strictly inside {@code within} on which one of them {@linkplain Parameter#addBoundaries changes}. */
    public void addBoundaries(DateRange within, NavigableSet<LocalDate> boundaries) {
        byCode.values().forEach(parameter -> parameter.addBoundaries(within, boundaries));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Parameters that && byCode.equals(that.byCode);
    }

    @Override
    public int hashCode() {
        return byCode.hashCode();
    }

    /** Returns the codes, for a log. */
    @Override
    public String toString() {
        return byCode.keySet().toString();
    }
}
