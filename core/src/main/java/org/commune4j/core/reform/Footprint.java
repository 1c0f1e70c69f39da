package org.commune4j.core.reform;

import java.util.LinkedHashSet;
import java.util.Set;

/** What one change touched and relied on, in the order in which it did. */
final class Footprint {

    private final Set<Key> reads = new LinkedHashSet<>();
    private final Set<Key> writes = new LinkedHashSet<>();

    void reads(Touched touched, String id) {
        reads.add(new Key(touched, id));
    }

    void writes(Touched touched, String id) {
        writes.add(new Key(touched, id));
    }

    Set<Key> reads() {
        return reads;
    }

    Set<Key> writes() {
        return writes;
    }

    /** Returns what it wrote, then what it read beside that. */
    Set<Key> keys() {
        Set<Key> keys = new LinkedHashSet<>(writes);
        keys.addAll(reads);
        return keys;
    }

    boolean meets(Set<Key> keys) {
        return reads.stream().anyMatch(keys::contains) || writes.stream().anyMatch(keys::contains);
    }
}
