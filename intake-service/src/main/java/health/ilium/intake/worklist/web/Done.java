package health.ilium.intake.worklist.web;

import health.ilium.intake.referral.Deed;

/// Says in the URL of a case what was just done to it.
final class Done {

    private Done() {}

    static String on(String id, Deed deed, long version) {
        return "/staff/cases/%s?done=%s&version=%d".formatted(id, deed, version);
    }
}
