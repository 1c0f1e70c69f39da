package org.commune4j.core.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commune4j.core.law.Ending;
import org.commune4j.core.law.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** What the conditions of one rule may know in one evaluation: its own parameters, looked up once. Immutable. */
final class EvaluationContext implements RuleContext {

    private final Object world;
    private final Circumstances circumstances;
    private final ParameterKey<?>[] keys;
    private final Reading<?>[] readings;
    private final boolean formerly;

    private EvaluationContext(
            Object world,
            Circumstances circumstances,
            ParameterKey<?>[] keys,
            Reading<?>[] readings,
            boolean formerly) {
        this.world = world;
        this.circumstances = circumstances;
        this.keys = keys;
        this.readings = readings;
        this.formerly = formerly;
    }

    Circumstances circumstances() {
        return circumstances;
    }

    Object world() {
        return world;
    }

    /** Returns the same context of another world. */
    EvaluationContext of(Object other) {
        return new EvaluationContext(other, circumstances, keys, readings, formerly);
    }

    /** Returns the same context in which the values count whose law has ended. */
    EvaluationContext formerly() {
        return new EvaluationContext(world, circumstances, keys, readings, true);
    }

    /** Tells whether the law of a value has ended. */
    boolean isAnyEnded() {
        for (Reading<?> reading : readings) {
            if (reading.ending != null) {
                return !formerly;
            }
        }
        return false;
    }

    @Override
    public <W> W world(Class<W> type) {
        return type.cast(world);
    }

    @Override
    public LocalDate date() {
        return circumstances.date();
    }

    @Override
    public Jurisdiction place() {
        return circumstances.place();
    }

    @Override
    public <T> T get(ParameterKey<T> key) {
        Reading<T> reading = sound(key);
        if (reading.raw == null) {
            throw new NoValue(key, reading.value != null, null);
        }
        return reading.raw;
    }

    @Override
    public <T> Optional<T> find(ParameterKey<T> key) {
        return Optional.ofNullable(sound(key).raw);
    }

    /** Returns what there is of a parameter, unless its law has ended: that there was a value is no sign that there is none. */
    private <T> Reading<T> sound(ParameterKey<T> key) {
        Reading<T> reading = reading(key);
        if (reading.ending != null && !formerly) {
            throw new NoValue(key, false, reading.ending);
        }
        return reading;
    }

    /** Returns the end of the law of the value, if that has ended here and now. */
    Optional<Ending> endingOf(ParameterKey<?> key) {
        return Optional.ofNullable(reading(key).ending);
    }

    /** Returns the value that holds here and now, abolished or not, with its source; empty if none was given. */
    <T> Optional<ParameterValue<T>> valueOf(ParameterKey<T> key) {
        return Optional.ofNullable(reading(key).value);
    }

    @SuppressWarnings("unchecked") // filled from a parameter of the same key
    private <T> Reading<T> reading(ParameterKey<T> key) {
        for (int i = 0; i < keys.length; i++) {
            if (keys[i].equals(key)) {
                if (readings[i].failure != null) {
                    throw readings[i].failure;
                }
                return (Reading<T>) readings[i];
            }
        }
        throw new IllegalStateException(
                "The rule does not declare that it reads the parameter " + key.code() + "; add reads(...) to the rule");
    }

    /** Returns what the values of a parameter count. */
    String unitOf(ParameterKey<?> key) {
        return circumstances.parameters().get(key).unit();
    }

    /** Returns a context that notes which parameters are read. */
    Recording recording() {
        return new Recording(this);
    }

    /** The contexts of the rules of one evaluation, which share what they looked up. Used by one thread. */
    static final class Source {
        private final Object world;
        private final Circumstances circumstances;
        private final EvaluationContext withoutParameters;
        private final Map<ParameterKey<?>, Reading<?>> readings = new HashMap<>();

        Source(Object world, Circumstances circumstances) {
            this.world = world;
            this.circumstances = circumstances;
            this.withoutParameters =
                    new EvaluationContext(world, circumstances, new ParameterKey<?>[0], new Reading<?>[0], false);
        }

        EvaluationContext of(Rule<?> rule) {
            Set<ParameterKey<?>> declared = rule.parameters();
            if (declared.isEmpty()) {
                return withoutParameters;
            }
            ParameterKey<?>[] keys = declared.toArray(new ParameterKey<?>[0]);
            Reading<?>[] found = new Reading<?>[keys.length];
            for (int i = 0; i < keys.length; i++) {
                found[i] = readings.computeIfAbsent(keys[i], key -> Reading.of(key, circumstances));
            }
            return new EvaluationContext(world, circumstances, keys, found, false);
        }
    }

    /** What there is of a parameter here and now: nothing, a value that was abolished, one that holds, or one whose law has ended. */
    private record Reading<T>(
            @Nullable ParameterValue<T> value,
            @Nullable T raw,
            @Nullable Ending ending,
            @Nullable RuntimeException failure) {

        static <T> Reading<T> of(ParameterKey<T> key, Circumstances circumstances) {
            try {
                @Nullable
                ParameterValue<T> value = circumstances
                        .parameters()
                        .find(key)
                        .flatMap(parameter -> parameter.find(circumstances.place(), circumstances.date()))
                        .orElse(null);
                if (value == null) {
                    return new Reading<>(null, null, null, null);
                }
                @Nullable
                Ending ending = value.basis()
                        .endedOn(circumstances.date(), circumstances.place())
                        .orElse(null);
                return new Reading<>(value, value.value().orElse(null), ending, null);
            } catch (IllegalArgumentException e) {
                // The key is of another type than the parameter: the rules that read it fail, the others go on.
                return new Reading<>(null, null, null, e);
            }
        }
    }

    /** Notes which parameters are read; used by one thread while a verdict is explained. */
    static final class Recording implements RuleContext {
        private final EvaluationContext context;
        private final Map<String, ParameterKey<?>> read = new LinkedHashMap<>();
        private final Set<String> wanting = new LinkedHashSet<>();

        private Recording(EvaluationContext context) {
            this.context = context;
        }

        @Override
        public <W> W world(Class<W> type) {
            return context.world(type);
        }

        @Override
        public LocalDate date() {
            return context.date();
        }

        @Override
        public Jurisdiction place() {
            return context.place();
        }

        @Override
        public <T> T get(ParameterKey<T> key) {
            try {
                T value = context.get(key);
                read.put(key.code(), key);
                return value;
            } catch (NoValue e) {
                read.put(key.code(), key);
                wanting.add(key.code());
                throw e;
            }
        }

        @Override
        public <T> Optional<T> find(ParameterKey<T> key) {
            read.put(key.code(), key);
            return context.find(key);
        }

        EvaluationContext context() {
            return context;
        }

        /** Returns the parameters that were read, in the order of their first reading. */
        Collection<ParameterKey<?>> read() {
            return read.values();
        }

        /** Tells whether a part needed a value of the parameter, and there is none. */
        boolean isWanting(ParameterKey<?> key) {
            return wanting.contains(key.code());
        }
    }
}
