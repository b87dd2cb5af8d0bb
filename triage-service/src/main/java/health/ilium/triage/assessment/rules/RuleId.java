package health.ilium.triage.assessment.rules;

import java.util.List;
import java.util.Set;

/// The rules, in the order in which a decision lists them.
public enum RuleId {
    RF1("No cauda equina signs"),
    RF2("No severe or progressive neurologic deficit"),
    RF3("No suspected infection"),
    RF4("No major trauma or fragility fracture"),
    RF5("No cancer history or unexplained weight loss"),
    RF6("No complication after a procedure"),
    RF7("No features of aortic aneurysm"),
    R03("Patient is of age"),
    R04("Pain is below L5 and over the SI joint"),
    R05("Fortin finger test is positive on the painful side"),
    R06("Pain lasts long enough for an injection"),
    R07("Pain lasts long enough for fusion"),
    R08("Enough provocation tests are positive on the painful side"),
    R09("Pain is strong enough for an injection"),
    R10("Pain is strong enough for fusion"),
    R11("Disability is high enough for fusion"),
    R12("Conservative care was tried before an injection"),
    R13("Conservative care was exhausted before fusion"),
    R14("A diagnostic block is valid"),
    R15("The diagnostic block relieved the pain"),
    R16("Enough diagnostic blocks are positive"),
    R17("There is room for one more diagnostic session"),
    R18("A therapeutic steroid injection was tried"),
    R19("SI joint imaging shows no destructive or inflammatory lesion"),
    R20("Pelvis X-ray excludes hip pathology"),
    R21("Lumbar CT or MRI excludes another source"),
    R23("No other pain source is more likely"),
    R24("No inflammatory sacroiliitis or ankylosing spondylitis"),
    R25("No generalised pain disorder"),
    R27("Nothing speaks against an implant"),
    R28("No osteoporosis"),
    R29("Not pregnant"),
    R30("No nicotine use"),
    R31("No opioid use"),
    R32("HbA1c and body-mass index are within limits"),
    R33("No anticoagulant or antiplatelet"),
    R34("No allergy to contrast, local anaesthetic or steroid"),
    R37("Prior lumbar fusion"),
    R38("No litigation or workers' compensation (recorded only)"),
    R39("Can limit weight-bearing after fusion");

    public static final List<RuleId> RED_FLAGS = List.of(RF1, RF2, RF3, RF4, RF5, RF6, RF7);

    /// They all read the diagnostic blocks.
    public static final Set<RuleId> ABOUT_BLOCKS = Set.of(R14, R15, R16);

    private final String words;

    RuleId(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
