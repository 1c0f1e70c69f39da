package org.commune4j.core.diagram;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commune4j.core.snapshot.AppointmentView;
import org.commune4j.core.snapshot.Fill;
import org.commune4j.core.snapshot.PostView;
import org.commune4j.core.snapshot.Snapshot;
import org.commune4j.core.snapshot.UnitView;
import org.commune4j.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * The units of a date in their places, with their posts, as a drawing in the text that Mermaid or Graphviz reads. The
 * same facts give the same text.
 *
 * <p>Vacant, acting, held and concurrently held posts look different and say so in words, with the
 * ids of those who hold them; names of people never appear. A post whose unit does not exist on the date stands alone. A
 * functional line is an arrow of dashes.
 */
public final class OrgDiagram {

    private final Snapshot view;
    private final boolean withPosts;
    private final boolean withHolders;

    private OrgDiagram(Snapshot view, boolean withPosts, boolean withHolders) {
        this.view = view;
        this.withPosts = withPosts;
        this.withHolders = withHolders;
    }

    /** Returns a drawing of units and posts with those who hold the posts. */
    public static OrgDiagram of(Snapshot view) {
        return new OrgDiagram(view, true, true);
    }

    /** Returns the same drawing that does not say who holds the posts. */
    public OrgDiagram withoutHolders() {
        return new OrgDiagram(view, withPosts, false);
    }

    /** Returns the same drawing with units alone. */
    public OrgDiagram withoutPosts() {
        return new OrgDiagram(view, false, withHolders);
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
        Map<UnitView, String> nodes = new LinkedHashMap<>();
        writer.begin(view.date());
        for (UnitView unit : view.units()) {
            String node = "u" + nodes.size();
            nodes.put(unit, node);
            writer.unit(node, unit.name().in(locale));
        }
        nodes.forEach((unit, node) ->
                unit.parent().ifPresent(parent -> writer.subordination(nodes.getOrDefault(parent, node), node)));
        nodes.forEach((unit, node) -> addLines(writer, unit.functionalSuperiors(), node, nodes));
        if (withPosts) {
            int count = 0;
            for (Map.Entry<UnitView, String> entry : nodes.entrySet()) {
                for (PostView post : entry.getKey().posts()) {
                    writer.post("p" + count, lines(post, locale), fill(post), entry.getValue());
                    addLines(writer, post.functionalSuperiors(), "p" + count, nodes);
                    count++;
                }
            }
            for (PostView stray : view.strayPosts()) {
                writer.post("p" + count, lines(stray, locale), fill(stray), null);
                addLines(writer, stray.functionalSuperiors(), "p" + count, nodes);
                count++;
            }
        }
        return writer.end();
    }

    private static void addLines(
            DiagramWriter writer, List<UnitView> superiors, String node, Map<UnitView, String> nodes) {
        superiors.forEach(superior -> writer.functionalLine(nodes.getOrDefault(superior, node), node));
    }

    private @Nullable Fill fill(PostView post) {
        return withHolders ? post.fill() : null;
    }

    /** Returns what a post is, then who holds it and how. */
    private List<String> lines(PostView post, Locale locale) {
        List<String> lines = new ArrayList<>();
        lines.add(post.post()
                .name()
                .map(name -> name.in(locale))
                .orElseGet(() -> post.kindName().render(locale)));
        if (withHolders) {
            for (AppointmentView appointment : post.appointments()) {
                lines.add(holder(appointment, locale));
            }
            int places = post.post().holders();
            int free = places - post.holders().size();
            if (free > 0) {
                lines.add(free(free, places).render(locale));
            }
        }
        return lines;
    }

    private static Message free(int free, int places) {
        return places == 1
                ? Fill.VACANT.message()
                : Message.of("DIAGRAM.free").with("free", free).with("places", places);
    }

    private static String holder(AppointmentView appointment, Locale locale) {
        String official = appointment.official().id();
        if (appointment.appointment().acting()) {
            return said(official, Fill.ACTING, locale);
        }
        return appointment.isConcurrent() ? said(official, Fill.HELD_CONCURRENTLY, locale) : official;
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
        return "diagram of " + view;
    }

    /** Writes one language. Used once. */
    interface DiagramWriter {

        void begin(LocalDate date);

        void unit(String node, String name);

        void subordination(String above, String below);

        /** Writes that one reports to the other in its field of work, beside the unit it stands under. */
        void functionalLine(String above, String below);

        /** Writes a post, tied to the node of its unit if that exists on the date. */
        void post(String node, List<String> lines, @Nullable Fill fill, @Nullable String unit);

        String end();
    }
}
