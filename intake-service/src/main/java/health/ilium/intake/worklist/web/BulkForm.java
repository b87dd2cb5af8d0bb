package health.ilium.intake.worklist.web;

import health.ilium.intake.access.Action;
import health.ilium.intake.access.Caller;
import health.ilium.intake.access.web.Allowed;
import health.ilium.intake.referral.Actor;
import health.ilium.intake.referral.CaseWorkCommand.ClaimCase;
import health.ilium.intake.referral.CaseWorkCommand.ReleaseCase;
import health.ilium.intake.referral.CaseWorkCommand.SnoozeCase;
import health.ilium.intake.referral.ChangingReferrals;
import health.ilium.intake.referral.Outcome;
import health.ilium.intake.referral.ReferralCommand.OnVersion;
import health.ilium.intake.referral.Refused;
import health.ilium.intake.referral.Snooze;
import health.ilium.intake.referral.web.Actors;
import health.ilium.intake.referral.web.ReferralIds;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Does the same with several cases, each by itself, and says of each what came of it.
@Controller
public class BulkForm {

    private static final int MOST = WorklistPage.ROWS;

    private final ChangingReferrals changing;
    private final TransactionOperations transaction;
    private final InstantSource clock;

    BulkForm(ChangingReferrals changing, TransactionOperations transaction, InstantSource clock) {
        this.changing = changing;
        this.transaction = transaction;
        this.clock = clock;
    }

    @PostMapping("/staff/worklist/bulk")
    @Allowed(to = Action.WORK)
    ModelAndView change(
            @RequestParam(name = "case", defaultValue = "") List<String> cases,
            @RequestParam(defaultValue = "") String deed,
            @RequestParam Map<String, String> parameters,
            Caller caller) {
        Actor actor = Actors.of(caller);
        return new ModelAndView("bulk")
                .addObject("query", WorklistQuery.read(parameters).firstPage())
                .addObject("deed", deed)
                .addObject(
                        "results",
                        cases.stream().limit(MOST).map(it -> result(it, deed, actor)).toList());
    }

    /// @param chosen id, version and number, as the page's tick box has them
    private Result result(String chosen, String deed, Actor actor) {
        String[] parts = chosen.split(" ", 3);
        Long version = parts.length < 3 ? null : version(parts[1]);
        if (version == null) {
            return new Result(chosen, "not-found", "");
        }
        OnVersion command = command(deed, version, actor, clock.instant());
        return switch (changed(parts[0], command)) {
            case Outcome.Done _ -> new Result(parts[2], "done." + deed, "");
            case Refused.ClaimedBySomebody(_, Actor by, _) ->
                    new Result(parts[2], "claimed-by", by.name());
            case Refused.Hindered(_, var obstacle) ->
                    new Result(parts[2], "refused", obstacle.words());
            case Refused _ -> new Result(parts[2], "refused", "");
            case Outcome.NotFound() -> new Result(parts[2], "not-found", "");
        };
    }

    private Outcome changed(String id, @Nullable OnVersion command) {
        UUID referral = ReferralIds.parse(id).orElse(null);
        if (referral == null || command == null) {
            return new Outcome.NotFound();
        }
        return Objects.requireNonNull(transaction.execute(_ -> changing.change(referral, command)));
    }

    private static @Nullable Long version(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException forged) {
            return null;
        }
    }

    private static @Nullable OnVersion command(
            String deed, long version, Actor actor, Instant now) {
        return switch (deed) {
            case "CLAIM" -> new ClaimCase(version, now.plus(ClaimCase.LEASE), null, actor, now);
            case "RELEASE" -> new ReleaseCase(version, actor, now);
            case "SNOOZE" ->
                    new SnoozeCase(
                            version, new Snooze(now.plus(Duration.ofDays(1)), null), actor, now);
            default -> null;
        };
    }

    /// @param told key of what came of it
    /// @param more who, or why
    public record Result(String number, String told, String more) {}
}
