package health.ilium.intake.worklist.web;

import health.ilium.intake.worklist.Onlooker;
import health.ilium.intake.worklist.SearchTerms;
import health.ilium.intake.worklist.Worklist;
import health.ilium.intake.worklist.WorklistEntry;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// People name a referral by its number; commands want its id.
@Component
class NumbersAsIds {

    private final Worklist worklist;

    NumbersAsIds(Worklist worklist) {
        this.worklist = worklist;
    }

    /// The form with the id instead of the number in a field; what is no number that was given out
    /// is left for the reader to refuse.
    MultiValueMap<String, String> in(
            MultiValueMap<String, String> form, String field, Onlooker onlooker) {
        String typed = new SentForm(form).first(field).strip();
        if (SearchTerms.of(typed).number() == null) {
            return form;
        }
        List<WorklistEntry> found = worklist.search(SearchTerms.of(typed), onlooker, 2);
        if (found.size() != 1 || !isMeant(found.getFirst().number(), typed)) {
            return form;
        }
        MultiValueMap<String, String> changed = new LinkedMultiValueMap<>(form);
        changed.set(field, found.getFirst().id().toString());
        return changed;
    }

    /// With a check character that is wrong another referral is meant, nobody knows which.
    private static boolean isMeant(String number, String typed) {
        String whole = bare(number);
        String asTyped = bare(typed);
        return asTyped.equals(whole) || asTyped.equals(whole.substring(0, whole.indexOf('-')));
    }

    private static String bare(String number) {
        return number.toUpperCase(Locale.ROOT).replaceFirst("^(R-?)?0*", "");
    }
}
