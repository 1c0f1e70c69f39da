package org.commune4j.core.reform;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.commune4j.core.calendar.Holiday;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.time.DateRange;

/** Days off. */
final class Holidays extends CalendarDays<Holiday> {

    @Override
    String id(Holiday holiday) {
        return holiday.date().toString();
    }

    @Override
    DateRange life(Holiday holiday) {
        return DateRange.ofDay(holiday.date());
    }

    @Override
    Optional<LegalReference> basis(Holiday holiday) {
        return holiday.reference();
    }

    @Override
    void add(Draft draft, Holiday holiday) {
        Holiday sourced = Holiday.builder()
                .from(holiday)
                .reference(holiday.reference().or(draft::reference))
                .build();
        change(draft, List.of(holiday.date()), calendar -> calendar.holiday(sourced));
    }

    @Override
    void withdraw(Draft draft, String id) {
        LocalDate day = day(id);
        change(draft, List.of(day), calendar -> calendar.withoutHoliday(day));
    }
}
