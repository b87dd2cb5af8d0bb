package health.ilium.intake.cdshooks.web;

import health.ilium.intake.cdshooks.fhir.DraftOrders;
import health.ilium.intake.cdshooks.fhir.PatientRecord;

/// A call of the hook `order-select`. The address of the caller's FHIR server and the token for it
/// are not read, so that they cannot be used.
record HookCall(DraftOrders orders, PatientRecord record) {}
