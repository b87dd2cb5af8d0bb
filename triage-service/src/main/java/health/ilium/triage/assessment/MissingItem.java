package health.ilium.triage.assessment;

/// A field of the submission that is unknown, the rule that needs it and who can supply it. The
/// field is its JSON path, for example `clinical.diagnosticBlocks[0].guidance`.
public record MissingItem(String field, String rule, AskedOf askedOf) {}
