package health.ilium.intake.referral.jdbc;

import health.ilium.intake.referral.ReferralEvent;
import health.ilium.intake.referral.ReferralEvent.DuplicateSuspected;
import health.ilium.intake.referral.ReferralEvent.InformationRequested;
import health.ilium.intake.referral.ReferralEvent.InformationSupplied;
import health.ilium.intake.referral.ReferralEvent.InjectionResultRecorded;
import health.ilium.intake.referral.ReferralEvent.MessageUndeliverable;
import health.ilium.intake.referral.ReferralEvent.RedFlagCleared;
import health.ilium.intake.referral.ReferralEvent.ReferralAccepted;
import health.ilium.intake.referral.ReferralEvent.ReferralCancelled;
import health.ilium.intake.referral.ReferralEvent.ReferralReturnedWithAdvice;
import health.ilium.intake.referral.ReferralEvent.ReferralSubmitted;
import health.ilium.intake.referral.ReferralEvent.ReferralTriaged;
import health.ilium.intake.referral.ReferralEvent.TriageOverridden;
import java.util.List;
import java.util.function.Predicate;

/// Name and version under which an event stands in the journal. Neither the name nor a field of an
/// old body is ever changed: an event whose shape changes gets a new type version here, and
/// [EventJson] turns bodies of the older one into the newer when it reads them.
record EventType(String name, int version, Class<? extends ReferralEvent> event) {

    private static final List<EventType> ALL =
            List.of(
                    new EventType("ReferralSubmitted", 1, ReferralSubmitted.class),
                    new EventType("DuplicateSuspected", 1, DuplicateSuspected.class),
                    new EventType("InformationSupplied", 1, InformationSupplied.class),
                    new EventType("ReferralTriaged", 1, ReferralTriaged.class),
                    new EventType("InformationRequested", 1, InformationRequested.class),
                    new EventType("ReferralAccepted", 1, ReferralAccepted.class),
                    new EventType(
                            "ReferralReturnedWithAdvice", 1, ReferralReturnedWithAdvice.class),
                    new EventType("ReferralCancelled", 1, ReferralCancelled.class),
                    new EventType("InjectionResultRecorded", 1, InjectionResultRecorded.class),
                    new EventType("TriageOverridden", 1, TriageOverridden.class),
                    new EventType("RedFlagCleared", 1, RedFlagCleared.class),
                    new EventType("MessageUndeliverable", 1, MessageUndeliverable.class));

    static EventType of(ReferralEvent event) {
        return only(type -> type.event == event.getClass());
    }

    static EventType named(String name) {
        return only(type -> type.name.equals(name));
    }

    private static EventType only(Predicate<EventType> which) {
        return ALL.stream().filter(which).findFirst().orElseThrow();
    }
}
