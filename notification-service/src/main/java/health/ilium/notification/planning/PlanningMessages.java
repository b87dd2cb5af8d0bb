package health.ilium.notification.planning;

import health.ilium.notification.consent.ConsentLedger;
import health.ilium.notification.contact.Contact;
import health.ilium.notification.contact.Contacts;
import health.ilium.notification.message.Announcements;
import health.ilium.notification.message.Ending;
import health.ilium.notification.message.Message;
import health.ilium.notification.message.Messages;
import health.ilium.notification.message.SettledMessage;
import health.ilium.notification.message.Withdrawn;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Plans the messages that occurrences call for, in the running transaction and in bulk. What was
/// planned before is not planned again.
public final class PlanningMessages {

    private final MessagePlanner planner;
    private final Tellings tellings;
    private final Contacts contacts;
    private final ConsentLedger ledger;
    private final Messages messages;
    private final Withdrawing withdrawing;
    private final Announcements announcements;
    private final InstantSource clock;
    private final Supplier<UUID> ids;

    public PlanningMessages(
            MessagePlanner planner,
            Escalation escalation,
            Contacts contacts,
            ConsentLedger ledger,
            Messages messages,
            Withdrawing withdrawing,
            Announcements announcements,
            InstantSource clock,
            Supplier<UUID> ids) {
        this.planner = planner;
        this.tellings = new Tellings(escalation);
        this.contacts = contacts;
        this.ledger = ledger;
        this.messages = messages;
        this.withdrawing = withdrawing;
        this.announcements = announcements;
        this.clock = clock;
        this.ids = ids;
    }

    /// Throws [UnknownCase] when one of them belongs to a referral that was never submitted.
    ///
    /// @return what was planned
    public List<Message> plan(List<Occurrence> occurrences) {
        Map<UUID, Contact> before = beforeCorrections(occurrences);
        contacts.remember(newest(occurrences));
        Map<UUID, Contact> locked = locked(occurrences.stream().map(Occurrence::referralId));
        ledger.append(StatedConsents.in(occurrences, before));
        KnownCases known = known(locked);
        List<Message> added =
                add(occurrences.stream().flatMap(it -> known.toldOf(it, tellings)), known);
        for (List<Ending> round : Withdrawing.rounds(occurrences)) {
            List<Withdrawn> withdrawn = withdrawing.withdraw(round, known.now());
            add(
                    withdrawn.stream().filter(it -> it.saidAgain(known.now())).map(known::again),
                    known);
        }
        return added;
    }

    private List<Message> add(Stream<Case> told, KnownCases known) {
        List<Message> added =
                messages.add(
                        told.flatMap(it -> planner.plan(it, known.consents()).stream()).toList());
        settleAtBirth(added);
        return added;
    }

    /// Corrections are rare, and nothing else needs to know what was before.
    private Map<UUID, Contact> beforeCorrections(List<Occurrence> occurrences) {
        return occurrences.stream().anyMatch(StatedConsents::corrects)
                ? locked(occurrences.stream().map(Occurrence::referralId))
                : Map.of();
    }

    /// Plans what follows messages that failed for good. Their cases are locked.
    public void fallBack(List<SettledMessage> failed) {
        KnownCases known = known(locked(failed.stream().map(SettledMessage::referralId)));
        settleAtBirth(
                messages.add(
                        failed.stream()
                                .map(
                                        message ->
                                                planner.fallBack(
                                                        known.of(message),
                                                        message.channel(),
                                                        known.consents()))
                                .toList()));
    }

    private Map<UUID, Contact> locked(Stream<UUID> referralIds) {
        return contacts.lock(referralIds.collect(Collectors.toSet()));
    }

    private KnownCases known(Map<UUID, Contact> locked) {
        return new KnownCases(
                locked, KnownConsents.of(locked.values(), ledger), clock.instant(), ids);
    }

    private static List<Contact> newest(List<Occurrence> occurrences) {
        Map<UUID, Contact> newest = new LinkedHashMap<>();
        for (Occurrence occurrence : occurrences) {
            if (occurrence.contact() != null) {
                newest.put(occurrence.referralId(), occurrence.contact());
            }
        }
        return List.copyOf(newest.values());
    }

    private void settleAtBirth(List<Message> added) {
        announcements.settled(
                added.stream()
                        .filter(message -> message.status().settled())
                        .map(SettledMessage::atBirth)
                        .toList());
    }
}
