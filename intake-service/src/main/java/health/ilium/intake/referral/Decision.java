package health.ilium.intake.referral;

import java.util.List;

/// What [ReferralDecider] makes of a command.
sealed interface Decision permits Decision.Decided, Refused {

    /// These events happen, in this order; none when there is nothing left to do.
    record Decided(List<ReferralEvent> events) implements Decision {

        Decided(ReferralEvent... events) {
            this(List.of(events));
        }
    }
}
