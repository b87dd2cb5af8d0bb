package health.ilium.intake.referral.web;

import com.fasterxml.jackson.annotation.JsonValue;
import health.ilium.intake.submission.Language;
import health.ilium.intake.wire.ApiJson;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Writes referrals in the words in which they are submitted.
@Component
class ReferralJson {

    private final JsonMapper mapper =
            ApiJson.mapper().addMixIn(Language.class, AsCode.class).build();

    String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    ResponseEntity<String> found(Object value) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(write(value));
    }

    private abstract static class AsCode {

        @JsonValue
        abstract String code();
    }
}
