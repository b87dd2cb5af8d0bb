package health.ilium.intake.clinical;

/// Questionnaire behind a disability score; ODI is the Oswestry Disability Index.
public enum DisabilityInstrument {
    ODI
}
