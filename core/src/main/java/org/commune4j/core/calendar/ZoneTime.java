package org.commune4j.core.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import org.jspecify.annotations.Nullable;

/** The time of a zone; quick where its clocks are never changed after the first year of the calendar. */
final class ZoneTime {

    private final ZoneRules rules;
    private final int firstYear;

    /** The offset of every moment after the first year; null if it changes. */
    private final @Nullable ZoneOffset steady;

    ZoneTime(ZoneId zone, int firstYear) {
        rules = zone.getRules();
        this.firstYear = firstYear;
        Instant begin = LocalDateTime.of(firstYear, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);
        steady = rules.nextTransition(begin) == null ? rules.getOffset(begin) : null;
    }

    LocalDateTime local(OffsetDateTime moment) {
        // A year that has begun anywhere lies after the beginning of the year before it.
        if (moment.getOffset().equals(steady) && moment.getYear() > firstYear) {
            return moment.toLocalDateTime();
        }
        return moment.withOffsetSameInstant(rules.getOffset(moment.toInstant())).toLocalDateTime();
    }

    OffsetDateTime moment(LocalDateTime local) {
        return local.atOffset(steady != null && local.getYear() > firstYear ? steady : rules.getOffset(local));
    }
}
