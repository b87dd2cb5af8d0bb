package health.ilium.triage.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.triage.assessment.policy.Policy;
import health.ilium.triage.policy.APolicyDocument;
import health.ilium.triage.policy.PolicyFormat;
import health.ilium.triage.policy.Reading;
import health.ilium.triage.policy.yaml.PolicyFormats;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Policies with numbers that nobody thought of: a document is refused, or the engine can work with
/// it whatever the case.
class AnyAcceptedPolicyTest {

    private static final Pattern NUMBER = Pattern.compile("(?<=: )\\d+(?=[\\s,}])");
    private static final List<String> NUMBERS =
            List.of("0", "1", "2", "3", "5", "0.5", "7.25", "15", "50", "100", "120", "-1", "1e3");
    private static final int POLICIES = 1_500;

    private final PolicyFormat format = PolicyFormats.yaml();
    private final List<APicture> pictures = RandomPictures.so(25).toList();

    @Test
    void whatIsAcceptedCanBeWorkedWith() {
        int accepted = 0;
        int refused = 0;
        for (int seed = 0; seed < POLICIES; seed++) {
            var document = changed(new Random(seed));
            switch (format.read(document.bytes())) {
                case Reading.Flawed flawed -> {
                    assertThat(flawed.flaws()).as(document.text()).isNotEmpty();
                    assertThat(flawed.flaws())
                            .allMatch(it -> it.line() > 1 && !it.message().isBlank());
                    refused++;
                }
                case Reading.Readable readable -> {
                    pictures.forEach(picture -> work(picture, readable.file().policy()));
                    accepted++;
                }
            }
        }
        assertThat(accepted).isGreaterThan(POLICIES / 10);
        assertThat(refused).isGreaterThan(POLICIES / 10);
    }

    private static void work(APicture picture, Policy policy) {
        var decision = Judged.explained(Assessing.assess(picture.build(), policy));
        if (decision.score() != null) {
            assertThat(decision.score()).isBetween(0, 100);
        }
        assertThat(decision.scoreParts()).allMatch(part -> part.points() <= part.max());
    }

    private static APolicyDocument changed(Random random) {
        double often = random.nextDouble() / 12;
        return new APolicyDocument(
                NUMBER.matcher(APolicyDocument.shipped().text())
                        .replaceAll(
                                number ->
                                        random.nextDouble() < often
                                                ? NUMBERS.get(random.nextInt(NUMBERS.size()))
                                                : Matcher.quoteReplacement(number.group())));
    }
}
