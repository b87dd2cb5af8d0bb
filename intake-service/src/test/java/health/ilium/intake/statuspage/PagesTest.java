package health.ilium.intake.statuspage;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.intake.IntakeDatabase;
import health.ilium.intake.links.Audience;
import health.ilium.intake.links.LinkSecret;
import health.ilium.intake.referral.Acceptance;
import health.ilium.intake.referral.Addressed;
import health.ilium.intake.referral.ApplyingReports;
import health.ilium.intake.referral.ChangingReferrals;
import health.ilium.intake.referral.Commands;
import health.ilium.intake.referral.Referrals;
import health.ilium.intake.referral.SubmittingReferrals;
import health.ilium.intake.submission.Submissions;
import health.ilium.intake.triage.Pathway;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(
        classes = PagesAlone.class,
        properties = {
            "db-scheduler.enabled=false",
            "ilium.link-secret=a secret of tests that is long enough",
            "ilium.service-token=test"
        })
@AutoConfigureMockMvc
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class PagesTest {

    private final MockMvcTester mvc;
    private final SubmittingReferrals submitting;
    private final ApplyingReports applying;
    private final ChangingReferrals changing;
    private final Referrals referrals;
    private final LinkSecret secret;
    private final TransactionTemplate transaction;

    @Autowired
    PagesTest(
            MockMvcTester mvc,
            SubmittingReferrals submitting,
            ApplyingReports applying,
            ChangingReferrals changing,
            Referrals referrals,
            LinkSecret secret,
            PlatformTransactionManager transactions) {
        this.mvc = mvc;
        this.submitting = submitting;
        this.applying = applying;
        this.changing = changing;
        this.referrals = referrals;
        this.secret = secret;
        this.transaction = new TransactionTemplate(transactions);
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", IntakeDatabase.shared()::url);
    }

    @Test
    void patientSeesTheStatusAfterTheBirthDateInTheOwnLanguage() {
        MvcTestResult page = answered(patientPage(aReferral()), "birthDate", "1974-03-02");

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("lang=\"es\"", "Hola, Ana P.", "tel:+13055550120", "Recibimos")
                .doesNotContain("Pérez");
    }

    @Test
    void patientMaySwitchTheLanguage() {
        assertThat(
                        mvc.post()
                                .uri(patientPage(aReferral()))
                                .param("birthDate", "1974-03-02")
                                .param("lang", "en"))
                .bodyText()
                .contains("lang=\"en\"", "Hello Ana P.");
    }

    @Test
    void openingALinkTellsNothing() {
        String known = page(mvc.get().uri(patientPage(aReferral())).exchange());
        String unknown = page(mvc.get().uri("/p/unknown").exchange());

        assertThat(withoutTokens(known)).isEqualTo(withoutTokens(unknown));
        assertThat(known).contains("<label for=\"birthDate\"").doesNotContain("Ana", "<script");
    }

    @Test
    void wrongLockedAndUnknownLookAlike() {
        String uri = patientPage(aReferral());
        MvcTestResult wrong = answered(uri, "birthDate", "1974-03-03");
        for (int i = 0; i < 4; i++) {
            answered(uri, "birthDate", "1974-03-03");
        }
        MvcTestResult locked = answered(uri, "birthDate", "1974-03-02");
        MvcTestResult unknown = answered("/p/unknown", "birthDate", "1974-03-02");

        assertThat(List.of(wrong, locked, unknown))
                .allSatisfy(answer -> assertThat(answer).hasStatus(403))
                .extracting(answer -> withoutTokens(page(answer)))
                .containsOnly(withoutTokens(page(wrong)));
    }

    @Test
    void fourWrongAnswersLockNothing() {
        String uri = patientPage(aReferral());
        for (int i = 0; i < 4; i++) {
            answered(uri, "birthDate", "1974-03-03");
        }
        answered(uri, "birthDate", "no date");

        assertThat(answered(uri, "birthDate", "1974-03-02")).hasStatusOk();
    }

    @Test
    void referrerSeesWhatIsAskedForInPlainWords() {
        UUID id = aReferral();
        triaged(id, Pathway.MORE_INFORMATION);

        assertThat(answered(referrerPage(id), "npi", "1234567893"))
                .hasStatusOk()
                .bodyText()
                .contains("Oswestry Disability Index", "Waiting for information")
                .doesNotContain("Ana", "clinical.");
    }

    @Test
    void referrerSeesWhereAClinicianSentTheCaseAndNotWhatWasWritten() {
        UUID id = aReferral();
        triaged(id, Pathway.CLINICIAN_REVIEW);
        overridden(id, Pathway.SURGICAL_CONSULT);

        assertThat(answered(referrerPage(id), "npi", "1234567893"))
                .hasStatusOk()
                .bodyText()
                .contains("a consultation with the surgeon", "Accepted")
                .doesNotContain("The scan tells me more.");
    }

    @Test
    void referrersLinkDoesNotOpenThePatientsPage() {
        UUID id = aReferral();
        String token = secret.token(Audience.REFERRER, id).text();

        assertThat(answered("/p/" + token, "birthDate", "1974-03-02")).hasStatus(403);
        assertThat(answered(referrerPage(id), "npi", "1234567890")).hasStatus(403);
    }

    @Test
    void pagesAreKeptByNobodyAndTellOthersNothing() {
        assertThat(mvc.get().uri(patientPage(aReferral())))
                .hasHeader("Cache-Control", "no-store")
                .hasHeader("Referrer-Policy", "no-referrer")
                .headers()
                .hasHeaderSatisfying(
                        "Content-Security-Policy",
                        policy -> assertThat(policy.getFirst()).startsWith("default-src 'self'"));
    }

    @Test
    void boardShowsNumberPathwayAndScoreToThisMachineOnly() {
        triaged(aReferral(), Pathway.SURGICAL_CONSULT);

        assertThat(mvc.get().uri("/"))
                .hasStatusOk()
                .bodyText()
                .contains("R-0", "SURGICAL_CONSULT", "54")
                .doesNotContain("Ana");
        assertThat(mvc.get().uri("/board/rows")).hasStatusOk().bodyText().startsWith("<tbody");
        assertThat(mvc.get().uri("/").with(request -> from("10.0.0.9", request))).hasStatus(403);
        assertThat(mvc.get().uri("/").header("X-Forwarded-For", "10.0.0.9")).hasStatus(403);
    }

    private static MockHttpServletRequest from(String address, MockHttpServletRequest request) {
        request.setRemoteAddr(address);
        return request;
    }

    private UUID aReferral() {
        return transaction
                .execute(
                        _ ->
                                submitting.submit(
                                        Commands.PRACTICE,
                                        Submissions.aSubmission(),
                                        Commands.REFERRER,
                                        Commands.NOW))
                .referralId();
    }

    private void triaged(UUID id, Pathway pathway) {
        Addressed report = new Addressed(id, Commands.triaged(1, pathway, Acceptance.AUTOMATIC));
        transaction.executeWithoutResult(_ -> applying.apply(List.of(report)));
    }

    /// The latest version is what the clinician looked at.
    private void overridden(UUID id, Pathway pathway) {
        transaction.executeWithoutResult(
                _ -> {
                    long version = referrals.find(id).orElseThrow().version();
                    changing.change(id, Commands.override(version, pathway));
                });
    }

    private String patientPage(UUID id) {
        return "/p/" + secret.token(Audience.PATIENT, id).text();
    }

    private String referrerPage(UUID id) {
        return "/r/" + secret.token(Audience.REFERRER, id).text();
    }

    private MvcTestResult answered(String uri, String field, String answer) {
        return mvc.post().uri(uri).param(field, answer).exchange();
    }

    private static String page(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String withoutTokens(String page) {
        return page.replaceAll("/p/[\\w-]+", "/p/…");
    }
}
