package health.ilium.intake.cdshooks.fhir;

import health.ilium.intake.triage.AskedFacts;
import health.ilium.intake.triage.web.FormReader;
import health.ilium.intake.wire.json.Fault;
import health.ilium.intake.wire.json.FaultCode;
import health.ilium.intake.wire.json.JsonBody;
import health.ilium.intake.wire.json.Moments;
import health.ilium.intake.wire.json.Reading;
import java.util.List;

/// Reads a sheet with the reader of a dry run's body. What that would refuse is taken out and
/// counts as unknown, until nothing is refused.
final class Forgiving {

    private final FormReader reader;

    Forgiving(Moments moments) {
        this.reader = new FormReader(moments);
    }

    AskedFacts read(FactSheet sheet) {
        while (true) {
            switch (Reading.of(new JsonBody(sheet.body()), reader::read)) {
                case Reading.Read<AskedFacts>(AskedFacts facts) -> {
                    return facts;
                }
                case Reading.Rejected<AskedFacts>(List<Fault> faults) ->
                        faults.forEach(fault -> takeOut(fault, sheet));
            }
        }
    }

    private static void takeOut(Fault fault, FactSheet sheet) {
        FaultPlace place = FaultPlace.of(fault.pointer());
        sheet.unread(place.words(fault.message()));
        (fault.code().equals(FaultCode.REQUIRED.name()) ? place.parent() : place)
                .whatIsUnknownThen()
                .takeOut(sheet.body());
    }
}
