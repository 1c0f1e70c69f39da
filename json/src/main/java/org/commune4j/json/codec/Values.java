package org.commune4j.json.codec;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was read of one object, part by part. */
public final class Values {

    /** Stops the making of an object of which a part could not be read. Its problem is reported already. */
    static final class Unread extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private Unread(String field) {
            super("The field '" + field + "' could not be read", null, false, false);
        }
    }

    private final Object[] resolved;

    Values(Object[] resolved) {
        this.resolved = resolved;
    }

    /**
     * The part. Where it could not be read the making of the object ends here, without a further problem: do not catch what
     * this throws.
     */
    public <V> V get(Field<V> field) {
        return find(field).orElseThrow(() -> new Unread(field.toString()));
    }

    /** The part, or empty if it could not be read: for a model that checks as much as there is. */
    @SuppressWarnings("unchecked") // the slot of a field is filled by that field alone
    public <V> Optional<V> find(Field<V> field) {
        @Nullable Object value = resolved[field.index()];
        return Optional.ofNullable((V) value);
    }
}
