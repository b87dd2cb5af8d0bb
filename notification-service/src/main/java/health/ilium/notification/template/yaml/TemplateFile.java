package health.ilium.notification.template.yaml;

import health.ilium.notification.message.Language;
import health.ilium.notification.template.Template;
import health.ilium.notification.template.Template.Review;
import health.ilium.notification.template.TemplateKey;
import health.ilium.notification.template.TemplateState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// One file: the words for one key in every language and on every channel.
record TemplateFile(TemplateKey key, Map<?, ?> content) {

    List<Template> templates() {
        List<Template> templates = new ArrayList<>();
        for (Language language : Language.values()) {
            map(content, language.name().toLowerCase(Locale.ROOT))
                    .ifPresent(words -> templates.addAll(templates(language, words)));
        }
        return templates;
    }

    private List<Template> templates(Language language, Map<?, ?> words) {
        Review review =
                new Review(
                        content.get("version") instanceof Integer version ? version : 0,
                        TemplateState.valueOf(text(words, "state")),
                        (String) words.get("reviewer"));
        List<Template> templates = new ArrayList<>();
        map(words, "email")
                .map(
                        mail ->
                                Template.email(
                                        key,
                                        language,
                                        review,
                                        text(mail, "subject"),
                                        text(mail, "body")))
                .ifPresent(templates::add);
        Optional.ofNullable((String) words.get("sms"))
                .map(text -> Template.sms(key, language, review, text))
                .ifPresent(templates::add);
        return templates;
    }

    private String text(Map<?, ?> words, String name) {
        Object value = words.get(name);
        return (String) Objects.requireNonNull(value, key.code() + " lacks " + name);
    }

    private static Optional<Map<?, ?>> map(Map<?, ?> in, String name) {
        return in.get(name) instanceof Map<?, ?> map ? Optional.of(map) : Optional.empty();
    }
}
