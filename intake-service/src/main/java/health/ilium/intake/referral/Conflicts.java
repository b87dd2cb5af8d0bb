package health.ilium.intake.referral;

import health.ilium.intake.referral.ReferralCommand.CancelReferral;
import health.ilium.intake.referral.ReferralCommand.ClearRedFlag;
import health.ilium.intake.referral.ReferralCommand.OnVersion;
import health.ilium.intake.referral.ReferralCommand.OverrideTriage;
import health.ilium.intake.referral.ReferralCommand.RecordInjectionResult;
import health.ilium.intake.referral.ReferralCommand.ReturnWithAdvice;
import health.ilium.intake.referral.ReferralCommand.SupplyInformation;
import health.ilium.intake.referral.ReferralEvent.InformationSupplied;
import health.ilium.intake.referral.ReferralEvent.InjectionResultRecorded;
import health.ilium.intake.referral.ReferralEvent.RedFlagCleared;
import health.ilium.intake.referral.ReferralEvent.ReferralAccepted;
import health.ilium.intake.referral.ReferralEvent.ReferralCancelled;
import health.ilium.intake.referral.ReferralEvent.ReferralReturnedWithAdvice;
import health.ilium.intake.referral.ReferralEvent.ReferralTriaged;
import health.ilium.intake.referral.ReferralEvent.TriageOverridden;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which later events make a command stale. Claims, notes and reports about messages never do.
final class Conflicts {

    private static final Set<Class<? extends ReferralEvent>> FACTS =
            Set.of(InformationSupplied.class, InjectionResultRecorded.class, RedFlagCleared.class);
    private static final Set<Class<? extends ReferralEvent>> ENDINGS =
            Set.of(ReferralReturnedWithAdvice.class, ReferralCancelled.class);
    private static final Set<Class<? extends ReferralEvent>> JUDGEMENTS =
            Set.of(ReferralTriaged.class, ReferralAccepted.class, TriageOverridden.class);

    private Conflicts() {}

    /// The changes that the one who gave the command should have known of, oldest first.
    static List<Change> of(OnVersion command, Referral referral) {
        Set<String> types = conflicting(command);
        return referral.changes().stream()
                .filter(change -> change.version() > command.basedOnVersion())
                .filter(change -> types.contains(change.type()))
                .toList();
    }

    private static Set<String> conflicting(OnVersion command) {
        return switch (command) {
            case SupplyInformation _ -> types(FACTS);
            case RecordInjectionResult _ -> types(FACTS, ENDINGS);
            case ClearRedFlag _ -> types(FACTS, ENDINGS);
            case ReturnWithAdvice _, OverrideTriage _ -> types(FACTS, ENDINGS, JUDGEMENTS);
            case CancelReferral _ -> types(Set.of(InjectionResultRecorded.class), ENDINGS);
        };
    }

    @SafeVarargs
    private static Set<String> types(Set<Class<? extends ReferralEvent>>... sets) {
        return Stream.of(sets)
                .flatMap(Set::stream)
                .map(Class::getSimpleName)
                .collect(Collectors.toUnmodifiableSet());
    }
}
