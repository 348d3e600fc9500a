package org.creatorconnect.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The folder with everything that survives a restart; one launcher at a time works in it. */
public final class DataDirectory implements AutoCloseable {

    private static final long LEAST_BYTES = 1L << 30;

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
    public static DataDirectory take(Path path) {
        try {
            Files.createDirectories(path);
            requireRoom(path);
            FileChannel file =
                    FileChannel.open(
                            path.resolve("launcher.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            FileLock lock = tryLock(file);
            if (lock == null) {
                file.close();
                throw new CannotStart(
                        "Creator Connect is already running on "
                                + path
                                + ". Stop it first, or set CONNECT_DATA_DIR to another folder.");
            }
            return new DataDirectory(path, file, lock);
        } catch (IOException unwritable) {
            throw new CannotStart(
                    "The data folder "
                            + path
                            + " cannot be written to. Set CONNECT_DATA_DIR to one that can.");
        }
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        lock.release();
        lockFile.close();
    }

    private static FileLock tryLock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static void requireRoom(Path path) throws IOException {
        long room = Files.getFileStore(path).getUsableSpace();
        if (room < LEAST_BYTES) {
            throw new CannotStart(
                    "The disk of "
                            + path
                            + " has only "
                            + room / (1 << 20)
                            + " MiB left; 1 GiB is needed. Make room, or set CONNECT_DATA_DIR.");
        }
    }
}
