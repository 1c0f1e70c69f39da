package org.commune4j.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.commune4j.core.rule.Evaluation;
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

/**
 * A merger of two divisions compared on a ward of a thousand tasks, beside evaluating the ward: a comparison evaluates it twice, and
 * may cost three evaluations.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PlanBenchmark {

    private final PlanPeers peers = new PlanPeers();

    /** Measures one evaluation of the ward as it is: the base for the others. */
    @Benchmark
    public Evaluation oneEvaluation() {
        return peers.evaluation();
    }

    /** Measures a comparison of both situations, neither of which was measured before. */
    @Benchmark
    public Comparison comparison() {
        return peers.comparison();
    }

    /** Measures a comparison and its summary as text. */
    @Benchmark
    public String comparisonAsText() {
        return peers.text();
    }
}
