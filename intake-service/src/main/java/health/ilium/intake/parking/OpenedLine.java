package health.ilium.intake.parking;

import java.util.List;

/// A line with its earliest records, in order, their values masked.
public record OpenedLine(ParkedLine parked, List<ParkedRecord> records) {

    public boolean holds(long sequence) {
        return records.stream().anyMatch(record -> record.sequence() == sequence);
    }
}
