package health.ilium.notification.planning;

import health.ilium.notification.consent.ConsentStatement;
import health.ilium.notification.contact.Contact;
import health.ilium.notification.message.Ending;
import health.ilium.notification.message.Milestone;
import health.ilium.notification.message.Visit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Something happened to a referral that people may have to be told.
///
/// @param version version of the referral that it is
/// @param contact how people are reached from now on; absent when that did not change
/// @param consents what the patient was recorded to have agreed to with it
/// @param visit appointment that it is about, for calendars; absent when it is about none
/// @param appointment what stands from now on; absent when nothing new does
public record Occurrence(
        UUID referralId,
        long version,
        Milestone milestone,
        @Nullable Contact contact,
        List<ConsentStatement> consents,
        @Nullable Visit visit,
        @Nullable Appointment appointment) {

    public Occurrence {
        consents = List.copyOf(consents);
    }

    public static Occurrence of(UUID referralId, long version, Milestone milestone) {
        return new Occurrence(referralId, version, milestone, null, List.of(), null, null);
    }

    /// The same, about an appointment that does not stand any more.
    public Occurrence about(Visit visit) {
        return new Occurrence(referralId, version, milestone, contact, consents, visit, null);
    }

    /// The same, about an appointment that stands.
    public Occurrence about(Appointment stands) {
        return new Occurrence(
                referralId, version, milestone, contact, consents, stands.visit(), stands);
    }

    /// The same, with how people are reached from now on.
    public Occurrence with(Contact contact, List<ConsentStatement> consents) {
        return new Occurrence(
                referralId, version, milestone, contact, consents, visit, appointment);
    }

    Stream<Ending> endings() {
        return WhatEnds.of(milestone).stream()
                .map(matter -> new Ending(referralId, version, matter, milestone));
    }
}
