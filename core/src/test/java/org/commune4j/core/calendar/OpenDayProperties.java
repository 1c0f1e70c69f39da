package org.commune4j.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;
import org.commune4j.properties.Seed;

/** Answers near days that wait for decisions, and near the ends of the years covered, against counting day by day. */
@PropertyDefaults(tries = 400, edgeCases = EdgeCasesMode.NONE)
class OpenDayProperties {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);
    private static final LocalizedText NAME = LocalizedText.of("Ngày lễ", "A holiday");
    private static final int LONGEST_STEP = 40;

    /** One year with one to eight occasions, often at its first or last day, and holidays. */
    @Provide
    Arbitrary<WorkCalendar> calendars() {
        return Arbitraries.longs().withoutEdgeCases().map(OpenDayProperties::calendar);
    }

    private static WorkCalendar calendar(long seed) {
        Random random = new Random(seed);
        WorkCalendar.Builder builder = WorkCalendar.builder()
                .years(2025, 2025)
                .zone(ZoneOffset.UTC)
                .weekend(List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), SourceStatus.VERIFIED);
        LocalDate day = random.nextInt(3) == 0 ? FIRST : FIRST.plusDays(random.nextInt(60));
        for (int i = 0; day.isBefore(LAST); i++) {
            LocalDate free = random.nextInt(8) == 0 ? LAST : day;
            Occasion.Builder occasion = Occasion.builder()
                    .id("o" + i)
                    .name(NAME)
                    .addCandidates(Arrangement.of(NAME))
                    .addCandidates(new Arrangement(NAME, List.of(holiday(free)), List.of()));
            if (random.nextBoolean()) {
                LocalDate other = free.equals(FIRST) ? free.plusDays(1) : free.minusDays(1);
                occasion.addCandidates(new Arrangement(NAME, List.of(holiday(free), holiday(other)), List.of()));
            }
            builder.occasion(occasion.build());
            if (free.equals(LAST)) {
                break;
            }
            if (day.plusDays(5).isBefore(LAST)) {
                builder.holiday(holiday(day.plusDays(3)));
            }
            day = day.plusDays(5 + random.nextInt(80));
        }
        return builder.build();
    }

    private static Holiday holiday(LocalDate day) {
        return Holiday.builder().date(day).name(NAME).build();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 364).map(FIRST::plusDays);
    }

    /** The calendar itself, and every way in which the first of its open groups may turn out. */
    private static List<WorkCalendar> withAssumptions(WorkCalendar calendar) {
        Stream<WorkCalendar> assumed = FIRST
                .datesUntil(LAST.plusDays(1))
                .filter(day -> calendar.status(day).isOpen())
                .findFirst()
                .map(calendar::possibilities)
                .orElse(List.of())
                .stream();
        return Stream.concat(Stream.of(calendar), assumed).toList();
    }

    /** The answer in words, or what was thrown instead. */
    private static String told(Supplier<Object> question) {
        try {
            return question.get().toString();
        } catch (OpenDayException e) {
            return "open " + e.date();
        } catch (DateTimeException e) {
            return "outside";
        }
    }

    private static boolean isWorked(WorkCalendar calendar, LocalDate day) {
        return calendar.status(day).isWorked();
    }

    private static LocalDate walk(WorkCalendar calendar, LocalDate from, int n) {
        LocalDate at = from;
        for (int left = Math.abs(n); left > 0; ) {
            at = at.plusDays(Integer.signum(n));
            if (isWorked(calendar, at)) {
                left--;
            }
        }
        return at;
    }

    private static int count(WorkCalendar calendar, LocalDate from, LocalDate to) {
        return to.isBefore(from)
                ? (int) -to.datesUntil(from)
                        .filter(day -> isWorked(calendar, day))
                        .count()
                : (int) from.plusDays(1)
                        .datesUntil(to.plusDays(1))
                        .filter(day -> isWorked(calendar, day))
                        .count();
    }

    @Property(seed = Seed.FIXED)
    void everyDayIsWhatItsStatusSays(@ForAll("calendars") WorkCalendar given) {
        for (WorkCalendar calendar : withAssumptions(given)) {
            FIRST.datesUntil(LAST.plusDays(1))
                    .forEach(day -> assertThat(told(() -> calendar.isWorkingDay(day)))
                            .isEqualTo(told(() -> isWorked(calendar, day))));
        }
    }

    @Property(seed = Seed.FIXED)
    void plusStopsAtTheFirstOpenDayOrAtTheEnd(
            @ForAll("calendars") WorkCalendar given,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = -LONGEST_STEP, max = LONGEST_STEP) int n) {
        for (WorkCalendar calendar : withAssumptions(given)) {
            assertThat(told(() -> calendar.plus(day, n))).isEqualTo(told(() -> walk(calendar, day, n)));
            assertThat(told(() -> calendar.plus(day, Integer.signum(n))))
                    .isEqualTo(told(() -> walk(calendar, day, Integer.signum(n))));
        }
    }

    @Property(seed = Seed.FIXED)
    void betweenStopsAtTheFirstOpenDay(
            @ForAll("calendars") WorkCalendar given,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = -LONGEST_STEP, max = LONGEST_STEP) int days) {
        LocalDate end = from.plusDays(days);
        LocalDate to = end.isBefore(FIRST) ? FIRST : end.isAfter(LAST) ? LAST : end;
        for (WorkCalendar calendar : withAssumptions(given)) {
            assertThat(told(() -> calendar.workingDaysBetween(from, to)))
                    .isEqualTo(told(() -> count(calendar, from, to)));
        }
    }

    @Property(seed = Seed.FIXED, tries = 100)
    void namesTheOccasionsOfTheOpenDaysInARange(
            @ForAll("calendars") WorkCalendar given,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(max = LONGEST_STEP) int days) {
        DateRange range = DateRange.ofClosed(from, from.plusDays(days));
        for (WorkCalendar calendar : withAssumptions(given)) {
            assertThat(calendar.openDecisions(range))
                    .isEqualTo(FIRST.datesUntil(LAST.plusDays(1))
                            .filter(range::contains)
                            .flatMap(day -> calendar.status(day).awaited().stream())
                            .distinct()
                            .collect(Collectors.toList()));
        }
    }
}
