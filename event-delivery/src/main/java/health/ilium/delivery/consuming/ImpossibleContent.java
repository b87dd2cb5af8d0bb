package health.ilium.delivery.consuming;

/// An event was understood but says something that cannot be. The case is parked, others go on.
/// The message names fields and codes, never values: it is logged and shown to operators.
public class ImpossibleContent extends RuntimeException {

    public ImpossibleContent(String message) {
        super(message);
    }
}
