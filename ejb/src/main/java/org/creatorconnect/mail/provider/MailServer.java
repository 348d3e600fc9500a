package org.creatorconnect.mail.provider;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import java.time.InstantSource;
import java.util.Date;
import java.util.Properties;
import org.creatorconnect.foundation.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Hands letters to the installation's mail server by SMTP. Where the server is, and whether the way
 * is encrypted, stands in the session of the server's mail subsystem; an encrypted way is never
 * given up for a plain one, and ends at the host it was meant for. Every wait has its end.
 */
@ApplicationScoped
public class MailServer {

    /** Milliseconds for each answer of the server. */
    private static final String PATIENCE = "8000";

    private final Settings settings;
    private final InstantSource clock;
    private @Nullable Session known;

    protected MailServer() {
        this(null, null);
    }

    @Inject
    public MailServer(Settings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Resource(lookup = "java:jboss/mail/connect")
    void setSession(Session given) {
        known = Session.getInstance(strict(given.getProperties()));
    }

    /** The same server, with an end to every wait and no way around encryption. */
    static Properties strict(Properties given) {
        Properties properties = new Properties();
        properties.putAll(given);
        String encrypted = given.getProperty("mail.smtp.starttls.enable", "false");
        properties.setProperty("mail.smtp.starttls.required", encrypted);
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE);
        properties.setProperty("mail.smtp.timeout", PATIENCE);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE);
        return properties;
    }

    /**
     * Hands a letter over; when this returns the server has it and answers for it.
     *
     * @throws MailServerAway when the server cannot be reached
     * @throws LetterRefused when it does not take this letter
     */
    public void hand(OutgoingLetter letter) throws MailServerAway, LetterRefused {
        try (Transport transport = connected()) {
            Message message = message(letter);
            try {
                transport.sendMessage(message, message.getAllRecipients());
            } catch (SendFailedException refused) {
                throw refused(refused);
            }
        } catch (MessagingException failure) {
            throw new LetterRefused(name(failure), false);
        }
    }

    private Transport connected() throws MailServerAway {
        try {
            Transport transport = known.getTransport("smtp");
            transport.connect(
                    settings.smtpUser().orElse(null), settings.smtpPassword().orElse(null));
            return transport;
        } catch (MessagingException away) {
            throw new MailServerAway(name(away));
        }
    }

    private Message message(OutgoingLetter letter) throws MessagingException {
        InternetAddress from = new InternetAddress(settings.mailFrom(), true);
        Message message = new NamedMessage(known, letter, host(from));
        message.setFrom(from);
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to().text()));
        message.setSentDate(Date.from(clock.instant()));
        // Nobody is meant to be told by a machine that this one wrote (RFC 3834).
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", letter.language());
        if (letter.unsubscribe().isPresent()) {
            // One click and no more (RFC 8058).
            message.setHeader("List-Unsubscribe", "<" + letter.unsubscribe().get() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return message;
    }

    private static String host(InternetAddress from) {
        return from.getAddress().substring(from.getAddress().lastIndexOf('@') + 1);
    }

    /** An address that the server has no mailbox for is refused for good. */
    private static LetterRefused refused(SendFailedException failure) {
        boolean forGood =
                failure.getInvalidAddresses() != null && failure.getInvalidAddresses().length > 0;
        return new LetterRefused(forGood ? "no such mailbox" : name(failure), forGood);
    }

    /** Only kinds of errors: what they say may hold the address. */
    private static String name(Exception failure) {
        Throwable cause = failure.getCause();
        String name = failure.getClass().getSimpleName();
        return cause == null ? name : name + ", " + cause.getClass().getSimpleName();
    }
}
