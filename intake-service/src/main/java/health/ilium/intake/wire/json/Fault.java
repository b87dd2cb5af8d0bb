package health.ilium.intake.wire.json;

/// Something wrong with a request body. Holds no value from it.
///
/// @param pointer JSON pointer (RFC 6901) to the place, empty for the whole body
/// @param code one of [FaultCode], or a code of the domain
/// @param message plain words for a person
public record Fault(String pointer, String code, String message) {}
