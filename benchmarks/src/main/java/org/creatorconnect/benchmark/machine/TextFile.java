package org.creatorconnect.benchmark.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes small files. */
public final class TextFile {

    private TextFile() {}

    public static void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw new BenchmarkFailed(file + " cannot be written", failure);
        }
    }
}
