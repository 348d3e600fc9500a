package org.creatorconnect.audit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.creatorconnect.audit.ChainHead;
import org.creatorconnect.foundation.Settings;

/**
 * The chain's head, written down outside the database: whoever cuts off the end of the chain, or
 * rewrites it whole, would have to change this file too. One line per head: sequence and hash.
 */
@ApplicationScoped
public class AuditAnchor {

    private static final String FILE = "audit-anchor.log";

    private final Settings settings;

    protected AuditAnchor() {
        this(null);
    }

    @Inject
    public AuditAnchor(Settings settings) {
        this.settings = settings;
    }

    /** Adds the head at the end of the file and forces it to disk. */
    public void write(ChainHead head) {
        String line = line(head) + "\n";
        try {
            Files.createDirectories(file().getParent());
            Files.write(
                    file(),
                    line.getBytes(StandardCharsets.US_ASCII),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.DSYNC);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("the audit chain cannot be anchored", unwritable);
        }
    }

    /**
     * Puts all heads beyond an entry into a file of their own, which stays beside this one.
     *
     * @param moment names that file; what was put aside for it before is left alone
     * @param last the sequence of the last entry whose heads stay
     * @return the last head that was put aside, if there is one
     */
    Optional<ChainHead> setAside(Instant moment, long last) {
        Path aside = file().resolveSibling("audit-anchor-" + moment.getEpochSecond() + ".log");
        if (Files.exists(aside) || !Files.exists(file())) {
            return Optional.empty();
        }
        try {
            Path kept = Files.createTempFile(file().getParent(), "audit-anchor", ".log");
            List<String> lines = lines(head -> head.sequence() <= last);
            Files.write(kept, lines, StandardCharsets.US_ASCII, StandardOpenOption.DSYNC);
            List<String> cut = lines(head -> head.sequence() > last);
            Files.move(file(), aside);
            Files.move(kept, file());
            return cut.stream().reduce((before, line) -> line).map(AuditAnchor::parse);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("the audit anchor cannot be put aside", unwritable);
        }
    }

    private List<String> lines(Predicate<ChainHead> wanted) {
        try (Stream<ChainHead> heads = all()) {
            return heads.filter(wanted).map(AuditAnchor::line).toList();
        }
    }

    /**
     * Every head that was ever written, in the order of writing; the caller closes the stream. A
     * line that is not one, such as the half of one that a full disk left, says nothing.
     */
    public Stream<ChainHead> all() {
        if (!Files.exists(file())) {
            return Stream.empty();
        }
        try {
            return Files.lines(file(), StandardCharsets.US_ASCII)
                    .filter(line -> line.matches("\\d{1,18} [0-9a-f]{64}"))
                    .map(AuditAnchor::parse);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the audit anchor cannot be read", unreadable);
        }
    }

    private static String line(ChainHead head) {
        return head.sequence() + " " + head.hash();
    }

    private static ChainHead parse(String line) {
        int space = line.indexOf(' ');
        return new ChainHead(Long.parseLong(line.substring(0, space)), line.substring(space + 1));
    }

    private Path file() {
        return settings.dataDirectory().resolve(FILE);
    }
}
