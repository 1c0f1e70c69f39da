package org.commune4j.json.codec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commune4j.core.problem.Pointer;
import org.commune4j.core.problem.Position;
import org.jspecify.annotations.Nullable;

/**
 * Where every value that was read stood in the text. Kept in plain arrays: it is filled for every value and asked only when
 * something is wrong.
 */
final class Places {

    /** The place of the document itself. */
    static final int ROOT = 0;

    private static final int NONE = -1;

    private record Step(int parent, String token) {}

    private int size;
    private int[] parents = new int[16];
    private int[] indexes = new int[16];
    private int[] lines = new int[16];
    private int[] columns = new int[16];
    private final List<@Nullable String> names = new ArrayList<>();
    private @Nullable Map<Step, Integer> children;

    int addRoot(int line, int column) {
        return add(NONE, null, NONE, line, column);
    }

    int addField(int parent, String name, int line, int column) {
        return add(parent, name, NONE, line, column);
    }

    int addElement(int parent, int index, int line, int column) {
        return add(parent, null, index, line, column);
    }

    private int add(int parent, @Nullable String name, int index, int line, int column) {
        if (size == parents.length) {
            parents = Arrays.copyOf(parents, size * 2);
            indexes = Arrays.copyOf(indexes, size * 2);
            lines = Arrays.copyOf(lines, size * 2);
            columns = Arrays.copyOf(columns, size * 2);
        }
        parents[size] = parent;
        indexes[size] = index;
        lines[size] = line;
        columns[size] = column;
        names.add(name);
        children = null;
        return size++;
    }

    int parent(int place) {
        return parents[place];
    }

    Pointer pointer(int place) {
        return place == ROOT ? Pointer.ROOT : pointer(parents[place]).field(token(place));
    }

    private String token(int place) {
        @Nullable String name = names.get(place);
        return name == null ? Integer.toString(indexes[place]) : name;
    }

    /** Returns the position of the place, or null where the tokens had none. */
    @Nullable
    Position position(int place) {
        return lines[place] > 0 && columns[place] > 0 ? new Position(lines[place], columns[place]) : null;
    }

    /** Returns the place at the pointer or, where the document has nothing there, the nearest one around it. */
    int nearest(Pointer pointer) {
        Map<Step, Integer> index = children();
        int at = ROOT;
        for (String token : pointer.tokens()) {
            @Nullable Integer child = index.get(new Step(at, token));
            if (child == null) {
                return at;
            }
            at = child;
        }
        return at;
    }

    private Map<Step, Integer> children() {
        if (children == null) {
            children = new HashMap<>();
            for (int place = ROOT + 1; place < size; place++) {
                children.putIfAbsent(new Step(parents[place], token(place)), place);
            }
        }
        return children;
    }
}
