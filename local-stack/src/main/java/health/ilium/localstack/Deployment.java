package health.ilium.localstack;

import health.ilium.localstack.folders.Artefacts;
import health.ilium.localstack.folders.Folders;
import health.ilium.localstack.ports.Ports;
import java.nio.file.Path;

/// Which local stack is meant: its data folder, its ports and how it accepts cases.
///
/// @param acceptance `AUTOMATIC`: a routed case is accepted without a clinician; or `CLINICIAN`
/// @param fresh forget what an earlier stack left in the folder
public record Deployment(
        Artefacts artefacts, Folders folders, Ports ports, String acceptance, boolean fresh) {

    public static Deployment in(Path folder, Ports ports) {
        return new Deployment(Artefacts.find(), new Folders(folder), ports, "AUTOMATIC", false);
    }

    public Deployment accepting(String who) {
        return new Deployment(artefacts, folders, ports, who, fresh);
    }

    public Deployment startingFresh(boolean forget) {
        return new Deployment(artefacts, folders, ports, acceptance, forget);
    }
}
