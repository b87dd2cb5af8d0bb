package health.ilium.intake.edge;

import health.ilium.intake.access.Role;
import health.ilium.intake.edge.Client.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/// A coordinator and a clinician at browsers without scripts.
abstract class StaffPagesTest extends JudgementTest {

    Browser coordinator;
    Browser clinician;

    @BeforeEach
    void twoPeopleSignIn() {
        coordinator = signedIn(Accounts.member(Role.COORDINATOR));
        clinician = signedIn(Accounts.member(Role.CLINICIAN));
    }

    Response perform(Browser browser, String deed, int basedOn, String... fields) {
        return perform(browser, id, deed, basedOn, fields);
    }

    static Response perform(
            Browser browser, String id, String deed, int basedOn, String... fields) {
        String[] all = new String[fields.length + 4];
        all[0] = "number.basedOnVersion";
        all[1] = String.valueOf(basedOn);
        all[2] = "key";
        all[3] = UUID.randomUUID().toString();
        System.arraycopy(fields, 0, all, 4, fields.length);
        return browser.submit("/staff/cases/" + id + "/" + deed, all);
    }
}
