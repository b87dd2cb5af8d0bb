package health.ilium.intake.parking;

/// What came of looking at a station.
public sealed interface Look<T> {

    record Seen<T>(T found) implements Look<T> {}

    /// Nothing waits there.
    record Nothing<T>() implements Look<T> {}

    /// The service does not answer.
    record Away<T>() implements Look<T> {}
}
