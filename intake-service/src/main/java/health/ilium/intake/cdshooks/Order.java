package health.ilium.intake.cdshooks;

/// An order that is being written for a sacroiliac joint procedure.
///
/// @param id of the request in the system that asks
/// @param coding that the procedure was known by
public record Order(String id, OrderedProcedure procedure, Coding coding) {}
