package health.ilium.notification.template;

/// How far a template's words have been looked at by a person. `REVIEW_PENDING`: written and
/// checked by machine only.
public enum TemplateState {
    DRAFT,
    REVIEW_PENDING,
    REVIEWED,
    PUBLISHED;

    boolean needsReviewer() {
        return this == REVIEWED || this == PUBLISHED;
    }
}
