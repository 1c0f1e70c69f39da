package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.time4j.PlainDate;
import net.time4j.calendar.ChineseCalendar;
import net.time4j.calendar.VietnameseCalendar;
import org.commune4j.core.testing.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseLunarCalendarTest {

    static IntStream years() {
        return IntStream.rangeClosed(1968, 2100);
    }

    @ParameterizedTest
    @MethodSource("years")
    void agreesWithTime4J(int year) {
        assertThat(lunarDate(VietnameseLunarCalendar.newYear(year))).isEqualTo("1/1");
        assertThat(lunarDate(VietnameseLunarCalendar.hungKings(year))).isEqualTo("10/3");
        assertThat(VietnameseLunarCalendar.newYear(year)).hasYear(year);
        assertThat(VietnameseLunarCalendar.hungKings(year)).hasYear(year);
    }

    private static String lunarDate(LocalDate day) {
        VietnameseCalendar lunar = PlainDate.from(day).transform(VietnameseCalendar.axis());
        return lunar.getDayOfMonth() + "/" + lunar.getMonth().getNumber()
                + (lunar.getMonth().isLeap() ? " leap" : "");
    }

    @ParameterizedTest
    @CsvSource({"1985, 1985-01-21", "2007, 2007-02-17", "2030, 2030-02-02", "2053, 2053-02-18"})
    void tetIsNotTheChineseNewYear(int year, LocalDate tet) {
        assertThat(VietnameseLunarCalendar.newYear(year)).isEqualTo(tet);
        assertThat(chinese(tet)).isNotEqualTo("1/1");
    }

    @Test
    void hungKings2009IsNotTheChineseTenthOfTheThirdMonth() {
        LocalDate day = VietnameseLunarCalendar.hungKings(2009);
        assertThat(day).isEqualTo(LocalDate.of(2009, 4, 4));
        assertThat(chinese(day)).isNotEqualTo("10/3");
    }

    private static String chinese(LocalDate day) {
        ChineseCalendar lunar = PlainDate.from(day).transform(ChineseCalendar.axis());
        return lunar.getDayOfMonth() + "/" + lunar.getMonth().getNumber();
    }

    @ParameterizedTest
    @CsvSource({
        "2015, 2015-02-19, 2015-04-28",
        "2025, 2025-01-29, 2025-04-07",
        "2026, 2026-02-17, 2026-04-26",
        "2027, 2027-02-06, 2027-04-16"
    })
    void knowsTheYearsPeopleRemember(int year, LocalDate tet, LocalDate hungKings) {
        assertThat(VietnameseLunarCalendar.newYear(year)).isEqualTo(tet);
        assertThat(VietnameseLunarCalendar.hungKings(year)).isEqualTo(hungKings);
    }

    @ParameterizedTest
    @ValueSource(ints = {1967, 2101, -1})
    void refusesAYearOutsideTheTable(int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VietnameseLunarCalendar.newYear(year))
                .withMessageContaining("1968 to 2100")
                .withMessageContaining(Integer.toString(year));
    }

    @Test
    void agreesWithTheSharedTable() {
        List<Map<String, String>> rows = SharedData.csv("vn-lunar/tet_and_hung_kings_2000_2029.csv");
        assertThat(rows).hasSize(30);
        for (Map<String, String> row : rows) {
            int year = Integer.parseInt(row.get("year"));
            assertThat(VietnameseLunarCalendar.newYear(year)).hasToString(row.get("tet"));
            assertThat(VietnameseLunarCalendar.hungKings(year)).hasToString(row.get("hung_kings_10_3"));
        }
    }
}
