package health.ilium.intake.edge;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.intake.appointment.Appointment;
import health.ilium.intake.appointment.AppointmentCancellation;
import health.ilium.intake.appointment.AppointmentPurpose;
import health.ilium.intake.cdshooks.FeedbackTally;
import health.ilium.intake.clinical.ClinicalPicture;
import health.ilium.intake.clinical.ConservativeCare;
import health.ilium.intake.clinical.DiagnosticBlock;
import health.ilium.intake.clinical.Disability;
import health.ilium.intake.clinical.DisabilityScale;
import health.ilium.intake.clinical.History;
import health.ilium.intake.clinical.ImagingExamination;
import health.ilium.intake.clinical.PainScale;
import health.ilium.intake.clinical.PainScore;
import health.ilium.intake.clinical.PainSide;
import health.ilium.intake.clinical.PostScore;
import health.ilium.intake.clinical.ProvocationTest;
import health.ilium.intake.clinical.RedFlag;
import health.ilium.intake.clinical.RedFlags;
import health.ilium.intake.clinical.Side;
import health.ilium.intake.clinical.YesNoUnknown;
import health.ilium.intake.explanation.Explanation;
import health.ilium.intake.explanation.Section;
import health.ilium.intake.explanation.Topic;
import health.ilium.intake.referral.Awaited;
import health.ilium.intake.referral.CancellationReason;
import health.ilium.intake.referral.Clock;
import health.ilium.intake.referral.ConsultOutcome;
import health.ilium.intake.referral.ContactAttempt;
import health.ilium.intake.referral.DeclineReason;
import health.ilium.intake.referral.Deed;
import health.ilium.intake.referral.ListedReferral;
import health.ilium.intake.referral.Mark;
import health.ilium.intake.referral.NextAction;
import health.ilium.intake.referral.ReferralStatus;
import health.ilium.intake.referral.TimelineEntry;
import health.ilium.intake.reports.OverrideReport;
import health.ilium.intake.reports.PolicyOverrides;
import health.ilium.intake.reports.ReasonCount;
import health.ilium.intake.reports.RuleOverrides;
import health.ilium.intake.submission.Caregiver;
import health.ilium.intake.submission.Consent;
import health.ilium.intake.submission.Insurance;
import health.ilium.intake.submission.Language;
import health.ilium.intake.submission.Office;
import health.ilium.intake.submission.Patient;
import health.ilium.intake.submission.Priority;
import health.ilium.intake.submission.Referrer;
import health.ilium.intake.submission.Sex;
import health.ilium.intake.submission.Submission;
import health.ilium.intake.triage.CodedReason;
import health.ilium.intake.triage.MissingItem;
import health.ilium.intake.triage.NonAdherenceReason;
import health.ilium.intake.triage.Pathway;
import health.ilium.intake.triage.RuleResult;
import health.ilium.intake.triage.TriageDecision;
import health.ilium.intake.wire.json.FaultCode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Holds the document against the code: endpoints, fields and codes.
class OpenApiTest extends EdgeTest {

    private static final Map<String, Class<? extends Enum<?>>> OTHERWISE_NAMED =
            Map.of(
                    "Status", ReferralStatus.class,
                    "DisabilityInstrument", Disability.Instrument.class,
                    "ProvocationTestName", ProvocationTest.Name.class,
                    "ProvocationResult", ProvocationTest.Result.class,
                    "ConservativeCareKind", ConservativeCare.Kind.class,
                    "BlockAgent", DiagnosticBlock.Agent.class,
                    "RuleOutcome", RuleResult.Outcome.class,
                    "ContactPerson", ContactAttempt.Person.class,
                    "ContactWay", ContactAttempt.Way.class,
                    "ContactAnswer", ContactAttempt.Answer.class);

    private static final List<Class<? extends Enum<?>>> CODES =
            List.of(
                    YesNoUnknown.class,
                    PainSide.class,
                    Side.class,
                    Priority.class,
                    Sex.class,
                    Office.class,
                    PainScale.class,
                    DisabilityScale.class,
                    DiagnosticBlock.Guidance.class,
                    ImagingExamination.Modality.class,
                    ImagingExamination.Region.class,
                    CancellationReason.class,
                    DeclineReason.class,
                    NextAction.class,
                    Clock.class,
                    Mark.class,
                    Deed.class,
                    AppointmentPurpose.class,
                    AppointmentCancellation.class,
                    ConsultOutcome.class,
                    Awaited.class,
                    MissingItem.AskedOf.class,
                    Pathway.class,
                    Topic.class,
                    FaultCode.class);

