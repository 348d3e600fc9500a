package org.creatorconnect.benchmark.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What makes load and stands for a baseline: found here, or installed from Debian by root. */
public final class LoadTools {

    private static final Map<String, String> PACKAGES =
            Map.of(
                    "wrk",
                    "wrk",
                    "hey",
                    "hey",
                    "nginx",
                    "nginx-light",
                    "pgbench",
                    "postgresql-contrib");

    private LoadTools() {}

    /**
     * @throws BenchmarkFailed naming the first that is neither here nor can be installed
     */
    public static void require() {
        List<String> missing =
                PACKAGES.keySet().stream().filter(name -> find(name).isEmpty()).sorted().toList();
        if (missing.isEmpty()) {
            return;
        }
        if (!Command.exists("apt-get") || !"root".equals(System.getProperty("user.name"))) {
            throw new BenchmarkFailed(
                    "Install " + String.join(", ", missing) + ": the baselines need them.");
        }
        Map<String, String> quiet = Map.of("DEBIAN_FRONTEND", "noninteractive");
        Command.run(quiet, List.of("apt-get", "update", "-qq"));
        for (String name : missing) {
            Command.run(
                    quiet,
                    List.of(
                            "apt-get",
                            "install",
                            "-y",
                            "-qq",
                            "--no-install-recommends",
                            PACKAGES.get(name)));
        }
    }

    /** The command to call; Debian keeps PostgreSQL's and the server's own off the path. */
    public static String path(String name) {
        return find(name).orElseThrow(() -> new BenchmarkFailed(name + " is missing"));
    }

    private static Optional<String> find(String name) {
        if (Command.exists(name)) {
            return Optional.of(name);
        }
        Path served = Path.of("/usr/sbin", name);
        if (Files.isExecutable(served)) {
            return Optional.of(served.toString());
        }
        Path versions = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(versions)) {
            return Optional.empty();
        }
        try (Stream<Path> found = Files.list(versions)) {
            return found.map(version -> version.resolve("bin").resolve(name))
                    .filter(Files::isExecutable)
                    .map(Path::toString)
                    .max(String::compareTo);
        } catch (IOException failure) {
            throw new BenchmarkFailed("/usr/lib/postgresql cannot be read", failure);
        }
    }
}
