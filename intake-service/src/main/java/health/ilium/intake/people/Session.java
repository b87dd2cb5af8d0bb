package health.ilium.intake.people;

import java.time.Instant;

/// Somebody who signed in, as they are now.
///
/// @param seen when they last did something, some seconds less or more
public record Session(Person person, Instant began, Instant seen) {}
