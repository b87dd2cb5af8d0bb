package health.ilium.intake.worklist.web;

import health.ilium.intake.worklist.Filter;
import health.ilium.intake.worklist.View;
import java.util.EnumSet;
import java.util.Set;

/// What a row shows. What is the same for every case of a view stands in no column.
public enum Columns {
    PATHWAY,
    OFFICE,
    LANGUAGE,
    OWNER,
    NEXT_ACTION;

    static Set<Columns> of(WorklistQuery query) {
        Set<Columns> shown = EnumSet.allOf(Columns.class);
        if (query.found() != null) {
            return shown;
        }
        Filter filter = query.filter();
        if (filter.pathway() != null || query.view() == View.URGENT) {
            shown.remove(PATHWAY);
        }
        if (filter.office() != null) {
            shown.remove(OFFICE);
        }
        if (filter.language() != null) {
            shown.remove(LANGUAGE);
        }
        if (filter.free() || query.view() == View.MINE) {
            shown.remove(OWNER);
        }
        if (filter.nextAction() != null) {
            shown.remove(NEXT_ACTION);
        }
        return shown;
    }
}
