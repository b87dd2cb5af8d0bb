package health.ilium.notification.carrier;

import health.ilium.notification.message.Channel;

/// Whether a channel is on, and what that means here.
///
/// @param note one sentence for the staff
public record ChannelState(Channel channel, boolean on, String note) {}
