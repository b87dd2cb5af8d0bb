package health.ilium.intake.clinical;

/// One kind of conservative care.
///
/// @param weeks whole weeks of it
public record ConservativeCare(ConservativeCareKind kind, int weeks) {}
