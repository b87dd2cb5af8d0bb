package health.ilium.notification.template;

import health.ilium.notification.message.Channel;
import health.ilium.notification.message.Language;
import org.jspecify.annotations.Nullable;

/// The words of one message, on one channel, in one language.
///
/// @param version rises with every change of the words
/// @param reviewer who reviewed it; a name is required from `REVIEWED` on
/// @param subject of an e-mail; empty for a text message
/// @param text paragraphs with an empty line between them
/// @param html the same as HTML; empty for a text message
public record Template(
        TemplateKey key,
        Channel channel,
        Language language,
        int version,
        TemplateState state,
        @Nullable String reviewer,
        String subject,
        String text,
        String html) {

    public static Template email(
            TemplateKey key, Language language, Review review, String subject, String text) {
        return new Template(
                key,
                Channel.EMAIL,
                language,
                review.version(),
                review.state(),
                review.reviewer(),
                subject,
                text,
                Html.of(text, language));
    }

    public static Template sms(TemplateKey key, Language language, Review review, String text) {
        return new Template(
                key,
                Channel.SMS,
                language,
                review.version(),
                review.state(),
                review.reviewer(),
                "",
                text,
                "");
    }

    /// Names the exact words, for example `referral-submitted.patient/EMAIL/ES@1`.
    public String pinned() {
        return key.code() + "/" + channel + "/" + language + "@" + version;
    }

    public String subject(Values values) {
        return values.fill(subject);
    }

    public String text(Values values) {
        return values.fill(text);
    }

    public String html(Values values) {
        return Html.fill(html, values);
    }

    /// @param reviewer name of the person who reviewed it, if anyone did
    public record Review(int version, TemplateState state, @Nullable String reviewer) {}
}
