package org.commune4j.json.codec;

import org.jspecify.annotations.Nullable;

/** What was read of one object, part by part. */
public final class Values {

    private final @Nullable Object[] resolved;

    Values(@Nullable Object[] resolved) {
        this.resolved = resolved;
    }

    /** Returns the value of the part. */
    public <V> V get(JsonField<V> field) {
        @Nullable V value = find(field);
        if (value == null) {
            throw new IllegalArgumentException(
                    "The field '" + field + "' was declared for another object; declare it on the fields of this one");
        }
        return value;
    }

    /** Returns the value of the part, or null if it could not be read. */
    @SuppressWarnings("unchecked") // the slot of a field is filled by that field alone
    <V> @Nullable V find(JsonField<V> field) {
        return (V) resolved[field.index()];
    }
}
