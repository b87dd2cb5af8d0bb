package health.ilium.localstack.samples;

import com.fasterxml.jackson.annotation.JsonProperty;

/// Whose token sends a sample.
enum Practice {
    @JsonProperty("first")
    FIRST,
    @JsonProperty("other")
    OTHER
}
