package org.commune4j.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import org.commune4j.core.commune.Commune;
import org.commune4j.core.rule.Evaluation;
import org.commune4j.core.rule.VerdictChange;
import org.commune4j.core.vietnam.LawBooks;
import org.commune4j.json.CommuneJson;
import org.junit.jupiter.api.Test;

/** An evaluation and a change of verdict as documents. */
class EvaluationDocumentTest {

    private static final CommuneJson JSON = CommuneJson.strict();

    private static Evaluation evaluation(LocalDate date) throws IOException {
        try (InputStream stream = Main.class.getResourceAsStream("mo-duc.json")) {
            return LawBooks.vietnam().evaluate(JSON.read(Commune.class, stream).orThrow(), date);
        }
    }

    @Test
    void writesABreachWithItsReasonAndRemedyAndTheSameEachTime() throws IOException {
        String written = JSON.write(evaluation(LocalDate.of(2025, 12, 1)));

        assertThat(written)
                .contains("\"date\": \"2025-12-01\"", "\"place\": \"commune:51:21400\"", "\"breached\": ")
                .contains("\"code\": \"RULE.forbidden.FAILS\"", "\"code\": \"CON.remedy-vacate-one\"")
                .contains("\"number\": \"332/NQ-CP\"")
                .isEqualTo(JSON.write(evaluation(LocalDate.of(2025, 12, 1))));
    }

    @Test
    void writesWhatChangedAndWhereTheExplanationsPart() throws IOException {
        VerdictChange change =
                evaluation(LocalDate.of(2025, 9, 15)).diff(evaluation(LocalDate.of(2025, 12, 1))).stream()
                        .filter(changed -> changed.ruleCode().equals("CON-002"))
                        .findFirst()
                        .orElseThrow();

        assertThat(JSON.write(change)).contains("\"rule\": \"CON-002\"", "NOT_APPLICABLE");
    }
}
