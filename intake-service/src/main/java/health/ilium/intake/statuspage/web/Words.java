package health.ilium.intake.statuspage.web;

import health.ilium.intake.submission.Language;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;

/// The texts of a page in one language.
public record Words(MessageSource texts, Language language) {

    public String of(String key, Object... values) {
        return texts.getMessage(key, values, locale());
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(texts.getMessage(key, null, null, locale()));
    }

    /// Language code for the page.
    public String code() {
        return language.code();
    }

    /// Language code that the switch leads to.
    public String otherCode() {
        return (language == Language.EN ? Language.ES : Language.EN).code();
    }

    private Locale locale() {
        return Locale.of(language.code());
    }
}
