package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.commune4j.core.calendar.Arrangement;
import org.commune4j.core.calendar.DayKind;
import org.commune4j.core.calendar.DayStatus;
import org.commune4j.core.calendar.Decision;
import org.commune4j.core.calendar.Holiday;
import org.commune4j.core.calendar.Notice;
import org.commune4j.core.calendar.Occasion;
import org.commune4j.core.calendar.OpenDayException;
import org.commune4j.core.calendar.Possible;
import org.commune4j.core.calendar.Swap;
import org.commune4j.core.calendar.WorkCalendar;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.testing.SharedData;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnamCalendarTest {

    private static final WorkCalendar CALENDAR = VietnamCalendar.standard();

    /** The day before letter 10065/VPCP-KGVX: Tết and National Day of 2027 and a swap of 23 November 2026 were open. */
    private static final WorkCalendar UNDECIDED = CALENDAR.knownOn(LocalDate.of(2026, 10, 1));

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    // ---------------------------------------------------------------- the notices of 2015 to 2026

    @ParameterizedTest
    @CsvSource({
        "vn-holidays/official_civil_service_2015_2026.csv, 145, 2015, 2026",
        "vn-holidays/official_civil_service_2027.csv, 12, 2027, 2027"
    })
    void agreesEntryByEntryWithTheOfficialDays(String file, int entries, int firstYear, int lastYear) {
        List<Map<String, String>> rows = SharedData.csv(file);
        assertThat(rows).hasSize(entries);
        Set<LocalDate> listed = new TreeSet<>();
        for (Map<String, String> row : rows) {
            LocalDate date = day(row.get("date"));
            listed.add(date);
            if (date.getYear() < 2015) {
                assertThat(CALENDAR.swaps()).anyMatch(swap -> swap.dayWorked().equals(date));
                continue;
            }
            DayStatus status = CALENDAR.status(date);
            switch (row.get("kind")) {
                case "weekday_off" -> assertThat(status.kind()).isIn(DayKind.HOLIDAY, DayKind.COMPENSATORY);
                case "swap_off" -> {
                    assertThat(status.kind()).isEqualTo(DayKind.SWAPPED_OFF);
                    assertThat(status.swap().map(Swap::dayWorked)).contains(day(row.get("swapped_with")));
                }
                case "workday" -> {
                    assertThat(status.kind()).isEqualTo(DayKind.SWAPPED_IN);
                    assertThat(status.swap().map(Swap::dayOff)).contains(day(row.get("swapped_with")));
                }
                default -> throw new AssertionError("unknown kind in " + row);
            }
        }
        // And no day beside those listed departs from the week; none waits for a decision.
        for (LocalDate date = LocalDate.of(firstYear, 1, 1); date.getYear() <= lastYear; date = date.plusDays(1)) {
            if (!listed.contains(date)) {
                boolean weekday = date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
                assertThat(CALENDAR.isWorkingDay(date)).as("%s", date).isEqualTo(weekday);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2015, 13",
        "2016, 10",
        "2017, 10",
        "2018, 11",
        "2019, 11",
        "2020, 10",
        "2021, 11",
        "2022, 11",
        "2023, 11",
        "2024, 12",
        "2025, 12",
        "2026, 14",
        "2027, 12"
    })
    void knowsHowManyWeekdaysOfAYearAreOff(int year, int weekdaysOff) {
        long off = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(date -> date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .filter(date -> !CALENDAR.status(date).isOpen())
                .filter(date -> !CALENDAR.isWorkingDay(date))
                .count();
        assertThat(off).isEqualTo(weekdaysOff);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-01, HOLIDAY", "2025-01-27, HOLIDAY", "2025-01-31, HOLIDAY", "2025-02-03, WORKING",
        "2025-04-07, HOLIDAY", "2025-04-26, SWAPPED_IN", "2025-05-02, SWAPPED_OFF", "2025-09-01, HOLIDAY",
        "2025-09-02, HOLIDAY", "2025-09-03, WORKING", "2025-11-24, WORKING", "2026-01-02, SWAPPED_OFF",
        "2026-01-10, SWAPPED_IN", "2026-04-26, HOLIDAY", "2026-04-27, COMPENSATORY", "2026-08-22, SWAPPED_IN",
        "2026-08-31, SWAPPED_OFF", "2026-11-24, HOLIDAY", "2026-11-23, WORKING", "2023-05-02, COMPENSATORY",
        "2023-05-03, COMPENSATORY", "2029-11-24, HOLIDAY", "2029-11-26, COMPENSATORY", "2026-05-09, WEEKEND"
    })
    void knowsTheDaysPeopleAskAbout(LocalDate date, DayKind kind) {
        assertThat(CALENDAR.status(date).kind()).isEqualTo(kind);
    }

    @Test
    void everyDecisionOfTheNoticesWasAmongTheCandidates() {
        for (Occasion occasion : CALENDAR.occasions()) {
            CALENDAR.findDecision(occasion.id())
                    .ifPresent(decision -> assertThat(occasion.candidates())
                            .as(occasion.id())
                            .anyMatch(candidate -> dates(candidate).equals(dates(decision.outcome()))));
        }
    }

    private static List<LocalDate> dates(Arrangement outcome) {
        return java.util.stream.Stream.concat(
                        outcome.holidays().stream().map(Holiday::date),
                        outcome.swaps().stream()
                                .flatMap(swap -> java.util.stream.Stream.of(swap.dayOff(), swap.dayWorked())))
                .toList();
    }

    @Test
    void everySwapOfTheNoticesIsInForce() {
        assertThat(CALENDAR.swaps())
                .extracting(Swap::dayOff)
                .extracting(LocalDate::toString)
                .containsExactly(
                        "2015-01-02",
                        "2015-02-16",
                        "2015-04-29",
                        "2018-12-31",
                        "2019-04-29",
                        "2024-04-29",
                        "2025-05-02",
                        "2026-01-02",
                        "2026-08-31");
    }

    @Test
    void saysHowSureEachEntryIs() {
        assertThat(CALENDAR.status(day("2016-02-08")).sourceStatus()).isEqualTo(SourceStatus.UNVERIFIED);
        assertThat(CALENDAR.status(day("2016-02-08")).reference()).isEmpty();
        assertThat(CALENDAR.status(day("2018-12-31")).reference()).hasToString("Optional[6519/VPCP-KGVX (UNVERIFIED)]");
        assertThat(CALENDAR.status(day("2019-04-29")).sourceStatus()).isEqualTo(SourceStatus.UNVERIFIED);
        assertThat(CALENDAR.status(day("2025-01-28")).reference()).hasToString("Optional[6150/TB-BLĐTBXH (REPORTED)]");
        // Nothing that was read tells what these notices say of these days.
        for (String day : List.of("2021-02-10", "2022-09-01", "2024-04-29", "2025-05-02", "2025-04-26", "2025-09-01")) {
            assertThat(CALENDAR.status(day(day)).sourceStatus()).as(day).isEqualTo(SourceStatus.UNVERIFIED);
            assertThat(CALENDAR.status(day(day)).reference()).as(day).isPresent();
        }
        for (String day : List.of("2027-02-04", "2027-02-08", "2027-09-03")) {
            assertThat(CALENDAR.status(day(day)).reference())
                    .as(day)
                    .hasToString("Optional[10065/VPCP-KGVX (REPORTED)]");
        }
        assertThat(CALENDAR.findDecision("2026/swap-11-23")).hasValueSatisfying(decision -> {
            assertThat(decision.reference()).hasToString("Optional[10065/VPCP-KGVX (REPORTED)]");
            assertThat(decision.announcedOn()).contains(day("2026-10-02"));
        });
        assertThat(CALENDAR.status(day("2025-04-30")).reference())
                .hasToString("Optional[45/2019/QH14 Art. 112(1) (VERIFIED)]");
        assertThat(CALENDAR.status(day("2026-04-27")).reference())
                .hasToString("Optional[45/2019/QH14 Art. 111(3) (VERIFIED)]");
        assertThat(CALENDAR.status(day("2026-01-02")).reference()).hasToString("Optional[12729/VPCP-KGVX (REPORTED)]");
        assertThat(CALENDAR.status(day("2026-11-24")).reference()).hasToString("Optional[28/2026/QH16 (REPORTED)]");
        assertThat(CALENDAR.status(day("2026-05-09")).sourceStatus()).isEqualTo(SourceStatus.REPORTED);
    }

    @Test
    void namesADayInBothLanguages() {
        DayStatus compensatory = CALENDAR.status(day("2026-04-27"));
        assertThat(compensatory.name())
                .isEqualTo(LocalizedText.of(
                        "Nghỉ bù Giỗ Tổ Hùng Vương", "Compensatory rest, Hung Kings Commemoration Day"));
        assertThat(compensatory.message().render(Locale.ENGLISH))
                .isEqualTo(
                        "Mon 27 Apr 2026: compensatory rest for Hung Kings Commemoration Day, which fell on Sun 26 Apr 2026");
        assertThat(CALENDAR.status(day("2025-04-26")).message().render(Locale.forLanguageTag("vi")))
                .isEqualTo("Thứ Bảy, 26/04/2025: làm bù cho ngày nghỉ hoán đổi Thứ Sáu, 02/05/2025");
    }

    // ---------------------------------------------------------------- reckoning

    @ParameterizedTest
    @CsvSource({
        "2025-04-25, 3, 2025-04-29", // 26 April was worked
        "2025-08-29, 1, 2025-09-03", // 1 and 2 September off
        "2026-02-13, 1, 2026-02-23", // Tết 2026
        "2026-02-10, 5, 2026-02-24",
        "2025-12-31, 1, 2026-01-05", // 2 January off
        "2026-01-09, 1, 2026-01-10", // 10 January worked
        "2026-04-24, 1, 2026-04-28", // compensation of Sunday 26 April
        "2026-08-21, 1, 2026-08-22",
        "2026-08-28, 1, 2026-09-03",
        "2025-11-21, 1, 2025-11-24",
        "2026-01-03, -1, 2025-12-31",
        "2026-01-03, 0, 2026-01-03"
    })
    void countsWorkingDays(LocalDate from, int n, LocalDate expected) {
        assertThat(CALENDAR.plus(from, n)).isEqualTo(expected);
    }

    @Test
    void agreesWithStrataOnEveryDay() {
        for (Map<String, String> row : SharedData.csv("deadline-oracle/strata_vn_days_2015_2022.csv")) {
            LocalDate date = day(row.get("date"));
            assertThat(CALENDAR.isWorkingDay(date))
                    .as("%s", date)
                    .isEqualTo(Boolean.valueOf(row.get("is_business_day")));
            assertThat(CALENDAR.next(date)).hasToString(row.get("next"));
            assertThat(CALENDAR.nextOrSame(date)).hasToString(row.get("next_or_same"));
            // Strata answers outside its years; this calendar refuses.
            if (!row.get("previous").startsWith("2014")) {
                assertThat(CALENDAR.previous(date)).hasToString(row.get("previous"));
                assertThat(CALENDAR.previousOrSame(date)).hasToString(row.get("previous_or_same"));
            }
        }
    }

    @Test
    void agreesWithStrataOnShifts() {
        for (Map<String, String> row : SharedData.csv("deadline-oracle/strata_vn_shift_2015_2022.csv")) {
            LocalDate date = day(row.get("date"));
            row.forEach((column, expected) -> {
                if (column.startsWith("shift_") && !expected.isEmpty()) {
                    int n = Integer.parseInt(column.substring("shift_".length()).replace("minus", "-"));
                    assertThat(CALENDAR.plus(date, n)).as("%s %s", date, column).hasToString(expected);
                }
            });
        }
    }

    @Test
    void agreesWithNumpyOnForwardRollsFromWorkingDays() {
        int compared = 0;
        for (Map<String, String> row : SharedData.csv("deadline-oracle/numpy_roll_conventions.csv")) {
            LocalDate date = day(row.get("date"));
            int n = Integer.parseInt(row.get("offset"));
            String roll = row.get("roll");
            boolean forward = roll.equals("forward") || roll.equals("following");
            boolean backward = roll.equals("backward") || roll.equals("preceding");
            if (!forward && !backward) {
                continue;
            }
            // numpy first rolls to a working day and then counts from there; here the roll is said, not implied.
            LocalDate start = forward ? CALENDAR.nextOrSame(date) : CALENDAR.previousOrSame(date);
            assertThat(CALENDAR.plus(start, n)).as("%s", row).hasToString(row.get("result"));
            compared++;
        }
        assertThat(compared).isGreaterThan(500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014-12-31", "2051-01-01", "1999-06-01"})
    void refusesADayOutsideItsYears(LocalDate date) {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> CALENDAR.isWorkingDay(date))
                .withMessageContaining("2015-01-01 to 2050-12-31")
                .withMessageContaining(date.toString());
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> CALENDAR.status(date));
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> CALENDAR.plus(date, 1));
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> CALENDAR.plus(date, 0));
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> CALENDAR.workingDaysBetween(day("2025-01-01"), date));
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> CALENDAR.workingDaysBetween(date, day("2025-01-01")));
    }

    @Test
    void refusesAResultOutsideItsYears() {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> CALENDAR.plus(day("2015-01-05"), -1))
                .withMessageContaining("-1 working days from 2015-01-05");
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> CALENDAR.plus(day("2050-12-30"), 30))
                .withMessageContaining("30 working days from 2050-12-30");
    }

    // ---------------------------------------------------------------- what is not decided yet

    @Test
    void refusesToGuessAnOpenDay() {
        assertThatExceptionOfType(OpenDayException.class)
                .isThrownBy(() -> UNDECIDED.isWorkingDay(day("2027-02-04")))
                .withMessageContaining("2027-02-04")
                .withMessageContaining("2027/tet")
                .withMessageContaining("status");
        assertThatThrownBy(() -> UNDECIDED.plus(day("2027-01-20"), 15)).isInstanceOf(OpenDayException.class);
        assertThatThrownBy(() -> UNDECIDED.plus(day("2027-02-22"), -15)).isInstanceOf(OpenDayException.class);
        assertThatThrownBy(() -> UNDECIDED.workingDaysBetween(day("2027-01-20"), day("2027-02-22")))
                .isInstanceOf(OpenDayException.class);
        assertThatThrownBy(() -> UNDECIDED.workingDaysBetween(day("2027-02-22"), day("2027-01-20")))
                .isInstanceOf(OpenDayException.class);
        assertThatThrownBy(() -> UNDECIDED.plus(day("2050-12-01"), 1000)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void answersBetweenOpenDays() {
        assertThat(UNDECIDED.plus(day("2027-03-01"), 5)).isEqualTo(day("2027-03-08"));
        assertThat(UNDECIDED.plus(day("2027-03-08"), -5)).isEqualTo(day("2027-03-01"));
        assertThat(UNDECIDED.workingDaysBetween(day("2027-03-01"), day("2027-03-08")))
                .isEqualTo(5);
        assertThat(UNDECIDED.workingDaysBetween(day("2027-03-08"), day("2027-03-01")))
                .isEqualTo(-5);
        assertThat(UNDECIDED.plus(day("2027-02-21"), 1)).isEqualTo(day("2027-02-22"));
        // The OPEN day itself is not counted, in either direction.
        assertThat(UNDECIDED.plus(day("2027-02-20"), 1)).isEqualTo(day("2027-02-22"));
        assertThat(UNDECIDED.plus(day("2027-02-20"), -1)).isEqualTo(day("2027-02-19"));
        assertThatThrownBy(() -> UNDECIDED.plus(day("2027-02-21"), -1)).isInstanceOf(OpenDayException.class);
        // Sure days among open ones are answered.
        assertThat(UNDECIDED.isWorkingDay(day("2027-02-06"))).isFalse();
        assertThat(UNDECIDED.isWorkingDay(day("2027-02-08"))).isFalse();
        assertThat(UNDECIDED.isWorkingDay(day("2027-02-15"))).isTrue();
    }

    @Test
    void givesEveryDateThatATermMayEndOn() {
        Possible<LocalDate> dates = UNDECIDED.possible(calendar -> calendar.plus(day("2027-01-20"), 15));
        assertThat(Collections.min(dates.values())).isEqualTo(day("2027-02-17"));
        assertThat(Collections.max(dates.values())).isEqualTo(day("2027-02-18"));
        assertThat(dates.awaited()).extracting(Occasion::id).containsExactly("2027/tet");
        Possible<LocalDate> certain = UNDECIDED.possible(calendar -> calendar.plus(day("2025-01-20"), 15));
        assertThat(certain.awaited()).isEmpty();
        assertThat(certain.values()).hasSize(1);
    }

    @Test
    void everythingPossibleIsWhatSomeDecisionWouldGive() {
        List<WorkCalendar> settled = occasion("2027/tet").candidates().stream()
                .map(candidate -> UNDECIDED.assuming(Decision.of("2027/tet", candidate)))
                .toList();
        for (LocalDate from = day("2027-01-14"); from.isBefore(day("2027-03-05")); from = from.plusDays(3)) {
            for (int n : new int[] {-25, -7, -1, 1, 2, 5, 12, 25, 40}) {
                LocalDate start = from;
                assertThat(UNDECIDED
                                .possible(calendar -> calendar.plus(start, n))
                                .values())
                        .containsExactlyInAnyOrderElementsOf(settled.stream()
                                .map(calendar -> calendar.plus(start, n))
                                .distinct()
                                .toList());
                LocalDate to = from.plusDays(n);
                assertThat(UNDECIDED
                                .possible(calendar -> calendar.workingDaysBetween(start, to))
                                .values())
                        .containsExactlyInAnyOrderElementsOf(settled.stream()
                                .map(calendar -> calendar.workingDaysBetween(start, to))
                                .distinct()
                                .toList());
            }
        }
    }

    @Test
    void listsTheDecisionsAwaited() {
        assertThat(UNDECIDED.openDecisions(DateRange.of(day("2015-01-01"), day("2028-01-01"))))
                .extracting(Occasion::id)
                .containsExactly("2026/swap-11-23", "2027/tet", "2027/national-day");
        assertThat(UNDECIDED.openDecisions(DateRange.of(day("2027-03-01"), day("2027-08-01"))))
                .isEmpty();
    }

    @Test
    void aHostSettlesADecision() {
        Occasion tet = occasion("2027/tet");
        for (Arrangement candidate : tet.candidates()) {
            WorkCalendar settled = UNDECIDED.assuming(Decision.of("2027/tet", candidate));
            assertThat(settled.openDecisions(DateRange.of(day("2027-01-01"), day("2027-07-01"))))
                    .isEmpty();
            assertThat(settled.plus(day("2027-01-20"), 15)).isIn(day("2027-02-17"), day("2027-02-18"));
            for (Holiday holiday : candidate.holidays()) {
                assertThat(settled.isWorkingDay(holiday.date())).isFalse();
            }
        }
        assertThat(UNDECIDED.openDecisions(DateRange.of(day("2027-01-01"), day("2027-07-01"))))
                .hasSize(1);
    }

    private static Occasion occasion(String id) {
        return UNDECIDED.occasions().stream()
                .filter(occasion -> occasion.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aNoticeIsMerged() {
        Arrangement decided = occasion("2026/swap-11-23").candidates().get(1);
        WorkCalendar merged = UNDECIDED
                .merge(Notice.builder()
                        .addDecisions(Decision.of("2026/swap-11-23", decided))
                        .addHolidays(Holiday.builder()
                                .date(day("2026-06-03"))
                                .name(LocalizedText.of("Ngày nghỉ của tỉnh", "A day of the province"))
                                .build())
                        .build())
                .orThrow();
        assertThat(merged.status(day("2026-11-23")).kind()).isEqualTo(DayKind.SWAPPED_OFF);
        assertThat(merged.status(day("2026-11-14")).kind()).isEqualTo(DayKind.SWAPPED_IN);
        assertThat(merged.status(day("2026-11-21")).kind()).isEqualTo(DayKind.WEEKEND);
        assertThat(merged.isWorkingDay(day("2026-06-03"))).isFalse();
        assertThat(merged.status(day("2026-06-03")).sourceStatus()).isEqualTo(SourceStatus.UNVERIFIED);
    }

    @Test
    void knowsWhatWasKnown() {
        // Letter 12729/VPCP-KGVX of 25 December 2025.
        assertThat(CALENDAR.knownOn(day("2025-12-25")).status(day("2026-01-02")).kind())
                .isEqualTo(DayKind.SWAPPED_OFF);
        assertThat(CALENDAR.knownOn(day("2025-12-24")).status(day("2026-01-02")).isOpen())
                .isTrue();
        // No day of announcement is known for the notice on Tết 2025, so it counts as known only once its days have
        // come.
        assertThat(CALENDAR.knownOn(day("2025-01-26")).status(day("2025-01-27")).isOpen())
                .isTrue();
        assertThat(CALENDAR.knownOn(day("2025-01-27")).status(day("2025-01-27")).kind())
                .isEqualTo(DayKind.HOLIDAY);
        // The resolution on 24 November is in force from 1 July 2026.
        assertThat(CALENDAR.knownOn(day("2026-06-30")).status(day("2026-11-24")).isOpen())
                .isTrue();
        assertThat(CALENDAR.knownOn(day("2026-07-01")).status(day("2026-11-24")).kind())
                .isEqualTo(DayKind.HOLIDAY);
        assertThat(CALENDAR.knownOn(day("2050-12-31"))).isEqualTo(CALENDAR);
    }

    // ---------------------------------------------------------------- the letter of 2 October 2026 (cases H2, H3)

    @Test
    void caseH2NothingIsOpenUntilTheEndOf2027() {
        DateRange known = DateRange.ofClosed(day("2015-01-01"), day("2027-12-31"));
        assertThat(CALENDAR.openDecisions(known)).isEmpty();
        assertThat(UNDECIDED.openDecisions(known))
                .extracting(Occasion::id)
                .containsExactly("2026/swap-11-23", "2027/tet", "2027/national-day");
        // 14, 21 and 28 November were candidates for a working Saturday; none is.
        for (String saturday : List.of("2026-11-14", "2026-11-21", "2026-11-28")) {
            assertThat(CALENDAR.isWorkingDay(day(saturday))).as(saturday).isFalse();
        }
        // Seven working days from 5 November: 6, 9 to 13 and 16 November.
        assertThat(CALENDAR.plus(day("2026-11-05"), 7)).isEqualTo(day("2026-11-16"));
        assertThat(CALENDAR.plus(day("2026-11-20"), 2)).isEqualTo(day("2026-11-25"));
        // Every receipt from 5 to 27 November has a due date after seven working days; before the letter none had.
        for (LocalDate received = day("2026-11-05");
                !received.isAfter(day("2026-11-27"));
                received = received.plusDays(1)) {
            LocalDate from = received;
            assertThat(CALENDAR.possible(calendar -> calendar.plus(from, 7)).values())
                    .as("%s", from)
                    .hasSize(1);
            assertThat(CALENDAR.plus(from, 7)).isAfter(from);
        }
        assertThatThrownBy(() -> UNDECIDED.plus(day("2026-11-05"), 7)).isInstanceOf(OpenDayException.class);
        assertThatThrownBy(() -> UNDECIDED.plus(day("2026-11-27"), -7)).isInstanceOf(OpenDayException.class);
        // The day before, the day of and the day after the letter.
        for (String open : List.of("2026-11-23", "2027-02-04", "2027-09-03")) {
            assertThat(CALENDAR.knownOn(day("2026-10-01")).status(day(open)).isOpen())
                    .as(open)
                    .isTrue();
            assertThat(CALENDAR.knownOn(day("2026-10-02")).status(day(open)).isOpen())
                    .as(open)
                    .isFalse();
            assertThat(CALENDAR.knownOn(day("2026-10-03")).status(day(open)).isOpen())
                    .as(open)
                    .isFalse();
        }
    }

    private static Arrangement off(String... days) {
        return new Arrangement(
                LocalizedText.of("nghỉ", "off"),
                java.util.Arrays.stream(days)
                        .map(text -> Holiday.builder()
                                .date(day(text))
                                .name(LocalizedText.of("Tết", "Tết"))
                                .build())
                        .toList(),
                List.of());
    }

    private static List<String> refused(Notice notice) {
        return UNDECIDED.merge(notice).problems().stream()
                .map(problem -> problem.code() + " " + problem.pointer())
                .toList();
    }

    private static List<String> refused(String occasion, Arrangement outcome) {
        return refused(Notice.builder()
                .addDecisions(Decision.of(
                        "2027/culture-day",
                        occasion("2027/culture-day").candidates().get(0)))
                .addDecisions(Decision.of(occasion, outcome))
                .build());
    }

    @Test
    void caseH3ANoticeIsHeldAgainstTheStatute() {
        assertThat(refused("2027/tet", off())).containsExactly("CALENDAR-012 /decisions/1/holidays");
        assertThat(refused("2027/tet", off("2027-02-05"))).containsExactly("CALENDAR-012 /decisions/1/holidays");
        assertThat(refused("2027/tet", off("2026-02-04", "2027-02-05", "2027-02-06", "2027-02-07", "2027-02-08")))
                .containsExactly("CALENDAR-013 /decisions/1/holidays/0/date");
        // Seven days in a row as newspapers word it.
        assertThat(refused(
                        "2027/tet",
                        off(
                                "2027-02-05",
                                "2027-02-06",
                                "2027-02-07",
                                "2027-02-08",
                                "2027-02-09",
                                "2027-02-10",
                                "2027-02-11")))
                .contains("CALENDAR-012 /decisions/1/holidays");
        assertThat(refused("2027/national-day", off())).containsExactly("CALENDAR-012 /decisions/1/holidays");
        assertThat(refused("2027/national-day", off("2027-09-04")))
                .containsExactly("CALENDAR-013 /decisions/1/holidays/0/date");
        // 2 September stands without the notice.
        assertThat(refused("2027/national-day", off("2027-09-02", "2027-09-03")))
                .containsExactly("CALENDAR-012 /decisions/1/holidays", "CALENDAR-004 /decisions/1/holidays/0/date");
        assertThat(refused("2026/swap-11-23", off("2026-11-23")))
                .containsExactly("CALENDAR-014 /decisions/1/holidays/0/date");
        assertThat(refused("2027~tet", off("2027-02-05"))).containsExactly("CALENDAR-009 /decisions/1/occasion");
        assertThat(UNDECIDED
                        .merge(Notice.builder()
                                .addDecisions(Decision.of("2027/tet", off("2027-02-05")))
                                .build())
                        .problems()
                        .get(0)
                        .render(Locale.ENGLISH))
                .contains("Days off at Lunar New Year 2027: 1 days are set free, but the norm gives 5.");
    }

    @Test
    void aNoticeDecidesAnOccasionOnce() {
        Arrangement two = occasion("2027/tet").candidates().get(0);
        assertThat(refused(Notice.builder()
                        .addDecisions(Decision.of("2027/tet", two), Decision.of("2027/tet", off("2027-02-05")))
                        .build()))
                .containsExactlyInAnyOrder("CALENDAR-016 /decisions/1/occasion", "CALENDAR-012 /decisions/1/holidays");
    }

    @Test
    void caseH3PointsIntoTheNoticeWhateverTheCalendarHeldBefore() {
        WorkCalendar held = UNDECIDED.toBuilder()
                .holiday(off("2026-06-03").holidays().get(0))
                .swap(Swap.of(day("2026-06-08"), day("2026-06-13")))
                .build();
        Notice notice = Notice.builder()
                .addHolidays(
                        off("2026-06-10").holidays().get(0),
                        off("2026-06-03").holidays().get(0))
                // Already free by the calendar, by a decision, and no working day.
                .addHolidays(off("2026-02-17").holidays().get(0))
                .addSwaps(Swap.of(day("2026-06-15"), day("2026-06-20")), Swap.of(day("2026-06-16"), day("2026-06-17")))
                .build();
        assertThat(held.merge(notice).problems())
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactlyInAnyOrder(
                        "CALENDAR-004 /holidays/1/date",
                        "CALENDAR-004 /holidays/2/date",
                        "CALENDAR-003 /swaps/1/dayWorked");
    }

    @Test
    void caseH3WhatComesOffBeyondTheNoticeIsListed() {
        Notice notice = Notice.builder()
                .addDecisions(Decision.of(
                        "2027/tet", off("2027-02-05", "2027-02-06", "2027-02-07", "2027-02-08", "2027-02-09")))
                .addHolidays(off("2027-06-05").holidays().get(0))
                .build();
        WorkCalendar merged = UNDECIDED.merge(notice).orThrow();
        // Saturday 6, Sunday 7 February and Saturday 5 June; not Monday 3 May, which is for 1 May.
        assertThat(merged.offBeyond(notice))
                .extracting(status -> status.date().toString())
                .containsExactly("2027-02-10", "2027-02-11", "2027-06-07");
        assertThat(merged.offBeyond(notice)).extracting(DayStatus::kind).containsOnly(DayKind.COMPENSATORY);
        assertThat(merged.offBeyond(Notice.builder().build())).isEmpty();
    }

    @Test
    void compensatesCultureDayBySetting() {
        WorkCalendar without = VietnamCalendar.withoutCultureDayCompensation();
        assertThat(without.status(day("2029-11-24")).kind()).isEqualTo(DayKind.HOLIDAY);
        assertThat(without.isWorkingDay(day("2029-11-26"))).isTrue();
        assertThat(CALENDAR.isWorkingDay(day("2029-11-26"))).isFalse();
    }

    @Test
    void computesLaterYearsFromTheLabourCode() {
        assertThat(CALENDAR.status(day("2027-05-03")).kind()).isEqualTo(DayKind.COMPENSATORY);
        assertThat(CALENDAR.status(day("2027-04-16")).kind()).isEqualTo(DayKind.HOLIDAY);
        assertThat(CALENDAR.isWorkingDay(day("2028-09-02"))).isFalse();
        assertThat(CALENDAR.status(day("2028-09-01")).isOpen()).isTrue();
        assertThat(CALENDAR.status(day("2028-09-05")).isOpen()).isTrue();
        for (int year = 2028; year <= 2050; year++) {
            assertThat(CALENDAR.findDecision(year + "/tet")).isEmpty();
            assertThat(CALENDAR.findDecision(year + "/national-day")).isEmpty();
            assertThat(CALENDAR.isWorkingDay(VietnameseLunarCalendar.newYear(year)))
                    .isFalse();
        }
    }

    // ---------------------------------------------------------------- hours

    @Test
    void aSaturdayWorkedInExchangeHasTheHoursOfTheDayOff() {
        assertThat(CALENDAR.sessions(day("2025-04-26"))).hasSize(2);
        assertThat(CALENDAR.sessions(day("2025-05-02"))).isEmpty();
        assertThat(CALENDAR.plus(LocalDateTime.parse("2025-04-25T16:00"), Duration.ofHours(2)))
                .isEqualTo(LocalDateTime.parse("2025-04-26T08:30"));
    }

    @Test
    void thePoliceReceiveOnSaturdayButThatDayDoesNotCount() {
        WorkCalendar police = CALENDAR.forBody(VietnamCalendar.COMMUNE_POLICE);
        LocalDateTime saturday = LocalDateTime.parse("2026-05-09T09:00");
        assertThat(police.isReceiving(saturday)).isTrue();
        assertThat(CALENDAR.isReceiving(saturday)).isFalse();
        assertThat(police.isWorkingDay(saturday.toLocalDate())).isFalse();
        assertThat(police.plus(day("2026-05-08"), 1)).isEqualTo(day("2026-05-11"));
        // Not on a Saturday that Tết makes a holiday.
        assertThat(police.isReceiving(LocalDateTime.parse("2023-01-21T09:00"))).isFalse();
        assertThat(police.isReceiving(LocalDateTime.parse("2026-05-09T13:30"))).isFalse();
        assertThat(police.isReceiving(LocalDateTime.parse("2026-05-08T13:30"))).isTrue();
    }

    @Test
    void namesTheBodiesThatHaveHours() {
        assertThat(CALENDAR.bodies().stream().collect(Collectors.toSet()))
                .containsExactly(VietnamCalendar.COMMUNE_POLICE);
        assertThatThrownBy(() -> CALENDAR.forBody("LIBRARY"))
                .hasMessageContaining("LIBRARY")
                .hasMessageContaining(VietnamCalendar.COMMUNE_POLICE);
    }
}
