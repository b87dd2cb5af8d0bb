package health.ilium.endtoend;

/// A text message as the provider took it.
///
/// @param to number in E.164
public record TextMessage(String to, String body) {}
