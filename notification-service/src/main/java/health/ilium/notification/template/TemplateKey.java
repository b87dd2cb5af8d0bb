package health.ilium.notification.template;

import health.ilium.notification.message.Milestone;
import health.ilium.notification.message.Recipient;
import health.ilium.notification.planning.WhoIsTold;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What is said to whom.
public record TemplateKey(Milestone milestone, Recipient recipient) {

    /// Every key for which there must be words.
    public static List<TemplateKey> all() {
        return Arrays.stream(Milestone.values())
                .filter(milestone -> milestone.words() == milestone)
                .flatMap(
                        milestone ->
                                WhoIsTold.of(milestone).stream()
                                        .map(recipient -> new TemplateKey(milestone, recipient)))
                .toList();
    }

    /// For example `referral-submitted.patient`.
    public String code() {
        return (milestone + "." + recipient).toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
