package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import org.creatorconnect.launcher.EmbeddedDatabase;
import org.creatorconnect.launcher.MailCatcherProcess;
import org.creatorconnect.launcher.PackagedServer;
import org.creatorconnect.launcher.Ports;
import org.creatorconnect.launcher.Progress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was to be told when the server was killed is told after its next start, and told once. */
@Tag("stress")
class LettersAfterAKillIT {

    private static final Path DATA = Path.of("target", "letters").toAbsolutePath();
    private static final int LETTERS = 20;

    private final Ports ports = Ports.free();

    @Test
    void aLetterThatWasCommittedIsSentAfterTheServerWasKilled() throws Exception {
        Folders.delete(DATA);
        Files.createDirectories(DATA);
        try (EmbeddedDatabase database =
                EmbeddedDatabase.start(DATA.resolve("postgres"), ports.database())) {
            try (PackagedServer server = start(database)) {
                server.awaitReady(new Progress(System.out));
                IntStream.range(0, LETTERS).forEach(number -> ask(server.portal(), number));
                server.kill();
            }
            try (MailCatcherProcess mail = MailCatcherProcess.start(ports, DATA);
                    PackagedServer server = start(database)) {
                server.awaitReady(new Progress(System.out));
                CaughtMail letters = new CaughtMail(mail.letters());
                for (int number = 0; number < LETTERS; number++) {
                    letters.await(address(number), 1);
                }
                for (int number = 0; number < LETTERS; number++) {
                    assertThat(letters.to(address(number))).hasSize(1);
                }
            }
        }
    }

    private PackagedServer start(EmbeddedDatabase database) throws Exception {
        return PackagedServer.start(
                Path.of("target", "server"),
                ports,
                database.access(),
                DATA,
                Map.of("CONNECT_MODE", "demo", "CONNECT_DEMO_DATA", "off"));
    }

    private static String address(int number) {
        return "m" + number + "@shop.example";
    }

    private static void ask(URI portal, int number) {
        Wire.Answer answer =
                Wire.send(
                        portal,
                        "POST",
                        "/join.xhtml?as=creator",
                        "ask=ask&ask:send=&ask:email="
                                + address(number).replace("@", "%40")
                                + "&jakarta.faces.ViewState=stateless"
                                + Person.NONCE,
                        "Content-Type: application/x-www-form-urlencoded");
        assertThat(answer.status()).isEqualTo(302);
    }
}
