package org.creatorconnect.launcher.bank;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A CSV file that is only ever added to, by one process at a time. A last line that a crash tore
 * off is taken away when the file is opened: what it was to say had not been acted on yet.
 */
final class LineFile implements AutoCloseable {

    private final Path path;
    private final FileChannel file;

    private LineFile(Path path, FileChannel file) {
        this.path = path;
        this.file = file;
    }

    /**
     * Opens the file, making it with its header when it is new.
     *
     * @throws IOException also when another process has it open, or it has another header
     */
    static LineFile open(Path path, String header) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        FileChannel channel =
                FileChannel.open(
                        path,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        LineFile file = new LineFile(path, channel);
        try {
            file.lock();
            file.begin(header);
            return file;
        } catch (IOException unusable) {
            channel.close();
            throw unusable;
        }
    }

    /**
     * All lines but the header, in fields.
     *
     * @throws IOException naming the line that has not the given number of fields
     */
    List<List<String>> lines(int fields) throws IOException {
        List<List<String>> lines = text().lines().skip(1).map(CsvLine::split).toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).size() != fields) {
                throw new IOException("line " + (i + 2) + " of " + path + " cannot be read");
            }
        }
        return lines;
    }

    /** Adds a line; after a crash of the machine it may be missing, unless it is forced. */
    void append(String line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    /** Waits until everything is on disk. */
    void force() throws IOException {
        file.force(false);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private void begin(String header) throws IOException {
        file.truncate(endOfLastLine(content()));
        file.position(file.size());
        if (file.size() == 0) {
            append(header);
            force();
        }
        if (!text().startsWith(header + "\n")) {
            throw new IOException(path + " has another header than " + header);
        }
    }

    private String text() throws IOException {
        return new String(content(), StandardCharsets.UTF_8);
    }

    /** Read through our own channel: closing any other one of this file would give up the lock. */
    private byte[] content() throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(file.size()));
        int read = 0;
        while (read >= 0 && bytes.hasRemaining()) {
            read = file.read(bytes, bytes.position());
        }
        return bytes.array();
    }

    private void lock() throws IOException {
        try {
            if (file.tryLock() != null) {
                return;
            }
        } catch (OverlappingFileLockException heldByThisProcess) {
            // Told below, like a lock of another process.
        }
        throw new IOException(path + " is in use by another bank simulator");
    }

    private static int endOfLastLine(byte[] content) {
        int end = content.length;
        while (end > 0 && content[end - 1] != '\n') {
            end--;
        }
        return end;
    }
}
