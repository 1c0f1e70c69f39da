package org.commune4j.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.testing.SharedData;
import org.commune4j.core.text.LocalizedText;
import org.junit.jupiter.api.Test;

/**
 * The tables of the peers' own calendar tests. Where the peer means something else, the test says how the two relate; the
 * guide page on deadlines lists these differences with their reasons.
 */
class PeerTablesTest {

    private static final Set<DayOfWeek> SATURDAY_SUNDAY = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private static WorkCalendar calendar(Set<DayOfWeek> weekend, String... holidays) {
        WorkCalendar.Builder builder =
                WorkCalendar.builder().years(2000, 2030).zone(ZoneOffset.UTC).weekend(weekend, SourceStatus.VERIFIED);
        Arrays.stream(holidays)
                .distinct()
                .forEach(date -> builder.holiday(Holiday.builder()
                        .date(LocalDate.parse(date))
                        .name(LocalizedText.ofVietnamese("nghỉ"))
                        .compensated(false)
                        .build()));
        return builder.build();
    }

    // ---------------------------------------------------------------- Strata

    private static WorkCalendar strata(String name) {
        return switch (name) {
            case "SAT_SUN" -> calendar(SATURDAY_SUNDAY);
            case "MON_WED" -> calendar(SATURDAY_SUNDAY, "2014-07-14", "2014-07-16");
            case "YEAR_END" -> calendar(SATURDAY_SUNDAY, "2014-12-30", "2015-01-01");
            case "END_MONTH" -> calendar(SATURDAY_SUNDAY, "2014-06-30", "2014-07-31");
            default -> throw new AssertionError(name);
        };
    }

    @Test
    void strataCalendar() {
        for (Map<String, String> row : SharedData.csv("peer-tests/strata_immutable_holiday_calendar.csv")) {
            WorkCalendar calendar = strata(row.get("calendar"));
            LocalDate day = LocalDate.parse(row.get("input"));
            Object actual = switch (row.get("table")) {
                case "shift" -> calendar.plus(day, Integer.parseInt(row.get("arg")));
                case "next" -> calendar.next(day);
                case "nextOrSame" -> calendar.nextOrSame(day);
                case "previous" -> calendar.previous(day);
                case "previousOrSame" -> calendar.previousOrSame(day);
                case "nextSameOrLastInMonth" ->
                    modified(day, calendar.nextOrSame(day), calendar.previousOrSame(lastOfMonth(day)));
                case "lastBusinessDayOfMonth" -> calendar.previousOrSame(lastOfMonth(day));
                // Strata counts [start, end), here it is (from, to].
                case "daysBetween" ->
                    calendar.workingDaysBetween(
                            day.minusDays(1), LocalDate.parse(row.get("arg")).minusDays(1));
                default -> throw new AssertionError(row);
            };
            assertThat(actual).as("%s", row).hasToString(row.get("expected"));
        }
    }

    private static LocalDate lastOfMonth(LocalDate day) {
        return day.with(TemporalAdjusters.lastDayOfMonth());
    }

    /** Rolls that stay in a period are not offered: no time limit of the law works like that. They are made of those that are. */
    private static LocalDate modified(LocalDate day, LocalDate rolled, LocalDate otherwise) {
        return rolled.getMonth() == day.getMonth() ? rolled : otherwise;
    }

    @Test
    void strataConventions() {
        WorkCalendar calendar = calendar(SATURDAY_SUNDAY);
        int compared = 0;
        for (Map<String, String> row : SharedData.csv("peer-tests/strata_business_day_convention.csv")) {
            LocalDate day = LocalDate.parse(row.get("input"));
            LocalDate following = calendar.nextOrSame(day);
            LocalDate preceding = calendar.previousOrSame(day);
            LocalDate actual = switch (row.get("convention")) {
                case "NO_ADJUST" -> calendar.plus(day, 0);
                case "FOLLOWING" -> following;
                case "PRECEDING" -> preceding;
                case "MODIFIED_FOLLOWING" -> modified(day, following, preceding);
                case "MODIFIED_PRECEDING" -> modified(day, preceding, following);
                case "NEAREST", "MODIFIED_FOLLOWING_BI_MONTHLY" -> null;
                default -> throw new AssertionError(row);
            };
            if (actual != null) {
                assertThat(actual).as("%s", row).hasToString(row.get("expected"));
                compared++;
            }
        }
        assertThat(compared).isEqualTo(52);
    }

    // ---------------------------------------------------------------- numpy

