package org.commune4j.core.vietnam;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commune4j.core.calendar.Arrangement;
import org.commune4j.core.calendar.DayKind;
import org.commune4j.core.calendar.Decision;
import org.commune4j.core.calendar.Holiday;
import org.commune4j.core.calendar.Occasion;
import org.commune4j.core.calendar.OfficeHours;
import org.commune4j.core.calendar.Swap;
import org.commune4j.core.calendar.WorkCalendar;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.lawtable.NoticeTable;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * The working calendar of Vietnamese civil servants (cán bộ, công chức, viên chức), 2015 to 2050: which days are
 * worked, with the reason of each, and the office hours. {@link LawBooks#vietnam()} uses it; take it on its own to
 * count working days.
 *
 * <pre>{@code
 * WorkCalendar calendar = VietnamCalendar.standard();
 * calendar.isWorkingDay(LocalDate.of(2025, 4, 26));             // true: a Saturday, worked for 2 May
 * calendar.plus(LocalDate.of(2025, 4, 25), 3);                  // 2025-04-29
 * }</pre>
 *
 * <p>The days off of 2015 to 2027 are those of the yearly notices ({@code notices.csv}); where no number of a notice is known, as for most of
 * 2015 to 2020, or nothing that was read tells what the notice says, as for 2021 to 2024, the entry is UNVERIFIED. Later years follow from the Labour Code 45/2019/QH14, Art. 111(3) and 112(1);
 * what only a decision gives is OPEN until it is published: the span of Tết, the second day of National Day, the swap
 * of a single working day between days off. No text lists what these decisions may say: the candidates are what the
 * notices of 2015 to 2027 have said, and UNVERIFIED. Settle an occasion with {@link WorkCalendar#merge} when its notice
 * is out.
 *
 * <p>A day outside 2015 to 2050 is a {@link java.time.DateTimeException}. Immutable and thread-safe.
 */
public final class VietnamCalendar {

    /** The zone of the whole country (UTC+7). */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** The code under which the calendar has the hours of the commune-level police. */
    public static final String COMMUNE_POLICE = UnitKinds.COMMUNE_POLICE.code();

    private static final int FIRST_YEAR = 2015;
    private static final int LAST_YEAR = 2050;
    private static final int FIRST_YEAR_OF_CULTURE_DAY = 2026;

    /** The greatest distance in days from a day off to the day worked for it: 31 August 2026 for 22 August. */
    private static final int SWAP_REACH_DAYS = 9;

    private static final int DAYS_OF_TET = 5;

    // Wide enough for every working day that the days of Tết may leave single, compensation included.
    private static final int DAYS_BEFORE_TET = 8;
    private static final int DAYS_AFTER_TET = 13;

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final LocalizedText NEW_YEAR = LocalizedText.of("Tết Dương lịch", "New Year's Day");
    private static final LocalizedText TET = LocalizedText.of("Tết Nguyên đán", "Lunar New Year");
    private static final LocalizedText HUNG_KINGS =
            LocalizedText.of("Giỗ Tổ Hùng Vương", "Hung Kings Commemoration Day");
    private static final LocalizedText VICTORY = LocalizedText.of("Ngày Chiến thắng 30/4", "Victory Day");
    private static final LocalizedText LABOUR =
            LocalizedText.of("Ngày Quốc tế lao động 1/5", "International Labour Day");
    private static final LocalizedText NATIONAL = LocalizedText.of("Quốc khánh", "National Day");
    private static final LocalizedText CULTURE = LocalizedText.of("Ngày Văn hóa Việt Nam", "Vietnam Culture Day");

    private static final LocalizedText NO_SWAP = LocalizedText.of("không hoán đổi", "no swap");

    private final boolean cultureDayCompensated;

    private VietnamCalendar(boolean cultureDayCompensated) {
        this.cultureDayCompensated = cultureDayCompensated;
    }

    /** Returns the calendar; add to it with {@link WorkCalendar#toBuilder()} or {@link WorkCalendar#merge}. */
    public static WorkCalendar standard() {
        return Standard.CALENDAR;
    }

    /**
     * Returns the calendar in which 24 November is not compensated where it falls on a weekly rest day, as in 2029. By default
     * it is: Art. 111(3) of the Labour Code makes no exception, but Resolution 28/2026/QH16 was not read in full.
     */
    public static WorkCalendar withoutCultureDayCompensation() {
        return new VietnamCalendar(false).calendar();
    }

    /** Built when first asked for: it takes some milliseconds. */
    private static final class Standard {
        static final WorkCalendar CALENDAR = new VietnamCalendar(true).calendar();
    }

    private WorkCalendar calendar() {
        WorkCalendar.Builder calendar = base(FIRST_YEAR, LAST_YEAR)
                .officeHours(officeHours())
                .officeHours(COMMUNE_POLICE, officeHours().withReceiving(DayOfWeek.SATURDAY, "07:30-11:30"));
        WorkCalendar early = likely(1);
        WorkCalendar late = likely(2);
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            fixedHolidays(year).forEach(calendar::holiday);
            addTet(calendar, year, early, late);
            if (CalendarSources.hasSecondNationalDay(year)) {
                addNationalDay(calendar, year, early, late);
            }
            if (year >= FIRST_YEAR_OF_CULTURE_DAY) {
                addCultureDay(calendar, year);
            }
            addSwaps(calendar, year, early);
        }
        return calendar.build();
    }

    private static WorkCalendar.Builder base(int firstYear, int lastYear) {
        return WorkCalendar.builder()
                .years(firstYear, lastYear)
                .zone(ZONE)
                // The 40-hour week of the public sector; read in the press only.
                .weekend(List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), SourceStatus.REPORTED);
    }

    /**
     * Returns eight hours a day without a norm, and so UNVERIFIED: as the internal workflows of the provinces count; no text that was read gives the
     * times of day. That the police receive on Saturday morning stands in their published procedures (9354/QĐ-BCA-C06),
     * without the hours.
     */
    private static OfficeHours officeHours() {
        return OfficeHours.ofWeekdays("07:30-11:30", "13:00-17:00");
    }

    // ---------------------------------------------------------------- days that the law fixes

    private List<Holiday> fixedHolidays(int year) {
        List<Holiday> holidays = new ArrayList<>();
        holidays.add(statutory(LocalDate.of(year, 1, 1), NEW_YEAR));
        holidays.add(statutory(VietnameseLunarCalendar.hungKings(year), HUNG_KINGS));
        holidays.add(statutory(LocalDate.of(year, 4, 30), VICTORY));
        holidays.add(statutory(LocalDate.of(year, 5, 1), LABOUR));
        holidays.add(statutory(LocalDate.of(year, 9, 2), NATIONAL));
        return holidays;
    }

    private static Holiday statutory(LocalDate date, LocalizedText name) {
        return holiday(date, name, CalendarSources.publicHolidays(date.getYear()));
    }

    private static Holiday holiday(LocalDate date, LocalizedText name, @Nullable LegalReference reference) {
        return Holiday.builder()
                .date(date)
                .name(name)
                .reference(Optional.ofNullable(reference))
                .compensationReference(Optional.ofNullable(CalendarSources.compensation(date.getYear())))
                .build();
    }

    private Holiday cultureDay(int year) {
        return Holiday.builder()
                .from(holiday(LocalDate.of(year, 11, 24), CULTURE, CalendarSources.CULTURE_DAY))
                .compensated(cultureDayCompensated)
                .build();
    }

    // ---------------------------------------------------------------- what decisions have said and may say

    /** All years as if Tết began that many days before New Year's Day and National Day took its second day on that side. */
    private WorkCalendar likely(int daysBeforeTet) {
        WorkCalendar.Builder calendar = base(FIRST_YEAR - 1, LAST_YEAR + 1);
        for (int year = FIRST_YEAR - 1; year <= LAST_YEAR + 1; year++) {
            fixedHolidays(year).forEach(calendar::holiday);
            tetDays(VietnameseLunarCalendar.newYear(year).minusDays(daysBeforeTet))
                    .forEach(calendar::holiday);
            if (CalendarSources.hasSecondNationalDay(year)) {
                calendar.holiday(holiday(LocalDate.of(year, 9, daysBeforeTet == 1 ? 1 : 3), NATIONAL, null));
            }
            if (year >= FIRST_YEAR_OF_CULTURE_DAY) {
                calendar.holiday(cultureDay(year));
            }
        }
        return calendar.build();
    }

    private static List<Holiday> tetDays(LocalDate first) {
        List<Holiday> days = new ArrayList<>();
        for (int i = 0; i < DAYS_OF_TET; i++) {
            days.add(holiday(first.plusDays(i), TET, null));
        }
        return days;
    }

    private static void addTet(WorkCalendar.Builder calendar, int year, WorkCalendar early, WorkCalendar late) {
        LocalDate newYear = VietnameseLunarCalendar.newYear(year);
        LocalDate from = newYear.minusDays(DAYS_BEFORE_TET);
        LocalDate to = newYear.plusDays(DAYS_AFTER_TET);
        Occasion.Builder occasion = Occasion.builder()
                .id(year + "/tet")
                .name(LocalizedText.of("Nghỉ Tết Nguyên đán " + year, "Days off at Lunar New Year " + year))
                .daysOff(DAYS_OF_TET)
                // Five days, New Year's Day among them.
                .within(DateRange.ofClosed(newYear.minusDays(DAYS_OF_TET - 1), newYear.plusDays(DAYS_OF_TET - 1)))
                .reference(Optional.ofNullable(CalendarSources.yearlyDecision(year)));
        for (int before = 1; before <= 2; before++) {
            addCandidates(
                    occasion,
                    tetLabel(before),
                    tetDays(newYear.minusDays(before)),
                    bridges(before == 1 ? early : late, from, to));
        }
        calendar.occasion(occasion.build());
        decide(calendar, year + "/tet", decided -> {
            LocalDate first = decided.holidays().get(0).date();
            return tetLabel((int) ChronoUnit.DAYS.between(first, newYear));
        });
    }

    private static LocalizedText tetLabel(int before) {
        int from = DAYS_OF_TET - before;
        return LocalizedText.of(
                before + " ngày cuối năm và " + from + " ngày đầu năm âm lịch",
                before + (before == 1 ? " day" : " days") + " before the lunar new year and " + from
                        + " days from it on");
    }

    private static void addNationalDay(WorkCalendar.Builder calendar, int year, WorkCalendar early, WorkCalendar late) {
        LocalDate from = LocalDate.of(year, 8, 27);
        LocalDate to = LocalDate.of(year, 9, 9);
        Occasion.Builder occasion = Occasion.builder()
                .id(year + "/national-day")
                .name(LocalizedText.of("Nghỉ Quốc khánh " + year, "Days off at National Day " + year))
                // Two days: 2 September, which stands, and the day before or after it.
                .daysOff(1)
                .within(DateRange.ofClosed(LocalDate.of(year, 9, 1), LocalDate.of(year, 9, 3)))
                .reference(Optional.ofNullable(CalendarSources.yearlyDecision(year)));
        for (LocalDate second : List.of(LocalDate.of(year, 9, 1), LocalDate.of(year, 9, 3))) {
            addCandidates(
                    occasion,
                    nationalDayLabel(second),
                    List.of(holiday(second, NATIONAL, null)),
                    bridges(second.getDayOfMonth() == 1 ? early : late, from, to));
        }
        calendar.occasion(occasion.build());
        decide(
                calendar,
                year + "/national-day",
                decided -> nationalDayLabel(decided.holidays().get(0).date()));
    }

    private static LocalizedText nationalDayLabel(LocalDate second) {
        int day = second.getDayOfMonth();
        return LocalizedText.of("thêm ngày " + day + "/9", day + " September as the second day");
    }

    private void addCultureDay(WorkCalendar.Builder calendar, int year) {
        String id = year + "/culture-day";
        Arrangement off = new Arrangement(
                LocalizedText.of("nghỉ ngày 24/11", "24 November is off"), List.of(cultureDay(year)), List.of());
        calendar.occasion(Occasion.builder()
                .id(id)
                .name(LocalizedText.of(
                        "Nghỉ " + CULTURE.in(VIETNAMESE) + " " + year, CULTURE.in(Locale.ENGLISH) + " " + year))
                .addCandidates(off)
                .addCandidates(Arrangement.of(LocalizedText.of("làm việc ngày 24/11", "24 November is worked")))
                .build());
        calendar.decision(Decision.of(id, off, CalendarSources.CULTURE_DAY, CalendarSources.CULTURE_DAY_IN_FORCE));
    }

    /** Single working days between days off that neither the days of Tết nor those of National Day make. */
    private static void addSwaps(WorkCalendar.Builder calendar, int year, WorkCalendar early) {
        LocalDate newYear = VietnameseLunarCalendar.newYear(year);
        for (Bridge bridge : bridges(early, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))) {
            LocalDate day = bridge.day();
            boolean ofTet =
                    !day.isBefore(newYear.minusDays(DAYS_BEFORE_TET)) && !day.isAfter(newYear.plusDays(DAYS_AFTER_TET));
            boolean ofNationalDay = CalendarSources.hasSecondNationalDay(year)
                    && !day.isBefore(LocalDate.of(year, 8, 27))
                    && !day.isAfter(LocalDate.of(year, 9, 9));
            if (ofTet || ofNationalDay) {
                continue;
            }
            String id = year + "/swap-" + day.toString().substring(5);
            Occasion.Builder occasion = Occasion.builder()
                    .id(id)
                    .name(LocalizedText.of("Hoán đổi ngày " + vietnamese(day), "Swap of " + day))
                    .daysOff(0);
            addCandidates(occasion, NO_SWAP, List.of(), List.of(bridge));
            calendar.occasion(occasion.build());
            decide(calendar, id, decided -> NO_SWAP);
        }
    }

    private static void addCandidates(
            Occasion.Builder occasion, LocalizedText label, List<Holiday> holidays, List<Bridge> bridges) {
        occasion.addCandidates(outcome(label, holidays, List.of()));
        for (Bridge bridge : bridges) {
            for (LocalDate worked : bridge.exchangeable()) {
                occasion.addCandidates(outcome(label, holidays, List.of(Swap.of(bridge.day(), worked))));
            }
        }
    }

    private static Arrangement outcome(LocalizedText label, List<Holiday> holidays, List<Swap> swaps) {
        LocalizedText full = label;
        for (Swap swap : swaps) {
            String vietnamese =
                    "nghỉ ngày " + vietnamese(swap.dayOff()) + ", làm bù ngày " + vietnamese(swap.dayWorked());
            String english = swap.dayOff() + " off, " + swap.dayWorked() + " worked";
            full = full.equals(NO_SWAP)
                    ? LocalizedText.of(vietnamese, english)
                    : LocalizedText.of(
                            full.in(VIETNAMESE) + "; " + vietnamese, full.in(Locale.ENGLISH) + "; " + english);
        }
        return new Arrangement(full, holidays, swaps);
    }

    /** Settles an occasion as {@code notices.csv} says, if it does. */
    private static void decide(
            WorkCalendar.Builder calendar, String id, Function<NoticeTable.Decided, LocalizedText> label) {
        NoticeTable.@Nullable Decided decided = Noticed.BY_OCCASION.get(id);
        if (decided == null) {
            return;
        }
        List<Holiday> holidays = decided.holidays().stream()
                .map(day -> holiday(day.date(), day.name(), day.reference().orElse(null)))
                .toList();
        calendar.decision(Decision.of(
                id,
                outcome(label.apply(decided), holidays, decided.swaps()),
                decided.reference().orElse(null),
                decided.announcedOn().orElse(null)));
    }

    /** What the notices have said that no statute says. */
    private static final class Noticed {
        static final Map<String, NoticeTable.Decided> BY_OCCASION = Tables.read(
                List.of(NoticeTable.NOTICES),
                texts -> NoticeTable.read(texts).stream()
                        .collect(Collectors.toMap(NoticeTable.Decided::occasion, Function.identity())));
    }

    /**
     * A single working day between days off, not all of them weekly rest days.
     *
     * @param exchangeable the Saturdays that might be worked instead
     */
    private record Bridge(LocalDate day, List<LocalDate> exchangeable) {}

    private static List<Bridge> bridges(WorkCalendar likely, LocalDate from, LocalDate to) {
        List<Bridge> bridges = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            LocalDate before = day.minusDays(1);
            LocalDate after = day.plusDays(1);
            if (likely.isWorkingDay(day)
                    && !likely.isWorkingDay(before)
                    && !likely.isWorkingDay(after)
                    && !(isWeekend(likely, before) && isWeekend(likely, after))) {
                bridges.add(new Bridge(day, exchangeable(likely, day)));
            }
        }
        return bridges;
    }

    private static List<LocalDate> exchangeable(WorkCalendar likely, LocalDate day) {
        List<LocalDate> saturdays = new ArrayList<>();
        for (int distance = -SWAP_REACH_DAYS; distance <= SWAP_REACH_DAYS; distance++) {
            LocalDate candidate = day.plusDays(distance);
            // A Saturday next to the day off would only move the gap.
            if (Math.abs(distance) > 1
                    && candidate.getDayOfWeek() == DayOfWeek.SATURDAY
                    && isWeekend(likely, candidate)) {
                saturdays.add(candidate);
            }
        }
        return saturdays;
    }

    private static boolean isWeekend(WorkCalendar likely, LocalDate day) {
        return likely.status(day).kind() == DayKind.WEEKEND;
    }

    private static String vietnamese(LocalDate day) {
        return String.format(Locale.ROOT, "%02d/%02d/%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
