package health.ilium.notification.template;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.notification.message.Channel;
import health.ilium.notification.message.Language;
import health.ilium.notification.template.yaml.YamlTemplates;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedTemplatesTest {

    static final Values LONGEST =
            new Values(
                    "R-9999999999-X",
                    "305-555-0110",
                    "https://referrals.example-practice.org/p/" + "x".repeat(43));

    @Test
    void areCompleteAndWithinTheRules() {
        assertThat(new Templates(YamlTemplates.shipped(), LONGEST).all()).hasSize(95);
    }

    static Stream<Template> english() {
        return YamlTemplates.shipped().stream().filter(it -> it.language() == Language.EN);
    }

    static Stream<Template> spanish() {
        return YamlTemplates.shipped().stream().filter(it -> it.language() == Language.ES);
    }

    @ParameterizedTest
    @MethodSource("english")
    void areReadInEnglishBySixthGraders(Template template) {
        assertThat(ReadingLevel.fleschKincaidGrade(words(template)))
                .as(template.pinned())
                .isLessThanOrEqualTo(6);
    }

    @ParameterizedTest
    @MethodSource("spanish")
    void areFairlyEasyInSpanish(Template template) {
        assertThat(ReadingLevel.inflesz(words(template)))
                .as(template.pinned())
                .isGreaterThanOrEqualTo(65);
    }

    @ParameterizedTest
    @MethodSource("spanish")
    void doNotClaimAReviewThatNobodyMade(Template template) {
        assertThat(template.state()).isEqualTo(TemplateState.REVIEW_PENDING);
    }

    @ParameterizedTest
    @MethodSource("spanish")
    void areSpanish(Template template) {
        assertThat(template.text())
                .doesNotContain("the ")
                .containsAnyOf("su ", "Su ", "le ", "de ");
    }

    @Test
    void tellTheReferrerNotToWaitInAnEmergency() {
        assertThat(english())
                .filteredOn(it -> it.key().code().equals("urgent-review-required.referrer"))
                .hasSize(2)
                .allSatisfy(
                        it ->
                                assertThat(it.text())
                                        .contains("Do not wait for our call")
                                        .contains("emergency department now")
                                        .contains("{phone}"));
    }

    @Test
    void haveALinkInTheHtmlOfEveryEmail() {
        assertThat(YamlTemplates.shipped())
                .filteredOn(it -> it.channel() == Channel.EMAIL)
                .allSatisfy(
                        it ->
                                assertThat(it.html(LONGEST))
                                        .contains("<a href=\"" + LONGEST.link() + "\">")
                                        .doesNotContain("{number}", "{phone}", "{link}"));
    }

    /// Values are not words.
    private static String words(Template template) {
        return template.text().replaceAll("\\{\\w+}", "");
    }
}
