package org.commune4j.core.diagram;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.commune4j.core.snapshot.Fill;
import org.jspecify.annotations.Nullable;

/** Graphviz's DOT language. */
final class DotWriter implements OrgDiagram.DiagramWriter {

    private final StringBuilder text = new StringBuilder();

    @Override
    public void begin(LocalDate date) {
        text.append("digraph apparatus {\n  // ").append(date).append('\n');
        text.append("  charset=\"UTF-8\";\n");
        text.append("  node [shape=box, fontname=\"sans-serif\"];\n");
    }

    @Override
    public void unit(String node, String name) {
        text.append("  ").append(node).append(" [label=\"").append(escaped(name));
        text.append("\", style=\"filled\", fillcolor=\"#dbeafe\"];\n");
    }

    @Override
    public void subordination(String above, String below) {
        text.append("  ").append(above).append(" -> ").append(below).append(";\n");
    }

    @Override
    public void functionalLine(String above, String below) {
        text.append("  ").append(above).append(" -> ").append(below).append(" [style=dashed, constraint=false];\n");
    }

    @Override
    public void post(String node, List<String> lines, @Nullable Fill fill, @Nullable String unit) {
        text.append("  ").append(node).append(" [label=\"");
        text.append(lines.stream().map(DotWriter::escaped).collect(Collectors.joining("\\n")));
        text.append("\", ").append(style(fill)).append("];\n");
        if (unit != null) {
            text.append("  ").append(unit).append(" -> ").append(node).append(" [arrowhead=none, style=dotted];\n");
        }
    }

    private static String style(@Nullable Fill fill) {
        if (fill == null) {
            return "style=\"rounded\"";
        }
        return switch (fill) {
            case VACANT -> "style=\"rounded,dashed\", color=\"#b91c1c\", fontcolor=\"#b91c1c\"";
            case ACTING -> "style=\"rounded,dashed\", color=\"#a16207\"";
            case HELD -> "style=\"rounded,filled\", fillcolor=\"#dcfce7\"";
            case HELD_CONCURRENTLY -> "style=\"rounded,filled\", fillcolor=\"#fef3c7\"";
        };
    }

    @Override
    public String end() {
        return text.append("}\n").toString();
    }

    /**
     * Returns a label in which quotes, backslashes (which begin Graphviz's own escapes) and ampersands (which begin
     * HTML entities, read in every label) stand for themselves.
     */
    static String escaped(String label) {
        StringBuilder escaped = new StringBuilder(label.length() + 8);
        for (int i = 0; i < label.length(); i++) {
            char sign = label.charAt(i);
            if (Character.isISOControl(sign)) {
                escaped.append(' ');
            } else if (sign == '"' || sign == '\\') {
                escaped.append('\\').append(sign);
            } else if (sign == '&') {
                escaped.append("&amp;");
            } else {
                escaped.append(sign);
            }
        }
        return escaped.toString();
    }
}
