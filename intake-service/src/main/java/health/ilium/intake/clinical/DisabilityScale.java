package health.ilium.intake.clinical;

/// How a disability score is counted: percent, or raw points up to 50.
public enum DisabilityScale implements Scale {
    PERCENT(100),
    RAW_0_50(50);

    private final int greatest;

    DisabilityScale(int greatest) {
        this.greatest = greatest;
    }

    @Override
    public int greatest() {
        return greatest;
    }
}
