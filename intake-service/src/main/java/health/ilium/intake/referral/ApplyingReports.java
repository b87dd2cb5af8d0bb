package health.ilium.intake.referral;

import static java.util.stream.Collectors.groupingBy;

import health.ilium.intake.referral.ReferralCommand.OnCase;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Other services report about many referrals at once: decisions of triage, messages that did not
/// arrive. Needs a running transaction.
public final class ApplyingReports {

    private final Referrals referrals;
    private final Announcements announcements;

    public ApplyingReports(Referrals referrals, Announcements announcements) {
        this.referrals = referrals;
        this.announcements = announcements;
    }

    /// Applies the reports in order; a decision that is late or repeated changes nothing. Reports
    /// about referrals or versions that do not exist are not applied, but given back.
    public List<Addressed> apply(List<Addressed> reports) {
        Map<UUID, List<Addressed>> byReferral =
                reports.stream().collect(groupingBy(Addressed::referralId));
        Map<UUID, Referral> known = referrals.locked(byReferral.keySet());
        List<Progress> progress =
                known.values().stream()
                        .map(it -> Progress.of(it, byReferral.getOrDefault(it.id(), List.of())))
                        .filter(it -> !it.events().isEmpty())
                        .toList();
        if (!progress.isEmpty()) {
            referrals.record(progress);
            announcements.announce(progress);
        }
        return reports.stream()
                .filter(it -> impossible(it.command(), known.get(it.referralId())))
                .toList();
    }

    private static boolean impossible(OnCase report, @Nullable Referral referral) {
        return referral == null || ReferralDecider.decide(report, referral) instanceof Refused;
    }
}
