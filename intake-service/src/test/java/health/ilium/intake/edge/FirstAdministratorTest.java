package health.ilium.intake.edge;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.intake.IntakeDatabase;
import health.ilium.intake.people.AddingPeople;
import health.ilium.intake.people.PeopleOutcome;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/// The command that makes the first administrator.
@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTest extends EdgeTest {

    private static final Pattern PASSWORD = Pattern.compile("(?m)^ {4}([a-z0-9-]{24})$");

    @Autowired
    @Qualifier("firstAdministrator")
    ApplicationRunner command;

    @Autowired AddingPeople adding;

    @BeforeEach
    void noAdministrator() {
        IntakeDatabase.shared()
                .jdbc()
                .sql("update person set active = false where role = 'ADMIN'")
                .update();
        IntakeDatabase.shared().jdbc().sql("delete from sign_in_tries").update();
    }

    @Test
    void printsAPasswordThatLeadsToANewOne(CapturedOutput output) throws Exception {
        String name = aName();
        run(name);
        Matcher printed = PASSWORD.matcher(output.getOut());
        assertThat(printed.find()).isTrue();
        Browser browser = new Browser(port);
        browser.signIn(name, printed.group(1));

        assertThat(browser.get("/admin/people").header("Location")).isEqualTo("/account/password");
        assertThat(output.getAll().split(printed.group(1), -1)).hasSize(2);
    }

    @Test
    void refusesWhileThereIsAnAdministrator(CapturedOutput output) throws Exception {
        run(aName());
        String second = aName();
        run(second);

        assertThat(output.getOut()).contains("ADMINISTRATOR_EXISTS").doesNotContain(second);
        assertThat(((ExitCodeGenerator) command).getExitCode()).isEqualTo(1);
    }

    @Test
    void makesOneWhenTwoOperatorsAskAtOnce() throws Exception {
        Callable<PeopleOutcome> create = () -> adding.addFirstAdministrator(aName());
        try (var threads = Executors.newFixedThreadPool(4)) {
            var outcomes = threads.invokeAll(Collections.nCopies(4, create));

            assertThat(outcomes)
                    .extracting(outcome -> outcome.get())
                    .filteredOn(PeopleOutcome.Handed.class::isInstance)
                    .hasSize(1);
        }
    }

    @Test
    void doesNothingWithoutBeingAsked(CapturedOutput output) throws Exception {
        command.run(new DefaultApplicationArguments("--create=x"));

        assertThat(output.getOut()).doesNotContain("dministrator");
    }

    private void run(String name) throws Exception {
        command.run(new DefaultApplicationArguments("--create-administrator=" + name));
    }

    private static String aName() {
        return "a-" + UUID.randomUUID().toString().substring(0, 8);
    }
}
