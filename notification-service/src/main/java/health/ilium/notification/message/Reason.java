package health.ilium.notification.message;

/// Why a message did not simply go out; its sentence is for the staff.
public enum Reason {
    NO_CONSENT("the patient has not agreed to a channel that could be used"),
    NO_ADDRESS("there is no address that could be used"),
    CHANNEL_OFF("the channel is switched off in this installation"),
    PROVIDER_UNREACHABLE("the provider could not be reached"),
    PROVIDER_BUSY("the provider asked to try again later"),
    PROVIDER_REFUSED("the provider refused the message for good"),
    LOGIN_REFUSED("the provider refused our credentials"),
    ADDRESS_REFUSED("the address is not one that can be sent to"),
    NOT_RENDERABLE("the message could not be written from its template"),
    RETRIES_EXHAUSTED("it failed as often as it may"),
    NO_ANSWER_AFTER_SENDING("the provider got it and did not answer, so it may have gone out"),
    ANSWER_UNREADABLE("the provider's answer makes no sense, so it may have gone out"),
    SENDER_LOST("the sender stopped in the middle, so it may have gone out"),
    OTHER_CHANNEL_FAILED("every other channel failed"),
    ONLY_BY_CALL("nothing may be sent to the patient, whom a person calls about the appointment"),
    SUPERSEDED("what it was about changed or ended"),
    EXPIRED("its time had passed");

    private final String sentence;

    Reason(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
