package health.ilium.intake.people.web;

import health.ilium.intake.access.Role;
import health.ilium.intake.people.Person;
import health.ilium.intake.people.Position;
import java.util.ArrayList;
import java.util.List;

/// What the head of a page says of who is signed in.
///
/// @param role key of its word
/// @param links where this person may go
record SignedIn(String name, String role, List<Link> links) {

    /// A page, and whether it is the one that is shown.
    record Link(String path, String key, boolean current) {}

    /// @param path of the page that is shown
    static SignedIn of(Person person, String path) {
        List<Link> links = new ArrayList<>();
        switch (person.position()) {
            case Position.Member(Role role) when role == Role.ADMIN -> {
                links.add(link("/admin/people", "nav.people", path));
                links.add(link("/admin/parked", "nav.parked", path));
            }
            case Position.Member(Role role) -> {
                links.add(link("/staff/worklist", "nav.worklist", path));
                if (role == Role.CLINICIAN) {
                    links.add(link("/staff/sign-off", "nav.sign-off", path));
                    links.add(link("/staff/parked", "nav.parked", path));
                }
            }
            case Position.Referrer _ -> {}
        }
        links.add(link("/account", "nav.account", path));
        return new SignedIn(person.name(), "role." + person.position().code(), links);
    }

    /// Where somebody goes who wanted nothing else.
    static String home(Person person) {
        return of(person, "").links().getFirst().path();
    }

    private static Link link(String path, String key, String shown) {
        return new Link(path, key, shown.equals(path) || shown.startsWith(path + "/"));
    }
}
