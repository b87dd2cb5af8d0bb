package health.ilium.faults.stack;

import health.ilium.localstack.parts.PartName;
import java.util.List;

/// The processes of the services.
public enum Instance {
    INTAKE("intake", PartName.INTAKE, false),
    TRIAGE("triage", PartName.TRIAGE, false),
    TRIAGE_2("triage-2", PartName.TRIAGE, true),
    NOTIFICATION("notification", PartName.NOTIFICATION, false),
    NOTIFICATION_2("notification-2", PartName.NOTIFICATION, true);

    private final String label;
    private final PartName service;
    private final boolean second;

    Instance(String label, PartName service, boolean second) {
        this.label = label;
        this.service = service;
        this.second = second;
    }

    public String label() {
        return label;
    }

    PartName service() {
        return service;
    }

    boolean second() {
        return second;
    }

    public static List<Instance> of(PartName service) {
        return List.of(values()).stream().filter(it -> it.service == service).toList();
    }
}