    private static final Map<String, Class<? extends Record>> OBJECTS =
            Map.ofEntries(
                    Map.entry("Submission", Submission.class),
                    Map.entry("Referrer", Referrer.class),
                    Map.entry("Patient", Patient.class),
                    Map.entry("Insurance", Insurance.class),
                    Map.entry("Consent", Consent.class),
                    Map.entry("Caregiver", Caregiver.class),
                    Map.entry("Clinical", ClinicalPicture.class),
                    Map.entry("PainScore", PainScore.class),
                    Map.entry("Disability", Disability.class),
                    Map.entry("ProvocationTest", ProvocationTest.class),
                    Map.entry("ConservativeCare", ConservativeCare.class),
                    Map.entry("DiagnosticBlock", DiagnosticBlock.class),
                    Map.entry("PostScore", PostScore.class),
                    Map.entry("ImagingExamination", ImagingExamination.class),
                    Map.entry("RedFlags", RedFlags.class),
                    Map.entry("History", History.class),
                    Map.entry("Triage", TriageDecision.class),
                    Map.entry("Rule", RuleResult.class),
                    Map.entry("MissingItem", MissingItem.class),
                    Map.entry("ListedReferral", ListedReferral.class),
                    Map.entry("Appointment", Appointment.class),
                    Map.entry("CodedReason", CodedReason.class),
                    Map.entry("Explanation", Explanation.class),
                    Map.entry("Section", Section.class),
                    Map.entry("OverrideReport", OverrideReport.class),
                    Map.entry("PolicyOverrides", PolicyOverrides.class),
                    Map.entry("RuleOverrides", RuleOverrides.class),
                    Map.entry("ReasonCount", ReasonCount.class),
                    Map.entry("FeedbackTally", FeedbackTally.class),
                    Map.entry("TimelineEntry", TimelineEntry.class));

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Test
    void namesExactlyTheEndpointsThatAreThere() {
        Set<String> there =
                mappings.getHandlerMethods().keySet().stream()
                        .flatMap(
                                info ->
                                        info.getPatternValues().stream()
                                                .filter(OpenApiTest::isDescribed)
                                                .flatMap(
                                                        path ->
                                                                info
                                                                        .getMethodsCondition()
                                                                        .getMethods()
                                                                        .stream()
                                                                        .map(m -> m + " " + path)))
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> described = new TreeSet<>();
        document()
                .path("paths")
                .properties()
                .forEach(
                        path ->
                                path.getValue()
                                        .propertyNames()
                                        .forEach(
                                                method ->
                                                        described.add(
                                                                method.toUpperCase(Locale.ROOT)
                                                                        + " "
                                                                        + path.getKey())));

        assertThat(described).isEqualTo(there);
    }

    @Test
    void namesExactlyTheCodesThatAreAccepted() {
        for (Class<? extends Enum<?>> code : CODES) {
            assertCodes(code.getSimpleName(), code);
        }
        OTHERWISE_NAMED.forEach(this::assertCodes);
        assertCodes("Language", Language.values(), Language::code);
        assertCodes("NonAdherenceReason", NonAdherenceReason.values(), NonAdherenceReason::code);
        assertCodes("RedFlag", RedFlag.values(), RedFlag::fact);
    }

    @Test
    void namesExactlyTheFieldsThatAreThere() {
        OBJECTS.forEach(
                (name, type) ->
                        assertThat(schema(name).path("properties").propertyNames())
                                .as(name)
                                .containsExactlyInAnyOrderElementsOf(
                                        Arrays.stream(type.getRecordComponents())
                                                .map(component -> component.getName())
                                                .toList()));
    }

    @Test
    void showsAnExampleThatIsAccepted() {
        JsonNode example = document().at("/components/examples/Submission/value");

        assertThat(example).isEqualTo(JsonMapper.shared().readTree(Bodies.complete()));
        assertThat(practice().submit(example.toString()).status()).isEqualTo(201);
    }

    private static boolean isDescribed(String path) {
        return path.startsWith("/api/")
                || path.startsWith("/cds-services")
                || path.startsWith("/fhir/");
    }

    private void assertCodes(String name, Class<? extends Enum<?>> code) {
        assertCodes(name, code.getEnumConstants(), Enum::name);
    }

    private <E> void assertCodes(String name, E[] codes, Function<E, String> code) {
        assertThat(schema(name).path("enum").values())
                .as(name)
                .extracting(JsonNode::asString)
                .containsExactlyElementsOf(Arrays.stream(codes).map(code).toList());
    }

    private JsonNode schema(String name) {
        return document().at("/components/schemas/" + name);
    }

    private JsonNode document() {
        return new Client(port, null).get("/v3/api-docs").json();
    }
}
