package org.commune4j.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.commune4j.core.reform.Reform;
import org.commune4j.core.scenario.Comparison;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A reform applied and compared: of one commune, and of a province of 96 in which it touches few, half or all. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReformBenchmark {

    private final ReformPeers peers = new ReformPeers();
    private final Reform touchingOne = ReformPeers.reform(1);
    private final Reform touchingHalf = ReformPeers.reform(ReformPeers.COMMUNES / 2);
    private final Reform touchingAll = ReformPeers.reform(ReformPeers.COMMUNES);

    /** Measures the commune alone: the base for the others. */
    @Benchmark
    public Comparison oneCommune() {
        return peers.ofOne(touchingOne);
    }

    /** Measures a reform that touches one commune of the province. */
    @Benchmark
    public Comparison provinceTouchingOne() {
        return peers.ofProvince(touchingOne);
    }

    /** Measures a reform that touches half of the province. */
    @Benchmark
    public Comparison provinceTouchingHalf() {
        return peers.ofProvince(touchingHalf);
    }

    /** Measures a reform that touches all of the province. */
    @Benchmark
    public Comparison provinceTouchingAll() {
        return peers.ofProvince(touchingAll);
    }

    /** Measures a reform that touches one commune of a province whose baseline was not measured before. */
    @Benchmark
    public Comparison provinceFromScratchTouchingOne() {
        return peers.ofProvinceFromScratch(touchingOne);
    }
}
