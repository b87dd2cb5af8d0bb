package health.ilium.intake.people.spring;

import health.ilium.intake.people.AddingPeople;
import health.ilium.intake.people.PeopleOutcome;
import java.io.PrintStream;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.stereotype.Component;

/// Makes the first administrator when intake is started with `--create-administrator=name`. The
/// password goes to standard output, past the log, and nowhere else.
@Component
class FirstAdministrator implements ApplicationRunner, ExitCodeGenerator {

    private static final String OPTION = "create-administrator";
    private static final int REFUSED = 1;

    private final AddingPeople adding;
    private volatile int exitCode;

    FirstAdministrator(AddingPeople adding) {
        this.adding = adding;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<String> names = arguments.getOptionValues(OPTION);
        if (names != null && !names.isEmpty()) {
            create(names.getFirst());
        }
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }

    private void create(String name) {
        PrintStream out = System.out;
        switch (adding.addFirstAdministrator(name)) {
            case PeopleOutcome.Handed(var person, var oneTime) -> {
                out.println("Administrator " + person.signInName().text() + " can sign in with");
                out.println();
                out.println("    " + oneTime.text());
                out.println();
                out.println("This password has to be changed at the first sign-in.");
            }
            case PeopleOutcome.Refused(var flaws) -> {
                out.println("No administrator was created: " + flaws);
                exitCode = REFUSED;
            }
            case PeopleOutcome.Done _, PeopleOutcome.Unknown _ -> exitCode = REFUSED;
        }
    }
}
