package health.ilium.faults.sinks;

import java.time.Instant;

/// A message that a provider took.
///
/// @param id of an e-mail: the message's id, taken from its `Message-ID`; empty for a text message
/// @param to e-mail address or number
/// @param text all of it, headers included
public record Delivery(String id, String to, String text, Instant at) {}
