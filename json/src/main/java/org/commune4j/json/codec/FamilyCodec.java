package org.commune4j.json.codec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value of one of several kinds, told apart by a field that holds the code of the kind. The field is written first and may
 * stand anywhere when read.
 *
 * @param <T> what the kinds have in common
 */
public final class FamilyCodec<T> extends Codec<T> {

    private record Variant<V>(String code, Class<V> type, ObjectCodec<V> codec) {

        void emit(String discriminator, Object value, TokenSink out) {
            out.startObject();
            out.name(discriminator);
            out.text(code);
            codec.emitFields(type.cast(value), out);
            out.endObject();
        }
    }

    private final String name;
    private final String discriminator;
    private final Map<String, Variant<? extends T>> variants;

    private FamilyCodec(String name, String discriminator, Map<String, Variant<? extends T>> variants) {
        this.name = name;
        this.discriminator = discriminator;
        this.variants = variants;
    }

    /** A family whose members are told apart by the field {@code type}. */
    public static <T> FamilyCodec<T> of(Class<T> family) {
        return of(family, "type");
    }

    /** A family whose members are told apart by the given field. */
    public static <T> FamilyCodec<T> of(Class<T> family, String discriminator) {
        return new FamilyCodec<>(family.getSimpleName(), discriminator, Map.of());
    }

    /**
     * The family with one more kind.
     *
     * @param code what the field holds for it
     * @param type the class of its values; a value is written by the first kind whose class it is an instance of
     * @throws IllegalArgumentException if the code is taken
     */
    public <V extends T> FamilyCodec<T> with(String code, Class<V> type, ObjectCodec<V> codec) {
        Map<String, Variant<? extends T>> more = new LinkedHashMap<>(variants);
        if (more.put(code, new Variant<>(code, type, codec)) != null) {
            throw new IllegalArgumentException(
                    "The family " + name + " has the kind '" + code + "' already; give each kind a code of its own");
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
        Optional<Reading.Peeked> found = in.peekField(discriminator);
        if (found.isEmpty()) {
            in.missing(discriminator);
            in.skip();
            return new Element<>(null, null);
        }
        @Nullable
        Variant<? extends T> variant =
                found.get().token() == Token.TEXT ? variants.get(found.get().text()) : null;
        if (variant == null) {
            in.unknownType(discriminator, found.get(), variants.keySet());
            in.skip();
            return new Element<>(null, null);
        }
        return read(variant, in);
    }

    private <V extends T> Element<T> read(Variant<V> variant, Reading in) {
        Element<V> element = variant.codec().read(in, discriminator);
        return new Element<>(element.value(), element.id());
    }

    @Override
    void emit(T value, TokenSink out) {
        for (Variant<? extends T> variant : variants.values()) {
            if (variant.type().isInstance(value)) {
                variant.emit(discriminator, value, out);
                return;
            }
        }
        throw new IllegalArgumentException("The family " + name + " has no kind for a "
                + value.getClass().getName() + ", only " + variants.keySet() + "; add it with with(...)");
    }

    @Override
    Map<String, Object> schema(SchemaDefinitions definitions) {
        return definitions.reference(this, name, () -> {
            List<Object> kinds = new ArrayList<>();
            variants.values()
                    .forEach(variant ->
                            kinds.add(variant.codec().schema(definitions, variant, discriminator, variant.code())));
            return Map.of("oneOf", kinds);
        });
    }
}
