package health.ilium.triage.decision.web;

/// The caller holds another version of the contract.
final class OtherContract extends RuntimeException {

    OtherContract() {
        super("The body was written with another version of the schema.");
    }
}
