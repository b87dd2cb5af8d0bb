package health.ilium.intake.people.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param publicBaseUrl where people reach intake, without a slash at the end
@ConfigurationProperties("ilium")
record OwnAddress(@DefaultValue("http://localhost:8080") String publicBaseUrl) {}
