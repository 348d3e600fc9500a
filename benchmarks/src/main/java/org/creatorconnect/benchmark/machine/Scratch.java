package org.creatorconnect.benchmark.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for one run. */
public final class Scratch {

    private Scratch() {}

    /** The folder, with nothing in it. */
    public static Path empty(Path folder) {
        try {
            if (Files.exists(folder)) {
                for (Path one : deepestFirst(folder)) {
                    Files.delete(one);
                }
            }
            return Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new BenchmarkFailed(folder + " cannot be emptied", failure);
        }
    }

    private static List<Path> deepestFirst(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
