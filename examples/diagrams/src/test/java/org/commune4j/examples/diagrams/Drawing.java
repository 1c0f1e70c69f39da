package org.commune4j.examples.diagrams;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.commune4j.core.snapshot.AppointmentView;
import org.commune4j.core.snapshot.Fill;
import org.commune4j.core.snapshot.PostView;
import org.commune4j.core.snapshot.Snapshot;
import org.commune4j.core.snapshot.UnitView;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * What a drawing shows: shapes with their lines of text and their look, and which shape a line joins to which.
 *
 * @param shapes in any order
 * @param joins in any order
 */
record Drawing(List<Shape> shapes, List<Join> joins) {

    /**
     * A box.
     *
     * @param lines its text
     * @param look how it is drawn: for what is expected, what it stands for
     */
    record Shape(List<String> lines, String look) {}

    /**
     * A line.
     *
     * @param from the text of the box above
     * @param to the text of the box below
     */
    record Join(List<String> from, List<String> to) {}

    /** What a drawing of the roster has to show: every unit and every post, in its place, and how it is held. */
    static Drawing expected(Snapshot roster, Locale locale) {
        List<Shape> shapes = new ArrayList<>();
        List<Join> joins = new ArrayList<>();
        for (UnitView unit : roster.units()) {
            shapes.add(new Shape(name(unit, locale), "unit"));
            unit.parent().ifPresent(parent -> joins.add(new Join(name(parent, locale), name(unit, locale))));
        }
        for (PostView post : roster.posts()) {
            List<String> lines = lines(post, locale);
            shapes.add(new Shape(lines, post.fill().name().toLowerCase(Locale.ROOT)));
            post.unit().ifPresent(unit -> joins.add(new Join(name(unit, locale), lines)));
        }
        return new Drawing(shapes, joins);
    }

    private static List<String> name(UnitView unit, Locale locale) {
        return List.of(oneLine(unit.name().in(locale)));
    }

    private static List<String> lines(PostView post, Locale locale) {
        List<String> lines = new ArrayList<>();
        lines.add(oneLine(post.post()
                .name()
                .map(name -> name.in(locale))
                .orElseGet(() -> post.kind().message().render(locale))));
        for (AppointmentView entry : post.appointments()) {
            String how = entry.appointment().acting()
                    ? " (" + Fill.ACTING.message().render(locale) + ")"
                    : entry.isConcurrent()
                            ? " (" + Fill.HELD_CONCURRENTLY.message().render(locale) + ")"
                            : "";
            lines.add(entry.official().id() + how);
        }
        int places = post.post().holders();
        int free = places - post.holders().size();
        if (free > 0) {
            lines.add(
                    places == 1
                            ? Fill.VACANT.message().render(locale)
                            : locale.getLanguage().equals("vi")
                                    ? "khuyết " + free + "/" + places
                                    : free + " of " + places + " vacant");
        }
        return lines;
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ');
    }

    /** What Graphviz drew. A look is all that makes a box look as it does. */
    static Drawing ofGraphviz(String svg) throws Exception {
        List<Shape> shapes = new ArrayList<>();
        Map<String, List<String>> linesOf = new HashMap<>();
        List<String> titles = new ArrayList<>();
        for (Element group : elements(parse(svg).getDocumentElement(), "g")) {
            String title = group.getAttribute("class").equals("graph")
                    ? ""
                    : elements(group, "title").get(0).getTextContent();
            if (group.getAttribute("class").equals("node")) {
                List<Element> texts = elements(group, "text");
                // Graphviz keeps spaces apart by making every second one unbreakable.
                List<String> lines = texts.stream()
                        .map(text -> text.getTextContent().replace('\u00a0', ' '))
                        .toList();
                linesOf.put(title, lines);
                List<Element> boxes = new ArrayList<>(elements(group, "polygon"));
                boxes.addAll(elements(group, "path"));
                Element box = boxes.get(0);
                shapes.add(new Shape(
                        lines,
                        String.join(
                                " ",
                                box.getTagName(),
                                box.getAttribute("fill"),
                                box.getAttribute("stroke"),
                                box.getAttribute("stroke-dasharray"),
                                texts.get(0).getAttribute("fill"))));
            } else if (group.getAttribute("class").equals("edge")) {
                titles.add(title);
            }
        }
        List<Join> joins = titles.stream()
                .map(title -> title.split("->", 2))
                .map(ends ->
                        new Join(linesOf.getOrDefault(ends[0], List.of()), linesOf.getOrDefault(ends[1], List.of())))
                .toList();
        return new Drawing(shapes, joins);
    }

    /** What Mermaid read, as the script prints it. A look is a class that is defined. */
    static Drawing ofMermaid(String printed) {
        List<String> classes = new ArrayList<>();
        List<Shape> shapes = new ArrayList<>();
        Map<String, List<String>> linesOf = new HashMap<>();
        List<Join> joins = new ArrayList<>();
        for (String line : printed.lines().toList()) {
            List<String> fields = List.of(line.split("\t", -1));
            switch (fields.get(0)) {
                case "class" -> classes.add(fields.get(1));
                case "node" -> {
                    List<String> lines = fields.subList(3, fields.size());
                    linesOf.put(fields.get(1), lines);
                    shapes.add(new Shape(lines, classes.contains(fields.get(2)) ? fields.get(2) : "undefined"));
                }
                default ->
                    joins.add(new Join(
                            linesOf.getOrDefault(fields.get(1), List.of()),
                            linesOf.getOrDefault(fields.get(2), List.of())));
            }
        }
        return new Drawing(shapes, joins);
    }

    static Document parse(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        // Graphviz names the document type of SVG by its address.
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    static List<Element> elements(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
