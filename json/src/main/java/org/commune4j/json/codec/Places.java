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
 * The place in the text of every value that was read. Kept in plain arrays: it is filled for every value and asked only
 * when something is wrong.
 */
final class Places {

    /** The place of the document itself. */
    static final int ROOT = 0;

    private static final int NONE = -1;

    /** A pointer that is looked for, as a tree of all of them. */
    private static final class Wanted {
        private final Map<String, Wanted> inside = new HashMap<>();
        private int place;

        private Wanted(int place) {
            this.place = place;
        }
    }

    private int size;
    private int[] parents = new int[16];
    private int[] indexes = new int[16];
    private int[] lines = new int[16];
    private int[] columns = new int[16];
    private final List<@Nullable String> names = new ArrayList<>();

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

    /**
     * Returns the place at each pointer or, where the document has nothing there, the nearest one around it: one walk through the
     * document for all of them.
     */
    int[] nearest(List<Pointer> pointers) {
        Wanted root = new Wanted(ROOT);
        for (Pointer pointer : pointers) {
            Wanted at = root;
            for (String token : pointer.tokens()) {
                at = at.inside.computeIfAbsent(token, name -> new Wanted(NONE));
            }
        }
        find(root);
        int[] nearest = new int[pointers.size()];
        for (int i = 0; i < nearest.length; i++) {
            @Nullable Wanted at = root;
            for (String token : pointers.get(i).tokens()) {
                at = at.inside.get(token);
                if (at == null || at.place == NONE) {
                    break;
                }
                nearest[i] = at.place;
            }
        }
        return nearest;
    }

    private void find(Wanted root) {
        @Nullable Wanted[] wanted = new Wanted[size];
        wanted[ROOT] = root;
        for (int place = ROOT + 1; place < size; place++) {
            @Nullable Wanted around = wanted[parents[place]];
            if (around != null && !around.inside.isEmpty()) {
                @Nullable Wanted here = around.inside.get(token(place));
                if (here != null && here.place == NONE) {
                    here.place = place;
                    wanted[place] = here;
                }
            }
        }
    }
}
