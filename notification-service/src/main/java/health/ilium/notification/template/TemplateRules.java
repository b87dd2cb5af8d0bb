package health.ilium.notification.template;

import static health.ilium.notification.template.Placeholder.LINK;
import static health.ilium.notification.template.Placeholder.NUMBER;
import static health.ilium.notification.template.Placeholder.PHONE;

import health.ilium.notification.message.Channel;
import health.ilium.notification.message.Milestone;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What every template must keep to. One that does not is not loaded.
final class TemplateRules {

    private TemplateRules() {}

    /// @param longest the longest values that a text message must have room for
    /// @return what is wrong, in words; empty when nothing is
    static List<String> broken(Template template, Values longest) {
        List<String> broken = new ArrayList<>();
        Set<String> needed = needed(template);
        Set<String> found = new TreeSet<>(Placeholder.in(template.text()));
        if (!found.equals(needed)) {
            broken.add("placeholders " + found + " instead of " + needed);
        }
        if (!Set.of(NUMBER.inBraces()).containsAll(Placeholder.in(template.subject()))) {
            broken.add("a subject may hold " + NUMBER.inBraces() + " only");
        }
        if (template.subject().chars().anyMatch(Character::isISOControl)) {
            broken.add("CR or LF in the subject");
        }
        if (template.version() < 1) {
            broken.add("no version");
        }
        if (template.state().needsReviewer() && template.reviewer() == null) {
            broken.add(template.state() + " without a reviewer's name");
        }
        List<String> telling = NeutralWords.tellingIn(template.subject() + " " + template.text());
        if (!telling.isEmpty()) {
            broken.add("tells too much: " + telling);
        }
        return template.channel() == Channel.EMAIL
                ? withSubject(template, broken)
                : inOneSegment(template, longest, broken);
    }

    /// The urgent text message has no room for a link: it tells what to do.
    private static Set<String> needed(Template template) {
        Set<Placeholder> needed =
                switch (template.channel()) {
                    case EMAIL -> Set.of(NUMBER, PHONE, LINK);
                    case SMS ->
                            template.key().milestone() == Milestone.URGENT_REVIEW_REQUIRED
                                    ? Set.of(NUMBER, PHONE)
                                    : Set.of(NUMBER, PHONE, LINK);
                    case CALL_TASK -> Set.of();
                };
        return needed.stream()
                .map(Placeholder::inBraces)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> withSubject(Template template, List<String> broken) {
        if (template.subject().isBlank()) {
            broken.add("no subject");
        }
        return broken;
    }

    private static List<String> inOneSegment(
            Template template, Values longest, List<String> broken) {
        int septets = Gsm7.septets(template.text(longest)).orElse(Integer.MAX_VALUE);
        if (septets == Integer.MAX_VALUE) {
            broken.add("a letter that is not in GSM-7");
        } else if (septets > Gsm7.ONE_SEGMENT) {
            broken.add(septets + " septets, more than one segment");
        }
        return broken;
    }
}
