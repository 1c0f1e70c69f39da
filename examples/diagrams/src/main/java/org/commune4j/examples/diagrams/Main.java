package org.commune4j.examples.diagrams;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.diagram.OrgDiagram;
import org.commune4j.json.CommuneJson;

/**
 * Prints the units and posts of Mộ Đức, and who holds them, as text for a drawing tool.
 *
 * <pre>
 * [2025-09-15 [en|vi [dot|mermaid]]]
 * </pre>
 */
public final class Main {

    private Main() {}

    /** Prints the drawing. */
    public static void main(String[] args) {
        LocalDate date = args.length > 0 ? LocalDate.parse(args[0]) : moDuc().asOf();
        Locale locale = args.length > 1 ? Locale.forLanguageTag(args[1]) : Locale.ENGLISH;
        OrgDiagram diagram = OrgDiagram.of(moDuc().on(date));
        boolean mermaid = args.length > 2 && args[2].equals("mermaid");
        new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .print(mermaid ? diagram.mermaid(locale) : diagram.dot(locale));
    }

    static Commune moDuc() {
        InputStream document = Objects.requireNonNull(
                Main.class.getResourceAsStream("/org/commune4j/examples/quickstart/mo-duc.json"));
        return CommuneJson.strict().read(Commune.class, document).orThrow();
    }
}
