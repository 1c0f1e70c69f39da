package org.commune4j.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.commune4j.core.calendar.Arrangement;
import org.commune4j.core.calendar.Decision;
import org.commune4j.core.calendar.Holiday;
import org.commune4j.core.calendar.Occasion;
import org.commune4j.core.calendar.WorkCalendar;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** Twenty years in each of which none, one or two of the days from Wednesday on may be free: more than three billion ways. */
class OpenDeadlineTest {

    private static final LocalizedText NAME = LocalizedText.of("nghỉ", "off");
    private static final OffsetDateTime RECEIVED = OffsetDateTime.parse("2030-01-02T10:00:00+07:00");
    private static final WorkCalendar CALENDAR = calendar();

    private static WorkCalendar calendar() {
        WorkCalendar.Builder builder = WorkCalendar.builder()
                .years(2030, 2052)
                .zone(ZoneId.of("Asia/Ho_Chi_Minh"))
                .weekend(List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), SourceStatus.VERIFIED);
        for (int year = 2030; year < 2050; year++) {
            builder.occasion(Occasion.builder()
                    .id(year + "/tet")
                    .name(NAME)
                    .addCandidates(off(wednesday(year)))
                    .addCandidates(off(wednesday(year), wednesday(year).plusDays(1)))
                    .addCandidates(off())
                    .build());
        }
        return builder.build();
    }

    private static LocalDate wednesday(int year) {
        return LocalDate.of(year, 2, 10).with(DayOfWeek.WEDNESDAY);
    }

    private static Arrangement off(LocalDate... days) {
        return new Arrangement(
                NAME,
                List.of(days).stream()
                        .map(day -> Holiday.builder().date(day).name(NAME).build())
                        .toList(),
                List.of());
    }

    private static Deadline due(WorkCalendar calendar) {
        return Term.workingDays(5200).from(RECEIVED, Counting.of(calendar));
    }

    /** The calendar where in each year so many of the days are free. */
    private static WorkCalendar settled(int free) {
        WorkCalendar calendar = CALENDAR;
        for (int year = 2030; year < 2050; year++) {
            LocalDate first = wednesday(year);
            Arrangement outcome = free == 0 ? off() : off(first, first.plusDays(1));
            calendar = calendar.assuming(Decision.of(year + "/tet", outcome));
        }
        return calendar;
    }

    @Test
    void hasAnEarliestAndALatestDayOverManyUndecidedYears() {
        Deadline due = due(CALENDAR);

        assertThat(due.state()).isEqualTo(Deadline.DeadlineState.OPEN);
        assertThat(due.awaited()).hasSize(20);
        assertThat(due.findEarliest()).contains(due(settled(0)).date());
        assertThat(due.findLatest()).contains(due(settled(2)).date());
        assertThat(due.dues()).as("every number of free days from 0 to 40").hasSize(41);
        assertThat(due.timeliness(OffsetDateTime.parse("2040-01-02T10:00:00+07:00")))
                .isEqualTo(Timeliness.EARLY);
        assertThat(due.timeliness(due(settled(0)).endExclusive().plusDays(1))).isEqualTo(Timeliness.UNDETERMINED);
    }

    @Test
    void theReceiptAndTheTimeLeftStayBounded() {
        Deadline due = due(CALENDAR);

        assertThat(due.receipt().children()).hasSizeBetween(7_000, 7_500);
        assertThat(due.receipt().message().toString()).contains("awaited");
        assertThat(due.asOf(RECEIVED).leastWorkingDaysLeft()).hasValue(5200);
        assertThat(due.asOf(RECEIVED).mostWorkingDaysLeft()).hasValue(5200);
    }
}
