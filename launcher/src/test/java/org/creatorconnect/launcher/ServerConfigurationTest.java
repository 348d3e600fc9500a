package org.creatorconnect.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server's own files promise whoever runs it. */
class ServerConfigurationTest {

    private static final Path FILES = Path.of("../ear/src/main/server");

    /** By this the JVM says that it ended itself. */
    private static final int OUT_OF_MEMORY = 3;

    /** What production cannot do without; a demo takes the same. */
    static final Map<String, String> SETTINGS =
            Map.of(
                    "CONNECT_DB_URL", "jdbc:postgresql://localhost/connect",
                    "CONNECT_DB_USER", "connect_owner",
                    "CONNECT_DB_PASSWORD", "not-used-here",
                    "CONNECT_BASE_URL", "https://connect.example",
                    "CONNECT_ADMIN_USER", "admin",
                    "CONNECT_ADMIN_PASSWORD", "not-used-here",
                    "CONNECT_SMTP_HOST", "mail.example",
                    "CONNECT_MAIL_FROM", "no-reply@connect.example");

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"demo", "production"})
    void aServerThatRanOutOfMemoryEnds(String mode) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(javaOptions(mode));
        command.add("-Xms8m");
        command.add("-Xmx32m");
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(Hungry.class.getName());
        Process server = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(server.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(server.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(server.exitValue()).as(said).isEqualTo(OUT_OF_MEMORY);
        assertThat(said).contains("OutOfMemoryError").doesNotContain("went on");
    }

    @Test
    void theLogAndThoseBeforeItAreAsLargeAsTheReadmeSays() throws IOException {
        String script = Files.readString(FILES.resolve("configure.cli"));
        Matcher limit =
                Pattern.compile(
                                "size-rotating-file-handler=FILE:add\\(.*rotate-size=(\\d+)m,"
                                        + " max-backup-index=(\\d+)\\)")
                        .matcher(script);
        assertThat(limit.find()).isTrue();
        int most = Integer.parseInt(limit.group(1)) * (Integer.parseInt(limit.group(2)) + 1);
        assertThat(Files.readString(Path.of("../README.md")))
                .contains("at most " + most + " MiB with those before it");
        assertThat(script).doesNotContain("periodic-rotating-file-handler=FILE:add");
    }

    /** As the start script has them after it read the server's file. */
    private List<String> javaOptions(String mode) throws Exception {
        ProcessBuilder shell =
                new ProcessBuilder(
                        "sh",
                        "-c",
                        ". \"$0\"; printf '%s' \"$JAVA_OPTS\"",
                        FILES.resolve("standalone.conf").toString());
        shell.environment().keySet().removeIf(name -> name.startsWith("CONNECT_"));
        shell.environment().putAll(SETTINGS);
        shell.environment()
                .putAll(
                        Map.of(
                                "CONNECT_MODE", mode,
                                "CONNECT_DATA_DIR", folder.toString(),
                                "JBOSS_HOME", folder.toString()));
        Process read = shell.redirectErrorStream(true).start();
        String options = new String(read.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(read.waitFor()).as(options).isZero();
        return Arrays.stream(options.split("\\s+")).filter(one -> one.startsWith("-")).toList();
    }

    /** One thread takes all memory, as a request can; the others would serve on. */
    static final class Hungry {

        private Hungry() {}

        public static void main(String[] arguments) throws InterruptedException {
            Thread request =
                    new Thread(
                            () -> {
                                List<byte[]> taken = new ArrayList<>();
                                while (true) {
                                    taken.add(new byte[1 << 20]);
                                }
                            });
            request.start();
            request.join();
            System.out.println("the others went on");
        }
    }
}
