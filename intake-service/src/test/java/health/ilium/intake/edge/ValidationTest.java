package health.ilium.intake.edge;

import static health.ilium.intake.edge.Readings.faults;
import static health.ilium.intake.edge.Readings.reading;
import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.intake.submission.Submission;
import health.ilium.intake.wire.json.Fault;
import health.ilium.intake.wire.json.Reading;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every rule about a submission, one row each: place, value put there, code that is reported.
class ValidationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    /referrer/npi                 | `"1234567890"`          | INVALID_NPI
                    /referrer/npi                 | `"123456789"`           | INVALID_NPI
                    /referrer/npi                 | `1234567893`            | WRONG_TYPE
                    /referrer/npi                 | ``                      | REQUIRED
                    /referrer/npi                 | `null`                  | REQUIRED
                    /referrer/name                | `"  "`                  | BLANK
                    /referrer/practice            | ``                      | REQUIRED
                    /referrer/phone               | `"12345"`               | INVALID_PHONE
                    /referrer/phone               | `"555-0123"`            | INVALID_PHONE
                    /referrer/phone               | `"305-555-0123 x9"`     | INVALID_PHONE
                    /referrer/email               | `"office@"`             | INVALID_EMAIL
                    /referrer/email               | `"a b@example.org"`     | INVALID_EMAIL
                    /patient/givenName            | `5`                     | WRONG_TYPE
                    /patient/givenName            | `"A\\u0000na"`          | UNACCEPTABLE_CHARACTER
                    /patient/familyName           | `""`                    | BLANK
                    /patient/birthDate            | `"2026-11-23"`          | IN_THE_FUTURE
                    /patient/birthDate            | `"1974-3-2"`            | NOT_A_DATE
                    /patient/birthDate            | `"1974-02-30"`          | NOT_A_DATE
                    /patient/birthDate            | `"1974-03-02T00:00:00Z"`| NOT_A_DATE
                    /patient/birthDate            | `19740302`              | WRONG_TYPE
                    /patient/sex                  | `"female"`              | UNKNOWN_CODE
                    /patient/sex                  | `0`                     | WRONG_TYPE
                    /patient/preferredLanguage    | `"EN"`                  | UNKNOWN_CODE
                    /patient/preferredOffice      | `"MIAMI"`               | UNKNOWN_CODE
                    /patient/nickname             | `"Anita"`               | UNKNOWN_PROPERTY
                    /patient/consent/sms          | `"true"`                | WRONG_TYPE
                    /patient/consent/sms          | `1`                     | WRONG_TYPE
                    /patient/consent/recordedAt   | `"2026-11-23T05:00:00Z"`| IN_THE_FUTURE
                    /patient/consent/recordedAt   | `"2026-11-20"`          | NOT_A_POINT_IN_TIME
                    /patient/caregiver/phone      | `"abc"`                 | INVALID_PHONE
                    /patient/insurance            | `[]`                    | WRONG_TYPE
                    /priority                     | ``                      | REQUIRED
                    /priority                     | `"SOON"`                | UNKNOWN_CODE
                    /reason                       | ``                      | REQUIRED
                    /diagnoses/0                  | `"m53.3"`               | INVALID_DIAGNOSIS
                    /diagnoses/0                  | `"M53."`                | INVALID_DIAGNOSIS
                    /diagnoses                    | `"M53.3"`               | WRONG_TYPE
                    /clinical/painSide            | `"MIDDLE"`              | UNKNOWN_CODE
                    /clinical/painBelowL5         | `true`                  | WRONG_TYPE
                    /clinical/painBelowL5         | `"yes"`                 | UNKNOWN_CODE
                    /clinical/painDurationMonths  | `7.5`                   | NOT_WHOLE
                    /clinical/painDurationMonths  | `"7"`                   | WRONG_TYPE
                    /clinical/painDurationMonths  | `-1`                    | OUT_OF_RANGE
                    /clinical/painDurationMonths  | `1e300`                 | OUT_OF_RANGE
                    /clinical/painScore/value     | `10.1`                  | OUT_OF_RANGE
                    /clinical/painScore/value     | `-1`                    | OUT_OF_RANGE
                    /clinical/painScore/value     | `1e-30`                 | OUT_OF_RANGE
                    /clinical/painScore/value     | ``                      | REQUIRED
                    /clinical/painScore/scale     | ``                      | REQUIRED
                    /clinical/painScore/measuredOn| `"2027-01-01"`          | IN_THE_FUTURE
                    /clinical/disability/value    | `101`                   | OUT_OF_RANGE
                    /clinical/disability/value    | ``                      | REQUIRED
                    /clinical/disability/scale    | ``                      | REQUIRED
                    /clinical/disability/instrument | `"RMDQ"`              | UNKNOWN_CODE
                    /clinical/provocationTests/0/side   | `"BILATERAL"`     | UNKNOWN_CODE
                    /clinical/provocationTests/0/side   | ``                | REQUIRED
                    /clinical/provocationTests/0/test   | ``                | REQUIRED
                    /clinical/provocationTests/0/result | ``                | REQUIRED
                    /clinical/provocationTests/0        | `null`            | WRONG_TYPE
                    /clinical/conservativeCare/0/weeks  | `1.5`             | NOT_WHOLE
                    /clinical/conservativeCare/0/weeks  | ``                | REQUIRED
                    /clinical/conservativeCare/0/kind   | ``                | REQUIRED
                    /clinical/monthsSinceDelivery       | `0.5`             | NOT_WHOLE
                    /clinical/imaging/0/modality        | ``                | REQUIRED
                    /clinical/imaging/0/region          | ``                | REQUIRED
                    /clinical/imaging/0/performedOn     | `"2026-11-23"`    | IN_THE_FUTURE
                    /clinical/disability/measuredOn     | `"2026-11-23"`    | IN_THE_FUTURE
                    /clinical/diagnosticBlocks/0/date   | `"2026-11-23"`    | IN_THE_FUTURE
                    /clinical/imaging/0/region          | `"HIP"`           | UNKNOWN_CODE
                    /clinical/diagnosticBlocks/0/preScore             | `11`  | OUT_OF_RANGE
                    /clinical/diagnosticBlocks/0/agent                | `"X"` | UNKNOWN_CODE
                    /clinical/diagnosticBlocks/0/postScores/0/minutes | `0.5` | NOT_WHOLE
                    /clinical/diagnosticBlocks/0/postScores/0/minutes | ``    | REQUIRED
                    /clinical/diagnosticBlocks/0/postScores/0/score   | `11`  | OUT_OF_RANGE
                    /clinical/diagnosticBlocks/0/postScores/0/score   | ``    | REQUIRED
                    /clinical/redFlags/headache         | `"NO"`            | UNKNOWN_PROPERTY
                    /clinical/history/bmi               | `"27"`            | WRONG_TYPE
                    /clinical/history/priorSiJointFusionSides/0 | `"BOTH"` | UNKNOWN_CODE
                    """)
    void refuses(String pointer, String value, String code) {
        assertThat(faults(Bodies.with(pointer, value == null ? "" : value)))
                .singleElement()
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(pointer, code);
    }

    @Test
    void rejectsReferralWithoutAnyContact() {
        String body =
                Bodies.thin()
                        .replace("\"phone\": \"(305) 555-0123\"", "\"phone\": null")
                        .replace(",\n                     \"phone\"", ", \"phone\"");

        assertThat(faults(body))
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(Tuple.tuple("/patient/phone", "CONTACT_REQUIRED"));
    }

    @Test
    void reportsEverythingAtOnce() {
        assertThat(faults("{}"))
                .extracting(Fault::pointer)
                .containsExactlyInAnyOrder(
                        "/referrer/npi",
                        "/referrer/name",
                        "/referrer/practice",
                        "/referrer/phone",
                        "/patient/givenName",
                        "/patient/familyName",
                        "/patient/birthDate",
                        "/patient/phone",
                        "/priority",
                        "/reason");
    }

    @Test
    void echoesNoRejectedValue() {
        assertThat(faults(Bodies.with("/patient/email", "\"secret-value\"")).toString())
                .doesNotContain("secret-value");
    }

    @Test
    void storesPhonesAsE164() {
        assertThat(reading(Bodies.thin()))
                .isInstanceOfSatisfying(
                        Reading.Read.class,
                        read ->
                                assertThat(((Submission) read.value()).patient().phone())
                                        .isEqualTo("+13055550123"));
    }
}
