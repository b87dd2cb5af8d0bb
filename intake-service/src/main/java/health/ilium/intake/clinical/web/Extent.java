package health.ilium.intake.clinical.web;

/// Whether an object is all there is, or is merged into what is known already.
enum Extent {
    WHOLE,
    PART
}
