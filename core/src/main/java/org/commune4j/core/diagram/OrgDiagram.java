package org.commune4j.core.diagram;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commune4j.core.organisation.ChartUnit;
import org.commune4j.core.organisation.OrgChart;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.staffing.Fill;
import org.commune4j.core.staffing.Roster;
import org.commune4j.core.staffing.RosterEntry;
import org.commune4j.core.staffing.RosterPost;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * The units of a date in their places, with their posts, as a drawing. The same facts give the same text.
 *
 * <p>Drawn from a roster, vacant, acting, held and concurrently held posts look different and say so in words, with the
 * ids of those who hold them; names of people never appear. A post whose unit does not exist on the date stands alone.
 */
public final class OrgDiagram {

    private final OrgChart chart;
    private final @Nullable Roster roster;
    private final boolean withPosts;

    private OrgDiagram(OrgChart chart, @Nullable Roster roster, boolean withPosts) {
        this.chart = chart;
        this.roster = roster;
        this.withPosts = withPosts;
    }

    /** Units and posts, without saying who holds them. */
    public static OrgDiagram of(OrgChart chart) {
        return new OrgDiagram(chart, null, true);
    }

    /** Units and posts, with those who hold them. */
    public static OrgDiagram of(Roster roster) {
        return new OrgDiagram(roster.chart(), roster, true);
    }

    /** Returns the same drawing with units alone. */
    public OrgDiagram withoutPosts() {
        return new OrgDiagram(chart, roster, false);
    }

    /** Returns a Mermaid flowchart; lines end with a line feed. */
    public String mermaid(Locale locale) {
        return write(new MermaidWriter(), locale);
    }

    /** Returns a Graphviz graph in the DOT language; lines end with a line feed. */
    public String dot(Locale locale) {
        return write(new DotWriter(), locale);
    }

    private String write(DiagramWriter writer, Locale locale) {
        Map<ChartUnit, String> nodes = new LinkedHashMap<>();
        writer.begin(chart.date());
        for (ChartUnit unit : chart.units()) {
            String node = "u" + nodes.size();
            nodes.put(unit, node);
            writer.unit(node, unit.name().in(locale));
        }
        nodes.forEach((unit, node) ->
                unit.parent().ifPresent(parent -> writer.subordination(nodes.getOrDefault(parent, node), node)));
        if (withPosts) {
            int count = 0;
            for (Map.Entry<ChartUnit, String> entry : nodes.entrySet()) {
                for (Post post : entry.getKey().posts()) {
                    writer.post("p" + count, lines(post, locale), fill(post), entry.getValue());
                    count++;
                }
            }
            for (Post stray : chart.strayPosts()) {
                writer.post("p" + count, lines(stray, locale), fill(stray), null);
                count++;
            }
        }
        return writer.end();
    }

    private @Nullable Fill fill(Post post) {
        return roster == null ? null : roster.getPost(post.id()).fill();
    }

    /** What a post is, then who holds it and how. */
    private List<String> lines(Post post, Locale locale) {
        List<String> lines = new ArrayList<>();
        lines.add(post.name()
                .map(name -> name.in(locale))
                .orElseGet(() -> post.kind().message().render(locale)));
        if (roster != null) {
            RosterPost held = roster.getPost(post.id());
            for (RosterEntry entry : held.entries()) {
                lines.add(holder(entry, locale));
            }
            int free = post.holders() - held.officials().size();
            if (free > 0) {
                lines.add(free(free, post.holders()).render(locale));
            }
        }
        return lines;
    }

    private static Message free(int free, int places) {
        return places == 1
                ? Fill.VACANT.message()
                : Message.of("DIAGRAM.free").with("free", free).with("places", places);
    }

    private static String holder(RosterEntry entry, Locale locale) {
        String official = entry.official().id();
        if (entry.appointment().acting()) {
            return said(official, Fill.ACTING, locale);
        }
        return entry.isConcurrent() ? said(official, Fill.HELD_CONCURRENTLY, locale) : official;
    }

    private static String said(String official, Fill fill, Locale locale) {
        return Message.of("DIAGRAM.holder")
                .with("official", official)
                .with("fill", fill.message())
                .render(locale);
    }

    /** Returns the date and the numbers, for a log. */
    @Override
    public String toString() {
        return "diagram of " + chart;
    }

    /** Writes one language. Used once. */
    interface DiagramWriter {

        void begin(LocalDate date);

        void unit(String node, String name);

        void subordination(String above, String below);

        /** A post, tied to the node of its unit unless that does not exist on the date. */
        void post(String node, List<String> lines, @Nullable Fill fill, @Nullable String unit);

        String end();
    }
}
