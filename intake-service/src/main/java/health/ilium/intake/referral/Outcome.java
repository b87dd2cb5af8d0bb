package health.ilium.intake.referral;

import java.util.UUID;

/// What became of a command.
public sealed interface Outcome permits Outcome.Done, Outcome.NotFound, Refused {

    /// It is done, and the referral has this version now.
    record Done(UUID referralId, long version, ReferralStatus status) implements Outcome {}

    /// There is no such referral within this actor's reach.
    record NotFound() implements Outcome {}
}
