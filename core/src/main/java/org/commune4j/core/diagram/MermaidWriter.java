package org.commune4j.core.diagram;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.commune4j.core.snapshot.Fill;
import org.jspecify.annotations.Nullable;

/** Mermaid's flowchart language. */
final class MermaidWriter implements OrgDiagram.DiagramWriter {

    /** What may stand in a label as it is, besides letters and digits of any script. */
    private static final String PLAIN = " ,.()/-'";

    private final StringBuilder text = new StringBuilder();

    @Override
    public void begin(LocalDate date) {
        text.append("flowchart TB\n  %% ").append(date).append('\n');
        text.append("  classDef unit fill:#dbeafe,stroke:#1e3a8a,color:#111827\n");
        text.append("  classDef post fill:#ffffff,stroke:#6b7280,color:#111827\n");
        text.append("  classDef vacant fill:#ffffff,stroke:#b91c1c,color:#b91c1c,stroke-dasharray:4 3\n");
        text.append("  classDef acting fill:#ffffff,stroke:#a16207,color:#111827,stroke-dasharray:4 3\n");
        text.append("  classDef held fill:#dcfce7,stroke:#166534,color:#111827\n");
        text.append("  classDef held_concurrently fill:#fef3c7,stroke:#a16207,color:#111827\n");
    }

    @Override
    public void unit(String node, String name) {
        text.append("  ").append(node).append("[\"").append(escaped(name)).append("\"]:::unit\n");
    }

    @Override
    public void subordination(String above, String below) {
        text.append("  ").append(above).append(" --> ").append(below).append('\n');
    }

    @Override
    public void functionalLine(String above, String below) {
        text.append("  ").append(above).append(" -.-> ").append(below).append('\n');
    }

    @Override
    public void post(String node, List<String> lines, @Nullable Fill fill, @Nullable String unit) {
        text.append("  ")
                .append(unit == null ? "" : unit + " -.- ")
                .append(node)
                .append("([\"");
        text.append(lines.stream().map(MermaidWriter::escaped).collect(Collectors.joining("<br/>")));
        text.append("\"]):::");
        text.append(fill == null ? "post" : fill.name().toLowerCase(Locale.ROOT))
                .append('\n');
    }

    @Override
    public String end() {
        return text.toString();
    }

    /**
     * Returns a label in which everything that Mermaid, Markdown or HTML would read as markup is written by its code
     * point. A label that begins as a list does ("1. ") is read as Markdown too, so that its first sign is written so
     * as well.
     */
    static String escaped(String label) {
        StringBuilder escaped = new StringBuilder(label.length() + 8);
        boolean listMayBegin = true;
        for (int at = 0; at < label.length(); ) {
            int sign = label.codePointAt(at);
            boolean inList = listMayBegin && (sign == '.' || sign == ')' || sign == '-');
            if (Character.isISOControl(sign)) {
                escaped.append(' ');
            } else if (sign < 128 && !inList && (Character.isLetterOrDigit(sign) || PLAIN.indexOf(sign) >= 0)) {
                escaped.append((char) sign);
            } else if (sign < 128) {
                escaped.append('#').append(sign).append(';');
            } else {
                escaped.appendCodePoint(sign);
            }
            listMayBegin &= Character.isDigit(sign) || sign == ' ';
            at += Character.charCount(sign);
        }
        return escaped.toString();
    }
}
