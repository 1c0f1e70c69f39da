package org.commune4j.logging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.commune.CommuneSubjects;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.law.Basis;
import org.commune4j.core.rule.Condition;
import org.commune4j.core.rule.Evaluation;
import org.commune4j.core.rule.Rule;
import org.commune4j.core.snapshot.OfficialView;
import org.commune4j.core.vietnam.LawBooks;
import org.commune4j.json.CommuneJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The library logs at debug, names by ids alone, and asks only a few times whether it may. */
class LoggingTest {

    private static final LocalDate DECEMBER = LocalDate.of(2025, 12, 1);
    private static final Commune COMMUNE = commune();

    private static final Rule<OfficialView> FAILING = Rule.on(CommuneSubjects.OFFICIAL, "OWN-001")
            .says("hỏng", "broken")
            .must(Condition.of("không hỏng", "not broken", official -> {
                throw new IllegalStateException("Nguyễn Văn A");
            }))
            .per(Basis.PRACTICE)
            .build();

    private static final LawBook LAW = LawBooks.vietnam().withCommuneRules(rules -> rules.with(FAILING));

    /** Mộ Đức, whose officials are given names for this. */
    private static Commune commune() {
        Path document = Path.of("src/main/resources/org/commune4j/examples/quickstart/mo-duc.json");
        Commune commune = CommuneJson.strict().read(Commune.class, document).orThrow();
        return commune.toBuilder()
                .officials(commune.officials().stream()
                        .map(official ->
                                official.toBuilder().name("Nguyễn Thị B").build())
                        .toList())
                .build();
    }

    @AfterEach
    void stop() {
        RecordingLog.start(false);
    }

    @Test
    void saysNothingUnlessDebugIsOn() {
        RecordingLog.start(false);
        Evaluation evaluation = LawBooks.vietnam().evaluate(COMMUNE, DECEMBER);

        assertThat(RecordingLog.LINES).isEmpty();
        assertThat(evaluation.size()).isGreaterThan(100);
        assertThat(RecordingLog.QUESTIONS.get())
                .as("not asked for each verdict")
                .isBetween(1, 3);
    }

    @Test
    void saysAtDebugWhichRuleFailedOnWhatAndNotWithWhichWords() {
        RecordingLog.start(true);
        Evaluation evaluation = LAW.evaluate(COMMUNE, DECEMBER);
        evaluation.verdicts().forEach(verdict -> verdict.explanation().render(Locale.ENGLISH));
        String official = COMMUNE.officials().get(0).id();

        assertThat(RecordingLog.LINES)
                .contains("DEBUG rule OWN-001 failed on " + official + " with java.lang.IllegalStateException")
                .contains("DEBUG evaluated " + LAW.communeRules().rules().size() + " rules: " + evaluation)
                .allMatch(line -> line.startsWith("DEBUG "))
                .noneMatch(line -> line.contains("Nguyễn"));
    }
}
