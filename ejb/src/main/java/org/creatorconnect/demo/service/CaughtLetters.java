package org.creatorconnect.demo.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.creatorconnect.foundation.Settings;
import org.creatorconnect.refusal.NotFound;

/**
 * The letters that a demo caught instead of sending them, as its mail catcher left them in the data
 * folder. In production there are none, and nobody can ask.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CaughtLetters {

    private static final int MOST = 30;

    private final Settings settings;

    protected CaughtLetters() {
        this(null);
    }

    @Inject
    public CaughtLetters(Settings settings) {
        this.settings = settings;
    }

    /**
     * The newest letters, the newest first.
     *
     * @throws NotFound outside a demo
     */
    public List<CaughtLetter> newest() {
        return files().sorted(Comparator.reverseOrder())
                .limit(MOST)
                .flatMap(file -> read(file).stream())
                .toList();
    }

    /**
     * The letter of this number.
     *
     * @throws NotFound outside a demo, or when there is none
     */
    public CaughtLetter letter(String number) {
        return files().filter(file -> number(file).equals(number))
                .findFirst()
                .flatMap(CaughtLetters::read)
                .orElseThrow(() -> new NotFound("letter"));
    }

    private Stream<Path> files() {
        if (!settings.isDemo()) {
            throw new NotFound("letters");
        }
        try (Stream<Path> files = Files.list(settings.caughtMail())) {
            return files
                    .filter(file -> file.getFileName().toString().endsWith(".eml"))
                    .toList()
                    .stream();
        } catch (NoSuchFileException noneWasCaught) {
            return Stream.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String number(Path file) {
        return file.getFileName().toString().replace(".eml", "");
    }

    /** Nothing when it went meanwhile, as the oldest do. */
    private static Optional<CaughtLetter> read(Path file) {
        try (InputStream text = Files.newInputStream(file)) {
            MimeMessage letter = new MimeMessage(Session.getInstance(new Properties()), text);
            return Optional.of(
                    new CaughtLetter(
                            number(file),
                            letter.getRecipients(Message.RecipientType.TO)[0].toString(),
                            letter.getSubject(),
                            letter.getSentDate().toInstant(),
                            plain(letter)));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException("a caught letter cannot be read", unreadable);
        }
    }

    private static String plain(MimeMessage letter) throws IOException, MessagingException {
        Object content = letter.getContent();
        if (content instanceof Multipart parts) {
            BodyPart first = parts.getBodyPart(0);
            return String.valueOf(first.getContent()).replace("\r\n", "\n");
        }
        return String.valueOf(content);
    }
}
