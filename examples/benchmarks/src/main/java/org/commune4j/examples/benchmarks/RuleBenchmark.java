package org.commune4j.examples.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.commune4j.core.rule.Verdict;
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

/** Ten rules over the staff of one commune, or three over its tasks and dossiers, by each of the peers. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RuleBenchmark {

    /** Which facts and rules. */
    @Param({"staff", "tasks"})
    public String workload = "staff";

    private RulePeers peers = new StaffPeers();

    @Setup
    public void chooseWorkload() {
        peers = workload.equals("staff") ? new StaffPeers() : new TaskPeers();
    }

    /** Measures an evaluation of which the breaches are read. */
    @Benchmark
    public List<Verdict> commune4j() {
        return peers.evaluate().breaches();
    }

    /** Measures an evaluation of which every verdict is read: its rule, subject and outcome. */
    @Benchmark
    public void commune4jEveryVerdict(Blackhole sink) {
        for (Verdict verdict : peers.evaluate().verdicts()) {
            sink.consume(verdict.rule());
            sink.consume(verdict.subjectId());
            sink.consume(verdict.outcome());
        }
    }

    /** Measures rule objects that make a list of verdicts; every verdict is read. */
    @Benchmark
    public void plainObjects(Blackhole sink) {
        for (PlainRule.Verdict verdict : peers.evaluateByHand()) {
            sink.consume(verdict.rule());
            sink.consume(verdict.subject());
            sink.consume(verdict.outcome());
        }
    }

    /** Measures the limit: the checks alone, counted. */
    @Benchmark
    public int[] bareLoops() {
        return peers.breachesByLoops();
    }

    /** Measures Easy Rules, fired for each subject. */
    @Benchmark
    public List<String> easyRules() {
        return peers.findingsByEasyRules();
    }

    /** Measures Drools with patterns and joins: executable model, stateless session. */
    @Benchmark
    public List<String> drools() {
        return peers.findingsByDrools();
    }

    /** Measures Drools with a Java check in each constraint: the engine finds nothing, it only calls. */
    @Benchmark
    public List<String> droolsCalls() {
        return peers.findingsByDroolsCalls();
    }
}
