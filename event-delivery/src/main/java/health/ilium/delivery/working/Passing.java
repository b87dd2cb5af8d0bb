package health.ilium.delivery.working;

/// Something that events need is away for now; the same will work once it is back.
public class Passing extends RuntimeException {

    public Passing(String message) {
        super(message);
    }

    public Passing(String message, Throwable cause) {
        super(message, cause);
    }
}
