package health.ilium.triage.assessment.policy;

/// The points of the candidacy score and the completeness below which a route is provisional.
public record ScoreTable(
        BlockPoints blockResponse,
        Bands provocationTests,
        CarePoints conservativeCare,
        Bands painScore,
        Bands disability,
        ImagingPoints imaging,
        LocalisationPoints localisation,
        int provisionalBelowPercent,
        Source source) {

    public record BlockPoints(Bands positiveBlocks, int indeterminate) {}

    /// Points by the longest course in weeks, more when the care for fusion was exhausted.
    public record CarePoints(Bands weeks, int exhausted) {}

    public record ImagingPoints(int siJoint, int pelvis, int lumbar) {

        public int most() {
            return siJoint + pelvis + lumbar;
        }
    }

    public record LocalisationPoints(int painLocation, int fortinFingerTest) {

        public int most() {
            return painLocation + fortinFingerTest;
        }
    }
}
