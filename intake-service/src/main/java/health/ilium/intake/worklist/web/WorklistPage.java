package health.ilium.intake.worklist.web;

import health.ilium.intake.access.Action;
import health.ilium.intake.access.Caller;
import health.ilium.intake.access.web.Allowed;
import health.ilium.intake.people.Practices;
import health.ilium.intake.referral.Deed;
import health.ilium.intake.referral.web.Actors;
import health.ilium.intake.referral.web.ReferralIds;
import health.ilium.intake.submission.Language;
import health.ilium.intake.submission.Office;
import health.ilium.intake.triage.Pathway;
import health.ilium.intake.wire.SeeOther;
import health.ilium.intake.worklist.AgeGroup;
import health.ilium.intake.worklist.ClaimingNext;
import health.ilium.intake.worklist.Filter;
import health.ilium.intake.worklist.KeptSearches;
import health.ilium.intake.worklist.Onlooker;
import health.ilium.intake.worklist.SavedViews;
import health.ilium.intake.worklist.SearchTerms;
import health.ilium.intake.worklist.View;
import health.ilium.intake.worklist.Worklist;
import health.ilium.intake.worklist.WorklistEntry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Queues with their cases.
@Controller
class WorklistPage {

    static final int ROWS = 50;

    private final Worklist worklist;
    private final SavedViews savedViews;
    private final Practices practices;
    private final ClaimingNext claimingNext;
    private final KeptSearches searches;
    private final Onlookers onlookers;
    private final TransactionOperations transaction;

    WorklistPage(
            Worklist worklist,
            SavedViews savedViews,
            Practices practices,
            ClaimingNext claimingNext,
            KeptSearches searches,
            Onlookers onlookers,
            TransactionOperations transaction) {
        this.worklist = worklist;
        this.savedViews = savedViews;
        this.practices = practices;
        this.claimingNext = claimingNext;
        this.searches = searches;
        this.onlookers = onlookers;
        this.transaction = transaction;
    }

    @GetMapping("/staff/worklist")
    @Allowed(to = Action.LIST)
    ModelAndView page(@RequestParam Map<String, String> parameters, Caller caller) {
        WorklistQuery query = WorklistQuery.read(parameters);
        return shown("worklist", query, caller)
                .addObject("told", "nothing-free".equals(parameters.get("told")))
                .addObject("savedViews", savedViews.of(caller.id()))
                .addObject("practices", practices.all())
                .addObject("offices", Office.values())
                .addObject("pathways", Pathway.values())
                .addObject("languages", Language.values())
                .addObject("ages", AgeGroup.values());
    }

    /// Queues and rows alone, for a page that is open to replace its own.
    @GetMapping("/staff/worklist/live")
    @Allowed(to = Action.LIST)
    ModelAndView live(@RequestParam Map<String, String> parameters, Caller caller) {
        return shown("worklist :: live", WorklistQuery.read(parameters), caller);
    }

    /// What a surgeon has to sign off.
    @GetMapping("/staff/sign-off")
    @Allowed(to = Action.ACCEPT)
    ModelAndView signOff(
            @RequestParam Map<String, String> parameters,
            @RequestParam(defaultValue = "") String signed,
            Caller caller) {
        WorklistQuery asked = WorklistQuery.read(parameters);
        return shown(
                        "sign-off",
                        new WorklistQuery(View.TO_DECIDE, Filter.TO_SIGN_OFF, asked.after(), null),
                        caller)
                .addObject("signed", ReferralIds.parse(signed).orElse(null));
    }

    @PostMapping("/staff/worklist/next")
    @Allowed(to = Action.WORK)
    ModelAndView next(@RequestParam Map<String, String> parameters, Caller caller) {
        WorklistQuery query = WorklistQuery.read(parameters);
        Onlooker onlooker = onlookers.of(caller);
        Optional<WorklistEntry> claimed =
                transaction.execute(
                        _ ->
                                claimingNext.claim(
                                        query.view(), query.filter(), onlooker, Actors.of(caller)));
        return claimed == null || claimed.isEmpty()
                ? SeeOther.to(query.firstPage().url() + "&told=nothing-free")
                : SeeOther.to(Done.on(claimed.get().id().toString(), Deed.CLAIM, 0));
    }

    private ModelAndView shown(String template, WorklistQuery query, Caller caller) {
        Onlooker onlooker = onlookers.of(caller);
        String search = searched(query, caller);
        List<WorklistEntry> found =
                search == null
                        ? worklist.page(
                                query.view(), query.filter(), onlooker, query.after(), ROWS + 1)
                        : worklist.search(SearchTerms.of(search), onlooker, ROWS);
        boolean more = found.size() > ROWS;
        List<WorklistEntry> rows = more ? found.subList(0, ROWS) : found;
        return new ModelAndView(template)
                .addObject("query", query)
                .addObject("search", search)
                .addObject("counts", worklist.counts(query.filter(), onlooker))
                .addObject("most", Worklist.COUNTED)
                .addObject("views", View.values())
                .addObject("rows", rows)
                .addObject("columns", Columns.of(query))
                .addObject("next", more ? query.after(rows.getLast().place()).url() : null)
                .addObject("said", onlookers.said())
                .addObject("me", caller.id());
    }

    private @Nullable String searched(WorklistQuery query, Caller caller) {
        return query.found() == null
                ? null
                : searches.find(query.found(), caller.id()).orElse(null);
    }
}
