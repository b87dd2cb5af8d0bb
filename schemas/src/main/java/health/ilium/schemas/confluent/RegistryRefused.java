package health.ilium.schemas.confluent;

/// The registry understood and said no: the schema is not registered, or may not be because it is
/// incompatible with what is. A person has to act; trying again alone does not help.
public final class RegistryRefused extends RuntimeException {

    RegistryRefused(String message) {
        super(message);
    }
}
