package org.creatorconnect.mail.provider;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;

/** A message in plain text and HTML, whose Message-ID is that of its letter at every try. */
final class NamedMessage extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String name;

    NamedMessage(Session session, OutgoingLetter letter, String host) throws MessagingException {
        super(session);
        this.name = "<" + letter.id().text() + "@" + host + ">";
        setSubject(letter.subject(), UTF_8);
        MimeBodyPart text = new MimeBodyPart();
        text.setText(letter.text(), UTF_8, "plain");
        MimeBodyPart html = new MimeBodyPart();
        html.setText(letter.html(), UTF_8, "html");
        // The last part is the one that a reader who can show both shows.
        setContent(new MimeMultipart("alternative", text, html));
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", name);
    }
}
