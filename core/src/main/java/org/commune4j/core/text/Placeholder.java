package org.commune4j.core.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One {@code {name}} or {@code {name:style}} in a pattern, with where it stands. A name begins with a letter and goes on with letters,
 * digits, {@code _} and {@code -}; a style has letters, digits and {@code _}: all of them ASCII.
 */
record Placeholder(String name, String style, int start, int end) {

    /** Reads each pattern of each message: a loop, for speed. */
    static List<Placeholder> in(String pattern) {
        List<Placeholder> found = new ArrayList<>();
        int start = pattern.indexOf('{');
        while (start >= 0) {
            @Nullable Placeholder one = at(pattern, start);
            if (one != null) {
                found.add(one);
            }
            start = pattern.indexOf('{', one == null ? start + 1 : one.end());
        }
        return found;
    }

    private static @Nullable Placeholder at(String pattern, int start) {
        int nameEnd = start + 1;
        while (nameEnd < pattern.length() && isOfName(pattern.charAt(nameEnd))) {
            nameEnd++;
        }
        int end = nameEnd;
        if (end < pattern.length() && pattern.charAt(end) == ':') {
            end++;
            while (end < pattern.length() && isOfStyle(pattern.charAt(end))) {
                end++;
            }
        }
        boolean named = nameEnd > start + 1 && isLetter(pattern.charAt(start + 1));
        boolean styled = end == nameEnd || end > nameEnd + 1;
        if (!named || !styled || end == pattern.length() || pattern.charAt(end) != '}') {
            return null;
        }
        String style = end == nameEnd ? "" : pattern.substring(nameEnd + 1, end);
        return new Placeholder(pattern.substring(start + 1, nameEnd), style, start, end + 1);
    }

    private static boolean isOfName(char unit) {
        return isOfStyle(unit) || unit == '-';
    }

    private static boolean isOfStyle(char unit) {
        return isLetter(unit) || (unit >= '0' && unit <= '9') || unit == '_';
    }

    private static boolean isLetter(char unit) {
        return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
    }
}
