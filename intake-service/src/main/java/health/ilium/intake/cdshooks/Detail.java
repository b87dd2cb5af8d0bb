package health.ilium.intake.cdshooks;

import static java.util.stream.Collectors.joining;

import health.ilium.intake.triage.MissingItem;
import health.ilium.intake.triage.MissingItem.AskedOf;
import health.ilium.intake.triage.RuleResult;
import health.ilium.intake.triage.TriageDecision;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The reasons on a card, in Markdown.
final class Detail {

    private static final String DO_NOT_WAIT =
            "**A red flag is present or not ruled out. If this may be an emergency, send the"
                    + " patient to an emergency department now.**";

    private final TriageDecision decision;
    private final Map<String, String> ruleNames;

    private Detail(TriageDecision decision) {
        this.decision = decision;
        this.ruleNames =
                decision.rules().stream()
                        .collect(
                                Collectors.toMap(
                                        RuleResult::rule,
                                        RuleResult::name,
                                        (first, next) -> first));
    }

    static String of(OrderFacts facts, TriageDecision decision) {
        return new Detail(decision).text(facts);
    }

    private String text(OrderFacts facts) {
        return Stream.of(
                        facts.facts().clinical().redFlags().mayBeEmergency() ? DO_NOT_WAIT : "",
                        decision.why(),
                        section("Missing", decision.missing(), this::asked),
                        section("In the record, but not readable", facts.unread(), line -> line),
                        section("The record contradicts itself", facts.contradictions(), it -> it),
                        section("What would change it", decision.wouldChangeIt(), line -> line),
                        section("Where sources disagree", decision.disagreements(), line -> line),
                        section("Cautions", decision.cautions(), line -> line),
                        section("Payer", decision.payerGaps(), line -> line),
                        notStated(),
                        origin())
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(joining("\n\n"));
    }

    private static <T> String section(String title, List<T> items, Function<T, String> words) {
        return items.isEmpty()
                ? ""
                : items.stream()
                        .map(words)
                        .distinct()
                        .collect(joining("\n- ", "**" + title + "**\n\n- ", ""));
    }

    private String asked(MissingItem item) {
        String rule = ruleNames.get(item.rule());
        return "`%s`: %s(%s, known to the %s)"
                .formatted(
                        item.field(),
                        rule == null ? "" : rule + " ",
                        item.rule(),
                        whom(item.askedOf()));
    }

    private String notStated() {
        return decision.notStated().isEmpty()
                ? ""
                : decision.notStated().stream()
                        .map(item -> "`" + item.field() + "`")
                        .distinct()
                        .collect(
                                joining(
                                        ", ",
                                        "Not stated either, but nothing waits for it: ",
                                        "."));
    }

    private String origin() {
        return "Pathway `%s` by row %d of policy %s %s. %s"
                .formatted(
                        decision.pathway(),
                        decision.route(),
                        decision.policy().id(),
                        decision.policy().version(),
                        decision.notice());
    }

    private static String whom(AskedOf whom) {
        return whom.name().toLowerCase(Locale.ROOT);
    }
}
