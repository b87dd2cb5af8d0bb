package health.ilium.intake.referral;

import health.ilium.intake.clinical.Flaw;
import java.time.Instant;
import java.util.List;

/// Why a command was not carried out.
public sealed interface Refused extends Decision, Outcome {

    /// Somebody changed what the command depends on.
    ///
    /// @param version version of the referral now, as whoever is refused sees it
    /// @param changes who changed what, oldest first
    record ChangedMeanwhile(long version, List<Change> changes) implements Refused {}

    /// The referral's status does not allow it.
    record NotInThisStatus(long version, ReferralStatus status) implements Refused {}

    /// The version it is based on does not exist yet.
    record VersionNotReached(long version) implements Refused {}

    /// There is no decision of triage about the facts as they are now that could be overridden.
    record NotTriagedYet(long version) implements Refused {}

    /// The case goes there already.
    record PathwayStandsAlready(long version) implements Refused {}

    /// Nobody raised the red flag that is to be cleared, or somebody cleared it.
    record RedFlagNotRaised(long version) implements Refused {}

    /// Somebody else works on the case.
    ///
    /// @param until when their claim ends by itself
    record ClaimedBySomebody(long version, Actor by, Instant until) implements Refused {}

    /// It makes no sense for this case.
    record Hindered(long version, Obstacle obstacle) implements Refused {}

    /// With this, a fact would be incomplete or outside its scale.
    record Incoherent(List<Flaw> flaws) implements Refused {}

    /// The same refusal for somebody who knows of no later version than this one.
    default Refused seenAt(long shown) {
        return switch (this) {
            case NotInThisStatus(_, var status) -> new NotInThisStatus(shown, status);
            case Hindered(_, var obstacle) -> new Hindered(shown, obstacle);
            case ChangedMeanwhile _,
                    VersionNotReached _,
                    NotTriagedYet _,
                    PathwayStandsAlready _,
                    RedFlagNotRaised _,
                    ClaimedBySomebody _,
                    Incoherent _ ->
                    this;
        };
    }
}
