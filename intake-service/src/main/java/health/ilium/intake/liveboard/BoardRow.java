package health.ilium.intake.liveboard;

import org.jspecify.annotations.Nullable;

/// A referral on the board.
///
/// @param pathway code of the pathway
/// @param score 0 to 100; null when withheld
public record BoardRow(String number, String pathway, @Nullable Integer score) {}
