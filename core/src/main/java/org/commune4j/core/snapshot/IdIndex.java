package org.commune4j.core.snapshot;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Numbers ids from 0 in their order, so that a snapshot is an array and lists by number are lists by id. */
final class IdIndex {

    static final int NONE = -1;

    private final Map<String, Integer> numbers;

    private IdIndex(Map<String, Integer> numbers) {
        this.numbers = numbers;
    }

    static <T> IdIndex of(List<T> elements, Function<T, String> id) {
        String[] sorted = new String[elements.size()];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = id.apply(elements.get(i));
        }
        Arrays.sort(sorted);
        Map<String, Integer> numbers = new HashMap<>(sorted.length * 2);
        for (String one : sorted) {
            numbers.putIfAbsent(one, numbers.size());
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
