package org.commune4j.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.commune4j.core.dossier.ServiceTally;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The figures of a service centre from one million dossiers, which are synthetic; ten million are the same ten times over. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx5g")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class TallyBenchmark {

    private static final int MILLION = 1_000_000;

    private final TallyPeers peers = new TallyPeers(MILLION);

    /** Measures the tally. */
    @Benchmark
    public ServiceTally commune4j() {
        return peers.tally();
    }

    /** Measures the tally of ten million. */
    @Benchmark
    public ServiceTally commune4jTenMillion() {
        return peers.tally(10);
    }

    /** Measures one pass over the same dossiers, written by hand for these figures. */
    @Benchmark
    public Object byHand() {
        return peers.byHand();
    }

    /** Measures dossiers judged by hand and counted by collectors of the JDK. */
    @Benchmark
    public Object byGroupingBy() {
        return peers.byGrouping();
    }

    /** Measures nothing but counting, without a branch, from arrays of what was judged before. */
    @Benchmark
    public long[] limitFromArrays() {
        return peers.fromArrays();
    }
}
