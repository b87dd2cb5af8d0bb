package health.ilium.notification.carrier;

/// PATIENT DATA. A file that goes with an e-mail.
///
/// @param type content type with its parameters
/// @param content text, sent as UTF-8
public record Enclosure(String fileName, String type, String content) {

    @Override
    public String toString() {
        return "Enclosure[" + fileName + "]";
    }
}
