package health.ilium.intake.edge;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.intake.edge.Client.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who may do what.
class AccessTest extends EdgeTest {

    private static final String PATH = "/api/v1/referrals";

    @Test
    void wantsAToken() {
        Response none = new Client(port, null).get(PATH);
        Response unknown = new Client(port, "guess").get(PATH);

        assertThat(none.status()).isEqualTo(401);
        assertThat(none.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(unknown.status()).isEqualTo(401);
        assertThat(unknown.header("WWW-Authenticate")).contains("invalid_token");
        assertThat(none.isProblem() && unknown.isProblem()).isTrue();
    }

    @Test
    void hidesAnotherPracticesReferralLikeOneThatDoesNotExist() {
        String mine = PATH + "/" + practice().submit(Bodies.thin()).text("referralId");
        String nobodys = PATH + "/" + UUID.randomUUID();

        for (String rest : new String[] {"", "/timeline", "/messages"}) {
            Response theirs = otherPractice().get(mine + rest);
            assertThat(theirs.status()).isEqualTo(404);
            assertThat(theirs.http().body())
                    .isEqualTo(otherPractice().get(nobodys + rest).http().body());
        }
        String cancel = "{\"basedOnVersion\": 1, \"reason\": \"OTHER\"}";
        Response theirs = otherPractice().post(mine + "/cancel", cancel);
        assertThat(theirs.status()).isEqualTo(404);
        assertThat(theirs.http().body())
                .isEqualTo(otherPractice().post(nobodys + "/cancel", cancel).http().body());
        assertThat(otherPractice().get(PATH + "/not-an-id").status()).isEqualTo(404);
    }

    @Test
    void letsStaffReadEveryPracticesReferralsButNotSubmit() {
        String mine = PATH + "/" + practice().submit(Bodies.thin()).text("referralId");

        assertThat(coordinator().get(mine).status()).isEqualTo(200);
        assertThat(clinician().get(mine + "/timeline").status()).isEqualTo(200);
        assertThat(coordinator().submit(Bodies.thin()).status()).isEqualTo(403);
    }

    @Test
    void keepsClinicalWorkToClinicalStaff() {
        String mine = PATH + "/" + practice().submit(Bodies.thin()).text("referralId");
        String result = "{\"basedOnVersion\": 1, \"block\": {\"side\": \"LEFT\"}}";
        String advice = "{\"basedOnVersion\": 1, \"advice\": \"Exercise\"}";

        assertThat(practice().post(mine + "/injection-results", result).status()).isEqualTo(403);
        assertThat(coordinator().post(mine + "/injection-results", result).status()).isEqualTo(403);
        assertThat(clinician().post(mine + "/injection-results", result).status()).isEqualTo(409);
        assertThat(practice().post(mine + "/return", advice).status()).isEqualTo(403);
        assertThat(coordinator().post(mine + "/return", advice).status()).isEqualTo(409);
        assertThat(clinician().post(mine + "/cancel", "{}").status()).isEqualTo(403);
        assertThat(clinician().post(mine + "/information", "{}").status()).isEqualTo(403);
    }

    @Test
    void showsAdministratorsNoClinicalData() {
        String mine = PATH + "/" + practice().submit(Bodies.thin()).text("referralId");

        for (String path : new String[] {PATH, mine, mine + "/timeline", mine + "/messages"}) {
            Response refused = admin().get(path);
            assertThat(refused.status()).as(path).isEqualTo(403);
            assertThat(refused.isProblem()).isTrue();
        }
        assertThat(admin().post("/api/v1/triage/dry-run", "{}").status()).isEqualTo(403);
    }

    @Test
    void opensOnlyWhatIsMeantToBeOpen() {
        Client nobody = new Client(port, null);

        assertThat(nobody.get("/v3/api-docs").status()).isEqualTo(200);
        assertThat(nobody.get("/actuator/health/readiness").status()).isEqualTo(200);
        assertThat(nobody.get("/actuator/health/liveness").status()).isEqualTo(200);
        assertThat(nobody.get("/actuator/env").status()).isEqualTo(404);
        assertThat(nobody.get("/nothing").status()).isEqualTo(404);
        assertThat(nobody.get("/nothing").isProblem()).isTrue();
    }

    @Test
    void listsOwnReferralsPageByPage() {
        practice().submit(Bodies.thin());
        String last = practice().submit(Bodies.thin()).text("referralId");

        Response first = practice().get(PATH + "?limit=1&status=RECEIVED");
        Response second = practice().get(PATH + "?limit=1&cursor=" + first.text("nextCursor"));
        assertThat(first.json().path("referrals")).hasSize(1);
        assertThat(second.json().at("/referrals/0/referralId"))
                .isNotEqualTo(first.json().at("/referrals/0/referralId"));
        assertThat(otherPractice().get(PATH + "?limit=200").http().body()).doesNotContain(last);
        assertThat(coordinator().get(PATH + "?limit=200").json().path("referrals").values())
                .extracting(row -> row.path("referralId").asString())
                .contains(last);
    }

    @Test
    void listsWhatChangedSince() {
        practice().submit(Bodies.thin());
        String last = practice().submit(Bodies.thin()).text("referralId");
        String changed = practice().get(PATH + "/" + last).text("updatedAt");

        Response listed = practice().get(PATH + "?status=&cursor=&updatedSince=" + changed);
        assertThat(listed.json().path("referrals").values())
                .extracting(row -> row.path("referralId").asString())
                .containsExactly(last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status=LOST",
                "cursor=nonsense",
                "limit=0",
                "limit=201",
                "updatedSince=yesterday",
                "updatedSince=-999999999-01-01T00:00:00Z",
                "updatedSince=%2B999999999-01-01T00:00:00Z",
                "practice=other"
            })
    void refusesAQueryThatCannotBeRead(String query) {
        Response refused = practice().get(PATH + "?" + query);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("code")).isEqualTo("INVALID_PARAMETER");
    }
}
