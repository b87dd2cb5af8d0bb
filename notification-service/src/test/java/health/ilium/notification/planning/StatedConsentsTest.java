package health.ilium.notification.planning;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.notification.consent.ConsentStatement;
import health.ilium.notification.consent.ConsentedAddress;
import health.ilium.notification.contact.Contact;
import health.ilium.notification.message.Channel;
import health.ilium.notification.message.Language;
import health.ilium.notification.message.Milestone;
import health.ilium.notification.office.Office;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StatedConsentsTest {

    private static final UUID ID = UUID.randomUUID();

    @Test
    void countWhateverASubmissionSays() {
        Occurrence submitted = said(Milestone.REFERRAL_SUBMITTED, "ana@example.org", true);

        assertThat(in(List.of(submitted), Map.of())).containsExactly("ana@example.org true");
    }

    @Test
    void countTheYesOfACorrectionForANewAddressOnly() {
        Map<UUID, Contact> before = Map.of(ID, contact("ana@example.org"));

        assertThat(in(List.of(corrected("ANA@example.org", true)), before)).isEmpty();
        assertThat(in(List.of(corrected("new@example.org", true)), before))
                .containsExactly("new@example.org true");
    }

    @Test
    void countTheNoOfACorrectionForEveryAddress() {
        Map<UUID, Contact> before = Map.of(ID, contact("ana@example.org"));

        assertThat(in(List.of(corrected("ana@example.org", false)), before))
                .containsExactly("ana@example.org false");
    }

    @Test
    void knowTheAddressesOfASubmissionInTheSamePoll() {
        Occurrence submitted = said(Milestone.REFERRAL_SUBMITTED, "ana@example.org", false);

        assertThat(in(List.of(submitted, corrected("ana@example.org", true)), Map.of()))
                .containsExactly("ana@example.org false");
    }

    private static List<String> in(List<Occurrence> occurrences, Map<UUID, Contact> before) {
        return StatedConsents.in(occurrences, before).stream()
                .map(it -> it.address().address() + " " + it.granted())
                .toList();
    }

    private static Occurrence corrected(String address, boolean granted) {
        return said(Milestone.CONTACT_DETAILS_CORRECTED, address, granted);
    }

    private static Occurrence said(Milestone milestone, String address, boolean granted) {
        ConsentedAddress consented = new ConsentedAddress(Channel.EMAIL, address);
        return Occurrence.of(ID, 1, milestone)
                .with(
                        contact(address),
                        List.of(
                                new ConsentStatement(
                                        ID, 1, consented, granted, "FORM", Instant.EPOCH)));
    }

    private static Contact contact(String email) {
        return new Contact(ID, "R-1-1", Office.WESTON, Language.EN, null, email, null, null);
    }
}
