package org.commune4j.examples.benchmarks;

import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.commune4j.core.calendar.WorkCalendar;
import org.commune4j.core.vietnam.VietnamCalendar;

/** The same working days in every library, for 2017 to 2026, and random days to ask for. */
final class CalendarPeers {

    static final int FIRST_YEAR = 2017;
    static final int LAST_YEAR = 2026;

    /** A power of two. */
    static final int DATES = 4096;

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    final WorkCalendar ours = VietnamCalendar.standard();
    final Set<LocalDate> off = new HashSet<>();
    final Set<LocalDate> makeUp = new HashSet<>();
    final ImmutableHolidayCalendar strata;
    final HolidayManager jollyday;
    final OrdinalTable limit;
    final LocalDate[] dates = new LocalDate[DATES];
    final LocalDate[] laterDates = new LocalDate[DATES];

    CalendarPeers() {
        LocalDate first = LocalDate.of(FIRST_YEAR, 1, 1);
        LocalDate end = LocalDate.of(LAST_YEAR, 11, 1);
        for (LocalDate day = first; day.isBefore(end); day = day.plusDays(1)) {
            boolean weekend = WEEKEND.contains(day.getDayOfWeek());
            if (ours.isWorkingDay(day) && weekend) {
                makeUp.add(day);
            } else if (!ours.isWorkingDay(day) && !weekend) {
                off.add(day);
            }
        }
        strata = ImmutableHolidayCalendar.of(HolidayCalendarId.of("VN"), off, WEEKEND, makeUp);
        jollyday = jollyday();
        limit = new OrdinalTable(FIRST_YEAR, LAST_YEAR, this::isWorkingDayBySet);
        Random random = new Random(42);
        for (int i = 0; i < DATES; i++) {
            // Far enough from the end for 200 working days; on working days, on which all count alike.
            dates[i] = ours.nextOrSame(first.plusDays(random.nextInt(365 * 8)));
            laterDates[i] = ours.nextOrSame(dates[i].plusDays(random.nextInt(300)));
        }
    }

    /** Jollyday has no working days of Viet Nam: it is given each day off. */
    private HolidayManager jollyday() {
        List<String> lines = new ArrayList<>();
        lines.add("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        lines.add("<Configuration hierarchy=\"vn\" description=\"Viet Nam\""
                + " xmlns=\"https://focus_shift.de/jollyday/schema/holiday\"><Holidays>");
        for (LocalDate day : off) {
            lines.add("<Fixed month=\"" + day.getMonth() + "\" day=\"" + day.getDayOfMonth() + "\" validFrom=\""
                    + day.getYear() + "\" validTo=\"" + day.getYear() + "\" descriptionPropertiesKey=\"DAY_OFF\"/>");
        }
        lines.add("</Holidays></Configuration>");
        try {
            Path file = Files.createTempFile("days-off", ".xml");
            try {
                Files.write(file, lines);
                return HolidayManager.getInstance(
                        ManagerParameters.create(file.toUri().toURL()));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // ---------------------------------------------------------------- the loops users write

    boolean isWorkingDayBySet(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        boolean weekend = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
        return weekend ? makeUp.contains(day) : !off.contains(day);
    }

    LocalDate plusBySet(LocalDate day, int n) {
        LocalDate at = day;
        for (int left = n; left > 0; ) {
            at = at.plusDays(1);
            if (isWorkingDayBySet(at)) {
                left--;
            }
        }
        return at;
    }

    int betweenBySet(LocalDate from, LocalDate to) {
        int count = 0;
        for (LocalDate day = from; day.isBefore(to); ) {
            day = day.plusDays(1);
            if (isWorkingDayBySet(day)) {
                count++;
            }
        }
        return count;
    }

    boolean isWorkingDayByJollyday(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        boolean weekend = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
        return weekend ? makeUp.contains(day) : !jollyday.isHoliday(day);
    }

    LocalDate plusByJollyday(LocalDate day, int n) {
        LocalDate at = day;
        for (int left = n; left > 0; ) {
            at = at.plusDays(1);
            if (isWorkingDayByJollyday(at)) {
                left--;
            }
        }
        return at;
    }
}
