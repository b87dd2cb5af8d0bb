package health.ilium.intake.clinical.web;

import health.ilium.intake.clinical.PainSide;
import health.ilium.intake.clinical.Side;
import health.ilium.intake.clinical.YesNoUnknown;
import health.ilium.intake.wire.json.Codes;
import health.ilium.intake.wire.json.Fields;
import health.ilium.intake.wire.json.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rules that the parts of the clinical facts share.
final class Facts {

    static final int LONGEST_LIST = 50;
    static final int MOST_MONTHS = 1_200;
    static final int MOST_WEEKS = 5_200;
    static final int MOST_MINUTES = 1_000_000;

    static final Rule<Side> SIDE = Codes.of(Side.class);
    static final Rule<PainSide> ONE_OR_BOTH_SIDES = Codes.of(PainSide.class);

    private static final Rule<YesNoUnknown> YES_NO = Codes.of(YesNoUnknown.class);

    private Facts() {}

    static YesNoUnknown yesNo(Fields fields, String name) {
        return fields.optional(name, YES_NO, YesNoUnknown.UNKNOWN);
    }

    static <T> List<T> listed(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
