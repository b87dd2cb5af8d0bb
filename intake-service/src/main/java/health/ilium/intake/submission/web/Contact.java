package health.ilium.intake.submission.web;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import health.ilium.intake.wire.json.FaultCode;
import health.ilium.intake.wire.json.Fields;
import health.ilium.intake.wire.json.Rule;
import health.ilium.intake.wire.json.Texts;
import health.ilium.intake.wire.json.Verdict;
import java.util.regex.Pattern;

/// Rules for how people are reached.
public final class Contact {

    /// Read as E.164. A national number is one of the United States. Whether a number is in use is
    /// not known; an extension is refused, because a message cannot reach it.
    public static final Rule<String> PHONE = Texts.line(100).then(Contact::phone, "");

    /// An address as mail servers take it without quoting or Unicode, up to 254 characters.
    public static final Rule<String> EMAIL = Texts.line(254).then(Contact::email, "");

    private static final Pattern DIALLED = Pattern.compile("[+]?[-0-9 ().]{3,30}");
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                            + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]");
    private static final int LONGEST_LOCAL_PART = 64;

    private Contact() {}

    static void requireOne(Fields person) {
        if (!person.has("phone") && !person.has("email")) {
            person.fault("phone", FaultCode.CONTACT_REQUIRED, "a phone or an email is required");
        }
    }

    private static Verdict<String> phone(String text) {
        PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
        if (DIALLED.matcher(text).matches()) {
            try {
                PhoneNumber number = phones.parse(text, "US");
                if (phones.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE) {
                    return Verdict.accepted(phones.format(number, PhoneNumberFormat.E164));
                }
            } catch (NumberParseException notOne) {
                return notAPhone();
            }
        }
        return notAPhone();
    }

    private static Verdict<String> notAPhone() {
        return Verdict.rejected(
                FaultCode.INVALID_PHONE, "must be a phone number like +13055550123");
    }

    private static Verdict<String> email(String text) {
        return text.indexOf('@') <= LONGEST_LOCAL_PART && ADDRESS.matcher(text).matches()
                ? Verdict.accepted(text)
                : Verdict.rejected(FaultCode.INVALID_EMAIL, "must be an e-mail address");
    }
}
