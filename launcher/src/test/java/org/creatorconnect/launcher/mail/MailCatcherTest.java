package org.creatorconnect.launcher.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** By SMTP, as the product does. */
class MailCatcherTest {

    @TempDir Path folder;

    @Test
    void whatItHasTakenIsInTheFolderAlsoAfterAnotherStart() throws Exception {
        int port = freePort();
        try (MailCatcher catcher = MailCatcher.start(port, folder)) {
            send(port, "first");
            assertThat(subjects()).containsExactly("first");
            send(port, "second");
        }
        try (MailCatcher catcher = MailCatcher.start(port, folder)) {
            send(port, "third");
        }
        assertThat(subjects()).containsExactly("first", "second", "third");
    }

    @Test
    void theOldestGoWhenThereAreMany() throws Exception {
        LetterFolder letters = LetterFolder.open(folder);
        for (int number = 0; number < LetterFolder.MOST + 3; number++) {
            letters.keep(letter("letter " + number));
        }
        assertThat(files()).hasSize(LetterFolder.MOST);
        assertThat(subjects()).startsWith("letter 3").endsWith("letter 1002");
    }

    private static void send(int port, String subject) throws Exception {
        Properties server = new Properties();
        server.setProperty("mail.smtp.host", "127.0.0.1");
        server.setProperty("mail.smtp.port", Integer.toString(port));
        MimeMessage letter = letter(subject);
        try (Transport transport = Session.getInstance(server).getTransport("smtp")) {
            transport.connect();
            transport.sendMessage(letter, letter.getAllRecipients());
        }
    }

    private static MimeMessage letter(String subject) throws Exception {
        MimeMessage letter = new MimeMessage(Session.getInstance(new Properties()));
        letter.setFrom(new InternetAddress("connect@shop.example"));
        letter.setRecipient(Message.RecipientType.TO, new InternetAddress("mara@shop.example"));
        letter.setSubject(subject);
        letter.setText("text");
        letter.saveChanges();
        return letter;
    }

    private List<String> subjects() {
        return files().stream().map(MailCatcherTest::subject).toList();
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml")).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String subject(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith("Subject: "))
                    .findFirst()
                    .orElseThrow()
                    .substring(9);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }
}
