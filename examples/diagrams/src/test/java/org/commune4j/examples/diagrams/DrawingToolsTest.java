package org.commune4j.examples.diagrams;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commune4j.core.diagram.OrgDiagram;
import org.commune4j.core.organisation.Appointment;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.snapshot.Facts;
import org.commune4j.core.snapshot.Snapshot;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.commune4j.core.vietnam.Branches;
import org.commune4j.core.vietnam.PostKinds;
import org.commune4j.core.vietnam.StandardApparatus;
import org.commune4j.core.vietnam.UnitKinds;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The drawing tools read what the library writes, and show every unit and post with what it says. */
class DrawingToolsTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);

    /** Text that one of the tools would read as something else. */
    private static final List<String> AWKWARD = List.of(
            "Phòng \"Một\" & <b>Hai</b>",
            "C:\\new \\N \\l \\G",
            "end",
            "subgraph x; graph TD",
            "1. Phòng",
            "- Ban",
            "a;b|c[d](e){f} --> g -.- h",
            "&amp; &lt; &#65; #quot; #65;",
            "first\nsecond",
            "`code` *bold* __it__ $$x$$ ~~no~~",
            "%% comment %%{init: {}}%%",
            "🏛 fa:fa-bell ﬁ",
            "<i>",
            "a@{ shape: circle } :::held",
            "<script>alert(1)</script>",
            "digraph { a -> b }");

    @TempDir
    Path folder;

    private record Case(String name, Snapshot roster, Locale locale) {

        OrgDiagram diagram() {
            return OrgDiagram.of(roster);
        }
    }

    private static final List<Case> CASES = List.of(
            new Case("Mộ Đức in September", Main.moDuc().on(LocalDate.of(2025, 9, 15)), VIETNAMESE),
            new Case("Mộ Đức in December", Main.moDuc().on(LocalDate.of(2025, 12, 1)), Locale.ENGLISH),
            new Case("a special zone", StandardApparatus.specialZone(JULY).on(JULY), VIETNAMESE),
            new Case("awkward texts", awkward().on(JULY), Locale.ENGLISH),
            new Case("posts without their unit", awkward().on(JULY.plusYears(1)), Locale.ENGLISH));

    /** Units under one another and their posts, in all states; units end after a year, posts do not. */
    private static Facts awkward() {
        List<Unit> units = new ArrayList<>();
        List<Post> posts = new ArrayList<>();
        for (int i = 0; i < AWKWARD.size(); i++) {
            LocalizedText name = LocalizedText.of(AWKWARD.get(i), AWKWARD.get(i));
            Unit.Builder unit = Unit.builder()
                    .id("u" + i)
                    .name(name)
                    .kind(UnitKinds.PUBLIC_SERVICE_UNIT)
                    .branch(Branches.PUBLIC_SERVICE_UNIT)
                    .life(DateRange.of(JULY, JULY.plusYears(1)));
            units.add(i == 0 ? unit.build() : unit.parent("u" + (i - 1) / 2).build());
            posts.add(Post.builder()
                    .id("p" + i)
                    .unit("u" + i)
                    .kind(PostKinds.SPECIALIST)
                    .name(name)
                    .rank(Rank.STAFF)
                    .life(DateRange.from(JULY))
                    .build());
        }
        List<Official> officials = List.of(
                Official.builder().id("CB \"1\" <&>").build(),
                Official.builder().id("CB-2").build());
        return Facts.of(units, posts, List.of())
                .orThrow()
                .withPeople(
                        officials,
                        List.of(
                                appointment("1", officials.get(0), "p1").build(),
                                appointment("2", officials.get(0), "p2").build(),
                                appointment("3", officials.get(1), "p3").build(),
                                appointment("4", officials.get(1), "p4")
                                        .acting(true)
                                        .life(DateRange.from(JULY.plusYears(1)))
                                        .build()))
                .orThrow();
    }

    private static Appointment.Builder appointment(String id, Official official, String post) {
        return Appointment.builder().id(id).official(official.id()).post(post).life(DateRange.from(JULY));
    }

    @Test
    void graphvizOfThisMachineShowsEverything() throws Exception {
        Tool dot = Tool.ofMachine(folder, "dot", "-V", "-Tsvg");

        for (Case one : CASES) {
            assertShows(Drawing.ofGraphviz(dot.run(one.diagram().dot(one.locale))), one);
        }
    }

    @Test
    void graphvizInNodeShowsEverything() throws Exception {
        Tool viz = Tool.ofScript(folder, "graphviz.js", "viz.js", "viz.js", "full.render.js");
        List<String> drawn = viz.runAll(
                CASES.stream().map(one -> one.diagram().dot(one.locale)).toList());

        assertThat(drawn).hasSameSizeAs(CASES);
        for (int i = 0; i < drawn.size(); i++) {
            assertShows(Drawing.ofGraphviz(drawn.get(i)), CASES.get(i));
        }
    }

    @Test
    void mermaidInNodeReadsEverything() throws Exception {
        Tool mermaid = Tool.ofScript(folder, "mermaid.js", "mermaid", "dist/mermaid.min.js");
        List<String> read = mermaid.runAll(
                CASES.stream().map(one -> one.diagram().mermaid(one.locale)).toList());

        assertThat(read).hasSameSizeAs(CASES);
        for (int i = 0; i < read.size(); i++) {
            Drawing drawing = Drawing.ofMermaid(read.get(i));
            Case one = CASES.get(i);
            Drawing expected = Drawing.expected(one.roster, one.locale);
            assertThat(drawing.shapes()).as(one.name).containsExactlyInAnyOrderElementsOf(expected.shapes());
            assertThat(drawing.joins()).as(one.name).containsExactlyInAnyOrderElementsOf(expected.joins());
        }
    }

    @Test
    void mermaidOfThisMachineShowsEverything() throws Exception {
        Files.writeString(folder.resolve("browser.json"), "{\"args\": [\"--no-sandbox\"]}");
        Tool mermaid = Tool.ofMachine(folder, "mmdc", "--version", "-p", "browser.json", "-i", "-", "-o", "drawn.svg");
        Assumptions.assumeFalse(
                fails(mermaid, "flowchart TB\n  a\n"),
                "skipped: mmdc is on the PATH, but draws nothing at all (it needs a browser)");
        for (Case one : CASES) {
            mermaid.run(one.diagram().mermaid(one.locale));
            String shown = withoutSpaces(Drawing.parse(Files.readString(folder.resolve("drawn.svg")))
                    .getDocumentElement()
                    .getTextContent());

            assertThat(Drawing.expected(one.roster, one.locale).shapes())
                    .as(one.name)
                    .allSatisfy(shape -> assertThat(shape.lines())
                            .allSatisfy(line -> assertThat(shown).contains(withoutSpaces(line))));
        }
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("\\s", "");
    }

    /** A tool that takes anything would prove nothing. */
    @Test
    void aWrongDrawingIsRefused() throws Exception {
        Tool viz = Tool.ofScript(folder, "graphviz.js", "viz.js", "viz.js", "full.render.js");
        Tool mermaid = Tool.ofScript(folder, "mermaid.js", "mermaid", "dist/mermaid.min.js");

        assertThat(fails(viz, "digraph { u0 [label=\"Phòng]; }")).isTrue();
        assertThat(fails(mermaid, "flowchart TB\n  u0[\"Phòng]\n")).isTrue();
    }

    private static boolean fails(Tool tool, String drawing) throws Exception {
        try {
            tool.run(drawing);
            return false;
        } catch (AssertionError e) {
            return true;
        }
    }

    /** The same texts and lines, and one look for what is held in one way, a different one for every other. */
    private static void assertShows(Drawing drawn, Case one) {
        Drawing expected = Drawing.expected(one.roster, one.locale);
        assertThat(drawn.shapes())
                .as(one.name)
                .extracting(Drawing.Shape::lines)
                .containsExactlyInAnyOrderElementsOf(
                        expected.shapes().stream().map(Drawing.Shape::lines).toList());
        assertThat(drawn.joins()).as(one.name).containsExactlyInAnyOrderElementsOf(expected.joins());
        Map<List<String>, String> meanings = new HashMap<>();
        expected.shapes().forEach(shape -> meanings.put(shape.lines(), shape.look()));
        Map<String, Set<String>> looks = new HashMap<>();
        for (Drawing.Shape shape : drawn.shapes()) {
            looks.computeIfAbsent(shape.look(), look -> new HashSet<>()).add(meanings.getOrDefault(shape.lines(), "?"));
        }
        assertThat(looks.values())
                .as(one.name)
                .allSatisfy(meaning -> assertThat(meaning).hasSize(1));
        assertThat(looks).as(one.name).hasSameSizeAs(new HashSet<>(meanings.values()));
    }
}
