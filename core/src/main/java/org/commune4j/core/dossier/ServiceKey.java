package org.commune4j.core.dossier;

import java.util.List;
import org.commune4j.core.text.Echo;
import org.commune4j.core.text.Written;

/**
 * Under what a figure stands in a {@link Breakdown}: one code, or one for each of its parts in their order.
 *
 * @param parts the codes and ids; {@link #UNKNOWN} for one that the record does not tell
 */
public record ServiceKey(List<String> parts) implements Comparable<ServiceKey> {

    /** The part of a key that the record does not tell. */
    public static final String UNKNOWN = "";

    /**
     * Copies the parts.
     *
     * @throws IllegalArgumentException if one of them is neither {@link #UNKNOWN} nor a code or an id
     */
    public ServiceKey {
        parts = List.copyOf(parts);
        for (String part : parts) {
            if (!part.equals(UNKNOWN)) {
                Written.id("a key", part);
            }
        }
    }

    /** Creates the key of these parts. */
    public static ServiceKey of(String... parts) {
        return new ServiceKey(List.of(parts));
    }

    /** Compares by the parts in their order. */
    @Override
    public int compareTo(ServiceKey other) {
        int common = Math.min(parts.size(), other.parts.size());
        for (int i = 0; i < common; i++) {
            int order = parts.get(i).compareTo(other.parts.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(parts.size(), other.parts.size());
    }

    /** Returns the parts with a stroke between them, a question mark for one that is not known. */
    @Override
    public String toString() {
        return Echo.shown(String.join(
                " / ", parts.stream().map(part -> part.isEmpty() ? "?" : part).toList()));
    }
}
