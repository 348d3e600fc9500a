package org.creatorconnect.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The folder with everything that survives a restart; one launcher at a time works in it. */
public final class DataDirectory implements AutoCloseable {

    private static final String LOCK = "launcher.lock";
    private static final long LEAST_BYTES = 1L << 30;

    /**
     * A lock ends when its object is collected, so whoever has a folder is kept until it is left:
     * nobody has to remember to hold on to what {@link #take} gives.
     */
    private static final Set<DataDirectory> TAKEN = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel lockFile;
    private final FileLock lock;

    private DataDirectory(Path path, FileChannel lockFile, FileLock lock) {
        this.path = path;
        this.lockFile = lockFile;
        this.lock = lock;
    }

    /**
     * Takes the folder, making it when it is new.
     *
     * @throws CannotStart when it cannot be written to, has less than 1 GiB of room, or is in use
     */
    public static DataDirectory take(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        try {
            // Asked before anything is made: on a full disk making the folder fails as well.
            requireRoom(path, Files.getFileStore(existing(path)).getUsableSpace());
            Files.createDirectories(path);
            FileChannel file =
                    FileChannel.open(
                            path.resolve(LOCK),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            DataDirectory taken = new DataDirectory(path, file, lock(path, file));
            TAKEN.add(taken);
            return taken;
        } catch (IOException unwritable) {
            throw new CannotStart(
                    "The data folder "
                            + path
                            + " cannot be written to: set CONNECT_DATA_DIR to one that can.");
        }
    }

    /**
     * Makes sure that nobody has the folder, and changes nothing.
     *
     * @throws CannotStart when a launcher works in it
     */
    static void requireFree(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        Path lockFile = path.resolve(LOCK);
        if (!Files.isWritable(lockFile)) {
            return;
        }
        try (FileChannel file = FileChannel.open(lockFile, StandardOpenOption.WRITE)) {
            lock(path, file).release();
        } catch (IOException unreadable) {
            // Taking it will fail as well, and tell why.
            return;
        }
    }

    /** Where it is, absolute. */
    public Path path() {
        return path;
    }

    /** Leaves the folder to others. */
    @Override
    public void close() throws IOException {
        TAKEN.remove(this);
        lock.release();
        lockFile.close();
    }

    static void requireRoom(Path path, long usableBytes) {
        if (usableBytes < LEAST_BYTES) {
            throw new CannotStart(
                    "The disk of "
                            + path
                            + " has only "
                            + usableBytes / (1 << 20)
                            + " MiB left and 1 GiB is needed: make room, or set CONNECT_DATA_DIR"
                            + " to a folder on another disk.");
        }
    }

    private static Path existing(Path path) {
        Path parent = path;
        while (!Files.exists(parent) && parent.getParent() != null) {
            parent = parent.getParent();
        }
        return parent;
    }

    private static FileLock lock(Path path, FileChannel file) throws IOException {
        FileLock lock = tryLock(file);
        if (lock == null) {
            file.close();
            throw new CannotStart(
                    "Creator Connect is already running on "
                            + path
                            + ": stop it first, or set CONNECT_DATA_DIR to another folder.");
        }
        return lock;
    }

    private static @Nullable FileLock tryLock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }
}
