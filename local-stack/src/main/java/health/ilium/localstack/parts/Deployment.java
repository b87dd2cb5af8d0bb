package health.ilium.localstack.parts;

import health.ilium.localstack.folders.Artefacts;
import health.ilium.localstack.folders.Folders;
import health.ilium.localstack.ports.Ports;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/// Which local stack is meant: its data folder, its ports and how it behaves.
///
/// @param acceptance `AUTOMATIC`: a routed case is accepted without a clinician; or `CLINICIAN`
/// @param rehearsal store what makes later starts quick when the parts end
/// @param appetite how much of the machine the parts may take
/// @param variations of parts that are not as usual
public record Deployment(
        Artefacts artefacts,
        Folders folders,
        Ports ports,
        String acceptance,
        boolean rehearsal,
        Appetite appetite,
        Map<PartName, Variation> variations) {

    public Deployment {
        variations = Map.copyOf(variations);
    }

    /// A stack that accepts automatically and keeps its data in the folder.
    public static Deployment in(Path folder, Ports ports) {
        return new Deployment(
                Artefacts.find(),
                new Folders(folder),
                ports,
                "AUTOMATIC",
                false,
                Appetite.SMALL,
                Map.of());
    }

    public Deployment accepting(String who) {
        return new Deployment(artefacts, folders, ports, who, rehearsal, appetite, variations);
    }

    public Deployment with(Appetite other) {
        return new Deployment(artefacts, folders, ports, acceptance, rehearsal, other, variations);
    }

    public Deployment varying(PartName part, Variation variation) {
        var all = new EnumMap<PartName, Variation>(PartName.class);
        all.putAll(variations);
        all.put(part, variation);
        return new Deployment(artefacts, folders, ports, acceptance, rehearsal, appetite, all);
    }

    Variation of(PartName part) {
        return variations.getOrDefault(part, Variation.NONE);
    }

    /// The same program in a folder and on ports of its own.
    public Deployment rehearsed() {
        return new Deployment(
                artefacts, folders.rehearsal(), Ports.free(), acceptance, true, appetite, Map.of());
    }
}
