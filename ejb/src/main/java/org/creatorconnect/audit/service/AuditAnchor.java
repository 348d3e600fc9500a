package org.creatorconnect.audit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
        String line = head.sequence() + " " + head.hash() + "\n";
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

    private static ChainHead parse(String line) {
        int space = line.indexOf(' ');
        return new ChainHead(Long.parseLong(line.substring(0, space)), line.substring(space + 1));
    }

    private Path file() {
        return settings.dataDirectory().resolve(FILE);
    }
}
