package org.commune4j.core.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.commune4j.core.organisation.Appointment;
import org.commune4j.core.organisation.AppointmentKind;
import org.commune4j.core.organisation.Branch;
import org.commune4j.core.organisation.Official;
import org.commune4j.core.organisation.Post;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.organisation.Rank;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.organisation.UnitKind;
import org.commune4j.core.snapshot.Facts;
import org.commune4j.core.snapshot.Snapshot;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.junit.jupiter.api.Test;

class OrgDiagramTest {

    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static Unit.Builder unit(String id, String vietnamese, String english) {
        return Unit.builder()
                .id(id)
                .name(LocalizedText.of(vietnamese, english))
                .kind(UnitKind.of("OFFICE"))
                .branch(Branch.of("COMMITTEE"))
                .life(DateRange.from(JULY));
    }

    private static Post post(String id, String name, Rank rank) {
        return Post.builder()
                .id(id)
                .unit("b")
                .kind(PostKind.of("CHIEF"))
                .name(LocalizedText.of(name, name))
                .rank(rank)
                .life(DateRange.from(JULY))
                .build();
    }

    private static Appointment.Builder appointment(String id, String official, String post) {
        return Appointment.builder().id(id).official(official).post(post).life(DateRange.from(JULY));
    }

    private static final Snapshot ROSTER = Facts.of(
                    List.of(
                            unit("a", "Ủy ban", "Committee").build(),
                            unit("b", "Phòng \"Một\"", "Office \"One\"")
                                    .parent("a")
                                    .build()),
                    List.of(
                            post("1", "Head", Rank.HEAD),
                            post("2", "Deputy", Rank.DEPUTY),
                            post("3", "Clerk", Rank.STAFF),
                            post("4", "Guard", Rank.STAFF)),
                    List.of())
            .orThrow()
            .withPeople(
                    List.of(
                            Official.builder().id("x").name("Nguyễn Văn A").build(),
                            Official.builder().id("y").build()),
                    List.of(
                            appointment("1", "x", "1")
                                    .kind(AppointmentKind.PRIMARY)
                                    .build(),
                            appointment("2", "x", "2")
                                    .kind(AppointmentKind.CONCURRENT)
                                    .build(),
                            appointment("3", "y", "3").acting(true).build()))
            .orThrow()
            .on(JULY);

    @Test
    void writesMermaid() {
        assertThat(OrgDiagram.of(ROSTER).mermaid(Locale.ENGLISH).lines().skip(8))
                .containsExactly(
                        "  u0[\"Committee\"]:::unit",
                        "  u1[\"Office #34;One#34;\"]:::unit",
                        "  u0 --> u1",
                        "  u1 -.- p0([\"Head<br/>x\"]):::held",
                        "  u1 -.- p1([\"Deputy<br/>x (held concurrently)\"]):::held_concurrently",
                        "  u1 -.- p2([\"Clerk<br/>y (acting)\"]):::acting",
                        "  u1 -.- p3([\"Guard<br/>vacant\"]):::vacant");
    }

    @Test
    void writesDot() {
        assertThat(OrgDiagram.of(ROSTER).dot(VIETNAMESE))
                .startsWith("digraph apparatus {\n  // 2025-07-01\n")
                .contains(
                        "  u1 [label=\"Phòng \\\"Một\\\"\", style=\"filled\", fillcolor=\"#dbeafe\"];\n",
                        "  u0 -> u1;\n",
                        "label=\"Deputy\\nx (kiêm nhiệm)\"",
                        "label=\"Guard\\nkhuyết\", style=\"rounded,dashed\"")
                .endsWith("}\n");
    }

    @Test
    void neverShowsNamesOfPeople() {
        assertThat(OrgDiagram.of(ROSTER).mermaid(VIETNAMESE)).doesNotContain("Nguyễn");
        assertThat(OrgDiagram.of(ROSTER).dot(VIETNAMESE)).doesNotContain("Nguyễn");
    }

    @Test
    void drawsUnitsAloneAndChartsWithoutPeople() {
        assertThat(OrgDiagram.of(ROSTER).withoutPosts().mermaid(Locale.ENGLISH)).doesNotContain("p0");
        assertThat(OrgDiagram.of(ROSTER).withoutHolders().mermaid(Locale.ENGLISH))
                .contains("u1 -.- p0([\"Head\"]):::post\n")
                .doesNotContain("]):::vacant");
        assertThat(OrgDiagram.of(ROSTER).withoutHolders().dot(Locale.ENGLISH))
                .contains("p0 [label=\"Head\", style=\"rounded\"]");
    }

    @Test
    void saysHowManyPlacesAreFree() {
        Post two = post("1", "Deputy", Rank.DEPUTY).toBuilder().holders(2).build();
        List<Official> officials = List.of(
                Official.builder().id("x").build(), Official.builder().id("y").build());
        Facts apparatus = Facts.of(List.of(unit("b", "Phòng", "Office").build()), List.of(two), List.of())
                .orThrow();
        Appointment first = appointment("1", "x", "1").build();
        Appointment second = appointment("2", "y", "1").acting(true).build();

        assertThat(label(apparatus)).isEqualTo("Deputy<br/>2 of 2 vacant\"]):::vacant");
        assertThat(label(apparatus.withPeople(officials, List.of(first)).orThrow()))
                .isEqualTo("Deputy<br/>x<br/>1 of 2 vacant\"]):::held");
        assertThat(label(apparatus.withPeople(officials, List.of(first, second)).orThrow()))
                .isEqualTo("Deputy<br/>x<br/>y (acting)\"]):::held");
    }

    private static String label(Facts personnel) {
        String text = OrgDiagram.of(personnel.on(JULY)).mermaid(Locale.ENGLISH).strip();
        return text.substring(text.indexOf("p0([\"") + 5);
    }

    /** Its unit ended the day before: it is a fault of the facts, and a drawing that hid it would hide the fault. */
    @Test
    void drawsAPostWhoseUnitIsGone() {
        LocalDate later = JULY.plusYears(1);
        Snapshot roster = Facts.of(
                        List.of(unit("b", "Phòng", "Office")
                                .life(DateRange.of(JULY, later))
                                .build()),
                        List.of(post("1", "Head", Rank.HEAD)),
                        List.of())
                .orThrow()
                .on(later);

        assertThat(OrgDiagram.of(roster).mermaid(Locale.ENGLISH)).endsWith("\n  p0([\"Head<br/>vacant\"]):::vacant\n");
        assertThat(OrgDiagram.of(roster).dot(Locale.ENGLISH))
                .contains("  p0 [label=\"Head\\nvacant\"")
                .doesNotContain("->");
        assertThat(OrgDiagram.of(roster).withoutPosts().dot(Locale.ENGLISH)).doesNotContain("p0");
    }

    @Test
    void writesMarkupAsText() {
        assertThat(MermaidWriter.escaped("a<b>&\"#;`\\n[x]{y}|*_~$@:!?"))
                .isEqualTo(
                        "a#60;b#62;#38;#34;#35;#59;#96;#92;n#91;x#93;#123;y#125;#124;#42;#95;#126;#36;#64;#58;#33;#63;");
        assertThat(MermaidWriter.escaped("1. Phòng - Ban (số 2.1)")).isEqualTo("1#46; Phòng - Ban (số 2.1)");
        assertThat(MermaidWriter.escaped("- x\ny")).isEqualTo("#45; x y");
        assertThat(DotWriter.escaped("\"a\\N&lt;\n")).isEqualTo("\\\"a\\\\N&amp;lt; ");
    }
}
