package health.ilium.endtoend;

import java.util.List;

/// What every patient of the scenarios has, so that it can be looked for where it must not be.
final class Canary {

    static final String GIVEN_NAME = "Canaria";
    static final String FAMILY_NAME = "Zyzzyx";
    static final String PHONE = "+17865550187";
    static final String MAIL_DOMAIN = "@canary.example.org";
    static final String BIRTH_DATE = "1974-03-02";

    private Canary() {}

    static List<String> songs() {
        return List.of(
                GIVEN_NAME, FAMILY_NAME, PHONE.substring(2), MAIL_DOMAIN.substring(1), BIRTH_DATE);
    }
}
