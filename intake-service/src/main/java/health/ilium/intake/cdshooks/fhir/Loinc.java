package health.ilium.intake.cdshooks.fhir;

import static java.util.stream.Collectors.joining;

import java.util.Collection;

/// The LOINC codes that map.
final class Loinc {

    static final String SYSTEM = "http://loinc.org";

    static final String NUMERIC_RATING_SCALE = "72514-3";
    static final String VISUAL_ANALOGUE_SCALE = "38214-3";
    static final String OSWESTRY_SCORE = "97908-8";
    static final String OSWESTRY_PERCENT = "97909-6";
    static final String SI_JOINT_XRAY = "24900-3";
    static final String SI_JOINT_CT = "30619-1";
    static final String SI_JOINT_MR = "36031-3";

    private Loinc() {}

    /// The value of a FHIR token search for any of these.
    static String anyOf(Collection<String> codes) {
        return codes.stream().sorted().map(code -> SYSTEM + "|" + code).collect(joining(","));
    }
}
