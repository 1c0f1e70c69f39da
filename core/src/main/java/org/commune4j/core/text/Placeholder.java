package org.commune4j.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One {@code {name}} or {@code {name:style}} in a pattern, with where it stands. */
record Placeholder(String name, String style, int start, int end) {

    private static final Pattern SYNTAX = Pattern.compile("\\{([a-zA-Z][\\w-]*)(?::(\\w+))?}");

    static List<Placeholder> in(String pattern) {
        List<Placeholder> found = new ArrayList<>();
        Matcher matcher = SYNTAX.matcher(pattern);
        while (matcher.find()) {
            String style = matcher.group(2) == null ? "" : matcher.group(2);
            found.add(new Placeholder(matcher.group(1), style, matcher.start(), matcher.end()));
        }
        return found;
    }
}
