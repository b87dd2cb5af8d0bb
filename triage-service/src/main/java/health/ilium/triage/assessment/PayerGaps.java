package health.ilium.triage.assessment;

import health.ilium.triage.assessment.payer.PayerReadiness;
import java.util.List;

/// The gaps of all payer profiles that are shown, each under the title of its profile.
final class PayerGaps {

    static List<String> of(List<PayerReadiness> readiness) {
        return readiness.stream()
                .flatMap(it -> it.gaps().stream().map(gap -> it.title() + ": " + gap))
                .toList();
    }

    private PayerGaps() {}
}
