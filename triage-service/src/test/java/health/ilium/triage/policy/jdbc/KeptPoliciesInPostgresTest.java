package health.ilium.triage.policy.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.ilium.triage.policy.Activation;
import health.ilium.triage.policy.Approval;
import health.ilium.triage.policy.PolicyVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;

class KeptPoliciesInPostgresTest extends PostgresPoliciesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update policy set file = ''",
                "delete from policy_activation",
                "delete from policy_approval where false",
                "update policy_approval set approver_name = 'somebody else'",
                "update policy_activation set effective_from = now()",
                "truncate policy cascade"
            })
    void theDatabaseItselfRefusesToChangeWhatIsStored(String statement) {
        ship(file("2026.1"));
        assertThatThrownBy(() -> jdbc.sql(statement).update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("never change");
    }

    @Test
    void theDatabaseItselfRefusesToActivateADraft() {
        kept.draft(file("draft"), ANN, START);
        var version = new PolicyVersion("si-joint", "draft");
        assertThatThrownBy(() -> kept.activate(new Activation(version, START, ANN, START)))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void everythingThatWasStoredComesBack() {
        kept.draft(file("a"), ANN, START);
        var version = new PolicyVersion("si-joint", "a");
        var approval = new Approval(BEN, START.plusSeconds(1), NEXT_YEAR);
        assertThat(kept.approve(version, approval)).isTrue();
        assertThat(kept.approve(version, approval)).isFalse();
        var activation = new Activation(version, START.plusSeconds(3), BEN, START.plusSeconds(2));
        kept.activate(activation);
        assertThat(kept.find(version))
                .get()
                .satisfies(
                        it -> {
                            assertThat(it.author()).isEqualTo(ANN);
                            assertThat(it.draftedAt()).isEqualTo(START);
                            assertThat(it.approval()).isEqualTo(approval);
                        });
        assertThat(kept.timetable().activations()).containsExactly(activation);
        assertThat(kept.document(version)).contains(file("a").content());
        assertThat(policies.of(version)).contains(file("a").policy());
        assertThat(policies.of(new PolicyVersion("si-joint", "b"))).isEmpty();
    }
}
