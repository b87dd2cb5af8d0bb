package health.ilium.intake.wire.json;

/// What can be wrong with a value. Clients see these codes, so a name is never changed.
public enum FaultCode {
    REQUIRED,
    CONTACT_REQUIRED,
    UNKNOWN_PROPERTY,
    UNKNOWN_CODE,
    WRONG_TYPE,
    BLANK,
    TOO_LONG,
    TOO_MANY_ITEMS,
    UNACCEPTABLE_CHARACTER,
    NOT_WHOLE,
    OUT_OF_RANGE,
    NOT_A_DATE,
    NOT_A_POINT_IN_TIME,
    IN_THE_FUTURE,
    INVALID_NPI,
    INVALID_PHONE,
    INVALID_EMAIL,
    INVALID_DIAGNOSIS,
    NOT_A_UUID,
    NOT_AN_ID,
    UNKNOWN_REFERENCE,
    OTHER_PATIENT,
    UNKNOWN_CARD
}
