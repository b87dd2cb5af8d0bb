package health.ilium.intake.edge;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.contract.ContactDetails;
import health.ilium.contract.Language;
import health.ilium.contract.Office;
import health.ilium.contract.ReferralSubmitted;
import health.ilium.intake.access.Role;
import health.ilium.intake.edge.Client.Response;
import health.ilium.schemas.Topics;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// What another service holds back, asked for over HTTP with the service token.
class ParkedElsewhereTest extends EdgeTest {

    private static final StandInNotification NOTIFICATION = new StandInNotification();
    private static final String CANARY = "zaphkiel@example.org";

    private final ParkedHere parked = new ParkedHere("referral-events", UUID.randomUUID());
    private final String line = "/parked/notification/referral-events/" + parked.key();
    private Browser admin;

    @DynamicPropertySource
    static void notificationThatAnswers(DynamicPropertyRegistry settings) {
        settings.add("intake.notification-url", NOTIFICATION::url);
    }

    @BeforeAll
    static void tablesOfEventDelivery() {
        ParkedHere.tables();
    }

    @BeforeEach
    void aParkedRecord() {
        parked.applied(1);
        parked.park(2, "FAILED", "x.Y", null, submitted());
        parked.park(3, "EARLY", "", "2026-11-22T12:00Z", submitted());
        admin = signedIn(Accounts.member(Role.ADMIN));
    }

    @Test
    void isListedBesideWhatThisServiceHolds() {
        assertThat(admin.get("/admin/parked").http().body())
                .contains("Triage does not answer now", "/admin" + line)
                .contains("Unknown case " + parked.key().toString().substring(0, 8))
                .doesNotContain("Notification does not answer", CANARY);
    }

    @Test
    void showsFieldsWithoutValues() {
        Response shown = admin.get("/admin" + line);

        assertThat(shown.status()).as(shown.http().body()).isEqualTo(200);
        assertThat(shown.http().body())
                .contains("ReferralSubmitted", "contact.patientEmail", "Record 2", "Record 3")
                .doesNotContain(CANARY, "HIALEAH");
    }

    @Test
    void isReadByAClinicianForAReason() {
        Browser clinician = signedIn(Accounts.member(Role.CLINICIAN));

        assertThat(clinician.get("/staff" + line).http().body()).doesNotContain(CANARY);
        assertThat(clinician.submit("/staff" + line + "/2", "reason", "because").http().body())
                .contains(CANARY, "HIALEAH");
        assertThat(parked.acts()).singleElement().asString().startsWith("READ 2 because");
    }

    @Test
    void isReplayed() {
        assertThat(admin.submit("/admin" + line + "/2/replay").header("Location"))
                .isEqualTo("/admin" + line + "?told=REPLAYED");
        assertThat(parked.waitingForAPerson()).isZero();
        assertThat(admin.submit("/admin" + line + "/2/replay").header("Location"))
                .endsWith("told=NOT_WAITING");
    }

    @Test
    void isSkippedWithAReason() {
        assertThat(
                        admin.submit("/admin" + line + "/2/skip", "reason", "told by phone")
                                .header("Location"))
                .isEqualTo("/admin" + line + "?told=SKIPPED");
        assertThat(parked.position()).isEqualTo(2);
        assertThat(parked.skippedBecause()).containsExactly("told by phone");
    }

    @Test
    void isNotToldWhetherSomethingWasDoneWhereNobodyAnswers() {
        String away = "/admin/parked/triage/triage-requests/" + parked.key();
        assertThat(admin.submit(away + "/2/replay").header("Location"))
                .isEqualTo(away + "?told=NO_ANSWER");
        assertThat(admin.submit(away + "/2/skip", "reason", "").status()).isEqualTo(503);
    }

    private byte[] submitted() {
        return new BareEncoding()
                .encode(
                        Topics.REFERRAL_EVENTS,
                        ReferralSubmitted.newBuilder()
                                .setReferralId(parked.key())
                                .setReferralNumber("SI-1")
                                .setReferralVersion(1)
                                .setOccurredAt(Instant.parse("2026-11-22T12:00:00Z"))
                                .setContact(
                                        ContactDetails.newBuilder()
                                                .setOffice(Office.HIALEAH)
                                                .setLanguage(Language.EN)
                                                .setPatientEmail(CANARY)
                                                .setConsentSms(false)
                                                .setConsentEmail(true)
                                                .build())
                                .build());
    }
}
