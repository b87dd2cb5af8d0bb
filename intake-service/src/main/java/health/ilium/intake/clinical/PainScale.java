package health.ilium.intake.clinical;

/// Scale of a pain rating.
public enum PainScale implements Scale {
    NRS_0_10(10),
    VAS_0_100(100);

    private final int greatest;

    PainScale(int greatest) {
        this.greatest = greatest;
    }

    @Override
    public int greatest() {
        return greatest;
    }
}
