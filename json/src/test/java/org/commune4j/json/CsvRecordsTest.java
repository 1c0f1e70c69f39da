package org.commune4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierRowFormat;
import org.commune4j.core.dossier.Intake;
import org.commune4j.core.dossier.RowField;
import org.commune4j.core.problem.Checked;
import org.commune4j.core.problem.Problem;
import org.commune4j.core.vietnam.NationalExchange;
import org.commune4j.json.codec.Limit;
import org.commune4j.json.codec.Limits;
import org.junit.jupiter.api.Test;

/** Dossiers from comma-separated text. */
class CsvRecordsTest {

    private static final DossierRowFormat FORMAT = NationalExchange.rows().toBuilder()
            .column(RowField.ID, "Mã hồ sơ")
            .column(RowField.RECEIVED_AT, "Ngày tiếp nhận")
            .column(RowField.OFFICIAL, "Cán bộ")
            .moments(DateTimeFormatter.ofPattern("d/M/yyyy H:mm"))
            .assumingOffset(ZoneOffset.ofHours(7))
            .build();

    private static final String HEAD = "Mã hồ sơ;procedure;Ngày tiếp nhận;Cán bộ;Ghi chú\r\n";

    private static List<Checked<Dossier>> read(String text) {
        return CsvRecords.of(FORMAT)
                .separatedBy(';')
                .read(new StringReader(text))
                .toList();
    }

    private static List<String> told(Checked<Dossier> line) {
        return line.problems().stream().map(CsvRecordsTest::told).toList();
    }

    private static String told(Problem problem) {
        assertThat(problem.render(Locale.ENGLISH)).doesNotContain("{");
        assertThat(problem.render(Locale.forLanguageTag("vi"))).doesNotContain("{");
        return problem.code() + " " + problem.pointer() + " "
                + problem.position().orElseThrow().line();
    }

    @Test
    void readsALineADossierAndTellsEveryProblemWithItsLine() {
        List<Checked<Dossier>> lines = read("\uFEFF" + HEAD
                + "H-1;1.004837;15/9/2025 9:00;CB-1;\"một; hai\r\nba\"\r\n"
                + "\r\n"
                + "H-2;1.004837;31/9/2025 9:00;CB-1\r\n"
                + "H-3;1.004837;15/9/2025 9:00;;x;y\r\n"
                + "H-4;1.004837;16/9/2025 9:00");

        assertThat(lines).hasSize(4);
        assertThat(lines.get(0).orThrow().official()).contains("CB-1");
        assertThat(told(lines.get(1))).containsExactly("INTAKE-011 /Ngày tiếp nhận 5");
        assertThat(told(lines.get(2))).containsExactly("CSV-002  6");
        assertThat(lines.get(3).orThrow().id()).isEqualTo("H-4");
    }

    @Test
    void aTextWithoutItsColumnsIsOneProblem() {
        // Another separator: everything is one cell.
        assertThat(CsvRecords.of(FORMAT).read(new StringReader(HEAD + "H-1;x\r\nH-2;y\r\n")))
                .singleElement()
                .satisfies(line -> assertThat(told(line)).containsExactly("CSV-003  1"));
        assertThat(read(""))
                .singleElement()
                .satisfies(line -> assertThat(told(line)).containsExactly("CSV-003  1"));
        assertThat(read("Mã hồ sơ;procedure;procedure\r\nH-1;a;b\r\n"))
                .singleElement()
                .satisfies(line -> assertThat(told(line)).containsExactly("INTAKE-023  1"));
        assertThat(read(HEAD)).isEmpty();
    }

    @Test
    void whatBreaksOffIsToldAndNothingIsThrown() {
        assertThat(told(read(HEAD + "H-1;1.004837;15/9/2025 9:00\r\nH-2;\"1.0;\r\n")
                        .get(1)))
                .isNotEmpty();
        assertThat(told(read(HEAD + "H-1;\"a\"b;15/9/2025 9:00\r\n").get(0))).containsExactly("CSV-001  2");
        Reader broken = new Reader() {
            @Override
            public int read(char[] buffer, int from, int length) throws IOException {
                throw new IOException("gone");
            }

            @Override
            public void close() {}
        };
        assertThat(CsvRecords.of(FORMAT).read(broken))
                .singleElement()
                .satisfies(line -> assertThat(told(line)).containsExactly("JSON-008  2"));
        assertThat(CsvRecords.of(FORMAT)
                        .separatedBy(';')
                        .within(Limits.STANDARD.with(Limit.LINE, 10_000))
                        .read(new StringReader(HEAD + "H-1;" + "x".repeat(100_000))))
                .singleElement()
                .satisfies(line -> assertThat(told(line)).containsExactly("CSV-001  2"));
    }

    /** Whatever a file holds gives dossiers or problems. */
    @Test
    void nothingInATextThrows() {
        String pieces = "\";,\r\n\u0000Hồ1.04837\uD800'=";
        java.util.Random random = new java.util.Random(7);
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? HEAD : "");
            IntStream.range(0, random.nextInt(80))
                    .forEach(any -> text.append(pieces.charAt(random.nextInt(pieces.length()))));
            read(text.toString()).forEach(line -> line.problems().forEach(CsvRecordsTest::told));
        }
    }

    @Test
    void aStreamOfManyIsReadInMemoryThatDoesNotGrow() {
        Intake intake = Intake.of(10);
        Reader endless = new Reader() {
            private long lines;
            private String rest = HEAD;

            @Override
            public int read(char[] buffer, int from, int length) {
                if (rest.isEmpty()) {
                    if (++lines > 50_000) {
                        return -1;
                    }
                    rest = "H-" + lines + ";1.004837;15/9/2025 9:00;CB-1;\r\n";
                }
                int taken = Math.min(length, rest.length());
                rest.getChars(0, taken, buffer, from);
                rest = rest.substring(taken);
                return taken;
            }

            @Override
            public void close() {}
        };
        assertThat(CsvRecords.of(FORMAT)
                        .separatedBy(';')
                        .read(endless)
                        .flatMap(intake::take)
                        .count())
                .isEqualTo(50_000);
        assertThat(intake.refused()).isZero();
    }
}
