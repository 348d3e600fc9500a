package org.creatorconnect.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes small files. */
final class TextFile {

    private TextFile() {}

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw new BenchmarkFailed(file + " cannot be written", failure);
        }
    }
}
