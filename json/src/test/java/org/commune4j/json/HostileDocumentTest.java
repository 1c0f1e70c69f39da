package org.commune4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.law.Instrument;
import org.commune4j.core.law.Vocabulary;
import org.commune4j.core.organisation.Unit;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.problem.ProblemException;
import org.commune4j.core.text.Echo;
import org.commune4j.core.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Case B10: text of a document is shown as escapes and cut; what cannot be seen is no part of a code. */
class HostileDocumentTest {

    private static final CommuneJson JSON = CommuneJson.strict().knowing(Vocabulary.OPEN);
    private static final String UNIT =
            "{\"id\":\"u\",\"name\":\"Phòng\",\"kind\":\"OFFICE\",\"branch\":\"PARTY\",\"parent\":\"p\",\"from\":\"2025-07-01\"}";

    private static List<Problem> problems(String old, String changed) {
        assertThat(UNIT).contains(old);
        return JSON.read(Unit.class, UNIT.replace(old, changed)).problems();
    }

    private static void assertShown(Problem problem) {
        for (String text : List.of(
                problem.toString(),
                problem.render(Locale.ENGLISH),
                problem.render(Locale.forLanguageTag("vi")),
                JSON.write(problem))) {
            assertThat(text.replace("\n", "").codePoints().allMatch(Echo::isShown))
                    .as(Echo.shown(text))
                    .isTrue();
            assertThat(text.length()).isLessThan(4 * Echo.LONGEST);
        }
    }

    @Test
    void b10ALineOfALogAndACommandToTheTerminalAreShownAsEscapes() {
        List<Problem> problems = problems("\"OFFICE\"", "\"X\\n2026-01-01 INFO paid\\u001b[2J\"");

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).hasToString("/kind");
            assertThat(problem.render(Locale.ENGLISH)).contains("X\\u{A}2026-01-01 INFO paid\\u{1B}[2J");
            assertShown(problem);
        });
        assertThatThrownBy(() -> Checked.ofProblems(problems).orThrow())
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("\\u{1B}[2J")
                .hasMessageNotContaining("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"parent\":\"p\"", "\"from\":\"2025-07-01\""})
    void b10NineHundredThousandCharactersAreCut(String field) {
        String name = field.substring(0, field.indexOf(':') + 1);

        assertThat(problems(field, name + '"' + "X".repeat(900_000) + '"'))
                .isNotEmpty()
                .allSatisfy(HostileDocumentTest::assertShown)
                .first()
                .satisfies(problem -> assertThat(problem.render(Locale.ENGLISH)).contains("X… (+899,520)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u200B", "\\u2028", "\\u202E", "\\u0085", "\\uFEFF", "\\u2066", "\\uE000", "\\u3164"})
    void b10WhatCannotBeSeenIsNoPartOfACode(String escape) {
        assertThat(problems("\"parent\":\"p\"", "\"parent\":\"p" + escape + "q\""))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("JSON-015");
                    assertThat(problem.pointer()).hasToString("/parent");
                    assertShown(problem);
                });
        assertThat(JSON.read(Instrument.class, "\"1" + escape + "/NQ\"").problems())
                .isNotEmpty();
    }

    /** As a blank it is none of a code either, but it is read as the blank that it looks like. */
    @Test
    void b10AHardSpaceIsABlank() {
        assertThat(problems("\"parent\":\"p\"", "\"parent\":\"p\\u00A0q\""))
                .isEqualTo(problems("\"parent\":\"p\"", "\"parent\":\"p q\""));
    }

    @Test
    void b10NamesOfFieldsAreShownToo() {
        assertThat(problems("\"parent\"", "\"par\\u202Eent" + "x".repeat(900) + "\""))
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString() + problem.render(Locale.ENGLISH))
                        .contains("par\\u{202E}entx")
                        .doesNotContain("\u202E", "x".repeat(Echo.LONGEST)));
    }

    @Test
    void b10AnArgumentCannotFillItselfIn() {
        assertThat(problems("\"OFFICE\"", "\"{expected} {code} {remedy}\""))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.render(Locale.ENGLISH)).contains("\"{expected} {code} {remedy}\""));
    }

    @Test
    void b10NamesInAnyScriptStayAsTheyAre() {
        Unit unit = JSON.read(Unit.class, UNIT.replace("\"Phòng\"", "{\"vi\":\"Phòng Kinh tế\",\"ja\":\"経済課\"}"))
                .orThrow();
        assertThat(unit.name()).isEqualTo(LocalizedText.ofLanguages(Map.of("vi", "Phòng Kinh tế", "ja", "経済課")));
        assertThat(unit.name().toString()).contains("Phòng Kinh tế", "経済課");
    }

    @Test
    void b10AHostileNameIsKeptAndShownAsEscapes() {
        String text = UNIT.replace("Phòng", "Phòng\\u001b[2J" + "z".repeat(5_000));
        Unit unit = JSON.read(Unit.class, text).orThrow();

        assertThat(unit.name().in(Locale.ENGLISH)).contains("\u001b");
        assertThat(unit.name().toString()).doesNotContain("\u001b", "z".repeat(Echo.LONGEST));
        assertThat(unit.toString()).doesNotContain("\u001b");
        assertThat(JSON.read(Commune.class, text).problems()).allSatisfy(HostileDocumentTest::assertShown);
    }
}
