package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.creatorconnect.launcher.EmbeddedDatabase;
import org.creatorconnect.launcher.PackagedServer;
import org.creatorconnect.launcher.Ports;
import org.creatorconnect.launcher.Progress;
import org.junit.jupiter.api.Test;

/** What is different when it is not a demo. */
class ProductionModeIT {

    private static final Ports PORTS = Ports.free();
    private static final Path DATA = Path.of("target", "production");

    @Test
    void withoutSettingsTheServerSaysWhichAreMissingAndEnds() throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(
                        "sh", Path.of("target", "server", "bin", "standalone.sh").toString());
        builder.environment().keySet().removeIf(name -> name.startsWith("CONNECT_"));
        builder.environment().put("CONNECT_MODE", "production");
        Process server = builder.redirectErrorStream(true).start();
        String said = new String(server.getInputStream().readAllBytes());
        assertThat(server.waitFor()).isEqualTo(1);
        assertThat(said.lines())
                .containsExactly(
                        "Creator Connect cannot start: production mode needs these settings:"
                                + " CONNECT_DB_URL CONNECT_DB_USER CONNECT_DB_PASSWORD"
                                + " CONNECT_BASE_URL CONNECT_ADMIN_USER CONNECT_ADMIN_PASSWORD.");
    }

    @Test
    void demoTokensAndTheMovableClockAreAbsent() throws IOException {
        Folders.delete(DATA);
        Files.createDirectories(DATA);
        try (EmbeddedDatabase database =
                        EmbeddedDatabase.start(DATA.resolve("postgres"), PORTS.database());
                PackagedServer server = start(database)) {
            server.awaitReady(new Progress(System.out));
            for (String name : new String[] {"operator", "finance", "auditor", "merchant"}) {
                assertThat(Api.at(server.api(), "demo-" + name).get("me").status()).isEqualTo(401);
            }
            Api nobody = Api.at(server.api(), "");
            assertThat(nobody.get("demo/clock").status()).isEqualTo(404);
            assertThat(nobody.post("demo/clock", "{\"advance\": \"P1D\"}").status()).isIn(401, 404);
            assertThat(
                            nobody.post(
                                            "demo/accounts",
                                            "{\"username\": \"guest\", \"type\": \"FINANCE\"}")
                                    .status())
                    .isEqualTo(404);
            assertThat(Files.readString(server.log())).doesNotContain("correct-horse-battery");
        }
    }

    private static PackagedServer start(EmbeddedDatabase database) throws IOException {
        return PackagedServer.start(
                Path.of("target", "server"),
                PORTS,
                database.access(),
                DATA,
                Map.of(
                        "CONNECT_MODE",
                        "production",
                        "CONNECT_BASE_URL",
                        "http://localhost:" + PORTS.http(),
                        "CONNECT_ADMIN_USER",
                        "first.operator",
                        "CONNECT_ADMIN_PASSWORD",
                        "correct-horse-battery"));
    }
}
