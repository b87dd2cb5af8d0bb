package health.ilium.intake.explanation.web;

import health.ilium.intake.explanation.Explaining;
import health.ilium.intake.explanation.Explanation;
import health.ilium.intake.referral.Referral;
import health.ilium.intake.triage.ItemWords;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/// Explanations in English.
@Component
public class Explanations {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("pages", Locale.ROOT);

    private final Explaining explaining = new Explaining(new ItemWords(Explanations::text));

    public Explanation of(Referral referral) {
        return explaining.explain(referral);
    }

    private static Optional<String> text(String key) {
        return TEXTS.containsKey(key) ? Optional.of(TEXTS.getString(key)) : Optional.empty();
    }
}
