package health.ilium.triage.assessment.policy;

import java.util.regex.Pattern;

/// Where a threshold comes from: citations parted by `; `, each ending in its tag. `[P]` source
/// text seen, `[S]` secondary summary, `[G]` general knowledge, `[X]` set by this design.
public record Source(String text) {

    private static final Pattern TAGGED = Pattern.compile("[^;]+ \\[[PSGX]](; [^;]+ \\[[PSGX]])*");

    public Source {
        if (!TAGGED.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "each citation must end in one of the tags [P] [S] [G] [X]");
        }
    }
}
