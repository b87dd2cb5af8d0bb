package health.ilium.delivery.parking;

/// Why a record could not be applied.
///
/// @param detail class of the exception; for impossible content also which field and code
public record Cause(Reason reason, String detail) {}
