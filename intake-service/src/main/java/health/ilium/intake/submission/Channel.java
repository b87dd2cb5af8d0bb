package health.ilium.intake.submission;

/// How a referral came in.
public enum Channel {
    /// A practice's own system or form.
    API,
    /// A coordinator took it by phone.
    PHONE,
    /// A coordinator read it off a fax.
    FAX
}
