package org.commune4j.core.snapshot;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Numbers ids from 0 in their order, so that a snapshot is an array and lists by number are lists by id. */
final class IdIndex {

    static final int NONE = -1;

    private final Map<String, Integer> numbers;

    private IdIndex(Map<String, Integer> numbers) {
        this.numbers = numbers;
    }

    static IdIndex of(Stream<String> ids) {
        String[] sorted = ids.distinct().sorted().toArray(String[]::new);
        Map<String, Integer> numbers = new HashMap<>(sorted.length * 2);
        for (int i = 0; i < sorted.length; i++) {
            numbers.put(sorted[i], i);
        }
        return new IdIndex(numbers);
    }

    int size() {
        return numbers.size();
    }

    /** Returns the number of the id, or {@link #NONE}. */
    int of(String id) {
        @Nullable Integer number = numbers.get(id);
        return number == null ? NONE : number;
    }
}
