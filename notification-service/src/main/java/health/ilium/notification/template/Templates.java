package health.ilium.notification.template;

import health.ilium.notification.message.Channel;
import health.ilium.notification.message.Language;
import health.ilium.notification.message.Recipient;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All templates: complete, and each within the rules.
public final class Templates {

    private final Map<Place, Template> templates;

    /// Throws [BrokenTemplates] when one is missing or breaks a rule.
    ///
    /// @param longest the longest values that a text message must have room for
    public Templates(List<Template> loaded, Values longest) {
        templates = loaded.stream().collect(Collectors.toMap(Place::of, Function.identity()));
        List<String> broken =
                Stream.concat(
                                places().filter(place -> !templates.containsKey(place))
                                        .map(place -> place + ": missing"),
                                loaded.stream().flatMap(template -> said(template, longest)))
                        .toList();
        if (!broken.isEmpty()) {
            throw new BrokenTemplates(broken);
        }
    }

    private static Stream<String> said(Template template, Values longest) {
        return TemplateRules.broken(template, longest).stream()
                .map(rule -> template.pinned() + ": " + rule);
    }

    public Template of(TemplateKey key, Channel channel, Language language) {
        return Optional.ofNullable(templates.get(new Place(key, channel, language)))
                .orElseThrow(() -> new IllegalArgumentException("no words for " + key.code()));
    }

    public List<Template> all() {
        return List.copyOf(templates.values());
    }

    private static Stream<Place> places() {
        return TemplateKey.all().stream()
                .flatMap(
                        key ->
                                channels(key).stream()
                                        .flatMap(
                                                channel ->
                                                        languages(key).stream()
                                                                .map(
                                                                        language ->
                                                                                new Place(
                                                                                        key,
                                                                                        channel,
                                                                                        language))));
    }

    private static List<Channel> channels(TemplateKey key) {
        return key.recipient() == Recipient.OFFICE
                ? List.of(Channel.EMAIL)
                : List.of(Channel.EMAIL, Channel.SMS);
    }

    private static List<Language> languages(TemplateKey key) {
        return key.recipient() == Recipient.PATIENT
                ? List.of(Language.values())
                : List.of(Language.EN);
    }

    private record Place(TemplateKey key, Channel channel, Language language) {

        static Place of(Template template) {
            return new Place(template.key(), template.channel(), template.language());
        }
    }
}
