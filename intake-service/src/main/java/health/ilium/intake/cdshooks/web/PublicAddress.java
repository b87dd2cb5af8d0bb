package health.ilium.intake.cdshooks.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param publicBaseUrl where people and other systems reach intake, without a slash at the end
@ConfigurationProperties("ilium")
record PublicAddress(@DefaultValue("http://localhost:8080") String publicBaseUrl) {

    String questionnaire() {
        return publicBaseUrl + "/fhir/Questionnaire/si-joint-facts";
    }
}
