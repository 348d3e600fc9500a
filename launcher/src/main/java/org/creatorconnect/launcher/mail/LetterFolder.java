package org.creatorconnect.launcher.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The caught letters, a file each in the form of RFC 5322, named so that the newest has the
 * greatest name. The oldest go when there are many.
 */
final class LetterFolder {

    static final int MOST = 1_000;

    private static final String ENDING = ".eml";
    private static final String UNFINISHED = "unfinished";

    private final Path folder;
    private long last;

    private LetterFolder(Path folder, long last) {
        this.folder = folder;
        this.last = last;
    }

    static LetterFolder open(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> letters = letters(folder);
        return new LetterFolder(
                folder, letters.isEmpty() ? 0 : number(letters.get(letters.size() - 1)));
    }

    /** The letter is in the folder when this returns; nobody ever sees half of one. */
    synchronized void keep(MimeMessage letter) throws IOException, MessagingException {
        Path unfinished = folder.resolve(UNFINISHED);
        try (OutputStream file = Files.newOutputStream(unfinished)) {
            letter.writeTo(file);
        }
        Path whole = folder.resolve("%09d%s".formatted(++last, ENDING));
        Files.move(unfinished, whole, StandardCopyOption.ATOMIC_MOVE);
        List<Path> letters = letters(folder);
        for (Path old : letters.subList(0, Math.max(0, letters.size() - MOST))) {
            Files.deleteIfExists(old);
        }
    }

    private static long number(Path letter) {
        return Long.parseLong(letter.getFileName().toString().replaceAll("\\D", ""));
    }

    private static List<Path> letters(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d{9}\\.eml"))
                    .sorted()
                    .toList();
        }
    }
}
