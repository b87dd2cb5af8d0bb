package health.ilium.intake.referral;

import health.ilium.intake.appointment.Appointment;
import health.ilium.intake.clinical.RedFlag;
import health.ilium.intake.clinical.YesNoUnknown;
import health.ilium.intake.referral.AppointmentEvent.AppointmentBooked;
import health.ilium.intake.referral.CaseWorkEvent.CaseClaimed;
import health.ilium.intake.referral.CaseWorkEvent.CaseSnoozed;
import health.ilium.intake.referral.CaseWorkEvent.ContactAttempted;
import health.ilium.intake.referral.OutcomeEvent.ConsultOutcomeRecorded;
import health.ilium.intake.referral.OutcomeEvent.FusionPerformed;
import health.ilium.intake.referral.OutcomeEvent.ReportSent;
import health.ilium.intake.referral.ReferralEvent.InformationRequested;
import health.ilium.intake.referral.ReferralEvent.InformationSupplied;
import health.ilium.intake.referral.ReferralEvent.InjectionResultRecorded;
import health.ilium.intake.referral.ReferralEvent.RedFlagCleared;
import health.ilium.intake.referral.ReferralEvent.ReferralDeclined;
import health.ilium.intake.referral.ReferralEvent.ReferralReopened;
import health.ilium.intake.referral.ReferralEvent.ReferralReturnedWithAdvice;
import health.ilium.intake.triage.Pathway;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What can be done about a case now, so that nobody is offered what would be refused.
public final class Deeds {

    private final Referral referral;
    private final Actor me;
    private final Instant now;

    private Deeds(Referral referral, Actor me, Instant now) {
        this.referral = referral;
        this.me = me;
        this.now = now;
    }

    /// In the order of [Deed].
    public static Set<Deed> of(Referral referral, Actor me, Instant now) {
        Deeds deeds = new Deeds(referral, me, now);
        return Arrays.stream(Deed.values())
                .filter(deeds::possible)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Deed.class)));
    }

    /// Where a clinician can send the case instead of where it goes now.
    public static List<Pathway> otherPathways(Referral referral) {
        return Arrays.stream(Pathway.values())
                .filter(pathway -> pathway != referral.pathway())
                .filter(
                        pathway ->
                                ReferralLifecycle.afterOverride(
                                                referral.status(), TriageEffect.of(pathway))
                                        .isPresent())
                .toList();
    }

    private boolean possible(Deed deed) {
        boolean undecided = referral.visits().outcome() == null;
        return switch (deed) {
            case ACKNOWLEDGE_ESCALATION -> referral.urgent() && !referral.work().escalationSeen();
            case CLEAR_RED_FLAG -> can(RedFlagCleared.class) && raised();
            case ACCEPT -> NextAction.of(referral) == NextAction.SIGN_OFF && judged();
            case OVERRIDE -> judged() && !otherPathways(referral).isEmpty();
            case REQUEST_INFORMATION -> can(InformationRequested.class);
            case ENTER_INFORMATION -> can(InformationSupplied.class);
            case RETURN -> can(ReferralReturnedWithAdvice.class) && undecided;
            case DECLINE -> can(ReferralDeclined.class) && undecided;
            case BOOK -> can(AppointmentBooked.class);
            case MOVE, CANCEL_APPOINTMENT -> referral.status() == ReferralStatus.SCHEDULED;
            case VISIT, NO_SHOW -> referral.status() == ReferralStatus.SCHEDULED && begun();
            case INJECTION_RESULT -> can(InjectionResultRecorded.class);
            case CONSULT_OUTCOME -> can(ConsultOutcomeRecorded.class);
            case REPORT -> can(ReportSent.class) && !undecided;
            case FUSION -> can(FusionPerformed.class);
            case REOPEN -> can(ReferralReopened.class);
            case CONTACT_ATTEMPT -> can(ContactAttempted.class);
            case CONTACT_DETAILS, NOTE -> true;
            // Offered only right after a note was written.
            case WITHDRAW_NOTE -> false;
            case MARK_DUPLICATE, CANCEL -> referral.status().open();
            case NO_DUPLICATE -> referral.status().open() && !referral.lookalikes().isEmpty();
            case CLAIM -> can(CaseClaimed.class) && claim() == null;
            case TAKE_OVER -> can(CaseClaimed.class) && claim() != null && !mine();
            case RELEASE -> claim() != null && mine();
            case SNOOZE -> can(CaseSnoozed.class) && !snoozed();
            case WAKE -> can(CaseSnoozed.class) && snoozed();
        };
    }

    private boolean can(Class<? extends ReferralEvent> event) {
        return ReferralLifecycle.after(referral.status(), event).isPresent();
    }

    private boolean raised() {
        return Stream.of(RedFlag.values())
                .anyMatch(flag -> referral.clinical().redFlags().of(flag) == YesNoUnknown.YES);
    }

    private boolean judged() {
        return referral.triage() != null
                && referral.triagedVersion() == referral.standing().factsVersion();
    }

    private boolean begun() {
        Appointment appointment = referral.visits().appointment();
        return appointment != null && appointment.begunBy(now);
    }

    private @Nullable Claim claim() {
        Claim claim = referral.work().claim();
        return claim != null && claim.holds(now) ? claim : null;
    }

    private boolean mine() {
        Claim claim = claim();
        return claim != null && claim.isOf(me);
    }

    private boolean snoozed() {
        Snooze snooze = referral.work().snooze();
        return snooze != null && snooze.lasts(now);
    }
}
