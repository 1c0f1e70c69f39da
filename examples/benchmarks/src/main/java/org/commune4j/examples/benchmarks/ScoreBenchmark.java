package org.commune4j.examples.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.commune4j.core.quality.Ranking;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Every commune of the country scored by the index of Decision 766 and ranked. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ScoreBenchmark {

    private final ScorePeers peers = new ScorePeers();

    /** Measures the ranking from the definition of the index. */
    @Benchmark
    public Ranking commune4j() {
        return peers.rank();
    }

    /** Measures the same decimals, with the same figures kept behind each of them, written by hand for this index. */
    @Benchmark
    public List<ScorePeers.PlainPlace> byHand() {
        return peers.rankByHand();
    }
}
