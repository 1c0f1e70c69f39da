package org.commune4j.core.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commune4j.properties.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableReaderTest {

    private static final Column<String> CODE = Column.ofText("code").required();
    private static final Column<DayOfWeek> DAY = Column.ofEnum("day", DayOfWeek.class);
    private static final Column<LocalDate> FROM = Column.ofDate("from");
    private static final Column<BigDecimal> SHARE = Column.ofDecimal("share");
    private static final Column<Boolean> KNOWN = Column.ofYesNo("known");
    private static final Column<List<DayOfWeek>> DAYS =
            Column.ofEnum("days", DayOfWeek.class).list();
    private static final Column<String> NOTE = Column.ofProse("note");
    private static final Table TABLE = Table.of("things.csv", CODE, DAY, FROM, SHARE, KNOWN, DAYS, NOTE);

    private final TableReader reader = TableReader.of(TableLimits.DEFAULT);

    private List<String> problems() {
        return reader.problems().stream()
                .map(problem -> problem.code() + " " + problem.pointer() + " "
                        + problem.position().orElseThrow())
                .toList();
    }

    @Test
    void readsEveryKindOfColumnInAnyOrderAndWithAByteOrderMark() {
        List<TableRow> rows = reader.read(
                TABLE,
                "\uFEFFdays,code,share,known,from,day\r\nMONDAY  FRIDAY,a,-2.50,yes,2026-07-01,SUNDAY\r\n\r\n,b,,,,");

        assertThat(reader.problems()).isEmpty();
        assertThat(rows).hasSize(2).allMatch(TableRow::isSound);
        assertThat(rows.get(0).get(CODE)).isEqualTo("a");
        assertThat(rows.get(0).find(DAY)).contains(DayOfWeek.SUNDAY);
        assertThat(rows.get(0).find(FROM)).contains(LocalDate.of(2026, 7, 1));
        assertThat(rows.get(0).find(SHARE)).contains(new BigDecimal("-2.50"));
        assertThat(rows.get(0).find(KNOWN)).contains(true);
        assertThat(rows.get(0).find(DAYS)).contains(List.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        assertThat(rows.get(1).find(DAY)).isEmpty();
        assertThat(rows.get(1).isGiven(DAY)).isFalse();
        assertThatThrownBy(() -> rows.get(1).get(DAY)).hasMessageContaining("day");
    }

    @Test
    void tellsEveryProblemWithItsFileLineAndColumn() {
        List<TableRow> rows = reader.read(TABLE, """
                code,day,from,share,known,days
                ,SONNTAG,1.7.2026,half,maybe,MONDAY NOON
                a,b
                "a,b,,,,
                c,MONDAY,,,no,
                """);

        assertThat(problems())
                .containsExactly(
                        "TABLE-006 /things.csv/0/code 2:1",
                        "TABLE-007 /things.csv/0/day 2:2",
                        "TABLE-008 /things.csv/0/from 2:10",
                        "TABLE-008 /things.csv/0/share 2:19",
                        "TABLE-007 /things.csv/0/known 2:24",
                        "TABLE-007 /things.csv/0/days 2:30",
                        "TABLE-005 /things.csv/1 3:1",
                        "TABLE-002 /things.csv/2 4:1");
        assertThat(rows).hasSize(4);
        assertThat(rows.get(3).isSound()).isTrue();
        assertThat(reader.problems())
                .allSatisfy(problem -> assertThat(problem.render(Locale.ENGLISH))
                        .contains("things.csv")
                        .doesNotContain("{"));
    }

    @Test
    void readsNoLineUnderAWrongHeader() {
        List<TableRow> rows = reader.read(TABLE, "code,day,day,colour\na,,,\n");

        assertThat(problems()).containsExactly("TABLE-003 /things.csv 1:10", "TABLE-004 /things.csv 1:14");
        assertThat(rows).hasSize(1).noneMatch(TableRow::isSound);
        reader.read(TABLE, "day\n");
        reader.read(TABLE, "");
        assertThat(problems().subList(2, 4)).containsExactly("TABLE-001 /things.csv 1:1", "TABLE-001 /things.csv 1:1");
    }

    @Test
    void readsNoIdThatCannotBeSeenAndNoHalfOfACharacter() {
        List<TableRow> rows = reader.read(
                TABLE, "code,note\na\u200bb,x\n\"a\nb\",x\nc,\"x\ny\"\nd,\ud800\n" + "e".repeat(501) + ",\n");

        assertThat(problems())
                .containsExactly(
                        "TABLE-023 /things.csv/0/code 2:1",
                        "TABLE-023 /things.csv/1/code 3:1",
                        "TABLE-023 /things.csv/3/note 7:3",
                        "TABLE-023 /things.csv/4/code 8:1");
        assertThat(rows.get(2).get(NOTE)).isEqualTo("x\ny");
    }

    @Test
    void readsNumbersAndDaysInOneForm() {
        reader.read(
                TABLE,
                "code,from,share\na,+12026-01-01,\u0663\nb,-0001-01-01,+5\nc,2026-02-30,1e9\nd,9999-12-31,"
                        + "9".repeat(100) + "\n");

        assertThat(reader.problems())
                .hasSize(6)
                .allMatch(problem -> problem.code().equals("TABLE-008"));
        assertThat(Column.whole("007")).isEqualTo(7);
        assertThatThrownBy(() -> Column.whole("-7")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Column.decimal("1" + "0".repeat(100))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tellsOfACellInAColumnWithoutAName() {
        reader.read(TABLE, "code,day,,\na,MONDAY,,\nb,,SUNDAY,\n");

        assertThat(problems()).containsExactly("TABLE-024 /things.csv/1 3:4");
    }

    @ParameterizedTest
    @CsvSource({"';', semicolon", "'\t', tab", "'|', vertical bar"})
    void tellsOfAnotherSeparatorOnce(char sign, String name) {
        assertThat(reader.read(TABLE, "code,day\na,MONDAY\n".replace(',', sign)))
                .isEmpty();

        assertThat(problems()).containsExactly("TABLE-025 /things.csv 1:1");
        assertThat(reader.problems().get(0).render(Locale.ENGLISH)).contains("separated by a " + name);
    }

    @Test
    void keepsTheLimits() {
        TableReader small = TableReader.of(new TableLimits(60, 2, 5));

        small.read(TABLE, "code\n" + "x".repeat(60));
        small.read(TABLE, "code\na\nb\nc\n");
        List<TableRow> rows = small.read(TABLE, "code\nabcdef\nabcde\n");

        assertThat(small.problems())
                .extracting(problem -> problem.code() + " " + problem.position().orElseThrow())
                .containsExactly("TABLE-020 1:1", "TABLE-021 4:1", "TABLE-022 2:1");
        assertThat(rows).extracting(TableRow::isSound).containsExactly(false, true);
        assertThatThrownBy(() -> new TableLimits(0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(seed = Seed.FIXED)
    void readsBackWhatIsWritten(@ForAll("texts") List<String> texts) {
        TableWriter writer = TableWriter.of(TABLE);
        texts.forEach(text -> writer.line().set(CODE, "c").set(NOTE, text).set(DAYS, List.of(DayOfWeek.MONDAY)));

        List<TableRow> rows = TableReader.of(TableLimits.DEFAULT).read(TABLE, writer.text());

        assertThat(rows).extracting(row -> row.get(NOTE)).isEqualTo(texts);
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.strings()
                .withChars('a', ',', '"', '\n', 'đ', ' ', ';')
                .ofMaxLength(8)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .list()
                .ofMaxSize(5);
    }
}
