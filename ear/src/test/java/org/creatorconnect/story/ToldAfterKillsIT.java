package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creatorconnect.launcher.EmbeddedDatabase;
import org.creatorconnect.launcher.MailCatcherProcess;
import org.creatorconnect.launcher.PackagedServer;
import org.creatorconnect.launcher.Ports;
import org.creatorconnect.launcher.Progress;
import org.creatorconnect.story.Cast.Creator;
import org.creatorconnect.story.Cast.Merchant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The server is killed twenty times while it has people and programs to tell: each is told at least
 * once, a program always with the same id and the same words, and an id that was taken comes again
 * only when the server died before it could write that down.
 */
@Tag("stress")
class ToldAfterKillsIT {

    private static final int KILLS = 20;
    private static final int TASKS = 5;
    private static final int EVENTS_OF_A_TASK = 3;
    private static final long SEED = 11;
    private static final int LATEST_MILLIS = 1_500;
    private static final String MAILBOX = "told.after.kills@mail.example";
    private static final String PATH = "/told";
    private static final Path DATA = Path.of("target", "told-after-kills").toAbsolutePath();

    private final Ports ports = Ports.free();
    private final Random moments = new Random(SEED);
    private final List<Integer> unsentAtKill = new ArrayList<>();
    private final WebhookReceiver receiver = new WebhookReceiver();

    private EmbeddedDatabase database;
    private PackagedServer server;
    private Merchant merchant;
    private Creator creator;

    ToldAfterKillsIT() throws IOException {}

    @Test
    void whoeverWasToBeToldIsToldHoweverOftenTheServerIsKilled() throws Exception {
        Folders.delete(DATA);
        Files.createDirectories(DATA);
        try (EmbeddedDatabase fresh =
                        EmbeddedDatabase.start(DATA.resolve("postgres"), ports.database());
                MailCatcherProcess mail = MailCatcherProcess.start(ports, DATA)) {
            database = fresh;
            server = start();
            try {
                cast();
                for (int kill = 0; kill < KILLS; kill++) {
                    tellAndDie();
                    server = start();
                }
                report();
                assertAllLettersCame(new CaughtMail(mail.letters()));
                assertAllMessagesCame();
                assertKillsStruckInBetween();
            } finally {
                server.close();
            }
        }
    }

    private PackagedServer start() throws IOException {
        PackagedServer started =
                PackagedServer.start(
                        Path.of("target", "server"),
                        ports,
                        database.access(),
                        DATA,
                        Map.of(
                                "CONNECT_MODE", "demo",
                                "CONNECT_DEMO_DATA", "off",
                                "CONNECT_PRIVATE_HOSTS", receiver.host()));
        started.awaitReady(new Progress(System.out));
        return started;
    }

    private void cast() {
        Function<String, Api> as = token -> Api.at(server.api(), token);
        merchant = Cast.merchant(as, "10000.00");
        creator = Cast.influencer(as);
        merchant.api()
                .post(
                        "webhooks",
                        "{\"url\": \"%s\", \"events\": [\"task.*\"]}"
                                .formatted(receiver.url(PATH)));
        Tables.run(
                database.access(),
                "UPDATE account SET email = '%s', email_proved_at = now() WHERE affiliate_id = '%s'"
                        .formatted(MAILBOX, creator.id()));
    }

    /** A few tasks are published, applied for and given, and at some moment after it all ends. */
    private void tellAndDie() throws InterruptedException {
        for (int task = 0; task < TASKS; task++) {
            give();
        }
        Thread.sleep(moments.nextInt(LATEST_MILLIS));
        server.kill();
        unsentAtKill.add(
                Integer.parseInt(
                        Tables.text(
                                database.access(),
                                """
                                SELECT (SELECT count(*) FROM letter WHERE status = 'WAITING')
                                     + (SELECT count(*) FROM webhook_delivery WHERE status = 'WAITING')""")));
    }

    private void give() {
        String task =
                Cast.published(
                        merchant, "{\"type\": \"FIXED_FEE\", \"fee\": " + Cast.euro("1.00") + "}");
        String application =
                creator.api()
                        .post("tasks/" + task + "/applications", "{\"pitch\": \"Mugs\"}")
                        .text("id");
        Api.Answer decided =
                merchant.api()
                        .post(
                                "applications/" + application + "/decision",
                                "{\"decision\": \"ACCEPT\"}");
        assertThat(decided.status()).isEqualTo(200);
    }

    private void report() {
        System.out.println("unsent at each kill: " + unsentAtKill);
    }

    private void assertAllLettersCame(CaughtMail mail) {
        Eventually.within(Duration.ofSeconds(120))
                .assertThat(
                        () -> accepted(mail),
                        letters ->
                                assertThat(
                                                letters.stream()
                                                        .map(CaughtMail.Letter::link)
                                                        .collect(Collectors.toSet()))
                                        .hasSize(KILLS * TASKS));
        List<CaughtMail.Letter> letters = accepted(mail);
        Set<String> ids = letters.stream().map(CaughtMail.Letter::id).collect(Collectors.toSet());
        System.out.println("letters: " + ids.size() + ", taken " + letters.size() + " times");
        assertThat(ids).as("one id for each letter, however often").hasSize(KILLS * TASKS);
        assertThat(letters.size() - ids.size()).as("taken twice").isLessThanOrEqualTo(KILLS);
    }

    private static List<CaughtMail.Letter> accepted(CaughtMail mail) {
        return mail.to(MAILBOX).stream()
                .filter(letter -> letter.subject().equals("Your application was accepted"))
                .toList();
    }

    private void assertAllMessagesCame() {
        int messages = KILLS * TASKS * EVENTS_OF_A_TASK;
        Eventually.within(Duration.ofSeconds(180))
                .assertThat(this::ids, ids -> assertThat(ids).hasSize(messages));
        Map<String, Set<String>> words = new HashMap<>();
        receiver.at(PATH)
                .forEach(
                        message ->
                                words.computeIfAbsent(message.id(), id -> new HashSet<>())
                                        .add(message.body()));
        System.out.println(
                "messages: " + messages + ", taken " + receiver.at(PATH).size() + " times");
        assertThat(words.values()).allSatisfy(bodies -> assertThat(bodies).hasSize(1));
        assertThat(receiver.at(PATH).size() - messages)
                .as("taken twice")
                .isLessThanOrEqualTo(KILLS);
    }

    private Set<String> ids() {
        return receiver.at(PATH).stream()
                .map(WebhookReceiver.Message::id)
                .collect(Collectors.toSet());
    }

    /** Otherwise nothing would have been proved. */
    private void assertKillsStruckInBetween() {
        assertThat(unsentAtKill.stream().filter(unsent -> unsent > 0).count())
                .isGreaterThanOrEqualTo(KILLS / 2);
    }
}
