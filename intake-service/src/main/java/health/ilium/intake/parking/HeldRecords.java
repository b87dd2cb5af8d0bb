package health.ilium.intake.parking;

import java.util.List;

/// The records that one service holds back.
public interface HeldRecords {

    Station station();

    /// Those that wait longest first.
    Look<List<ParkedLine>> lines();

    /// No value is in it.
    Look<OpenedLine> open(Line line);

    /// With its values, PATIENT DATA: kept in [ParkedActs] before anybody calls this.
    Look<Content> read(Line line, long sequence);

    Decided replay(Line line, long sequence);

    Decided skip(Line line, long sequence, StatedReason reason);
}
