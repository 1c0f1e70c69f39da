package org.commune4j.examples.benchmarks;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** n working days later: commune4j, Strata, Jollyday and a set of days off in the loops users write, and the limit. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(CalendarPeers.DATES)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CalendarBenchmark {

    /** How many working days. */
    @Param({"1", "5", "15", "30", "200"})
    public int n;

    private final CalendarPeers peers = new CalendarPeers();

    /** Measures {@code WorkCalendar.plus}. */
    @Benchmark
    public void plusCommune4j(Blackhole sink) {
        for (LocalDate date : peers.dates) {
            sink.consume(peers.ours.plus(date, n));
        }
    }

    /** Measures {@code HolidayCalendar.shift}. */
    @Benchmark
    public void plusStrata(Blackhole sink) {
        for (LocalDate date : peers.dates) {
            sink.consume(peers.strata.shift(date, n));
        }
    }

    /** Measures counting day by day, asking Jollyday. */
    @Benchmark
    public void plusJollydayLoop(Blackhole sink) {
        for (LocalDate date : peers.dates) {
            sink.consume(peers.plusByJollyday(date, n));
        }
    }

    /** Measures counting day by day, asking a {@code HashSet}. */
    @Benchmark
    public void plusHashSetLoop(Blackhole sink) {
        for (LocalDate date : peers.dates) {
            sink.consume(peers.plusBySet(date, n));
        }
    }

    /** Measures a bare table. */
    @Benchmark
    public void plusLimit(Blackhole sink) {
        for (LocalDate date : peers.dates) {
            sink.consume(peers.limit.plus(date, n));
        }
    }
}
