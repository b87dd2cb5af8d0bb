package health.ilium.intake.referral.web;

import health.ilium.intake.clinical.Flaw;
import health.ilium.intake.referral.Actor;
import health.ilium.intake.referral.Change;
import health.ilium.intake.referral.Obstacle;
import health.ilium.intake.referral.Outcome;
import health.ilium.intake.referral.ReferralStatus;
import health.ilium.intake.referral.Refused;
import health.ilium.intake.wire.Answer;
import health.ilium.intake.wire.Problem;
import health.ilium.intake.wire.Reply;
import health.ilium.intake.wire.json.Fault;
import health.ilium.intake.wire.json.FaultCode;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Says what became of a command.
@Component
class OutcomeReplies {

    private final ReferralJson json;

    OutcomeReplies(ReferralJson json) {
        this.json = json;
    }

    Reply to(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> new Answer(HttpStatus.OK.value(), null, json.write(done));
            case Outcome.NotFound() -> Problem.notFound();
            case Refused.ChangedMeanwhile(long version, List<Change> changes) ->
                    conflict(
                                    "CHANGED_MEANWHILE",
                                    "Somebody changed this referral meanwhile.",
                                    version)
                            .with("changes", changes.stream().map(WhoChangedWhat::of).toList());
            case Refused.NotInThisStatus(long version, ReferralStatus status) ->
                    conflict(
                                    "NOT_IN_THIS_STATUS",
                                    "This cannot be done in the referral's status.",
                                    version)
                            .with("referralStatus", status);
            case Refused.VersionNotReached(long version) ->
                    conflict(
                            "VERSION_NOT_REACHED",
                            "The referral has no such version yet.",
                            version);
            case Refused.NotTriagedYet(long version) ->
                    conflict(
                            "NOT_TRIAGED_YET",
                            "Triage has not decided about the facts as they are now.",
                            version);
            case Refused.PathwayStandsAlready(long version) ->
                    conflict("PATHWAY_STANDS_ALREADY", "The case goes there already.", version);
            case Refused.RedFlagNotRaised(long version) ->
                    conflict(
                            "RED_FLAG_NOT_RAISED",
                            "This red flag is not raised, or is cleared already.",
                            version);
            case Refused.ClaimedBySomebody(long version, Actor by, Instant until) ->
                    conflict("CLAIMED_BY_SOMEBODY", "Somebody else works on this case.", version)
                            .with("claimedBy", by.name())
                            .with("claimedUntil", until);
            case Refused.Hindered(long version, Obstacle obstacle) ->
                    conflict(obstacle.name(), obstacle.words(), version);
            case Refused.Incoherent(List<Flaw> flaws) ->
                    Problem.validation(flaws.stream().map(OutcomeReplies::fault).toList());
        };
    }

    /// @param by name of the practice, the member of staff or the part of the system
    private record WhoChangedWhat(long version, String event, String by, Instant at) {

        static WhoChangedWhat of(Change change) {
            return new WhoChangedWhat(
                    change.version(), change.type(), change.actor().name(), change.at());
        }
    }

    private static Problem conflict(String code, String detail, long version) {
        return Problem.of(HttpStatus.CONFLICT, code, detail).with("version", version);
    }

    private static Fault fault(Flaw flaw) {
        String pointer = "/" + flaw.field().replace('.', '/');
        return switch (flaw.kind()) {
            case REQUIRED -> new Fault(pointer, FaultCode.REQUIRED.name(), "is required");
            case OUTSIDE_SCALE ->
                    new Fault(pointer, FaultCode.OUT_OF_RANGE.name(), "must lie on its scale");
        };
    }
}
