package org.creatorconnect.story;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The letters that a mail server took, as whoever has the mailbox reads them. */
public final class CaughtMail {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path folder;

    CaughtMail(Path folder) {
        this.folder = folder;
    }

    /** A letter as it was taken. */
    public record Letter(
            String id,
            String to,
            String from,
            String subject,
            String text,
            String html,
            String language,
            Optional<String> unsubscribe) {

        /** The first link in it. */
        public String link() {
            Matcher link = LINK.matcher(text);
            if (!link.find()) {
                throw new AssertionError("no link in: " + text);
            }
            return link.group();
        }
    }

    /** All letters to a mailbox, the newest first. */
    public List<Letter> to(String address) {
        return all().stream().filter(letter -> letter.to().equals(address)).toList();
    }

    /** The newest letter to a mailbox, once there are so many. */
    public Letter await(String address, int count) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        List<Letter> found = to(address);
        while (found.size() < count) {
            if (System.nanoTime() > end) {
                throw new AssertionError(found.size() + " letters to " + address);
            }
            pause();
            found = to(address);
        }
        return found.get(0);
    }

    private List<Letter> all() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted(Comparator.reverseOrder())
                    .map(CaughtMail::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Letter read(Path file) {
        try (InputStream text = Files.newInputStream(file)) {
            MimeMessage letter = new MimeMessage(Session.getInstance(new Properties()), text);
            Multipart parts = (Multipart) letter.getContent();
            return new Letter(
                    letter.getMessageID(),
                    letter.getRecipients(Message.RecipientType.TO)[0].toString(),
                    letter.getFrom()[0].toString(),
                    letter.getSubject(),
                    parts.getBodyPart(0).getContent().toString(),
                    parts.getBodyPart(1).getContent().toString(),
                    letter.getHeader("Content-Language", null),
                    Optional.ofNullable(letter.getHeader("List-Unsubscribe", null))
                            .map(header -> header.replaceAll("[<>\\s]", "")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
