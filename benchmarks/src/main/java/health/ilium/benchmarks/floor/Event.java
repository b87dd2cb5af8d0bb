package health.ilium.benchmarks.floor;

import java.util.UUID;

/// An event of a referral on its way from one service to another.
///
/// @param number of the referral
/// @param outboxRow its id in the outbox
/// @param topic without the floor's prefix
/// @param sequence from 1
record Event(long number, long outboxRow, String topic, UUID key, int sequence) {}
