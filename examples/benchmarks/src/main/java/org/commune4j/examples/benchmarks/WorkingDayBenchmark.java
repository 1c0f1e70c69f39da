package org.commune4j.examples.benchmarks;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import net.time4j.PlainDate;
import net.time4j.calendar.VietnameseCalendar;
import org.commune4j.core.vietnam.VietnameseLunarCalendar;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Whether a day is worked, how many working days lie between two, and the lunar new year. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(CalendarPeers.DATES)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class WorkingDayBenchmark {

    static final int FIRST_LUNAR_YEAR = 1970;

    private static final int LUNAR_YEARS = 128;

    private final CalendarPeers peers = new CalendarPeers();

    /** Measures {@code WorkCalendar.isWorkingDay}. */
    @Benchmark
    public void isWorkingDayCommune4j(Blackhole sink) {
        for (LocalDate date : peers.laterDates) {
            sink.consume(peers.ours.isWorkingDay(date));
        }
    }

    /** Measures {@code HolidayCalendar.isBusinessDay}. */
    @Benchmark
    public void isWorkingDayStrata(Blackhole sink) {
        for (LocalDate date : peers.laterDates) {
            sink.consume(peers.strata.isBusinessDay(date));
        }
    }

    /** Measures Jollyday. */
    @Benchmark
    public void isWorkingDayJollyday(Blackhole sink) {
        for (LocalDate date : peers.laterDates) {
            sink.consume(peers.isWorkingDayByJollyday(date));
        }
    }

    /** Measures a {@code HashSet}. */
    @Benchmark
    public void isWorkingDayHashSet(Blackhole sink) {
        for (LocalDate date : peers.laterDates) {
            sink.consume(peers.isWorkingDayBySet(date));
        }
    }

    /** Measures a bare table. */
    @Benchmark
    public void isWorkingDayLimit(Blackhole sink) {
        for (LocalDate date : peers.laterDates) {
            sink.consume(peers.limit.isWorkingDay(date));
        }
    }

    /** Measures {@code WorkCalendar.workingDaysBetween}. */
    @Benchmark
    public void betweenCommune4j(Blackhole sink) {
        for (int i = 0; i < CalendarPeers.DATES; i++) {
            sink.consume(peers.ours.workingDaysBetween(peers.dates[i], peers.laterDates[i]));
        }
    }

    /** Measures {@code HolidayCalendar.daysBetween}; between working days it counts as many. */
    @Benchmark
    public void betweenStrata(Blackhole sink) {
        for (int i = 0; i < CalendarPeers.DATES; i++) {
            sink.consume(peers.strata.daysBetween(peers.dates[i], peers.laterDates[i]));
        }
    }

    /** Measures counting day by day, asking a {@code HashSet}. */
    @Benchmark
    public void betweenHashSetLoop(Blackhole sink) {
        for (int i = 0; i < CalendarPeers.DATES; i++) {
            sink.consume(peers.betweenBySet(peers.dates[i], peers.laterDates[i]));
        }
    }

    /** Measures a bare table. */
    @Benchmark
    public void betweenLimit(Blackhole sink) {
        for (int i = 0; i < CalendarPeers.DATES; i++) {
            sink.consume(peers.limit.between(peers.dates[i], peers.laterDates[i]));
        }
    }

    /** Measures Tết of {@value #LUNAR_YEARS} years, over and over. */
    @Benchmark
    public void lunarCommune4j(Blackhole sink) {
        for (int i = 0; i < CalendarPeers.DATES; i++) {
            sink.consume(VietnameseLunarCalendar.newYear(FIRST_LUNAR_YEAR + i % LUNAR_YEARS));
        }
    }

    /** Measures the same by Time4J. */
    @Benchmark
    public void lunarTime4J(Blackhole sink) {
        for (int i = 0; i < CalendarPeers.DATES; i++) {
            sink.consume(time4jNewYear(FIRST_LUNAR_YEAR + i % LUNAR_YEARS));
        }
    }

    static LocalDate time4jNewYear(int year) {
        return VietnameseCalendar.ofTet(year).transform(PlainDate.axis()).toTemporalAccessor();
    }
}
