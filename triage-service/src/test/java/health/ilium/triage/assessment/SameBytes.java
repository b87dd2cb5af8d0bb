package health.ilium.triage.assessment;

import health.ilium.contract.TriageDecision;
import health.ilium.schemas.avro.PlainAvro;
import health.ilium.triage.assessment.payer.ShippedProfiles;
import health.ilium.triage.assessment.policy.Policy;
import health.ilium.triage.decision.avro.DecisionRecords;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Prints a hash over the bytes of the decisions about so many random pictures.
final class SameBytes {

    public static void main(String[] args) throws NoSuchAlgorithmException {
        System.out.println(hashOver(Integer.parseInt(args[0]), Judged.POLICY));
    }

    static String hashOver(int pictures, Policy policy) throws NoSuchAlgorithmException {
        var avro = new PlainAvro<>(TriageDecision.class, TriageDecision.getClassSchema());
        var explaining = new Explaining(ShippedProfiles.ALL);
        var hash = MessageDigest.getInstance("SHA-256");
        RandomPictures.so(pictures)
                .map(it -> Assessing.assess(it.build(), policy))
                .map(it -> DecisionRecords.of(explaining.explain(it, null)))
                .forEach(it -> hash.update(avro.encode(it)));
        return HexFormat.of().formatHex(hash.digest());
    }

    private SameBytes() {}
}
