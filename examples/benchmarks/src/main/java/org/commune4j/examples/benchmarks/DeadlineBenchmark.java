package org.commune4j.examples.benchmarks;

import java.util.concurrent.TimeUnit;
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

/** When a dossier is due: a plain term, one with two pauses, and with its receipt written down but not rendered. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(CalendarPeers.DATES)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class DeadlineBenchmark {

    private final DeadlinePeers peers = new DeadlinePeers();

    /** Measures a plain term. */
    @Benchmark
    public void plainCommune4j(Blackhole sink) {
        for (int i = 0; i < CalendarPeers.DATES; i++) {
            sink.consume(peers.due(peers.received[i]));
        }
    }

    /** Measures the same from a bare table. */
    @Benchmark
    public void plainByHand(Blackhole sink) {
        for (int i = 0; i < CalendarPeers.DATES; i++) {
            sink.consume(peers.dueByHand(peers.received[i]));
        }
    }

    /** Measures a term with two pauses; the deadline keeps what its receipt is written from. */
    @Benchmark
    public void pausedCommune4j(Blackhole sink) {
        for (int i = 0; i < CalendarPeers.DATES; i++) {
            sink.consume(peers.paused(peers.received[i], peers.events[i]).endExclusive());
        }
    }

    /** Measures the same from a bare table. */
    @Benchmark
    public void pausedByHand(Blackhole sink) {
        for (int i = 0; i < CalendarPeers.DATES; i++) {
            sink.consume(peers.pausedByHand(peers.received[i], peers.events[i]));
        }
    }

    /** Measures a term with two pauses and the explanation of every day, without a text. */
    @Benchmark
    public void receiptCommune4j(Blackhole sink) {
        for (int i = 0; i < CalendarPeers.DATES; i++) {
            sink.consume(peers.paused(peers.received[i], peers.events[i]).receipt());
        }
    }
}
