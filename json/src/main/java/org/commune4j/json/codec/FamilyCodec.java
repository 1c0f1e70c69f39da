package org.commune4j.json.codec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A value of one of several kinds, distinguished by a field that holds the code of the kind. The field is written first
 * and may stand anywhere when read.
 *
 * @param <T> what the kinds have in common
 */
public final class FamilyCodec<T> extends Codec<T> {

    /** One kind. */
    private static final class Kind<T, V extends T> {

        private final String code;
        private final Predicate<? super T> test;
        private final ObjectCodec<V> codec;

        Kind(String code, Predicate<? super T> test, ObjectCodec<V> codec) {
            this.code = code;
            this.test = test;
            this.codec = codec;
        }

        Element<T> read(Reading in, String discriminator) {
            Element<V> element = codec.read(in, discriminator);
            return new Element<>(element.value(), element.id());
        }

        @SuppressWarnings("unchecked") // the test of a kind admits its own values only
        void emit(String discriminator, T value, TokenSink out) {
            out.startObject();
            out.name(discriminator);
            out.text(code);
            codec.emitFields((V) value, out);
            out.endObject();
        }

        Map<String, Object> schema(SchemaDefinitions definitions, String discriminator) {
            return codec.schema(definitions, this, discriminator, code);
        }
    }

    private final String name;
    private final String discriminator;
    private final Map<String, Kind<T, ?>> kinds;

    private FamilyCodec(String name, String discriminator, Map<String, Kind<T, ?>> kinds) {
        this.name = name;
        this.discriminator = discriminator;
        this.kinds = kinds;
    }

    /** Returns a family whose members are distinguished by the field {@code type}. */
    public static <T> FamilyCodec<T> of(Class<T> family) {
        return of(family, "type");
    }

    /** Returns a family whose members are distinguished by the given field. */
    public static <T> FamilyCodec<T> of(Class<T> family, String discriminator) {
        return new FamilyCodec<>(family.getSimpleName(), discriminator, Map.of());
    }

    /**
     * Returns the family with one more kind.
     *
     * @param code what the field holds for it
     * @param type the class of its values; a value is written as the first kind that it is of
     * @throws IllegalArgumentException if the code is taken
     */
    public <V extends T> FamilyCodec<T> with(String code, Class<V> type, ObjectCodec<V> codec) {
        return with(new Kind<T, V>(code, type::isInstance, codec));
    }

    /**
     * Returns the family with one more kind, where the kinds are not classes of their own.
     *
     * @param code what the field holds for it
     * @param test whether a value is of this kind
     * @throws IllegalArgumentException if the code is taken
     */
    public FamilyCodec<T> with(String code, Predicate<? super T> test, ObjectCodec<T> codec) {
        return with(new Kind<T, T>(code, test, codec));
    }

    private FamilyCodec<T> with(Kind<T, ?> kind) {
        Map<String, Kind<T, ?>> more = new LinkedHashMap<>(kinds);
        if (more.put(kind.code, kind) != null) {
            throw new IllegalArgumentException("The family " + name + " has the kind '" + kind.code
                    + "' already; give each kind a code of its own");
        }
        return new FamilyCodec<>(name, discriminator, more);
    }

    @Override
    @Nullable
    T read(Reading in) {
        return readElement(in).value();
    }

    @Override
    Element<T> readElement(Reading in) {
        if (in.token() != Token.OBJECT_START) {
            in.wrongType(Token.OBJECT_START.message());
            return new Element<>(null, null);
        }
        Optional<Tokens.Peeked> found = in.peekField(discriminator);
        if (found.isEmpty()) {
            in.missing(discriminator);
            in.skip();
            return new Element<>(null, null);
        }
        @Nullable
        Kind<T, ?> kind =
                found.get().token() == Token.TEXT ? kinds.get(found.get().text()) : null;
        if (kind == null) {
            in.unknownType(discriminator, found.get(), kinds.keySet());
            in.skip();
            return new Element<>(null, null);
        }
        return kind.read(in, discriminator);
    }

    @Override
    void emit(T value, TokenSink out) {
        for (Kind<T, ?> kind : kinds.values()) {
            if (kind.test.test(value)) {
                kind.emit(discriminator, value, out);
                return;
            }
        }
        throw new IllegalArgumentException("The family " + name + " has no kind for a "
                + value.getClass().getName() + ", only " + kinds.keySet() + "; add it with with(...)");
    }

    @Override
    Map<String, Object> schema(SchemaDefinitions definitions) {
        return definitions.reference(this, name, () -> {
            List<Object> schemas = new ArrayList<>();
            kinds.values().forEach(kind -> schemas.add(kind.schema(definitions, discriminator)));
            return Map.of("oneOf", schemas);
        });
    }
}
