package health.ilium.notification.planning;

/// Said inside this process when there may be something to send; acted on after the commit.
public record MessagesPlanned() {}
