package health.ilium.triage.policy.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import tools.jackson.databind.JsonNode;

/// A version, its life and what its document says.
record PolicyDetail(@JsonUnwrapped PolicySummary summary, JsonNode rules, JsonNode score) {}
