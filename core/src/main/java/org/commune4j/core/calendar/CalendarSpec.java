package org.commune4j.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commune4j.core.law.SourceStatus;

/** The parts of a calendar: two calendars are equal if these are. */
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

    /** Copies the collections; they keep their order. */
    CalendarSpec {
        weekend = Collections.unmodifiableSet(EnumSet.copyOf(weekend));
        holidays = List.copyOf(holidays);
        swaps = List.copyOf(swaps);
        occasions = List.copyOf(occasions);
        decisions = Collections.unmodifiableMap(new LinkedHashMap<>(decisions));
        bodies = Collections.unmodifiableMap(new LinkedHashMap<>(bodies));
    }

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
