package health.ilium.notification.planning;

import static health.ilium.notification.message.Channel.EMAIL;
import static health.ilium.notification.message.Channel.SMS;

import health.ilium.notification.office.Office;
import health.ilium.notification.office.Offices;
import health.ilium.notification.office.OnCall;
import java.util.List;
import java.util.Map;

/// Settings of a made-up installation.
public final class Installation {

    private Installation() {}

    public static Ways ways() {
        return new Ways(new ChannelOrder(List.of(EMAIL, SMS)), offices(), onCall());
    }

    public static Offices offices() {
        return new Offices(
                Map.of(
                        Office.SOUTH_MIAMI, office("South Miami", "305-555-0110"),
                        Office.HIALEAH, office("Hialeah", "305-555-0120"),
                        Office.WESTON, office("Weston", "305-555-0130")));
    }

    public static OnCall onCall() {
        return new OnCall("on-call@example.org", "+13055550140", "305-555-0100", List.of());
    }

    private static Offices.Details office(String name, String phone) {
        return new Offices.Details(name, phone, "cases@example.org", null);
    }
}
