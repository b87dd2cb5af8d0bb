package health.ilium.intake.cdshooks;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/// A procedure on the sacroiliac joint that somebody orders, known by its CPT or HCPCS code.
public enum OrderedProcedure {
    FUSION("27278", "27279", "27280"),
    INJECTION("27096", "G0259", "G0260"),
    /// Numbs the nerves; it is not the diagnostic block.
    NERVE_INJECTION("64451");

    private final Set<String> codes;

    OrderedProcedure(String... codes) {
        this.codes = Set.of(codes);
    }

    /// Empty for another procedure, and for a code of a system that is neither CPT nor HCPCS.
    public static Optional<OrderedProcedure> of(Coding coding) {
        return ProcedureCodes.holds(coding.system())
                ? Arrays.stream(values())
                        .filter(procedure -> procedure.codes.contains(coding.code()))
                        .findAny()
                : Optional.empty();
    }
}
