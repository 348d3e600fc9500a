package org.creatorconnect.mail.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.foundation.Settings;
import org.creatorconnect.mail.LetterId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a mail server that speaks SMTP. */
class MailServerTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private GreenMail server;

    @BeforeEach
    void start() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aLetterArrivesInPlainTextAndHtmlUnderTheSameIdAtEveryTry() throws Exception {
        MailServer mail = mail(server.getSmtp().getPort(), Map.of());
        mail.hand(letter("Größe & Glück"));
        mail.hand(letter("Größe & Glück"));
        MimeMessage[] arrived = server.getReceivedMessages();
        assertThat(arrived).hasSize(2);
        for (MimeMessage one : arrived) {
            assertThat(one.getMessageID()).isEqualTo("<" + new UUID(0, 7) + "@connect.example>");
        }
        MimeMessage letter = arrived[0];
        assertThat(letter.getSubject()).isEqualTo("Größe & Glück");
        assertThat(letter.getFrom()[0]).hasToString("Connect <no-reply@connect.example>");
        assertThat(letter.getAllRecipients()).hasSize(1);
        assertThat(letter.getSentDate()).isEqualTo(NOW);
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        Multipart parts = (Multipart) letter.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).isMimeType("text/plain")).isTrue();
        assertThat(parts.getBodyPart(1).isMimeType("text/html")).isTrue();
        assertThat(parts.getBodyPart(0).getContent()).asString().contains("plain ü");
    }

    @Test
    void nothingInASubjectBeginsAnotherLineOfTheHead() throws Exception {
        mail(server.getSmtp().getPort(), Map.of())
                .hand(letter("Welcome\r\nBcc: all@shop.example\r\n\r\nAnd a body"));
        MimeMessage letter = server.getReceivedMessages()[0];
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(letter.getHeader("Bcc")).isNull();
        assertThat(((Multipart) letter.getContent()).getCount()).isEqualTo(2);
    }

    @Test
    void aServerThatIsNotThereIsAway() throws IOException {
        int nobody;
        try (ServerSocket closed = new ServerSocket(0)) {
            nobody = closed.getLocalPort();
        }
        assertThatThrownBy(() -> mail(nobody, Map.of()).hand(letter("a")))
                .isInstanceOf(MailServerAway.class)
                .hasMessageNotContaining("mara");
    }

    @Test
    void aServerThatOffersNoEncryptionGetsNothingWhenItIsAskedFor() {
        int port = server.getSmtp().getPort();
        assertThatThrownBy(
                        () ->
                                mail(port, Map.of("mail.smtp.starttls.enable", "true"))
                                        .hand(letter("a")))
                .isInstanceOf(MailServerAway.class);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aLetterThatIsNotTakenSaysNothingOfItsAddress() {
        server.getUserManager()
                .setMessageDeliveryHandler(
                        (letter, to) -> {
                            throw new MessagingException("full");
                        });
        assertThatThrownBy(() -> mail(server.getSmtp().getPort(), Map.of()).hand(letter("a")))
                .isInstanceOf(LetterRefused.class)
                .hasMessageNotContaining("mara");
    }

    private static OutgoingLetter letter(String subject) {
        return new OutgoingLetter(
                new LetterId(new UUID(0, 7)),
                new EmailAddress("mara@shop.example"),
                "en",
                subject,
                "plain ü",
                "<p>html ü</p>",
                Optional.empty());
    }

    private static MailServer mail(int port, Map<String, String> more) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", Integer.toString(port));
        properties.putAll(more);
        MailServer mail = new MailServer(new Sender(), InstantSource.fixed(NOW));
        mail.setSession(Session.getInstance(properties));
        return mail;
    }

    private static final class Sender extends Settings {

        @Override
        public String mailFrom() {
            return "Connect <no-reply@connect.example>";
        }

        @Override
        public Optional<String> smtpUser() {
            return Optional.empty();
        }

        @Override
        public Optional<String> smtpPassword() {
            return Optional.empty();
        }
    }
}
