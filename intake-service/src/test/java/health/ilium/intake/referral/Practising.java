package health.ilium.intake.referral;

import com.github.f4b6a3.uuid.UuidCreator;
import health.ilium.intake.IntakeDatabase;
import health.ilium.intake.submission.Submission;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What people and services do to referrals, in transactions, for tests of adapters.
public final class Practising {

    private final IntakeDatabase database = IntakeDatabase.shared();
    private final Referrals referrals;
    private final List<Progress> announced = new ArrayList<>();

    public Practising(Referrals referrals) {
        this.referrals = referrals;
    }

    public UUID submitted(Submission submission) {
        return submitted(submission, Commands.REFERRER);
    }

    public UUID submitted(Submission submission, Actor practice) {
        SubmittingReferrals submitting =
                new SubmittingReferrals(
                        referrals, announced::addAll, _ -> {}, UuidCreator::getTimeOrderedEpoch);
        UUID owner = practice.id() == null ? Commands.PRACTICE : practice.id();
        return database.inTransaction(
                        () -> submitting.submit(owner, submission, practice, Commands.NOW))
                .referralId();
    }

    /// Reports that were given back.
    public List<Addressed> reported(Addressed... reports) {
        ApplyingReports applying = new ApplyingReports(referrals, announced::addAll);
        return database.inTransaction(() -> applying.apply(List.of(reports)));
    }

    public Outcome cancelled(UUID id, long basedOn, Actor by) {
        ChangingReferrals changing = new ChangingReferrals(referrals, announced::addAll);
        return database.inTransaction(
                () ->
                        changing.change(
                                id,
                                new ReferralCommand.CancelReferral(
                                        basedOn,
                                        CancellationReason.OTHER,
                                        null,
                                        by,
                                        Commands.NOW.plusSeconds(1))));
    }

    public Outcome changed(UUID id, ReferralCommand.OnVersion command) {
        ChangingReferrals changing = new ChangingReferrals(referrals, announced::addAll);
        return database.inTransaction(() -> changing.change(id, command));
    }

    public List<Progress> announced() {
        return announced;
    }
}
