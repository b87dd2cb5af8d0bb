package health.ilium.notification.history;

import health.ilium.notification.message.Channel;
import health.ilium.notification.message.Language;
import health.ilium.notification.message.MessageStatus;
import health.ilium.notification.message.Milestone;
import health.ilium.notification.message.Reason;
import health.ilium.notification.message.Recipient;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A message as the history tells it.
///
/// @param to PATIENT DATA for a patient; absent when there is no address
/// @param attempts how often it was handed to a provider
/// @param dueAt not to be sent before
/// @param endedBy what took its sense away; absent when nothing did
/// @param template the exact words, for example `referral-submitted.patient/EMAIL/EN@1`
/// @param consent what it relies on; absent for professionals and when there is none
public record SentMessage(
        UUID id,
        Milestone milestone,
        Recipient recipient,
        Channel channel,
        @Nullable String to,
        MessageStatus status,
        @Nullable Reason reason,
        Language language,
        int attempts,
        Instant plannedAt,
        @Nullable Instant settledAt,
        Instant dueAt,
        @Nullable Milestone endedBy,
        @Nullable String template,
        @Nullable ConsentReliedOn consent) {

    /// Leaves out the address.
    @Override
    public String toString() {
        return "SentMessage[" + id + "]";
    }

    /// @param id row of the consent ledger
    /// @param source where it was recorded, if that was said
    public record ConsentReliedOn(long id, @Nullable String source, Instant recordedAt) {}
}