    @Test
    void numpy() {
        int compared = 0;
        for (Map<String, String> row : SharedData.csv("peer-tests/numpy_busday_tests.csv")) {
            // Not a time: there is no such value here.
            if (row.containsValue("NaT")) {
                continue;
            }
            String[] holidays = Arrays.stream(row.get("holidays").split(" "))
                    .filter(date -> !date.isEmpty() && !date.equals("NaT"))
                    .toArray(String[]::new);
            WorkCalendar calendar = calendar(numpyWeekend(row.get("weekmask")), holidays);
            LocalDate day = numpyDay(row.get("arg1"));
            Object actual = switch (row.get("function")) {
                case "busday_offset" -> numpyRolled(calendar, day, row.get("roll"), row.get("arg2"));
                case "busday_count" -> numpyCount(calendar, day, numpyDay(row.get("arg2")));
                case "is_busday" -> calendar.isWorkingDay(day) ? "True" : "False";
                default -> throw new AssertionError(row);
            };
            assertThat(actual).as("%s", row).hasToString(numpyExpected(row.get("expected")));
            compared++;
        }
        assertThat(compared).isGreaterThan(55);
    }

    /** [begin, end) as in Strata; with a begin after the end the negative of [end, begin), as here. */
    private static int numpyCount(WorkCalendar calendar, LocalDate begin, LocalDate end) {
        return begin.isAfter(end)
                ? calendar.workingDaysBetween(begin, end)
                : calendar.workingDaysBetween(begin.minusDays(1), end.minusDays(1));
    }

    private static final Pattern OTHER_CALL = Pattern.compile("busday_offset\\(([-0-9]+),(-?[0-9]+)\\).*");

    private static String numpyExpected(String expected) {
        Matcher call = OTHER_CALL.matcher(expected);
        return call.matches()
                ? calendar(SATURDAY_SUNDAY)
                        .plus(LocalDate.parse(call.group(1)), Integer.parseInt(call.group(2)))
                        .toString()
                : expected;
    }

    private static LocalDate numpyRolled(WorkCalendar calendar, LocalDate day, String roll, String offset) {
        LocalDate following = calendar.nextOrSame(day);
        LocalDate preceding = calendar.previousOrSame(day);
        LocalDate start = switch (roll) {
            case "forward", "following" -> following;
            case "backward", "preceding" -> preceding;
            case "modifiedfollowing" -> modified(day, following, preceding);
            case "modifiedpreceding" -> modified(day, preceding, following);
            default -> day;
        };
        return calendar.plus(start, Integer.parseInt(offset));
    }

    private static LocalDate numpyDay(String text) {
        return LocalDate.parse(text.length() == 7 ? text + "-01" : text);
    }

    private static Set<DayOfWeek> numpyWeekend(String mask) {
        return switch (mask) {
            case "Mon-Fri" -> SATURDAY_SUNDAY;
            case "Mon" -> EnumSet.complementOf(EnumSet.of(DayOfWeek.MONDAY));
            case "SatSun" -> EnumSet.complementOf(EnumSet.copyOf(SATURDAY_SUNDAY));
            default -> throw new AssertionError(mask);
        };
    }

    // ---------------------------------------------------------------- business_time

    @Test
    void businessTime() {
        for (Map<String, String> row : SharedData.csv("peer-tests/business_time_ruby.csv")) {
            Object actual = row.get("kind").equals("business_days_until") ? rubyDays(row) : rubyTime(row);
            String expected = row.get("expected");
            assertThat(actual)
                    .as("%s", row)
                    .hasToString(
                            expected.startsWith("PT") ? Duration.parse(expected).toString() : expected);
        }
    }

    private static int rubyDays(Map<String, String> row) {
        String[] holidays = Arrays.stream(row.get("holidays").split(" "))
                .filter(date -> !date.isEmpty())
                .toArray(String[]::new);
        WorkCalendar calendar = calendar(SATURDAY_SUNDAY, holidays);
        LocalDate start = LocalDate.parse(row.get("start"));
        LocalDate end = LocalDate.parse(row.get("end"));
        // Inclusive means with the first day, which never counts here.
        return calendar.workingDaysBetween(row.get("inclusive").equals("true") ? start.minusDays(1) : start, end);
    }

    private static Duration rubyTime(Map<String, String> row) {
        OfficeHours hours = OfficeHours.NONE;
        Set<DayOfWeek> weekend = EnumSet.allOf(DayOfWeek.class);
        for (String part : row.get("work_hours").replace(" (UTC)", "").split("; ", -1)) {
            String[] daysAndHours = part.split(" ", -1);
            for (DayOfWeek day : rubyDaysOfWeek(daysAndHours[0])) {
                weekend.remove(day);
                hours = hours.withSessions(day, daysAndHours[1]);
            }
        }
        WorkCalendar calendar = calendar(weekend).withOfficeHours(hours);
        return calendar.workingTimeBetween(moment(row.get("start")), moment(row.get("end")));
    }

    private static List<DayOfWeek> rubyDaysOfWeek(String text) {
        List<DayOfWeek> days = new ArrayList<>();
        for (String name : text.split(",", -1)) {
            days.add(Arrays.stream(DayOfWeek.values())
                    .filter(day -> day.name().startsWith(name.toUpperCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow());
        }
        return days;
    }

    private static LocalDateTime moment(String text) {
        return text.endsWith("Z")
                ? OffsetDateTime.parse(text).atZoneSameInstant(ZoneId.of("UTC")).toLocalDateTime()
                : LocalDateTime.parse(text);
    }
}
