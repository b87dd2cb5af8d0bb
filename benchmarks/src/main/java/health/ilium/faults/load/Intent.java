package health.ilium.faults.load;

/// What a client wants with a request.
public enum Intent {
    /// A new referral.
    SUBMIT,
    /// The same again with the same key, because the answer was lost, say.
    REPEAT,
    /// Another body with a key that was used: to be refused.
    CLASH,
    /// What was missing in a referral.
    INFORM
}
