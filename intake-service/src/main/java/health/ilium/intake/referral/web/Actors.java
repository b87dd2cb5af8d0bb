package health.ilium.intake.referral.web;

import health.ilium.intake.access.Caller;
import health.ilium.intake.referral.Actor;

/// Callers as the journal names them.
public final class Actors {

    private Actors() {}

    public static Actor of(Caller caller) {
        return switch (caller) {
            case Caller.Practice(var id, var name, var person) ->
                    Actor.practice(id, person == null ? name : person.name() + ", " + name);
            case Caller.Staff member -> Actor.staff(member.id(), member.name());
        };
    }
}
