package org.creatorconnect.foundation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The address of a mailbox, as RFC 5321 has it without quotes: what can stand in a letter's head
 * and in a mail server's line, and can begin no other. Its host is in ASCII and lower case; its
 * name is as its owner writes it, and compared without regard to case. It shows itself masked, so
 * that no log and no message tells it by chance.
 *
 * @param text as it is written to
 */
public record EmailAddress(String text) {

    /** The longest that a path can be (RFC 5321). */
    public static final int LONGEST = 254;

    private static final int LONGEST_NAME = 64;

    private static final Pattern NAME =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");

    private static final Pattern HOST =
            Pattern.compile(
                    "([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])");

    public EmailAddress {
        if (!isOne(text)) {
            throw new IllegalArgumentException("no address of a mailbox");
        }
    }

    /** Reads what somebody typed; nothing when no mailbox can be called so. */
    public static Optional<EmailAddress> of(String typed) {
        String text = typed.strip();
        int at = text.lastIndexOf('@');
        if (at < 1 || text.length() > LONGEST) {
            return Optional.empty();
        }
        return WebHost.of(text.substring(at + 1))
                .map(host -> text.substring(0, at + 1) + host)
                .filter(EmailAddress::isOne)
                .map(EmailAddress::new);
    }

    /** By which two addresses are the same. */
    public String key() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Where the mailbox is. */
    public String host() {
        return text.substring(text.lastIndexOf('@') + 1);
    }

    /** Enough to tell it from another, and not enough to write to it. */
    public String masked() {
        return text.charAt(0) + "…@" + host();
    }

    @Override
    public String toString() {
        return masked();
    }

    private static boolean isOne(String text) {
        int at = text.lastIndexOf('@');
        return at > 0
                && at <= LONGEST_NAME
                && text.length() <= LONGEST
                && NAME.matcher(text.substring(0, at)).matches()
                && HOST.matcher(text.substring(at + 1)).matches();
    }
}
