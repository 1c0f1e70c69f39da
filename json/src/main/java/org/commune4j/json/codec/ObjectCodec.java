package org.commune4j.json.codec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Entries;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * An object with named fields. Every problem of every field is found; an unknown field, a field given twice and a missing
 * required field are problems.
 *
 * @param <T> the value
 */
public final class ObjectCodec<T> extends Codec<T> {

    /** Stands in the slot of a property that could not be read. */
    private static final Object FAILED = new Object();

    /** Makes the value from what was read; null after reporting a problem. */
    private interface Maker<T> {

        /**
         * Makes the value; {@code whole} says whether every field could be read, {@code clean} whether nothing was
         * reported inside the object.
         */
        @Nullable
        T make(Values values, boolean whole, boolean clean, Reading in);
    }

    private final String name;
    private final List<Property<T, ?>> properties;
    private final Map<String, Property<T, ?>> byName = new HashMap<>();
    private final List<JsonField<?>> fields;
    private final @Nullable Integer identity;
    private final @Nullable Maker<T> maker;
    private final boolean ignoresOthers;

    private ObjectCodec(String name, JsonFields<T> fields, @Nullable Maker<T> maker) {
        this.name = name;
        this.properties = fields.properties();
        this.fields = fields.fields();
        this.identity = fields.identity();
        this.maker = maker;
        this.ignoresOthers = false;
        properties.forEach(property -> byName.put(property.name(), property));
    }

    private ObjectCodec(ObjectCodec<T> strict) {
        this.name = strict.name;
        this.properties = strict.properties;
        this.fields = strict.fields;
        this.identity = strict.identity;
        this.maker = strict.maker;
        this.ignoresOthers = true;
        byName.putAll(strict.byName);
    }

    /** Returns the same codec for objects of another system, which have more fields than are read: others are passed over. */
    public ObjectCodec<T> ignoringOthers() {
        return new ObjectCodec<>(this);
    }

    /**
     * Returns a codec of fields and a factory.
     *
     * @param type the value; its simple name is the name of the definition in the schema
     * @param description declares the fields and gives the factory, which is called when every field could be read
     */
    public static <T> ObjectCodec<T> of(Class<T> type, Function<JsonFields<T>, Function<Values, T>> description) {
        return of(type.getSimpleName(), description);
    }

    /**
     * Returns a codec of fields and a factory for a value whose class has another codec already, under a name of its
     * own in the schema.
     */
    public static <T> ObjectCodec<T> of(String name, Function<JsonFields<T>, Function<Values, T>> description) {
        JsonFields<T> fields = new JsonFields<>();
        Function<Values, T> factory = description.apply(fields);
        return new ObjectCodec<>(
                name, fields, (values, whole, clean, in) -> whole ? in.accepted(() -> factory.apply(values)) : null);
    }

    /**
     * Returns a codec of a result, which is only written; reading it throws an {@link UnsupportedOperationException}.
     */
    public static <T> ObjectCodec<T> written(Class<T> type, Consumer<JsonFields<T>> description) {
        return written(type.getSimpleName(), description);
    }

    /**
     * Returns a codec of another view of a result whose class has a codec already, under a name of its own in the
     * schema.
     */
    public static <T> ObjectCodec<T> written(String name, Consumer<JsonFields<T>> description) {
        JsonFields<T> fields = new JsonFields<>();
        description.accept(fields);
        return new ObjectCodec<>(name, fields, null);
    }

    /**
     * Returns a codec of fields that are set on a builder of the model.
     *
     * @param type the value; its simple name is the name of the definition in the schema
     */
    public static <T, B> BuilderFields<T, B> builder(Class<T> type, Supplier<B> builder) {
        return new BuilderFields<>(type.getSimpleName(), builder);
    }

    @Override
    @Nullable
    T read(Reading in) {
        return read(in, null).value();
    }

    @Override
    Element<T> readElement(Reading in) {
        return read(in, null);
    }

    /** Reads the object; the field of the given name counts as read already. */
    Element<T> read(Reading in, @Nullable String discriminator) {
        @Nullable Maker<T> making = maker;
        if (making == null) {
            throw new UnsupportedOperationException("A " + name + " is a result: it is written, never read");
        }
        if (in.token() != Token.OBJECT_START) {
            in.wrongType(Token.OBJECT_START.message());
            return new Element<>(null, null);
        }
        int reported = in.problemCount();
        @Nullable Object[] raw = new Object[properties.size()];
        boolean discriminated = false;
        while (in.next() == Token.NAME) {
            String field = in.text();
            if (field.equals(discriminator) && !discriminated) {
                discriminated = true;
                in.next();
            } else {
                readProperty(in, field, discriminator, raw);
            }
        }
        @Nullable Object id = identity == null || raw[identity] == FAILED ? null : raw[identity];
        return new Element<>(make(in, raw, making, reported), id == null ? null : id.toString());
    }

