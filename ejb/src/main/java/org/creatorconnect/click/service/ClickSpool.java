package org.creatorconnect.click.service;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.creatorconnect.click.Click;
import org.creatorconnect.foundation.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Clicks on disk, for which there was no room in memory: while the database is away, or slower than
 * the visitors. A file for each batch, numbered in their order, until their limit is reached. What
 * an earlier start left is found again.
 */
@ApplicationScoped
public class ClickSpool {

    private static final System.Logger LOG = System.getLogger(ClickSpool.class.getName());
    private static final String FILES = "%016d.clicks";
    private static final String END = ".clicks";

    /**
     * A batch on disk.
     *
     * @param batch what it holds; none of it was written down, or all of it under its id
     */
    record Spooled(Path file, ClickBatch batch) {}

    private final Settings settings;
    private final AtomicLong bytes = new AtomicLong();

    /** Files by their number; found on disk when first asked for. */
    private @Nullable NavigableMap<Long, Path> files;

    protected ClickSpool() {
        this(null);
    }

    @Inject
    public ClickSpool(Settings settings) {
        this.settings = settings;
    }

    /** How many bytes lie on disk. */
    public long bytes() {
        return bytes.get();
    }

    boolean hasRoom() {
        return bytes.get() < settings.clickSpoolBytes();
    }

    /**
     * Keeps a batch.
     *
     * @return whether it did; not beyond the limit, and not when the disk refuses
     */
    synchronized boolean keep(List<Click> clicks) {
        if (!hasRoom()) {
            return false;
        }
        try {
            NavigableMap<Long, Path> known = files();
            long number = known.isEmpty() ? 1 : known.lastKey() + 1;
            Path file = folder().resolve(FILES.formatted(number));
            ClickFile.write(file, UUID.randomUUID(), clicks);
            known.put(number, file);
            bytes.addAndGet(Files.size(file));
            return true;
        } catch (IOException refused) {
            LOG.log(WARNING, "clicks cannot be kept on disk: " + refused);
            return false;
        }
    }

    /** The batch that has lain here the longest. One that cannot be read is put aside. */
    synchronized Optional<Spooled> oldest() {
        for (Optional<Path> file = first(); file.isPresent(); file = first()) {
            try {
                return Optional.of(new Spooled(file.get(), ClickFile.read(file.get())));
            } catch (IOException damaged) {
                putAside(file.get(), damaged);
            }
        }
        return Optional.empty();
    }

    private Optional<Path> first() {
        try {
            return Optional.ofNullable(files().firstEntry()).map(Map.Entry::getValue);
        } catch (IOException refused) {
            LOG.log(WARNING, "clicks on disk cannot be looked for: " + refused);
            return Optional.empty();
        }
    }

    /** All of it is in the database. */
    synchronized void remove(Spooled written) {
        forget(written.file());
        try {
            Files.deleteIfExists(written.file());
        } catch (IOException refused) {
            // It is read again by the next start, and its id is known to the database.
            LOG.log(WARNING, "a file of written clicks cannot be removed: " + refused);
        }
    }

    private void putAside(Path file, IOException why) {
        forget(file);
        LOG.log(WARNING, file + " cannot be read and is put aside: " + why);
        try {
            Files.move(
                    file,
                    file.resolveSibling(file.getFileName() + ".damaged"),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            LOG.log(WARNING, file + " cannot be put aside: " + refused);
        }
    }

    private void forget(Path file) {
        if (files != null) {
            files.values().remove(file);
        }
        bytes.addAndGet(-size(file));
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            return 0;
        }
    }

    private NavigableMap<Long, Path> files() throws IOException {
        if (files == null) {
            NavigableMap<Long, Path> found = new TreeMap<>();
            try (Stream<Path> all = Files.list(folder())) {
                all.filter(file -> file.getFileName().toString().endsWith(END))
                        .forEach(file -> found.put(number(file), file));
            }
            bytes.set(found.values().stream().mapToLong(ClickSpool::size).sum());
            files = found;
        }
        return files;
    }

    private Path folder() throws IOException {
        return Files.createDirectories(settings.dataDirectory().resolve("clicks"));
    }

    private static long number(Path file) {
        String name = file.getFileName().toString();
        return Long.parseLong(name.substring(0, name.length() - END.length()));
    }
}
