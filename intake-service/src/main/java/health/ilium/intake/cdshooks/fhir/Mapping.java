package health.ilium.intake.cdshooks.fhir;

import java.util.List;
import java.util.stream.Stream;

/// One kind of resource, what of it maps to the facts of a referral, and how a client is asked for
/// it.
interface Mapping {

    /// In the order in which they are read: what is answered in words goes before codes.
    static Stream<Mapping> all() {
        return Stream.of(
                new Answers(),
                new PainScores(),
                new OswestryIndex(),
                new Diagnoses(),
                new Procedures(),
                new ImagingReports());
    }

    /// Under which the client hands the resources over.
    String key();

    /// FHIR type of the resources.
    String type();

    /// What the client is to search for, beside the patient.
    String query();

    /// @param resources of the type, all about the patient
    void read(List<Resource> resources, FactSheet facts);
}
