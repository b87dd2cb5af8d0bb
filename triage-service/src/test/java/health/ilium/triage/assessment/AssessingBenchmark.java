package health.ilium.triage.assessment;

import health.ilium.triage.assessment.facts.ClinicalPicture;
import health.ilium.triage.assessment.payer.ShippedProfiles;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/// What one assessment of a random picture costs, alone and with its explanation. Run by
/// `benchmarks/judging`.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AssessingBenchmark {

    private static final int PICTURES = 1_000;

    private final ClinicalPicture[] pictures =
            RandomPictures.so(PICTURES).map(APicture::build).toArray(ClinicalPicture[]::new);
    private final Explaining explaining = new Explaining(ShippedProfiles.ALL);

    @Benchmark
    @OperationsPerInvocation(PICTURES)
    public void judged(Blackhole read) {
        for (ClinicalPicture picture : pictures) {
            read.consume(Assessing.assess(picture, Judged.POLICY));
        }
    }

    @Benchmark
    @OperationsPerInvocation(PICTURES)
    public void explained(Blackhole read) {
        for (ClinicalPicture picture : pictures) {
            read.consume(explaining.explain(Assessing.assess(picture, Judged.POLICY), null));
        }
    }
}
