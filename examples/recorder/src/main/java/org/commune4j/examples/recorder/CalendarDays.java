package org.commune4j.examples.recorder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.TreeSet;
import org.commune4j.core.calendar.DayStatus;
import org.commune4j.core.calendar.Occasion;
import org.commune4j.core.calendar.WorkCalendar;
import org.commune4j.core.time.DateRange;

/** What every day is, and why. */
final class CalendarDays {

    private static final int FIRST_YEAR = 2015;
    private static final int LAST_YEAR = 2050;

    private CalendarDays() {}

    static void record(Answers answers) {
        WorkCalendar calendar = Samples.LAW.calendar();
        for (int year = 2025; year <= 2027; year++) {
            LocalDate first = LocalDate.of(year, 1, 1);
            answers.write(
                    "calendar/days-" + year,
                    page -> first.datesUntil(first.plusYears(1)).forEach(day -> {
                        DayStatus status = calendar.status(day);
                        page.line(day, status.message(), status.sourceStatus());
                        page.why(status.explanation());
                        page.attempt(() -> page.word(calendar.sessions(day)));
                    }));
        }
        answers.writeOnce("calendar/years.txt", page -> {
            page.line("W working, - off, ? open");
            LocalDate.of(FIRST_YEAR, 1, 1)
                    .datesUntil(LocalDate.of(LAST_YEAR + 1, 1, 1))
                    .filter(day -> day.getDayOfMonth() == 1)
                    .forEach(month -> {
                        StringBuilder marks = new StringBuilder();
                        month.datesUntil(month.plusMonths(1)).forEach(day -> {
                            DayStatus status = calendar.status(day);
                            marks.append(status.isOpen() ? '?' : status.isWorked() ? 'W' : '-');
                        });
                        page.line(month, marks);
                    });
        });
        answers.write(
                "calendar/special-days",
                page -> LocalDate.of(FIRST_YEAR, 1, 1)
                        .datesUntil(LocalDate.of(LAST_YEAR + 1, 1, 1))
                        .map(calendar::status)
                        .filter(status -> status.reference().isPresent())
                        .forEach(status -> page.line(status.date(), status.message(), status.sourceStatus())));
        answers.write("calendar/open-decisions", page -> {
            DateRange all = DateRange.of(LocalDate.of(FIRST_YEAR, 1, 1), LocalDate.of(LAST_YEAR + 1, 1, 1));
            calendar.openDecisions(all).stream()
                    .sorted(Comparator.comparing(Occasion::id))
                    .forEach(occasion -> {
                        page.line(occasion.id(), occasion.name(), occasion.candidatesStatus());
                        occasion.candidates().forEach(candidate -> page.line("  ", candidate.label()));
                    });
            page.line("bodies", new TreeSet<>(calendar.bodies()));
        });
        answers.writeOnce(
                "calendar/known-on.txt",
                page -> Samples.DATES.forEach(date -> {
                    WorkCalendar then = calendar.knownOn(date);
                    page.line(
                            date,
                            then.openDecisions(DateRange.of(date, date.plusYears(2))).stream()
                                    .map(Occasion::id)
                                    .sorted()
                                    .toList());
                }));
    }
}
