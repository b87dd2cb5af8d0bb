package health.ilium.triage.decision.spring;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/// @param policy the policy in force, as `classpath:` or `file:` location of a YAML file
@ConfigurationProperties("triage")
record TriageSettings(@DefaultValue("classpath:policies/si-joint-2026.1.yaml") Resource policy) {}
