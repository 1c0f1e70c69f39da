package org.commune4j.core.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.commune4j.core.calendar.Session;
import org.commune4j.core.calendar.WorkCalendar;

/** Finds moments at which a body is at work. */
final class OfficeMoments {

    private OfficeMoments() {}

    /** Returns the last moment of office hours that is no later than the end and lies after the beginning; the end if there is none. */
    static LocalDateTime lastBefore(LocalDateTime end, LocalDateTime begin, WorkCalendar calendar) {
        for (LocalDate day = end.minusNanos(1).toLocalDate();
                !day.isBefore(begin.toLocalDate());
                day = day.minusDays(1)) {
            List<Session> sessions = calendar.status(day).isOpen() ? List.of() : calendar.sessions(day);
            for (int i = sessions.size() - 1; i >= 0; i--) {
                LocalDateTime from =
                        day.atStartOfDay().plusMinutes(sessions.get(i).startMinute());
                LocalDateTime to =
                        day.atStartOfDay().plusMinutes(sessions.get(i).endMinute());
                LocalDateTime moment = to.isAfter(end) ? end : to;
                if (moment.isAfter(from) && moment.isAfter(begin)) {
                    return moment;
                }
            }
        }
        return end;
    }
}
