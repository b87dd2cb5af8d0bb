package health.ilium.intake.parking;

/// Who did what about which parked record, and why. Nothing of it is ever changed.
public interface ParkedActs {

    /// Returns once it is kept.
    void record(ParkedAct act);
}