    private void readProperty(Reading in, String field, @Nullable String discriminator, @Nullable Object[] raw) {
        @Nullable Property<T, ?> property = byName.get(field);
        if (property == null && !field.equals(discriminator)) {
            if (!ignoresOthers) {
                in.unknownField(field, names(discriminator));
            }
            in.next();
            in.skip();
        } else if (property == null || raw[property.index()] != null) {
            in.duplicateField(field);
            in.next();
            in.skip();
        } else {
            in.next();
            in.enterField(property.name());
            @Nullable Object value = property.read(in);
            in.leave();
            raw[property.index()] = value == null ? FAILED : value;
        }
    }

    private List<String> names(@Nullable String discriminator) {
        List<String> names = new ArrayList<>();
        if (discriminator != null) {
            names.add(discriminator);
        }
        properties.forEach(property -> names.add(property.name()));
        return names;
    }

    private @Nullable T make(Reading in, @Nullable Object[] raw, Maker<T> making, int reported) {
        for (Property<T, ?> property : properties) {
            if (property.required() && raw[property.index()] == null) {
                in.missing(property.name());
                raw[property.index()] = FAILED;
            }
        }
        @Nullable Object[] resolved = new Object[fields.size()];
        boolean whole = true;
        for (JsonField<?> field : fields) {
            resolved[field.index()] = anyFailed(field, raw) ? null : field.resolve(raw, in);
            whole &= resolved[field.index()] != null;
        }
        return making.make(new Values(resolved), whole, in.problemCount() == reported, in);
    }

    private static boolean anyFailed(JsonField<?> field, @Nullable Object[] raw) {
        for (int property : field.properties()) {
            if (raw[property] == FAILED) {
                return true;
            }
        }
        return false;
    }

    @Override
    void emit(T value, TokenSink out) {
        out.startObject();
        emitFields(value, out);
        out.endObject();
    }

    void emitFields(T value, TokenSink out) {
        for (Property<T, ?> property : properties) {
            property.emit(value, out);
        }
    }

    @Override
    Map<String, Object> schema(SchemaDefinitions definitions) {
        return definitions.reference(this, name, () -> definition(definitions, null, null));
    }

    /** Returns the schema of the object with one more required field that always holds the same text. */
    Map<String, Object> schema(SchemaDefinitions definitions, Object owner, String discriminator, String code) {
        return definitions.reference(owner, name, () -> definition(definitions, discriminator, code));
    }

