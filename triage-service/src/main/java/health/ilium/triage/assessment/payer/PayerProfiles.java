package health.ilium.triage.assessment.payer;

import health.ilium.triage.assessment.rules.Findings;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Every profile that is known, in the order of the ids.
public record PayerProfiles(List<PayerProfile> all) {

    public static final PayerProfiles NONE = new PayerProfiles(List.of());

    public PayerProfiles {
        all = all.stream().sorted(Comparator.comparing(PayerProfile::id)).toList();
        var ids = new HashSet<String>();
        for (PayerProfile profile : all) {
            if (!ids.add(profile.id())) {
                throw new IllegalArgumentException(profile.id() + " is there twice");
            }
        }
    }

    /// These profiles and others, which take the place of those that have the same id.
    public PayerProfiles with(PayerProfiles others) {
        var byId = new HashMap<String, PayerProfile>();
        all.forEach(profile -> byId.put(profile.id(), profile));
        others.all.forEach(profile -> byId.put(profile.id(), profile));
        return new PayerProfiles(List.copyOf(byId.values()));
    }

    /// Readiness for the profiles that name this payer. While nobody named a payer, or one that no
    /// profile knows, for every profile.
    public List<PayerReadiness> readiness(Findings found, @Nullable String payer) {
        return shownTo(payer).stream().map(profile -> PayerReadiness.of(profile, found)).toList();
    }

    private List<PayerProfile> shownTo(@Nullable String payer) {
        var named = all.stream().filter(profile -> payer != null && profile.names(payer)).toList();
        return named.isEmpty() ? all : named;
    }
}
