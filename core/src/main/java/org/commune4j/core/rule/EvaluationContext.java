package org.commune4j.core.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.commune4j.core.law.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** The context of one evaluation: the parameters that its rules read, looked up once. Immutable. */
final class EvaluationContext implements RuleContext {

    private final Object world;
    private final Circumstances circumstances;
    private final Map<ParameterKey<?>, Optional<? extends ParameterValue<?>>> values;

    private EvaluationContext(
            Object world,
            Circumstances circumstances,
            Map<ParameterKey<?>, Optional<? extends ParameterValue<?>>> values) {
        this.world = world;
        this.circumstances = circumstances;
        this.values = values;
    }

    static EvaluationContext of(Object world, Circumstances circumstances, Collection<? extends Rule<?>> rules) {
        Map<ParameterKey<?>, Optional<? extends ParameterValue<?>>> values = new HashMap<>();
        for (Rule<?> rule : rules) {
            for (ParameterKey<?> key : rule.parameters()) {
                values.computeIfAbsent(
                        key,
                        asked -> circumstances
                                .parameters()
                                .find(asked)
                                .flatMap(parameter -> parameter.find(circumstances.place(), circumstances.date())));
            }
        }
        return new EvaluationContext(world, circumstances, values);
    }

    Circumstances circumstances() {
        return circumstances;
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
        Optional<ParameterValue<T>> found = valueOf(key);
        if (found.isEmpty()) {
            throw new NoValue(key.code(), false);
        }
        return found.get().value().orElseThrow(() -> new NoValue(key.code(), true));
    }

    @Override
    public <T> Optional<T> find(ParameterKey<T> key) {
        return valueOf(key).flatMap(ParameterValue::value);
    }

    @SuppressWarnings("unchecked") // filled from a parameter of the same key
    <T> Optional<ParameterValue<T>> valueOf(ParameterKey<T> key) {
        @Nullable Object value = values.get(key);
        if (value == null) {
            throw new IllegalStateException(
                    "No rule declares that it reads the parameter " + key.code() + "; add reads(...) to the rule");
        }
        return (Optional<ParameterValue<T>>) value;
    }

    /** What the values of a parameter count. */
    String unitOf(ParameterKey<?> key) {
        return circumstances.parameters().get(key).unit();
    }

    /** A context that notes which parameters are read. */
    Recording recording() {
        return new Recording(this);
    }

    /** Notes which parameters are read; used by one thread while a verdict is explained. */
    static final class Recording implements RuleContext {
        private final EvaluationContext context;
        private final Map<String, ParameterKey<?>> read = new LinkedHashMap<>();

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
            read.put(key.code(), key);
            return context.get(key);
        }

        @Override
        public <T> Optional<T> find(ParameterKey<T> key) {
            read.put(key.code(), key);
            return context.find(key);
        }

        EvaluationContext context() {
            return context;
        }

        Collection<ParameterKey<?>> read() {
            return read.values();
        }
    }
}
