package org.commune4j.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.commune4j.core.snapshot.Snapshot;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Chart and roster of a commune, of a province and of the country, from checked facts to the index. Linear means that the
 * time per commune ({@code :communes}) and, with {@code -prof gc}, the bytes per commune stay about the same.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 2, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RosterBenchmark {

    /** How many communes. */
    @Param({"" + RosterPeers.COMMUNE, "" + RosterPeers.PROVINCE, "" + RosterPeers.COUNTRY})
    public int count;

    private RosterPeers peers = new RosterPeers(0);

    /** Makes the facts, which are not part of what is measured. */
    @Setup
    public void give() {
        peers = new RosterPeers(count);
    }

    /** Counts communes, so that the time for one is told. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Done {
        /** Communes done. */
        public long communes;
    }

    /** Measures each commune by itself, as the model has it. */
    @Benchmark
    public void commune4j(Done done, Blackhole sink) {
        done.communes += count;
        peers.apart(sink::consume);
    }

    /** Measures all in one apparatus, kept in memory as a whole: what it costs when one structure grows. */
    @Benchmark
    public Snapshot commune4jTogether(Done done) {
        done.communes += count;
        return peers.together();
    }

    /**
     * Measures the limit: four maps, without checks and without order. What grows here with the number is the machine's
     * memory.
     */
    @Benchmark
    public void byHand(Done done, Blackhole sink) {
        done.communes += count;
        peers.byHand(sink::consume);
    }
}
