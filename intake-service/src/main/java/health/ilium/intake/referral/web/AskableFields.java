package health.ilium.intake.referral.web;

import health.ilium.intake.clinical.ClinicalPicture;
import health.ilium.intake.wire.json.FaultCode;
import health.ilium.intake.wire.json.Verdict;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The clinical facts that a referrer can be asked for, as paths in the submission.
public final class AskableFields {

    private static final Set<String> ALL =
            Arrays.stream(ClinicalPicture.class.getRecordComponents())
                    .flatMap(AskableFields::paths)
                    .collect(Collectors.toUnmodifiableSet());

    private AskableFields() {}

    public static Set<String> all() {
        return ALL;
    }

    static Verdict<String> known(String path) {
        return ALL.contains(path)
                ? Verdict.accepted(path)
                : Verdict.rejected(FaultCode.UNKNOWN_CODE, "must be a clinical fact");
    }

    private static Stream<String> paths(RecordComponent fact) {
        String path = "clinical." + fact.getName();
        return fact.getType().isRecord()
                ? Stream.concat(
                        Stream.of(path),
                        Arrays.stream(fact.getType().getRecordComponents())
                                .map(part -> path + "." + part.getName()))
                : Stream.of(path);
    }
}
