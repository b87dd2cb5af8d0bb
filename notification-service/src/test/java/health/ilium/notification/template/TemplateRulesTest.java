package health.ilium.notification.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import health.ilium.notification.message.Language;
import health.ilium.notification.message.Milestone;
import health.ilium.notification.message.Recipient;
import health.ilium.notification.template.Template.Review;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateRulesTest {

    private static final TemplateKey KEY =
            new TemplateKey(Milestone.REFERRAL_SUBMITTED, Recipient.PATIENT);
    private static final Review PENDING = new Review(1, TemplateState.REVIEW_PENDING, null);
    private static final Values LONGEST = ShippedTemplatesTest.LONGEST;
    private static final String GOOD = "Number {number}, call {phone}, see {link}";

    @Test
    void acceptsATemplateWithExactlyItsPlaceholders() {
        assertThat(broken(email("An update", GOOD))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Number {number}, call {phone}",
                "Number {number}, call {phone}, see {link}, dear {name}",
                "Nothing at all"
            })
    void refusesMissingAndExtraPlaceholders(String text) {
        assertThat(broken(email("An update", text))).anyMatch(it -> it.startsWith("placeholders"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"your spine", "The Surgeon", "su columna", "the injection", "Dr. Who"})
    void refusesWordsThatTellWhatThePatientIsTreatedFor(String telling) {
        assertThat(broken(email("An update", GOOD + " " + telling)))
                .anyMatch(it -> it.startsWith("tells too much"));
        assertThat(broken(email(telling, GOOD))).anyMatch(it -> it.startsWith("tells too much"));
    }

    @Test
    void refusesLineBreaksInASubject() {
        assertThat(broken(email("An update\r\nBcc: x@example.org", GOOD)))
                .contains("CR or LF in the subject");
    }

    @Test
    void refusesLineBreaksInAValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Values("R-1\r\nBcc: x", "305", "https://x"));
    }

    @Test
    void refusesAReviewWithoutReviewer() {
        Review unnamed = new Review(1, TemplateState.REVIEWED, null);

        assertThat(broken(Template.email(KEY, Language.EN, unnamed, "An update", GOOD)))
                .contains("REVIEWED without a reviewer's name");
    }

    @Test
    void refusesTextMessagesOfMoreThanOneSegment() {
        assertThat(broken(sms("{phone} {number} {link} " + "x".repeat(80))))
                .anyMatch(it -> it.endsWith("more than one segment"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"á", "í", "ó", "ú", "—", "😀"})
    void refusesLettersThatAreNotInTheAlphabetOfTextMessages(String letter) {
        assertThat(broken(sms("{phone} {number} {link} " + letter)))
                .contains("a letter that is not in GSM-7");
    }

    @Test
    void doesNotLoadAnIncompleteSet() {
        assertThatExceptionOfType(BrokenTemplates.class)
                .isThrownBy(() -> new Templates(List.of(sms("{phone} {number} {link}")), LONGEST))
                .withMessageContaining("missing");
    }

    private static Template email(String subject, String text) {
        return Template.email(KEY, Language.EN, PENDING, subject, text);
    }

    private static Template sms(String text) {
        return Template.sms(KEY, Language.ES, PENDING, text);
    }

    private static List<String> broken(Template template) {
        return TemplateRules.broken(template, LONGEST);
    }
}
