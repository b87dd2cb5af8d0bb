package health.ilium.endtoend.browser;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.endtoend.AReferral;
import health.ilium.endtoend.ApplicationUnderTest;
import health.ilium.endtoend.FrontDesk;
import health.ilium.endtoend.Practice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/// A coordinator and a clinician who are signed in, each at a browser, and an accepted case.
abstract class TwoDesks {

    private static Chromium chromium;

    protected final ApplicationUnderTest application;
    protected final Practice practice;
    protected final FrontDesk frontDesk;
    protected Desk coordinator;
    protected Desk clinician;
    protected String id;
    protected String number;

    TwoDesks(ApplicationUnderTest application, Practice practice) {
        this.application = application;
        this.practice = practice;
        this.frontDesk = new FrontDesk(application, practice);
    }

    @BeforeAll
    static void start() {
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @BeforeEach
    void twoDesksAndACase() {
        id = practice.submit(AReferral.forAnInjection());
        number = practice.waitUntilStatus(id, "ACCEPTED").path("referralNumber").asString();
        coordinator = chromium.desk(application, "coordinator");
        clinician = chromium.desk(application, "clinician");
    }

    @AfterEach
    void nothingWentWrongOnThePages() {
        assertThat(coordinator.errors()).isEmpty();
        assertThat(clinician.errors()).isEmpty();
        coordinator.close();
        clinician.close();
    }
}