    private Map<String, Object> definition(
            SchemaDefinitions definitions, @Nullable String discriminator, @Nullable String code) {
        Map<String, Object> members = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        if (discriminator != null && code != null) {
            members.put(discriminator, Map.of("const", code));
            required.add(discriminator);
        }
        for (Property<T, ?> property : properties) {
            members.put(property.name(), property.schema(definitions));
            if (property.required()) {
                required.add(property.name());
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", members);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", ignoresOthers);
        return schema;
    }

    /**
     * The fields of an object, each with the setter of the model's builder. What a setter refuses is a problem at its field.
     * Not thread-safe; {@link #build} or {@link #check} gives the codec.
     *
     * @param <T> the value
     * @param <B> its builder
     */
    public static final class BuilderFields<T, B> {

        private interface Setting<B> {

            /** Sets the field if it could be read; tells whether the builder accepted it. */
            boolean set(B target, Values values, Reading in);
        }

        private final String name;
        private final Supplier<B> builder;
        private final JsonFields<T> fields = new JsonFields<>();
        private final List<Setting<B>> settings = new ArrayList<>();

        private BuilderFields(String name, Supplier<B> builder) {
            this.name = name;
            this.builder = builder;
        }

        /** Declares a field as {@link JsonFields#required} does. */
        public <V> BuilderFields<T, B> required(
                String field, Codec<V> codec, Function<? super T, ? extends V> getter, BiConsumer<B, V> setter) {
            return set(fields.required(field, codec, getter), setter);
        }

        /** Declares a field as {@link JsonFields#identity} does. */
        public <V> BuilderFields<T, B> identity(
                String field, Codec<V> codec, Function<? super T, ? extends V> getter, BiConsumer<B, V> setter) {
            return set(fields.identity(field, codec, getter), setter);
        }

        /** Declares a field as {@link JsonFields#optional} does; the setter is called only where there is a value. */
        public <V> BuilderFields<T, B> optional(
                String field,
                Codec<V> codec,
                Function<? super T, ? extends Optional<? extends V>> getter,
                BiConsumer<B, V> setter) {
            return set(
                    fields.optional(field, codec, getter),
                    (target, value) -> value.ifPresent(present -> setter.accept(target, present)));
        }

        /** Declares a field as {@link JsonFields#defaulted} does. */
        public <V> BuilderFields<T, B> defaulted(
                String field,
                Codec<V> codec,
                V absent,
                Function<? super T, ? extends V> getter,
                BiConsumer<B, V> setter) {
            return set(fields.defaulted(field, codec, absent, getter), setter);
        }

        /** Declares a field as {@link JsonFields#list} does. */
        public <V> BuilderFields<T, B> list(
                String field,
                Codec<V> element,
                Function<? super T, ? extends Collection<? extends V>> getter,
                BiConsumer<B, List<V>> setter) {
            return set(fields.list(field, element, getter), setter);
        }

        /** Declares a field as {@link JsonFields#entries} does. */
        public <V> BuilderFields<T, B> entries(
                String field,
                Codec<V> element,
                Function<? super T, ? extends Collection<? extends V>> getter,
                BiConsumer<B, Entries<V>> setter) {
            return set(fields.entries(field, element, getter), setter);
        }

        /** Declares the two fields as {@link JsonFields#range(Function)} does. */
        public BuilderFields<T, B> range(Function<? super T, DateRange> getter, BiConsumer<B, DateRange> setter) {
            return set(fields.range(getter), setter);
        }

        private <V> BuilderFields<T, B> set(JsonField<V> field, BiConsumer<B, V> setter) {
            settings.add((target, values, in) -> {
                @Nullable V value = values.find(field);
                return value == null || in.acceptedAt(field.toString(), () -> setter.accept(target, value));
            });
            return this;
        }

        /** Returns the codec; the value is built when every field could be read. */
        public ObjectCodec<T> build(Function<? super B, ? extends T> build) {
            List<Setting<B>> all = List.copyOf(settings);
            return new ObjectCodec<>(name, fields, (values, whole, clean, in) -> {
                if (!whole) {
                    return null;
                }
                B target = builder.get();
                return setAll(all, target, values, in) ? in.accepted(() -> build.apply(target)) : null;
            });
        }

        /**
         * Returns the codec of a whole whose parts refer to each other, which the model checks even where parts could
         * not be read. The pointers of the problems it gives begin at the object.
         *
         * @param problems what is wrong with the parts that were set, some of which may be missing
         * @param check the value or what is wrong with it, once everything was set
         */
        public ObjectCodec<T> check(
                Function<? super B, ? extends List<Problem>> problems, Function<? super B, Checked<T>> check) {
            List<Setting<B>> all = List.copyOf(settings);
            return new ObjectCodec<>(name, fields, (values, whole, clean, in) -> {
                B target = builder.get();
                if (!setAll(all, target, values, in) || !whole || !clean) {
                    in.addAll(besides(problems.apply(target), values));
                    return null;
                }
                @Nullable Checked<T> checked = in.accepted(() -> check.apply(target));
                if (checked == null) {
                    return null;
                }
                in.addAll(checked.problems());
                return checked.find().orElse(null);
            });
        }

        /** Returns the problems without those of a field that could not be read: it has its own already. */
        private List<Problem> besides(List<Problem> problems, Values values) {
            Set<String> unreadable = new HashSet<>();
            for (JsonField<?> field : fields.fields()) {
                if (values.find(field) == null) {
                    unreadable.add(field.toString());
                }
            }
            return problems.stream()
                    .filter(problem ->
                            problem.pointer().tokens().stream().limit(1).noneMatch(unreadable::contains))
                    .toList();
        }

        private static <B> boolean setAll(List<Setting<B>> settings, B target, Values values, Reading in) {
            boolean accepted = true;
            for (Setting<B> setting : settings) {
                accepted &= setting.set(target, values, in);
            }
            return accepted;
        }
    }
}
