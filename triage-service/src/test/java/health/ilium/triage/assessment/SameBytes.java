package health.ilium.triage.assessment;

import health.ilium.contract.TriageDecision;
import health.ilium.schemas.avro.PlainAvro;
import health.ilium.triage.assessment.payer.ShippedProfiles;
import health.ilium.triage.decision.avro.DecisionRecords;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Prints a hash over the bytes of the decisions about so many random pictures.
final class SameBytes {

    public static void main(String[] args) throws NoSuchAlgorithmException {
        System.out.println(hashOver(Integer.parseInt(args[0])));
    }

    static String hashOver(int pictures) throws NoSuchAlgorithmException {
        var avro = new PlainAvro<>(TriageDecision.class, TriageDecision.getClassSchema());
        var explaining = new Explaining(ShippedProfiles.ALL);
        var hash = MessageDigest.getInstance("SHA-256");
        RandomPictures.so(pictures)
                .map(it -> Assessing.assess(it.build(), Judged.POLICY))
                .map(it -> DecisionRecords.of(explaining.explain(it, null)))
                .forEach(it -> hash.update(avro.encode(it)));
        return HexFormat.of().formatHex(hash.digest());
    }

    private SameBytes() {}
}
