package health.ilium.intake.worklist.jdbc;

import health.ilium.intake.worklist.AgeGroup;
import health.ilium.intake.worklist.Filter;
import health.ilium.intake.worklist.Onlooker;
import health.ilium.intake.worklist.View;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Conditions on rows of the worklist. The text is made of constants; values are parameters.
final class Conditions {

    private static final String ASLEEP =
            "snoozed and (snoozed_until is null or snoozed_until > :now)";
    private static final String AWAKE = "(not snoozed or snoozed_until <= :now)";
    private static final String FREE = "(owner_id is null or owned_until <= :now)";

    private final List<String> all = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private Conditions() {}

    static Conditions of(View view, Filter filter, Onlooker onlooker) {
        Conditions conditions = new Conditions();
        conditions.parameters.put("now", onlooker.now().atOffset(ZoneOffset.UTC));
        conditions.view(view, onlooker);
        conditions.filter(filter, onlooker);
        return conditions;
    }

    private void view(View view, Onlooker onlooker) {
        switch (view) {
            case URGENT, TO_DECIDE, AWAITING_INFORMATION, TO_SCHEDULE, TO_REBOOK, RESULTS_DUE -> {
                // A constant, so that the planner knows how large the queue is.
                all.add("queue = '" + view.queue().orElseThrow().name() + "'");
                all.add(AWAKE);
            }
            case FAILED_MESSAGES -> all.add("message_failed and open and " + AWAKE);
            case POSSIBLE_DUPLICATES -> all.add("duplicate_suspected and open and " + AWAKE);
            case MINE -> {
                equal("owner_id", "me", onlooker.id());
                all.add("open and owner_id is not null and owned_until > :now and " + AWAKE);
            }
            case SNOOZED -> all.add("open and " + ASLEEP);
            case ALL_OPEN -> all.add("open");
        }
    }

    private void filter(Filter filter, Onlooker onlooker) {
        if (filter.office() != null) {
            equal("office", "office", filter.office().name());
        }
        if (filter.pathway() != null) {
            equal("pathway", "pathway", filter.pathway().name());
        }
        if (filter.practiceId() != null) {
            equal("practice_id", "practice", filter.practiceId());
        }
        if (filter.language() != null) {
            equal("language", "language", filter.language().name());
        }
        if (filter.age() != null) {
            age(filter.age(), onlooker);
        }
        if (filter.payerGap()) {
            all.add("payer_gap");
        }
        if (filter.free()) {
            all.add(FREE);
        }
        if (filter.nextAction() != null) {
            equal("next_action", "action", filter.nextAction().name());
        }
    }

    /// Of an age group the index of birth dates lists a third of all who were ever referred. The
    /// sums keep it out of this.
    private void age(AgeGroup age, Onlooker onlooker) {
        all.add("birth_date + 0 <= :bornBy and birth_date + 0 > :bornAfter");
        parameters.put("bornBy", age.bornBy(onlooker.today()));
        parameters.put("bornAfter", age.bornAfter(onlooker.today()));
    }

    private void equal(String column, String parameter, Object value) {
        all.add(column + " = :" + parameter);
        parameters.put(parameter, value);
    }

    Conditions free() {
        all.add(FREE);
        return this;
    }

    String text() {
        return String.join(" and ", all);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
