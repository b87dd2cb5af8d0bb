package health.ilium.notification.template;

import java.util.List;
import java.util.Locale;

/// Parts of words that would tell a stranger what the patient is treated for, or by whom.
public final class NeutralWords {

    private static final List<String> TELLING =
            List.of(
                    "spin",
                    "surg",
                    "joint",
                    "sacro",
                    "ilium",
                    "iliac",
                    "inject",
                    "pain",
                    "fusion",
                    "block",
                    "clinic",
                    "doctor",
                    "dr.",
                    "back",
                    "diagnos",
                    "consult",
                    "triage",
                    "columna",
                    "cirug",
                    "articula",
                    "inyec",
                    "dolor",
                    "espalda",
                    "bloqueo",
                    "médic",
                    "ciruj",
                    "birth",
                    "nacimiento",
                    "record number",
                    "red flag");

    private NeutralWords() {}

    public static List<String> tellingIn(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return TELLING.stream().filter(lower::contains).toList();
    }
}
