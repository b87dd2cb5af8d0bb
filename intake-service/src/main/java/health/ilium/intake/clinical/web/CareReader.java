package health.ilium.intake.clinical.web;

import static health.ilium.intake.clinical.web.Facts.MOST_WEEKS;
import static health.ilium.intake.clinical.web.Facts.SIDE;

import health.ilium.intake.clinical.ConservativeCare;
import health.ilium.intake.clinical.ProvocationTest;
import health.ilium.intake.wire.json.Codes;
import health.ilium.intake.wire.json.Fields;
import health.ilium.intake.wire.json.Numbers;
import health.ilium.intake.wire.json.Rule;

/// Reads items of `clinical.provocationTests` and `clinical.conservativeCare`.
final class CareReader {

    private static final Rule<ProvocationTest.Name> TEST = Codes.of(ProvocationTest.Name.class);
    private static final Rule<ProvocationTest.Result> RESULT =
            Codes.of(ProvocationTest.Result.class);
    private static final Rule<ConservativeCare.Kind> KIND = Codes.of(ConservativeCare.Kind.class);
    private static final Rule<Integer> WEEKS = Numbers.whole(MOST_WEEKS);

    private CareReader() {}

    static ProvocationTest test(Fields test) {
        return new ProvocationTest(
                test.required("test", TEST),
                test.required("side", SIDE),
                test.required("result", RESULT));
    }

    static ConservativeCare care(Fields care) {
        return new ConservativeCare(care.required("kind", KIND), care.required("weeks", WEEKS));
    }
}
