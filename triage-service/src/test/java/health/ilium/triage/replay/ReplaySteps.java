package health.ilium.triage.replay;

import health.ilium.triage.policy.PolicyVersion;
import java.util.List;
import java.util.Map;

/// What tests do with replays, again and again.
public final class ReplaySteps {

    private final Archive archive;
    private final AskingForReplays asking;
    private final ReplayingDecisions replaying;
    private final WatchingReplays watching;
    private final Replays replays;
    private final Results results;

    ReplaySteps(
            Archive archive,
            AskingForReplays asking,
            ReplayingDecisions replaying,
            WatchingReplays watching,
            Replays replays,
            Results results) {
        this.archive = archive;
        this.asking = asking;
        this.replaying = replaying;
        this.watching = watching;
        this.replays = replays;
        this.results = results;
    }

    PolicyVersion stricter() {
        return archive.policy(
                "stricter", Map.of("months: 3\n", "months: 6\n", "positive: 3", "positive: 4"));
    }

    Replay ask(PolicyVersion policy, ReplayFilter filter) {
        return asking.ask(policy, filter, "Dr Test").orElseThrow();
    }

    Replay replayed(PolicyVersion policy, ReplayFilter filter) {
        var replay = ask(policy, filter);
        work();
        return reread(replay);
    }

    /// Until there is nothing left to do.
    public void work() {
        boolean worked = true;
        while (worked) {
            worked = replaying.workOn();
        }
    }

    void workOnce(int times) {
        for (int i = 0; i < times; i++) {
            if (!replaying.workOn()) {
                throw new AssertionError("there was nothing to do");
            }
        }
    }

    Replay reread(Replay replay) {
        return replays.find(replay.id()).orElseThrow();
    }

    Progress progress(Replay replay) {
        return watching.progress(reread(replay));
    }

    List<ChangedCase> changes(Replay replay) {
        return results.changes(replay.id(), null, 10_000);
    }
}
