package health.ilium.intake.people;

import java.util.List;

/// What came of looking after somebody's account.
public sealed interface PeopleOutcome {

    record Done(Person person) implements PeopleOutcome {}

    /// Done, with a password to hand over; it is told this once.
    record Handed(Person person, Password oneTime) implements PeopleOutcome {}

    record Refused(List<PersonFlaw> flaws) implements PeopleOutcome {

        Refused(PersonFlaw flaw) {
            this(List.of(flaw));
        }
    }

    record Unknown() implements PeopleOutcome {}
}
