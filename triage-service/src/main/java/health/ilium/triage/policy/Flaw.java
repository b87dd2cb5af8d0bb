package health.ilium.triage.policy;

/// What is wrong with a policy document, and where.
///
/// @param line counted from 1
/// @param column counted from 1
/// @param pointer RFC 6901 JSON pointer; empty for the whole document
/// @param code for machines: the schema's keyword in capitals, `SYNTAX` or `INCONSISTENT`
/// @param message for people
public record Flaw(int line, int column, String pointer, String code, String message) {}
