package org.commune4j.json.codec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.commune4j.core.problem.Checked;
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

    private final String name;
    private final List<Property<T, ?>> properties;
    private final Map<String, Property<T, ?>> byName = new HashMap<>();
    private final List<Field<?>> fields;
    private final @Nullable Integer identity;
    private final @Nullable Function<Values, Checked<T>> factory;
    private final boolean partial;

    private ObjectCodec(
            String name, Fields<T> fields, @Nullable Function<Values, Checked<T>> factory, boolean partial) {
        this.name = name;
        this.properties = fields.properties();
        this.fields = fields.fields();
        this.identity = fields.identity();
        this.factory = factory;
        this.partial = partial;
        properties.forEach(property -> byName.put(property.name(), property));
    }

    /**
     * A codec of fields and a factory.
     *
     * @param type the value; its simple name is the name of the definition in the schema
     * @param description declares the fields and gives the factory, which is called when every field could be read
     */
    public static <T> ObjectCodec<T> of(Class<T> type, Function<Fields<T>, Function<Values, T>> description) {
        return of(type.getSimpleName(), description);
    }

    /** The same for a value whose class does not tell it from others, under a name of its own in the schema. */
    public static <T> ObjectCodec<T> of(String name, Function<Fields<T>, Function<Values, T>> description) {
        Fields<T> fields = new Fields<>();
        Function<Values, T> factory = description.apply(fields);
        return new ObjectCodec<>(name, fields, values -> Checked.of(factory.apply(values)), false);
    }

    /**
     * A codec of a whole whose parts refer to each other, checked by the model.
     *
     * @param description declares the fields and gives the factory. The factory is called even when fields could not be
     *     read: {@link Values#get} ends it there, {@link Values#find} goes on without. The pointers of the problems that it
     *     gives begin at the object.
     */
    public static <T> ObjectCodec<T> checked(
            Class<T> type, Function<Fields<T>, Function<Values, Checked<T>>> description) {
        Fields<T> fields = new Fields<>();
        Function<Values, Checked<T>> factory = description.apply(fields);
        return new ObjectCodec<>(type.getSimpleName(), fields, factory, true);
    }

    /** A codec of something that is only ever written: a result. Reading it is a programmer's error. */
    public static <T> ObjectCodec<T> written(Class<T> type, Consumer<Fields<T>> description) {
        Fields<T> fields = new Fields<>();
        description.accept(fields);
        return new ObjectCodec<>(type.getSimpleName(), fields, null, false);
    }

    /** A codec of fields that are set on a builder of the model. */
    public static <T, B> BuilderFields<T, B> builder(Class<T> type, Supplier<B> builder, Function<B, T> build) {
        return new BuilderFields<>(type, builder, build);
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

    /** Reads the object, taking a field of the given name for read already. */
    Element<T> read(Reading in, @Nullable String discriminator) {
        @Nullable Function<Values, Checked<T>> maker = factory;
        if (maker == null) {
            throw new UnsupportedOperationException("A " + name + " is a result: it is written, never read");
        }
        if (in.token() != Token.OBJECT_START) {
            in.wrongType(Token.OBJECT_START.message());
            return new Element<>(null, null);
        }
        Object[] raw = new Object[properties.size()];
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
        return new Element<>(make(in, raw, maker), id == null ? null : id.toString());
    }

    private void readProperty(Reading in, String field, @Nullable String discriminator, @Nullable Object[] raw) {
        @Nullable Property<T, ?> property = byName.get(field);
        if (property == null && !field.equals(discriminator)) {
            in.unknownField(field, names(discriminator));
            in.next();
            in.skip();
        } else if (property == null || raw[property.index()] != null) {
            in.duplicateField(field);
            in.next();
            in.skip();
        } else {
            in.next();
            in.enterField(field);
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

    private @Nullable T make(Reading in, @Nullable Object[] raw, Function<Values, Checked<T>> maker) {
        for (Property<T, ?> property : properties) {
            if (property.required() && raw[property.index()] == null) {
                in.missing(property.name());
                raw[property.index()] = FAILED;
            }
        }
        @Nullable Object[] resolved = new Object[fields.size()];
        boolean whole = true;
        for (Field<?> field : fields) {
            resolved[field.index()] = anyFailed(field, raw) ? null : field.resolve(raw, in);
            whole &= resolved[field.index()] != null;
        }
        if (!whole && !partial) {
            return null;
        }
        return made(in, new Values(resolved), maker);
    }

    private static boolean anyFailed(Field<?> field, @Nullable Object[] raw) {
        for (int property : field.properties()) {
            if (raw[property] == FAILED) {
                return true;
            }
        }
        return false;
    }

    private @Nullable T made(Reading in, Values values, Function<Values, Checked<T>> maker) {
        @Nullable Checked<T> made;
        try {
            made = in.accepted(() -> maker.apply(values));
        } catch (Values.Unread e) {
            return null;
        }
        if (made == null) {
            return null;
        }
        in.addAll(made.problems());
        return made.find().orElse(null);
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

    /** The schema of the object with one more required field that always holds the same text. */
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
        schema.put("additionalProperties", false);
        return schema;
    }

    /**
     * The fields of an object, each with the setter of the model's builder. Not thread-safe; {@link #build()} gives the
     * codec.
     *
     * @param <T> the value
     * @param <B> its builder
     */
    public static final class BuilderFields<T, B> {

        private final Class<T> type;
        private final Supplier<B> builder;
        private final Function<B, T> build;
        private final Fields<T> fields = new Fields<>();
        private final List<BiConsumer<B, Values>> setters = new ArrayList<>();

        BuilderFields(Class<T> type, Supplier<B> builder, Function<B, T> build) {
            this.type = type;
            this.builder = builder;
            this.build = build;
        }

        /** See {@link Fields#required}. */
        public <V> BuilderFields<T, B> required(
                String name, Codec<V> codec, Function<? super T, ? extends V> getter, BiConsumer<B, V> setter) {
            return set(fields.required(name, codec, getter), setter);
        }

        /** See {@link Fields#identity}. */
        public <V> BuilderFields<T, B> identity(
                String name, Codec<V> codec, Function<? super T, ? extends V> getter, BiConsumer<B, V> setter) {
            return set(fields.identity(name, codec, getter), setter);
        }

        /** See {@link Fields#optional}; the setter is called only where there is a value. */
        public <V> BuilderFields<T, B> optional(
                String name,
                Codec<V> codec,
                Function<? super T, ? extends Optional<? extends V>> getter,
                BiConsumer<B, V> setter) {
            return set(
                    fields.optional(name, codec, getter),
                    (target, value) -> value.ifPresent(present -> setter.accept(target, present)));
        }

        /** See {@link Fields#defaulted}. */
        public <V> BuilderFields<T, B> defaulted(
                String name,
                Codec<V> codec,
                V absent,
                Function<? super T, ? extends V> getter,
                BiConsumer<B, V> setter) {
            return set(fields.defaulted(name, codec, absent, getter), setter);
        }

        /** See {@link Fields#list}. */
        public <V> BuilderFields<T, B> list(
                String name,
                Codec<V> element,
                Function<? super T, ? extends Collection<? extends V>> getter,
                BiConsumer<B, List<V>> setter) {
            return set(fields.list(name, element, getter), setter);
        }

        /** See {@link Fields#range(Function)}. */
        public BuilderFields<T, B> range(Function<? super T, DateRange> getter, BiConsumer<B, DateRange> setter) {
            return set(fields.range(getter), setter);
        }

        private <V> BuilderFields<T, B> set(Field<V> field, BiConsumer<B, V> setter) {
            setters.add((target, values) -> setter.accept(target, values.get(field)));
            return this;
        }

        /** The codec. */
        public ObjectCodec<T> build() {
            List<BiConsumer<B, Values>> all = List.copyOf(setters);
            return new ObjectCodec<>(
                    type.getSimpleName(),
                    fields,
                    values -> {
                        B target = builder.get();
                        all.forEach(setter -> setter.accept(target, values));
                        return Checked.of(build.apply(target));
                    },
                    false);
        }
    }
}
