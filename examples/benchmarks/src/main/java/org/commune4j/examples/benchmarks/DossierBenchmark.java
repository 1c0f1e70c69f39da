package org.commune4j.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.commune4j.core.dossier.Dossier;
import org.commune4j.core.dossier.DossierAssessment;
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

/** How one dossier stands: state, due date, timeliness by the law and by the portal. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(DossierPeers.DOSSIERS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class DossierBenchmark {

    private final DossierPeers peers = new DossierPeers();

    /** Measures the assessment by the law book. */
    @Benchmark
    public void assessCommune4j(Blackhole sink) {
        for (Dossier dossier : peers.dossiers) {
            sink.consume(DossierPeers.PlainAssessment.of(peers.assess(dossier, SyntheticDossiers.AS_OF)));
        }
    }

    /** Measures the same by hand. */
    @Benchmark
    public void assessByHand(Blackhole sink) {
        for (Dossier dossier : peers.dossiers) {
            sink.consume(peers.assessByHand(dossier, SyntheticDossiers.AS_OF));
        }
    }

    /** Measures the assessment by the law book, with the breaches of its rules. */
    @Benchmark
    public void assessWithRules(Blackhole sink) {
        for (Dossier dossier : peers.dossiers) {
            DossierAssessment assessment = peers.assess(dossier, SyntheticDossiers.AS_OF);
            sink.consume(DossierPeers.PlainAssessment.of(assessment));
            sink.consume(assessment.verdicts().breaches());
        }
    }
}
