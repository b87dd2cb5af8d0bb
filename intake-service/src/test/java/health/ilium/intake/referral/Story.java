package health.ilium.intake.referral;

import health.ilium.intake.referral.ReferralCommand.OnCase;
import health.ilium.intake.referral.ReferralCommand.SubmitReferral;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A referral that commands are given to, one after the other. The first one submits it.
final class Story {

    static final UUID ID = UUID.fromString("0199e000-0000-7000-8000-00000000000a");

    private final List<Recorded> journal = new ArrayList<>();
    private final List<ReferralStatus> statuses = new ArrayList<>();
    private Referral referral;

    private Story(SubmitReferral first) {
        Progress beginning = Progress.beginning(ID, first);
        journal.addAll(beginning.events());
        referral = beginning.after();
        statuses.add(referral.status());
    }

    static Story given(SubmitReferral first, OnCase... then) {
        Story story = new Story(first);
        for (OnCase command : then) {
            story.follow(command);
        }
        return story;
    }

    void follow(OnCase command) {
        if (!(ReferralDecider.decide(command, referral) instanceof Decision.Decided decided)) {
            throw new AssertionError("Refused: " + command.getClass().getSimpleName());
        }
        Progress progress = Progress.of(referral, command, decided);
        journal.addAll(progress.events());
        referral = progress.after();
        statuses.add(referral.status());
    }

    Decision when(OnCase command) {
        return ReferralDecider.decide(command, referral);
    }

    Referral referral() {
        return referral;
    }

    List<Recorded> journal() {
        return journal;
    }

    /// Names of the events so far.
    List<String> events() {
        return journal.stream().map(it -> it.event().type()).toList();
    }

    /// The status after each command.
    List<ReferralStatus> statuses() {
        return statuses;
    }
}
