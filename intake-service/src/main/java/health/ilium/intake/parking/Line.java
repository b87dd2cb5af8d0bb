package health.ilium.intake.parking;

import java.util.UUID;

/// Where records of one case stand in line for a service.
///
/// @param key id of the referral
public record Line(Station station, String topic, UUID key) {}
