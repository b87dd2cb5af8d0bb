package health.ilium.delivery.parking;

import java.util.List;

/// A key with its earliest records, of each what fields it has.
public record ParkedCase(ParkedKey key, List<MaskedRecord> records) {

    /// @param content without values
    public record MaskedRecord(ParkedSummary summary, RecordContent content) {}
}
