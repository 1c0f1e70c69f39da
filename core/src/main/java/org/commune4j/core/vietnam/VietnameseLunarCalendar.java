package org.commune4j.core.vietnam;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * The two days of the Vietnamese lunar calendar (âm lịch) that public holidays hang on, for 1968 to 2100.
 *
 * <p>The calendar is reckoned at UTC+7, the Chinese one at UTC+8; a new moon between the two midnights sets them a day or a
 * month apart: Tết in 1985, 2007, 2030 and 2053, the tenth of the third month in 2009. Until 1967 Viet Nam reckoned
 * otherwise, so the table begins in 1968.
 */
public final class VietnameseLunarCalendar {

    private static final int FIRST_YEAR = 1968;

    private static final List<LocalDate> NEW_YEAR = days(packed -> packed / 1000);
    private static final List<LocalDate> HUNG_KINGS = days(packed -> packed % 1000);

    private VietnameseLunarCalendar() {}

    /**
     * Returns the first day of the lunar year that begins in the solar year (mùng 1 Tết Nguyên đán).
     *
     * @param solarYear 1968 to 2100
     * @throws IllegalArgumentException outside these years
     */
    public static LocalDate newYear(int solarYear) {
        return NEW_YEAR.get(index(solarYear));
    }

    /**
     * Returns the tenth day of the third lunar month in the solar year (Giỗ Tổ Hùng Vương).
     *
     * @param solarYear 1968 to 2100
     * @throws IllegalArgumentException outside these years
     */
    public static LocalDate hungKings(int solarYear) {
        return HUNG_KINGS.get(index(solarYear));
    }

    private static int index(int solarYear) {
        int index = solarYear - FIRST_YEAR;
        if (index < 0 || index >= NEW_YEAR.size()) {
            throw new IllegalArgumentException("The Vietnamese lunar calendar is tabled for " + FIRST_YEAR + " to "
                    + (FIRST_YEAR + NEW_YEAR.size() - 1) + ", but the year asked for is " + solarYear
                    + "; ask for a year in that range");
        }
        return index;
    }

    private static List<LocalDate> days(IntUnaryOperator dayOfYear) {
        int[] packed = packedDaysOfYear();
        return IntStream.range(0, packed.length)
                .mapToObj(i -> LocalDate.ofYearDay(FIRST_YEAR + i, dayOfYear.applyAsInt(packed[i])))
                .toList();
    }

    /**
     * One number per year: the day of the year of 1/1, then (last three digits) the day of the year of 10/3, neither in a
     * leap month. Computed from the new moons and the sun's longitude (Meeus) at UTC+7.
     */
    private static int[] packedDaysOfYear() {
        return new int[] {
            29_098, 47_116, // 1968 to 1969
            37_105, 27_095, 46_114, 34_102, 23_092, 42_110, 31_100, 49_117, 38_106, 28_096, // 1970 to 1979
            47_115, 36_104, 25_093, 44_112, 33_101, 21_119, 40_108, 29_097, 48_116, 37_105, // 1980 to 1989
            27_095, 46_114, 35_103, 23_091, 41_110, 31_099, 50_118, 38_106, 28_096, 47_115, // 1990 to 1999
            36_105, 24_093, 43_112, 32_101, 22_119, 40_108, 29_097, 48_116, 38_106, 26_094, // 2000 to 2009
            45_113, 34_102, 23_091, 41_109, 31_099, 50_118, 39_107, 28_096, 47_115, 36_104, // 2010 to 2019
            25_093, 43_111, 32_100, 22_119, 41_109, 29_097, 48_116, 37_106, 26_095, 44_113, // 2020 to 2029
            33_102, 23_091, 42_110, 31_099, 50_118, 39_107, 28_097, 46_114, 35_103, 24_093, // 2030 to 2039
            43_111, 32_100, 22_119, 41_109, 30_098, 48_116, 37_105, 26_094, 45_113, 33_101, // 2040 to 2049
            23_091, 42_110, 32_100, 49_118, 39_107, 28_096, 46_115, 35_103, 24_092, 43_111, // 2050 to 2059
            33_101, 21_090, 40_109, 29_098, 48_117, 36_105, 26_094, 45_113, 34_102, 23_091, // 2060 to 2069
            42_110, 31_099, 50_118, 38_106, 27_095, 46_114, 36_104, 24_092, 43_111, 33_101, // 2070 to 2079
            22_090, 40_108, 29_097, 48_116, 37_105, 26_093, 45_112, 34_102, 24_092, 41_110, // 2080 to 2089
            30_099, 49_118, 38_107, 27_095, 46_114, 36_103, 25_093, 43_111, 32_101, 21_119, // 2090 to 2099
            40_108, // 2100
        };
    }
}
