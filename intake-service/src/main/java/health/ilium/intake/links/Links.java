package health.ilium.intake.links;

import java.util.Optional;
import java.util.UUID;

/// All links.
public interface Links {

    /// The referral that a link leads to, unless the link is unknown or locked. The link stays
    /// reserved until the transaction ends, so that guesses count one after the other.
    Optional<UUID> opened(LinkToken token, Audience audience);

    /// Counts a wrong answer; after the fifth the link is locked for good.
    void wrongAnswer(LinkToken token);
}
