package health.ilium.intake.referral;

import health.ilium.intake.clinical.ClinicalPicture;
import health.ilium.intake.clinical.RedFlag;
import health.ilium.intake.clinical.YesNoUnknown;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What clinicians decided against triage and about red flags.
///
/// @param override the latest; null when triage was never overridden
/// @param cleared red flags that are cleared now, oldest first
public record Judgements(@Nullable TriageOverride override, List<ClearedRedFlag> cleared) {

    static final Judgements NONE = new Judgements(null, List.of());

    Judgements with(TriageOverride latest) {
        return new Judgements(latest, cleared);
    }

    Judgements with(ClearedRedFlag latest) {
        return new Judgements(
                override, Stream.concat(cleared.stream(), Stream.of(latest)).toList());
    }

    /// Without what was cleared and has been raised again.
    Judgements about(ClinicalPicture facts) {
        return new Judgements(
                override,
                cleared.stream()
                        .filter(it -> facts.redFlags().of(it.redFlag()) != YesNoUnknown.YES)
                        .toList());
    }

    /// The override does not hold any longer.
    Judgements withoutOverride() {
        return override == null ? this : with(override.ended());
    }

    Set<RedFlag> clearedFlags() {
        return cleared.stream().map(ClearedRedFlag::redFlag).collect(Collectors.toSet());
    }
}
