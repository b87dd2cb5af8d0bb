package health.ilium.intake.statuspage.web;

import health.ilium.intake.submission.Language;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/// Chooses the language of a page.
@Component
class Speaking {

    private final ResourceBundleMessageSource texts;

    Speaking() {
        texts = new ResourceBundleMessageSource();
        texts.setBasename("pages");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
    }

    Words in(Language language) {
        return new Words(texts, language);
    }

    /// What somebody asked for by the language switch.
    static Optional<Language> chosen(@Nullable String code) {
        return Stream.of(Language.values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    /// What the browser asks for.
    static Language accepted(Locale locale) {
        return chosen(locale.getLanguage()).orElse(Language.EN);
    }
}
