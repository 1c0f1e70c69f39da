package org.commune4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.commune4j.core.deadline.CaseFacts;
import org.commune4j.core.deadline.Counting;
import org.commune4j.core.deadline.CutOff;
import org.commune4j.core.deadline.Deadline;
import org.commune4j.core.deadline.LimitCase;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.deadline.TimeLimit;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.vietnam.VietnamCalendar;
import org.commune4j.core.vietnam.VietnamDeadlines;
import org.commune4j.json.testing.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineDocumentTest {

    private static final CommuneJson JSON = CommuneJson.strict();
    private static final OffsetDateTime RECEIVED = OffsetDateTime.parse("2025-04-25T10:00:00+07:00");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 working-days",
                "8 working-hours",
                "15 calendar-days",
                "1 hours",
                "2 months",
                "same-day",
                "none"
            })
    void aTermIsItsText(String text) {
        Term term = JSON.read(Term.class, '"' + text + '"').orThrow();

        assertThat(term).isEqualTo(Term.parse(text));
        assertThat(JSON.write(term).strip()).isEqualTo('"' + text + '"');
    }

    @Test
    void aLimitIsWrittenAsItWasRead() {
        TimeLimit limit = TimeLimit.of(List.of(
                LimitCase.builder()
                        .label(LocalizedText.of("cần xác minh", "verification needed"))
                        .putWhen("verification", true)
                        .term(Term.workingDays(5))
                        .build(),
                LimitCase.builder()
                        .label(LocalizedText.of("thông thường", "ordinary"))
                        .term(Term.SAME_DAY)
                        .cutOff(CutOff.of(LocalTime.of(15, 0), CutOff.CutOffEffect.RESULT_MOVES))
                        .build()));

        assertThat(JSON.read(TimeLimit.class, JSON.write(limit)).orThrow()).isEqualTo(limit);
        TimeLimit land = VietnamDeadlines.landRegistration();
        assertThat(JSON.read(TimeLimit.class, JSON.write(land)).orThrow()).isEqualTo(land);
    }

    @Test
    void everyFaultOfALimitIsAProblemAtItsPlace() {
        List<Problem> problems = JSON.read(TimeLimit.class, """
                        [ { "label": "a", "term": "3 days" },
                          { "label": "b", "when": { "hard-area": "yes" }, "term": "3 working-days" },
                          { "label": "c", "term": "none", "cutOff": { "time": "15h", "effect": "MOVES" } },
                          { "term": "0 months" } ]
                        """).problems();

        assertThat(problems)
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactly(
                        "JSON-015 /0/term",
                        "JSON-010 /1/when/hard-area",
                        "JSON-015 /2/cutOff/time",
                        "JSON-014 /2/cutOff/effect",
                        "JSON-011 /3/label",
                        "JSON-015 /3/term");
    }

    @Test
    void twoCasesWithoutFactsAreRefused() {
        assertThat(JSON.read(TimeLimit.class, """
                        [ { "label": "a", "term": "3 working-days" }, { "label": "b", "term": "5 working-days" } ]
                        """).problems())
                .singleElement()
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .isEqualTo("LIMIT-001 /1/when");
    }

    @Test
    void aDeadlineIsWrittenWithItsReceipt() {
        Deadline due =
                Term.workingDays(3).from(RECEIVED, Counting.of(VietnamCalendar.standard(), VietnamDeadlines.POLICY));

        assertThat(JSON.write(due))
                .contains(
                        "\"state\": \"DETERMINED\"",
                        "\"date\": \"2025-04-29\"",
                        "\"endExclusive\": \"2025-04-30T00:00:00+07:00\"",
                        "\"term\": \"3 working-days\"",
                        "8726/VPCP-KGVX");
    }

    @Test
    void aDeadlineThatCannotBeToldIsWrittenWithItsCandidates() {
        Deadline open = Term.workingDays(15)
                .from(
                        OffsetDateTime.parse("2027-01-20T10:00:00+07:00"),
                        Counting.of(
                                VietnamCalendar.standard().knownOn(LocalDate.of(2026, 10, 1)),
                                VietnamDeadlines.POLICY));
        assertThat(JSON.write(open))
                .contains(
                        "\"state\": \"OPEN\"", "\"earliest\": \"2027-02-17\"", "\"latest\": \"2027-02-18\"", "2027/tet")
                .doesNotContain("\"date\":");

        Deadline unknown = VietnamDeadlines.landRegistration()
                .from(RECEIVED, CaseFacts.UNKNOWN, Counting.of(VietnamCalendar.standard(), VietnamDeadlines.POLICY));
        String written = JSON.write(unknown);
        assertThat(unknown.candidates()).hasSize(4);
        assertThat(written).contains("\"state\": \"UNDETERMINED\"");
        assertThat(written.split("\"state\": \"DETERMINED\"", -1)).hasSize(5);

        Schema schema = Schemas.of(JSON, Deadline.class);
        assertThat(Schemas.faults(schema, written)).isEmpty();
        assertThat(Schemas.faults(schema, JSON.write(open))).isEmpty();
        assertThat(Schemas.faults(schema, written.replace("UNDETERMINED", "UNKNOWN")))
                .isNotEmpty();
    }

    @Test
    void theSchemaOfALimitRefusesWhatTheReaderRefuses() {
        Schema schema = Schemas.of(JSON, TimeLimit.class);
        String limit = JSON.write(VietnamDeadlines.landRegistration());

        assertThat(Schemas.faults(schema, limit)).isEmpty();
        for (String changed : List.of(
                limit.replaceFirst("\"term\"", "\"days\""),
                limit.replaceFirst("\"hard-area\": (true|false)", "\"hard-area\": \"yes\""),
                limit.replaceFirst("\"label\"", "\"name\""))) {
            assertThat(changed).isNotEqualTo(limit);
            assertThat(Schemas.faults(schema, changed)).isNotEmpty();
            assertThat(JSON.read(TimeLimit.class, changed).isValid()).isFalse();
        }
    }
}
