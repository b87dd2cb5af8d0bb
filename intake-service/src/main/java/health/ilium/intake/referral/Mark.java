package health.ilium.intake.referral;

/// What a clock comes to, in this order, each once.
public enum Mark {
    DUE_SOON,
    /// The target of an information request that is answered by asking again.
    REMINDER,
    BREACHED,
    ESCALATED
}
