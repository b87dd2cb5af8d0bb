package health.ilium.schemas.confluent;

/// A schema as the registry holds it.
///
/// @param id what stands in front of every record written with it
/// @param text the schema as JSON
public record RegisteredSchema(int id, String text) {}
