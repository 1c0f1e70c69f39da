package org.commune4j.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commune4j.core.law.SourceStatus;

/** The parts of a calendar: two calendars are equal if these are. All collections are immutable and keep their order. */
record CalendarSpec(
        int firstYear,
        int lastYear,
        ZoneId zone,
        Set<DayOfWeek> weekend,
        SourceStatus weekendStatus,
        List<Holiday> holidays,
        List<Swap> swaps,
        List<Occasion> occasions,
        Map<String, Decision> decisions,
        OfficeHours hours,
        Map<String, OfficeHours> bodies) {

    LocalDate first() {
        return LocalDate.of(firstYear, 1, 1);
    }

    LocalDate last() {
        return LocalDate.of(lastYear, 12, 31);
    }

    boolean covers(LocalDate day) {
        return day.getYear() >= firstYear && day.getYear() <= lastYear;
    }
}
