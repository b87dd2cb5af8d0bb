package health.ilium.intake.reports;

import java.util.List;

/// Decisions of triage and what clinicians made of them.
public interface JudgedDecisions {

    /// One for each policy version that decided, by id and version.
    List<PolicyOverrides> byPolicy();
}
