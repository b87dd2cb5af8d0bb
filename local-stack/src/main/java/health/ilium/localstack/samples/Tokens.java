package health.ilium.localstack.samples;

/// Bearer tokens of those who send the samples.
public record Tokens(String firstPractice, String otherPractice, String clinician) {

    String of(Practice practice) {
        return switch (practice) {
            case FIRST -> firstPractice;
            case OTHER -> otherPractice;
        };
    }

    @Override
    public String toString() {
        return "Tokens[hidden]";
    }
}
