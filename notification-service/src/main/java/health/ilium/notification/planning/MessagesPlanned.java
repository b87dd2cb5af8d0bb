package health.ilium.notification.planning;

import health.ilium.notification.message.Channel;
import java.util.Set;

/// Said inside this process when there is something to send; acted on after the commit.
///
/// @param channels by which it goes out
public record MessagesPlanned(Set<Channel> channels) {}
