package org.commune4j.json.codec;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.commune4j.core.problem.Entries;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * Declares the fields of an object, in the order in which they are written. Absent optional values, defaults and empty lists
 * are left out of the document.
 *
 * @param <T> the object
 */
public final class JsonFields<T> {

    private final List<Property<T, ?>> properties = new ArrayList<>();
    private final List<JsonField<?>> fields = new ArrayList<>();
    private @Nullable Integer identity;

    JsonFields() {}

    /** Declares a field that is always there. */
    public <V> JsonField<V> required(String name, Codec<V> codec, Function<? super T, ? extends V> getter) {
        int property = property(name, true, codec, getter);
        return field(name, new int[] {property}, slot(property));
    }

    /**
     * Declares the required field that identifies an object in a list. Where the rest of the object cannot be read, its
     * id is still known to {@link #entries}.
     */
    public <V> JsonField<V> identity(String name, Codec<V> codec, Function<? super T, ? extends V> getter) {
        identity = properties.size();
        return required(name, codec, getter);
    }

    /** Declares a field that may be absent. */
    public <V> JsonField<Optional<V>> optional(
            String name, Codec<V> codec, Function<? super T, ? extends Optional<? extends V>> getter) {
        int property = property(name, false, codec, owner -> orNull(getter.apply(owner)));
        JsonField.Resolver<V> slot = slot(property);
        return field(name, new int[] {property}, (raw, in) -> Optional.ofNullable(slot.resolve(raw, in)));
    }

    private static <V> @Nullable V orNull(Optional<? extends V> optional) {
        return optional.isPresent() ? optional.get() : null;
    }

    /**
     * Declares a field that has the value {@code absent} where it is left out; it is left out where it has that value.
     */
    public <V> JsonField<V> defaulted(String name, Codec<V> codec, V absent, Function<? super T, ? extends V> getter) {
        int property = property(name, false, codec, owner -> {
            V value = getter.apply(owner);
            return value.equals(absent) ? null : value;
        });
        JsonField.Resolver<V> slot = slot(property);
        return field(name, new int[] {property}, (raw, in) -> {
            @Nullable V value = slot.resolve(raw, in);
            return value == null ? absent : value;
        });
    }

    /** Declares a list; where the field is absent, the list is empty. */
    public <V> JsonField<List<V>> list(
            String name, Codec<V> element, Function<? super T, ? extends Collection<? extends V>> getter) {
        return defaulted(name, Codecs.listOf(element), List.of(), owner -> List.copyOf(getter.apply(owner)));
    }

    /**
     * Declares a list of things with ids ({@link #identity}) whose readable elements are kept although others are not,
     * so that the model can check them; see {@link ObjectCodec.BuilderFields#check}. Where the field is absent, the
     * list is empty.
     */
    public <V> JsonField<Entries<V>> entries(
            String name, Codec<V> element, Function<? super T, ? extends Collection<? extends V>> getter) {
        int property = property(name, false, new EntriesCodec<>(element), owner -> {
            Collection<? extends V> values = getter.apply(owner);
            return values.isEmpty() ? null : Entries.<V>of(List.copyOf(values));
        });
        JsonField.Resolver<Entries<V>> slot = slot(property);
        return field(name, new int[] {property}, (raw, in) -> {
            @Nullable Entries<V> entries = slot.resolve(raw, in);
            return entries == null ? Entries.of(List.of()) : entries;
        });
    }

    /**
     * Declares a range of days as two fields {@code from} and {@code to} of the object itself; see {@link
     * #range(String, String, Function)}.
     */
    public JsonField<DateRange> range(Function<? super T, DateRange> getter) {
        return range("from", "to", getter);
    }

    /**
     * Declares a range of days as two fields of the object itself: the first day, and the first day that no longer
     * belongs to it. An open side has no field.
     */
    public JsonField<DateRange> range(String fromName, String toName, Function<? super T, DateRange> getter) {
        int from = property(
                fromName,
                false,
                Codecs.RANGE_FROM,
                owner -> getter.apply(owner).start().orElse(null));
        int to = property(
                toName,
                false,
                Codecs.RANGE_TO,
                owner -> getter.apply(owner).end().orElse(null));
        return field(fromName, new int[] {from, to}, (raw, in) -> {
            @Nullable LocalDate start = (LocalDate) raw[from];
            @Nullable LocalDate end = (LocalDate) raw[to];
            if (start != null && end != null && !start.isBefore(end)) {
                in.reversed(
                        toName,
                        Problem.of(Faults.RANGE_REVERSED, Pointer.ROOT)
                                .with("from", start)
                                .with("to", end));
                return null;
            }
            return DateRange.ofNullable(start, end);
        });
    }

    private <V> int property(
            String name, boolean required, Codec<V> codec, Function<? super T, ? extends @Nullable V> getter) {
        for (Property<T, ?> other : properties) {
            if (other.name().equals(name)) {
                throw new IllegalArgumentException("The field '" + name + "' is declared twice; give it another name");
            }
        }
        properties.add(new Property<>(name, properties.size(), required, codec, getter));
        return properties.size() - 1;
    }

    private <V> JsonField<V> field(String name, int[] used, JsonField.Resolver<V> resolver) {
        JsonField<V> field = new JsonField<>(name, fields.size(), used, resolver);
        fields.add(field);
        return field;
    }

    @SuppressWarnings("unchecked") // the slot of a property is filled by its codec alone
    private static <V> JsonField.Resolver<V> slot(int property) {
        return (raw, in) -> (V) raw[property];
    }

    List<Property<T, ?>> properties() {
        return List.copyOf(properties);
    }

    List<JsonField<?>> fields() {
        return List.copyOf(fields);
    }

    @Nullable
    Integer identity() {
        return identity;
    }
}
