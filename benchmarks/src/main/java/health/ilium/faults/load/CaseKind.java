package health.ilium.faults.load;

/// Kinds of cases under load, each as one of the samples.
public enum CaseKind {
    INJECTION("01-injection-spanish-hialeah", 68),
    BY_TEXT("11-sms-only-spanish", 12),
    INCOMPLETE("07-information-answered", 10),
    URGENT("05-urgent-cauda-equina", 5),
    /// The patient's address refuses mail, which staff has to be told once: what is noted of that
    /// has no key of its own that would catch a second time.
    UNDELIVERABLE("01-injection-spanish-hialeah", 5);

    private final String sample;
    private final int percent;

    CaseKind(String sample, int percent) {
        this.sample = sample;
        this.percent = percent;
    }

    String sample() {
        return sample;
    }

    /// @param hundredth from 0 to 99
    static CaseKind at(int hundredth) {
        int left = hundredth;
        for (var kind : values()) {
            left -= kind.percent;
            if (left < 0) {
                return kind;
            }
        }
        throw new IllegalArgumentException(hundredth + " is not below 100");
    }
}
