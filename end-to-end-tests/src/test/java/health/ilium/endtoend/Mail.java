package health.ilium.endtoend;

/// An e-mail as it arrived.
///
/// @param source all of it as it went over the wire, headers first
public record Mail(String subject, String source) {}
