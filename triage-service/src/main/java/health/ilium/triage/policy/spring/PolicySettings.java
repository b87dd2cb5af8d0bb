package health.ilium.triage.policy.spring;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/// @param policy in force from the first start on, as `classpath:` or `file:` location of a YAML
///     file; a later one is stored as a draft
@ConfigurationProperties("triage")
record PolicySettings(@DefaultValue("classpath:policies/si-joint-2026.1.yaml") Resource policy) {}
