package org.commune4j.core.vietnam;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commune4j.core.calendar.Swap;
import org.commune4j.core.law.LegalReference;
import org.jspecify.annotations.Nullable;

/**
 * What the notices for one year have said that no statute says.
 *
 * @param tetFirst the first of the five days off at Tết
 * @param secondNationalDay the day off beside 2 September; null before 2021, which had none
 * @param swaps the swaps whose day off lies in the year
 * @param notice the notice; null where its number is not known
 * @param undecided single working days between days off of which it is not known whether they are swapped
 */
record DecidedYear(
        LocalDate tetFirst,
        @Nullable LocalDate secondNationalDay,
        List<Swap> swaps,
        @Nullable LegalReference notice,
        Set<LocalDate> undecided) {

    /** The day off of the only swap whose day of announcement is known: by letter 12729/VPCP-KGVX. */
    static final LocalDate SWAP_WITH_KNOWN_ANNOUNCEMENT = LocalDate.of(2026, 1, 2);

    /** The day of that letter. */
    static final LocalDate ANNOUNCED = LocalDate.of(2025, 12, 25);

    private static final Map<Integer, DecidedYear> YEARS = years();

    static Optional<DecidedYear> find(int year) {
        return Optional.ofNullable(YEARS.get(year));
    }

    static boolean hasSecondNationalDay(int year) {
        return year >= CalendarSources.FIRST_YEAR_OF_LABOUR_CODE;
    }

    private static Map<Integer, DecidedYear> years() {
        Map<Integer, DecidedYear> years = new LinkedHashMap<>();
        years.put(
                2015,
                withoutNotice(
                        "2015-02-17",
                        Swap.of(day("2015-01-02"), day("2014-12-27")),
                        Swap.of(day("2015-02-16"), day("2015-02-14")),
                        Swap.of(day("2015-04-29"), day("2015-04-25"))));
        years.put(2016, withoutNotice("2016-02-07"));
        years.put(2017, withoutNotice("2017-01-26"));
        years.put(
                2018,
                withoutNotice(
                        "2018-02-14",
                        Swap.of(day("2018-12-31"), day("2019-01-05"), CalendarSources.letter("6519/VPCP-KGVX"))));
        years.put(2019, withoutNotice("2019-02-04", Swap.of(day("2019-04-29"), day("2019-05-04"))));
        years.put(2020, withoutNotice("2020-01-23"));
        years.put(2021, noticed("4875/TB-LĐTBXH", "2021-02-10", "2021-09-03"));
        years.put(2022, noticed("119/TB-LĐTBXH", "2022-01-31", "2022-09-01"));
        years.put(2023, noticed("5034/TB-LĐTBXH", "2023-01-20", "2023-09-01"));
        years.put(
                2024,
                noticed(
                        "5015/TB-LĐTBXH",
                        "2024-02-08",
                        "2024-09-03",
                        Swap.of(day("2024-04-29"), day("2024-05-04"), CalendarSources.letter("2450/VPCP-KGVX"))));
        years.put(
                2025,
                noticed(
                        "6150/TB-BLĐTBXH",
                        "2025-01-27",
                        "2025-09-01",
                        Swap.of(day("2025-05-02"), day("2025-04-26"), CalendarSources.letter("8726/VPCP-KGVX"))));
        years.put(2026, year2026());
        return years;
    }

    /** A swap of 23 November was under consultation on 18 September 2026; how that ended was not found. */
    private static DecidedYear year2026() {
        DecidedYear noticed = noticed(
                "9441/TB-BNV",
                "2026-02-16",
                "2026-09-01",
                Swap.of(day("2026-01-02"), day("2026-01-10"), CalendarSources.letter("12729/VPCP-KGVX")),
                Swap.of(day("2026-08-31"), day("2026-08-22"), CalendarSources.notice("9441/TB-BNV")));
        return new DecidedYear(
                noticed.tetFirst, noticed.secondNationalDay, noticed.swaps, noticed.notice, Set.of(day("2026-11-23")));
    }

    private static DecidedYear withoutNotice(String tetFirst, Swap... swaps) {
        return new DecidedYear(day(tetFirst), null, List.of(swaps), null, Set.of());
    }

    private static DecidedYear noticed(String notice, String tetFirst, String secondNationalDay, Swap... swaps) {
        return new DecidedYear(
                day(tetFirst), day(secondNationalDay), List.of(swaps), CalendarSources.notice(notice), Set.of());
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
