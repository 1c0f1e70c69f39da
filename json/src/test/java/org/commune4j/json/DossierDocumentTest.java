package org.commune4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.commune4j.core.dossier.DossierEventKind.RECEIVED;
import static org.commune4j.core.dossier.DossierEventKind.RESOLVED;
import static org.commune4j.core.dossier.DossierEventKind.SUPPLEMENT_REQUESTED;

import com.networknt.schema.Schema;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commune4j.core.commune.LawBook;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierAssessment;
import org.commune4j.core.dossier.DossierEvent;
import org.commune4j.core.dossier.DossierEventKind;
import org.commune4j.core.dossier.DossierRow;
import org.commune4j.core.dossier.DossierRowFormat;
import org.commune4j.core.dossier.DossierState;
import org.commune4j.core.dossier.EventDetail;
import org.commune4j.core.dossier.Intake;
import org.commune4j.core.dossier.RowField;
import org.commune4j.core.dossier.WorkList;
import org.commune4j.core.dossier.WorkPart;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.procedure.Channel;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.vietnam.LawBooks;
import org.commune4j.core.vietnam.NationalExchange;
import org.commune4j.json.testing.Schemas;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DossierDocumentTest {

    private static final CommuneJson JSON = CommuneJson.strict();
    private static final LawBook LAW = LawBooks.vietnam();
    private static final OffsetDateTime NINE = OffsetDateTime.parse("2025-09-15T09:00:00+07:00");

    static final String DOCUMENT = """
            {
              "id": "H51.21400-250915-0001",
              "procedure": "1.001193",
              "channel": "ONLINE",
              "unit": "ttpvhcc",
              "place": "commune:51:21400",
              "facts": { "verification": false },
              "untracked": [ "RATED" ],
              "events": [
                { "type": "SUBMITTED", "at": "2025-09-15T07:59:00+07:00" },
                { "type": "RECEIVED", "at": "2025-09-15T08:00:00+07:00", "unit": "ttpvhcc", "official": "CB-07", "appointedAt": "2025-09-16T16:00:00+07:00", "slip": "0001" },
                { "at": "2025-09-15T08:30:00+07:00", "type": "TRANSFERRED", "toUnit": "vp", "toOfficial": "CB-09", "step": "check" },
                { "type": "SUPPLEMENT_REQUESTED", "at": "2025-09-15T09:00:00+07:00", "reason": "Thiếu giấy chứng sinh", "components": [ "proof" ] },
                { "type": "SUPPLEMENT_SUPPLIED", "at": "2025-09-15T10:00:00+07:00" },
                { "type": "OBLIGATION_REQUESTED", "at": "2025-09-15T10:00:00+07:00", "amount": 8000, "reduction": "half" },
                { "type": "OBLIGATION_PAID", "at": "2025-09-15T10:05:00+07:00", "amount": 8000, "channel": "ONLINE" },
                { "type": "SUSPENDED", "at": "2025-09-15T10:10:00+07:00", "ground": "VERIFICATION" },
                { "type": "RESUMED", "at": "2025-09-15T10:20:00+07:00" },
                { "type": "EXTENDED", "at": "2025-09-15T10:30:00+07:00", "by": "2 working-days" },
                { "type": "APOLOGISED", "at": "2025-09-15T10:40:00+07:00", "reason": "Chậm", "newAppointment": "2025-09-18T16:00:00+07:00" },
                { "type": "RESOLVED", "at": "2025-09-15T11:00:00+07:00", "post": "chu-tich", "result": "KQ.G15.000031" },
                { "type": "RESULT_RETURNED", "at": "2025-09-15T14:00:00+07:00", "channel": "POSTAL" },
                { "type": "RATED", "at": "2025-09-15T14:05:00+07:00", "satisfied": true, "score": 4, "outOf": 5 },
                { "type": "PETITION_RAISED", "at": "2025-09-16T09:00:00+07:00", "petition": "PA-1" }
              ]
            }
            """;

    private static Dossier received(String id, DossierEvent... later) {
        return Dossier.builder(id, ProcedureCode.parse("1.001193"))
                .channel(Channel.DIRECT)
                .event(DossierEvent.ofReceived(NINE, NINE.plusHours(6)))
                .events(List.of(later))
                .build()
                .orThrow();
    }

    @Test
    void aDocumentIsReadIntoTheDossierItTellsOf() {
        Dossier dossier = JSON.read(Dossier.class, DOCUMENT).orThrow();

        assertThat(dossier.state()).isEqualTo(DossierState.RETURNED);
        assertThat(dossier.events()).extracting(DossierEvent::kind).hasSize(15).doesNotHaveDuplicates();
        assertThat(dossier.appointedAt()).contains(OffsetDateTime.parse("2025-09-16T16:00:00+07:00"));
        assertThat(dossier.facts().find("verification")).contains(false);
        assertThat(dossier.untracked()).containsExactly(DossierEventKind.RATED);
        assertThat(dossier.isDetailed()).isTrue();
        assertThat(JSON.read(Dossier.class, JSON.write(dossier)).orThrow()).isEqualTo(dossier);
        assertThat(Schemas.faults(Schemas.of(JSON, Dossier.class), DOCUMENT)).isEmpty();
    }

    @Test
    void theOtherEndsOfADossierAreReadToo() {
        assertThat(state("{ \"type\": \"NOT_ACCEPTED\", \"at\": \"2025-09-15T08:00:00+07:00\", \"reason\": \"x\" }"))
                .isEqualTo(DossierState.NOT_ACCEPTED);
        String receipt = "{ \"type\": \"RECEIVED\", \"at\": \"2025-09-15T08:00:00+07:00\" }, ";
        assertThat(state(receipt
                        + "{ \"type\": \"ASSIGNED\", \"at\": \"2025-09-15T09:00:00+07:00\", \"toUnit\": \"vp\" }"))
                .isEqualTo(DossierState.IN_PROGRESS);
        for (DossierState end : List.of(DossierState.REFUSED, DossierState.WITHDRAWN, DossierState.STOPPED)) {
            assertThat(state(receipt + "{ \"type\": \"" + end + "\", \"at\": \"2025-09-15T09:00:00+07:00\" }"))
                    .isEqualTo(end);
        }
    }

    private static DossierState state(String events) {
        return JSON.read(
                        Dossier.class,
                        "{ \"id\": \"D-1\", \"procedure\": \"1.001193\", \"events\": [ " + events + " ] }")
                .orThrow()
                .state();
    }

    @Test
    void everyEventThatCannotBeWhereItIsIsAProblemAtItsPlace() {
        List<Problem> problems = JSON.read(Dossier.class, """
                        { "id": "D-1", "procedure": "1.001193", "events": [
                          { "type": "RESOLVED", "at": "2025-09-15T08:00:00+07:00" },
                          { "type": "RECEIVED", "at": "2025-09-15T09:00:00+07:00" },
                          { "type": "ASSIGNED", "at": "2025-09-15T08:59:00+07:00" },
                          { "type": "SUPPLEMENT_SUPPLIED", "at": "2025-09-15T10:00:00+07:00" },
                          { "type": "WITHDRAWN", "at": "2025-09-15T11:00:00+07:00" },
                          { "type": "REFUSED", "at": "2025-09-15T12:00:00+07:00" } ] }
                        """).problems();

        assertThat(told(problems))
                .containsExactly(
                        "INTAKE-001 /events/0", "INTAKE-007 /events/2", "INTAKE-005 /events/3", "INTAKE-002 /events/5");
        assertThat(problems.get(0).position().orElseThrow().line()).isEqualTo(2);
        assertThat(problems.get(0).render(Locale.ENGLISH)).contains("before the receipt");
        assertThat(problems.get(1).render(Locale.ENGLISH)).contains("assignment", "2025");
    }

    @Test
    void everyFaultOfADocumentIsAProblemAtItsPlace() {
        assertThat(told(JSON.read(Dossier.class, """
                        { "procedure": "1.001193 ", "channel": "online", "untracked": [ "LOST" ], "status": "9",
                          "reportedState": "DONE",
                          "events": [
                            { "type": "RECEIVED", "at": "2025-09-15T09:00:00" },
                            { "type": "RESOLVED", "at": "2025-09-15T10:00:00+07:00" },
                            { "type": "ASSIGNED", "at": "2025-09-15T09:00:00+07:00" },
                            { "type": "FORGOTTEN", "at": "2025-09-15T11:00:00+07:00" },
                            { "at": "2025-09-15T11:00:00+07:00" },
                            { "type": "EXTENDED", "at": "2025-09-15T11:00:00+07:00", "by": "same-day" },
                            { "type": "RATED", "at": "2025-09-15T11:00:00+07:00", "satisfied": true, "score": 6, "outOf": 5 } ] }
                        """).problems()))
                .containsExactly(
                        "JSON-011 /id",
                        "JSON-015 /procedure",
                        "JSON-015 /channel",
                        "JSON-014 /untracked/0",
                        "JSON-012 /status",
                        "JSON-014 /reportedState",
                        "JSON-015 /events/0/at",
                        "INTAKE-007 /events/2",
                        "JSON-014 /events/3/type",
                        "JSON-011 /events/4/type",
                        "EVENT-003 /events/5/by",
                        "EVENT-002 /events/6/score");
    }

    @Test
    void aDossierWithoutEventsIsRefused() {
        assertThat(told(JSON.read(Dossier.class, "{ \"id\": \"D-1\", \"procedure\": \"X\" }")
                        .problems()))
                .containsExactly("INTAKE-008 /events");
        assertThat(told(JSON.read(Dossier.class, "{ \"id\": \"D-1\", \"events\": [] }")
                        .problems()))
                .containsExactly("JSON-011 /procedure", "INTAKE-008 /events");
    }

    @Test
    void aReportedStateThatContradictsTheEventsIsRefused() {
        String text = """
                { "id": "D-1", "procedure": "X", "reportedState": "%s", "events": [
                  { "type": "RECEIVED", "at": "2025-09-15T09:00:00+07:00" } ] }
                """;

        assertThat(JSON.read(Dossier.class, text.formatted("STOPPED")).orThrow().state())
                .isEqualTo(DossierState.STOPPED);
        assertThat(told(JSON.read(Dossier.class, text.formatted("SUBMITTED")).problems()))
                .containsExactly("INTAKE-017 /reportedState");
    }

    @Test
    void theReasonGivenToAnApplicantIsInNoProblem() {
        List<Problem> problems = JSON.read(Dossier.class, """
                        { "id": "D-1", "procedure": "X", "events": [
                          { "type": "RECEIVED", "at": "2025-09-15T09:00:00+07:00" },
                          { "type": "REFUSED", "at": "2025-09-15T10:00:00+07:00", "reason": ["Nguyễn Văn A"] } ] }
                        """).problems();

        assertThat(problems).isNotEmpty();
        assertThat(problems.toString()).doesNotContain("Nguyễn");
        assertThat(problems.get(0).render(Locale.ENGLISH)).doesNotContain("Nguyễn");
    }

    @Test
    void aRowIsReadAndItsContradictionsAreToldAtItsFields() {
        String good = """
                { "id": "D-1", "procedure": "1.001193", "receivedAt": "2025-09-15T09:00:00+07:00",
                  "appointedAt": "2025-09-16T09:00:00+07:00", "finishedAt": "2025-09-15T15:00:00+07:00",
                  "state": "RESOLVED", "channel": "DIRECT", "tracked": [ "EXTENDED" ] }
                """;
        DossierRow row = JSON.read(DossierRow.class, good).orThrow();
        DossierRow more = row.toBuilder()
                .official("CB-7")
                .reason("SYNTHETIC")
                .completeAt(row.receivedAt().orElseThrow())
                .addPauses(new DossierRow.PausedTime(row.receivedAt().orElseThrow(), row.receivedAt()))
                .pauseKind(DossierEventKind.SUPPLEMENT_REQUESTED)
                .pausedMinutes(5)
                .build();
        assertThat(JSON.read(DossierRow.class, JSON.write(more)).orThrow()).isEqualTo(more);
        Dossier told = Dossier.from(more).orThrow();
        assertThat(JSON.read(Dossier.class, JSON.write(told)).orThrow()).isEqualTo(told);
        assertThat(told.pausedMinutes()).hasValue(5);
        assertThat(Schemas.faults(Schemas.of(JSON, DossierRow.class), JSON.write(more)))
                .isEmpty();

        assertThat(Dossier.from(row).orThrow().state()).isEqualTo(DossierState.RESOLVED);
        assertThat(JSON.read(DossierRow.class, JSON.write(row)).orThrow()).isEqualTo(row);
        assertThat(Schemas.faults(Schemas.of(JSON, DossierRow.class), good)).isEmpty();
        assertThat(told(JSON.read(DossierRow.class, good.replace("RESOLVED", "IN_PROGRESS"))
                        .problems()))
                .containsExactly("INTAKE-015 /state");
        assertThat(told(JSON.read(DossierRow.class, good.replace("2025-09-15T15", "2025-09-14T15"))
                        .problems()))
                .containsExactly("INTAKE-007 /finishedAt");
        assertThat(told(JSON.read(
                                DossierRow.class,
                                good.replace("T09:00:00+07:00\",\n", "T09:00:00\",\n")
                                        .replace("RESOLVED", "9"))
                        .problems()))
                .containsExactly("JSON-015 /receivedAt", "JSON-014 /state");
    }

    @Test
    void aStreamOfDossiersIsReadToItsEndAndCounted() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JSON.writeLines(
                List.of(
                        received("D-1"),
                        received("D-2", DossierEvent.of(RESOLVED, NINE.plusHours(1))),
                        received("D-3", DossierEvent.of(SUPPLEMENT_REQUESTED, NINE.plusHours(2))),
                        received("D-4"))
                        .stream(),
                out);
        String[] lines = out.toString(StandardCharsets.UTF_8).split("\n");
        lines[1] = lines[1].replace("\"type\":\"RECEIVED\"", "\"type\":\"ASSIGNED\"");
        lines[2] = lines[2].substring(0, lines[2].length() - 9);
        Intake intake = Intake.of(10);

        List<Dossier> read = JSON.readLines(Dossier.class, stream(String.join("\n", lines)))
                .flatMap(intake::take)
                .toList();

        assertThat(read).extracting(Dossier::id).containsExactly("D-1", "D-4");
        assertThat(intake.read()).isEqualTo(4);
        assertThat(intake.refused()).isEqualTo(2);
        assertThat(intake.problems())
                .extracting(problem -> problem.code() + " " + problem.pointer() + " line "
                        + problem.position().orElseThrow().line())
                .startsWith(
                        "INTAKE-001 /events/0 line 2",
                        "JSON-012 /events/0/appointedAt line 2",
                        "INTAKE-001 /events/1 line 2")
                .hasSize(4)
                .last()
                .asString()
                .startsWith("JSON-0")
                .endsWith("line 3");
    }

    @Test
    void anUnknownProcedureIsAProblemOfTheLineWhereTheCatalogueIsGiven() {
        CommuneJson json = JSON.with(
                Dossier.class,
                JSON.codec(Dossier.class)
                        .as(dossier -> LAW.dossierAssessor().check(dossier).orThrow(), dossier -> dossier));
        String known = oneLine(received("D-1"));
        String unknown = known.replace("1.001193", "9.999999");
        Intake intake = Intake.of(10);

        List<Dossier> read = json.readLines(Dossier.class, stream(known + "\n" + unknown + "\n" + known))
                .flatMap(intake::take)
                .toList();

        assertThat(read).hasSize(2);
        assertThat(intake.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("INTAKE-014");
            assertThat(problem.pointer()).hasToString("/procedure");
            assertThat(problem.position().orElseThrow().line()).isEqualTo(2);
            assertThat(problem.render(Locale.ENGLISH)).contains("9.999999", "2025");
        });
        assertThat(JSON.read(Dossier.class, unknown).isValid()).isTrue();
    }

    @Test
    void anExportWithTheNationalCodesIsReadAsItComes() {
        DossierRowFormat format = NationalExchange.rows().toBuilder()
                .column(RowField.ID, "MaHoSo")
                .column(RowField.PROCEDURE, "MaTTHC")
                .column(RowField.RECEIVED_AT, "NgayTiepNhan")
                .column(RowField.FINISHED_AT, "NgayKetThuc")
                .column(RowField.STATE, "TrangThai")
                .build();
        Intake intake = Intake.of(10);

        List<Dossier> read =
                JSON.readRows(format, stream("""
                        {"MaHoSo":"D-1","MaTTHC":"1.001193","NgayTiepNhan":"2025-09-15T09:00:00+07:00","NgayKetThuc":null,"TrangThai":4,"GhiChu":"x"}
                        {"MaHoSo":"D-2","MaTTHC":"1.001193","NgayTiepNhan":"2025-09-15T09:00:00","TrangThai":"11"}
                        {"MaHoSo":"D-3","MaTTHC":"1 001193","NgayTiepNhan":"2025-09-15T09:00:00+07:00","NgayKetThuc":"2025-09-14T09:00:00+07:00","TrangThai":"10"}
                        {"MaHoSo":["D-4"]}
                        {"MaHoSo":"D-5","MaTTHC":"1.001193","NgayTiepNhan":"2025-09-15T09:00:00+07:00","NgayKetThuc":"2025-09-15T10:00:00+07:00","TrangThai":"10"}
                        """)).flatMap(intake::take).toList();

        assertThat(read)
                .extracting(Dossier::toString)
                .containsExactly("D-1 (1.001193) IN_PROGRESS", "D-5 (1.001193) RETURNED");
        assertThat(intake.problems())
                .extracting(problem -> problem.code() + " " + problem.pointer() + " line "
                        + problem.position().orElseThrow().line())
                .containsExactly(
                        "INTAKE-010 /NgayTiepNhan line 2",
                        "INTAKE-012 /TrangThai line 2",
                        "INTAKE-016 /MaTTHC line 3",
                        "JSON-010 /MaHoSo line 4");
    }

    private static Intake readRows(String text, List<Dossier> read) {
        Intake intake = Intake.of(100);
        DossierRowFormat format = DossierRowFormat.builder().build();
        JSON.readRows(format, stream(text)).flatMap(intake::takeOnce).forEach(read::add);
        return intake;
    }

    private static String row(String id, String more) {
        return "{\"id\":\"" + id + "\",\"procedure\":\"1.004837\",\"receivedAt\":\"2025-09-15T08:00:00+07:00\"" + more
                + "}";
    }

    @Test
    @DisplayName("D12: a day of which no hour is known stands with its offset, in events and in rows")
    void d12ADayStandsWithItsOffset() {
        String document = """
                { "id": "D-1", "procedure": "1.004837", "events": [
                  { "type": "RECEIVED", "at": "2025-09-11+07:00", "appointedAt": "2025-09-16+07:00" },
                  { "type": "RESOLVED", "at": "2025-09-15T10:00:00+07:00" } ] }
                """;
        Dossier dossier = JSON.read(Dossier.class, document).orThrow();
        DossierEvent receipt = dossier.events().get(0);
        assertThat(receipt.isKnownToDay()).isTrue();
        assertThat(receipt.isKnownToDay(EventDetail.APPOINTED_AT)).isTrue();
        assertThat(receipt.at()).isEqualTo("2025-09-11T00:00+07:00");
        assertThat(dossier.events().get(1).isKnownToDay()).isFalse();
        assertThat(JSON.write(dossier)).contains("\"2025-09-11+07:00\"", "\"2025-09-16+07:00\"");
        assertThat(JSON.read(Dossier.class, JSON.write(dossier)).orThrow()).isEqualTo(dossier);

        Dossier waiting = Dossier.builder("D-2", dossier.procedure())
                .events(List.of(
                        receipt,
                        DossierEvent.of(
                                        DossierEventKind.SUPPLEMENT_REQUESTED,
                                        OffsetDateTime.parse("2025-09-12T10:00:00+07:00"))
                                .knownToDay()))
                .build()
                .orThrow();
        assertThat(JSON.write(LawBooks.vietnam().assess(waiting, OffsetDateTime.parse("2025-09-30T08:00:00+07:00"))))
                .contains("\"waitingSince\": \"2025-09-12+07:00\"", "\"pausedSince\": \"2025-09-12T00:00:00+07:00\"");
        // Nor is an hour made up in the answer.
        assertThat(JSON.write(LawBooks.vietnam().assess(dossier, OffsetDateTime.parse("2025-09-30T08:00:00+07:00"))))
                .contains("\"receivedAt\": \"2025-09-11+07:00\"", "\"appointedAt\": \"2025-09-16+07:00\"");

        String row =
                "{\"id\":\"A\",\"procedure\":\"1.004837\",\"receivedAt\":\"2025-09-11+07:00\",\"finishedAt\":\"2025-09-11Z\"}";
        DossierRow read = JSON.read(DossierRow.class, row).orThrow();
        assertThat(read.knownToDay()).containsExactlyInAnyOrder(RowField.RECEIVED_AT, RowField.FINISHED_AT);
        assertThat(JSON.read(DossierRow.class, JSON.write(read)).orThrow()).isEqualTo(read);
        assertThat(Dossier.from(read).orThrow().events()).allMatch(DossierEvent::isKnownToDay);
    }

    @ParameterizedTest(name = "D12: {0}")
    @ValueSource(
            strings = {
                "2025-09-11",
                "2025-09-31+07:00",
                "11/9/2025",
                "2025-09-11T+07:00",
                "2025-9-11+07:00",
                "2025-09-11T10+07:00"
            })
    void d12NoDayWithoutItsOffsetAndNoDayThatIsNone(String day) {
        assertThat(JSON.read(Dossier.class, """
                { "id": "D-1", "procedure": "1.004837", "events": [ { "type": "RECEIVED", "at": "%s" } ] }
                """.formatted(day)).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.pointer()).hasToString("/events/0/at");
                    assertThat(problem.render(Locale.ENGLISH))
                            .contains("or a day with its offset where no hour is known");
                    assertThat(problem.render(Locale.forLanguageTag("vi")))
                            .contains("hoặc một ngày có độ lệch múi giờ");
                });
    }

    @Test
    @DisplayName("D14: what a row holds beside the named fields is left alone, whatever it is")
    void d14UnnamedFieldsAreLeftAlone() {
        List<Dossier> read = new ArrayList<>();
        Intake intake = readRows(
                row("A", ",\"files\":[]") + "\n"
                        + row("B", ",\"files\":[{\"name\":\"x\",\"of\":[1]}],\"more\":{\"id\":[2]}") + "\n"
                        + row("C", ",\"state\":[\"4\"]") + "\n" + row("D", ",\" \":null,\" \":1"),
                read);

        assertThat(read).extracting(Dossier::id).containsExactly("A", "B", "D");
        // A named field that holds a list is told.
        assertThat(intake.problems())
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactly("JSON-010 /state");
    }

    @ParameterizedTest(name = "D15: {0}")
    @ValueSource(
            strings = {
                "[ROW,ROW]",
                "[\nROW,\nROW\n]",
                "\n\uFEFF [\n  ROW,\n  ROW\n]",
                "\uFEFF\r\n \n[\n  ROW,\n  ROW\n]",
                "{\n \"id\": \"A\",\n \"x\": 1\n}"
            })
    void d15AnArrayOfRowsIsOneProblem(String text) {
        List<Dossier> read = new ArrayList<>();
        Intake intake = readRows(text.replace("ROW", row("A", "")), read);

        assertThat(read).isEmpty();
        assertThat(intake.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("JSON-031");
            assertThat(problem.position()).isPresent();
            assertThat(problem.render(Locale.ENGLISH)).contains("one object per line");
            assertThat(problem.render(Locale.forLanguageTag("vi"))).contains("mỗi dòng một đối tượng");
        });
    }

    @Test
    @DisplayName(
            "D16: names and values in another normal form, or with blanks of another kind, are those that they look like")
    void d16LookAlikesInRowsAreOne() {
        String composed = "Đã trả kết quả";
        String decomposed = java.text.Normalizer.normalize(composed, java.text.Normalizer.Form.NFD);
        DossierRowFormat format = DossierRowFormat.builder()
                .column(RowField.STATE, "Trạng\u00a0thái")
                .states(Map.of(decomposed, DossierState.RETURNED))
                .build();
        for (String written :
                List.of(composed, decomposed, composed.replace(' ', '\u00a0'), composed.replace(' ', '\u202f'))) {
            String line = row("A", ",\"finishedAt\":\"2025-09-16T08:00:00+07:00\",\"Trạng thái\":\"" + written + "\"");
            assertThat(JSON.readRows(format, stream(line)).toList())
                    .singleElement()
                    .satisfies(one -> assertThat(one.orThrow().state()).isEqualTo(DossierState.RETURNED));
        }
    }

    @Test
    void anAssessmentIsWrittenWithItsReasonsAndFitsTheSchema() {
        Dossier late = received("D-1", DossierEvent.of(RESOLVED, NINE.plusDays(9)));
        DossierAssessment assessment = LAW.assess(late, NINE.plusDays(10));
        String text = JSON.write(assessment);

        assertThat(text)
                .contains(
                        "\"dossier\": \"D-1\"",
                        "\"asOf\": \"2025-09-25T09:00:00+07:00\"",
                        "\"state\": \"RESOLVED\"",
                        "\"procedure\": \"1.001193\"",
                        "\"legalTimeliness\": \"OVERDUE\"",
                        "\"portalTimeliness\": \"OVERDUE\"",
                        "\"endExclusive\": ",
                        "\"rule\": \"DOSSIER-002\"",
                        "\"code\": \"DOSSIER.assessment\"");
        Schema schema = Schemas.of(JSON, DossierAssessment.class);
        assertThat(Schemas.faults(schema, text)).isEmpty();
        assertThat(Schemas.faults(schema, text.replace("\"OVERDUE\"", "\"LATE\"")))
                .isNotEmpty();

        Dossier unknown = Dossier.builder("D-2", ProcedureCode.parse("9.999999"))
                .event(DossierEvent.of(RECEIVED, NINE))
                .build()
                .orThrow();
        String undetermined = JSON.write(LAW.assess(unknown, NINE.plusDays(1)));
        assertThat(undetermined)
                .contains("\"legalTimeliness\": \"UNDETERMINED\"")
                .doesNotContain("\n  \"due\":", "\n  \"procedure\":");
        assertThat(Schemas.faults(schema, undetermined)).isEmpty();
        assertThatThrownBy(() -> JSON.read(DossierAssessment.class, text))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aWorkListIsWrittenMostUrgentFirst() {
        WorkList list = LAW.dueWithin(
                List.of(received("D-2"), received("D-1")).stream(), NINE.plusDays(1), Term.workingDays(3));
        String text = JSON.write(list);

        assertThat(list.part(WorkPart.OVERDUE)).hasSize(2);
        assertThat(text.indexOf("\"dossier\": \"D-1\"")).isPositive().isLessThan(text.indexOf("\"dossier\": \"D-2\""));
        assertThat(Schemas.faults(Schemas.of(JSON, WorkList.class), text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "type": "SUBMITTED",        | ``
            "type": "SUBMITTED"         | "type": "HANDED_IN"
            "at": "2025-09-15T07:59:00+07:00" | "at": "2025-09-15T07:59:00"
            "at": "2025-09-15T07:59:00+07:00" | "on": "2025-09-15T07:59:00+07:00"
            "verification": false       | "verification": "no"
            "untracked": [ "RATED" ]    | "untracked": [ "SLEPT" ]
            "slip": "0001"              | "slip": 1
            "satisfied": true,          | ``
            "components": [ "proof" ]   | "components": "proof"
            "id": "H51.21400-250915-0001", | ``
            """)
    void theSchemaRefusesWhatTheReaderRefuses(String good, String bad) {
        String changed = DOCUMENT.replace(good, bad);

        assertThat(changed).isNotEqualTo(DOCUMENT);
        assertThat(Schemas.faults(Schemas.of(JSON, Dossier.class), changed)).isNotEmpty();
        assertThat(JSON.read(Dossier.class, changed).isValid()).isFalse();
    }

    private static String oneLine(Dossier dossier) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            JSON.writeLines(List.of(dossier).stream(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8).strip();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> told(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.code() + " " + problem.pointer())
                .toList();
    }
}
