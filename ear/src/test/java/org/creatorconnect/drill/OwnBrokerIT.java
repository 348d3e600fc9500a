package org.creatorconnect.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.qpid.jms.JmsConnectionFactory;
import org.creatorconnect.launcher.BankSimulatorProcess;
import org.creatorconnect.launcher.EmbeddedDatabase;
import org.creatorconnect.launcher.PackagedServer;
import org.creatorconnect.launcher.Ports;
import org.creatorconnect.story.Api;
import org.creatorconnect.story.Eventually;
import org.creatorconnect.story.Folders;
import org.creatorconnect.story.Fork;
import org.creatorconnect.story.ServerOfItsOwn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** One node with a broker of one's own: a live Apache Artemis and its backup. */
@Tag("cluster")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OwnBrokerIT {

    private static final int PAYEES = 1_000;
    private static final String STATUS = "jms.queue.payment.status";
    private static final Ports PORTS = Fork.ports();
    private static final Path DATA = Path.of("target", "own-broker");

    private static BrokerPair brokers;
    private static EmbeddedDatabase database;
    private static PackagedServer server;

    @BeforeAll
    static void start() throws IOException {
        Folders.delete(DATA);
        Files.createDirectories(DATA);
        brokers = BrokerPair.start(DATA.resolve("brokers"));
        database = EmbeddedDatabase.start(DATA.resolve("postgres"), PORTS.database());
        server = ServerOfItsOwn.start(database, PORTS, DATA, brokers.settings());
    }

    @AfterAll
    static void stop() throws IOException {
        if (server != null) {
            server.close();
        }
        if (database != null) {
            database.close();
        }
        brokers.close();
    }

    @Test
    @Order(1)
    void theNodeTakesFromItsQueuesAndSaysSo() {
        // They come one after the other.
        Eventually.within(Duration.ofSeconds(20))
                .assertThat(
                        () -> check("consumers").getJsonObject("data"),
                        consumers -> {
                            assertThat(consumers.getInt("payment.status")).isEqualTo(8);
                            assertThat(consumers.getInt("payment.status.review")).isEqualTo(1);
                            assertThat(consumers.getInt("payment.instructions.review"))
                                    .isEqualTo(1);
                        });
        assertThat(check("broker").getString("status")).isEqualTo("UP");
    }

    @Test
    @Order(2)
    void theBrokerLooksAtReportsBeforeItTakesThem() throws JMSException {
        try (Connection bank = overCore("payments", BrokerPair.BANK_PASSWORD);
                Session session = bank.createSession(false, Session.AUTO_ACKNOWLEDGE);
                MessageProducer reports = session.createProducer(session.createQueue(STATUS))) {
            assertThatThrownBy(() -> reports.send(session.createMapMessage()))
                    .isInstanceOf(JMSException.class)
                    .hasMessageContaining("NOT_TEXT");
        }
        try (Connection bank =
                        new JmsConnectionFactory("amqp://localhost:" + brokers.livePort())
                                .createConnection("payments", BrokerPair.BANK_PASSWORD);
                Session session = bank.createSession(false, Session.AUTO_ACKNOWLEDGE);
                MessageProducer reports = session.createProducer(session.createQueue(STATUS))) {
            assertThatThrownBy(() -> reports.send(session.createObjectMessage("no text")))
                    .isInstanceOf(JMSException.class);
            reports.send(session.createTextMessage("no report"));
        }
        Eventually.within(Duration.ofSeconds(20))
                .assertThat(
                        () ->
                                Api.at(server.api(), "demo-finance")
                                        .get("reviews?queue=payment.status.review")
                                        .body(),
                        body -> assertThat(body).contains("no report"));
    }

    @Test
    @Order(3)
    void nobodyMayDoMoreAtTheQueuesThanIsTheirs() throws JMSException {
        assertThatThrownBy(() -> overCore("payments", "wrong")).isInstanceOf(JMSException.class);
        try (Connection bank = overCore("payments", BrokerPair.BANK_PASSWORD);
                Session session = bank.createSession(false, Session.AUTO_ACKNOWLEDGE)) {
            assertThatThrownBy(() -> send(session, "jms.queue.payment.instructions"))
                    .isInstanceOf(JMSException.class);
            assertThatThrownBy(() -> take(session, STATUS)).isInstanceOf(JMSException.class);
            assertThatThrownBy(() -> take(session, STATUS + ".review"))
                    .isInstanceOf(JMSException.class);
        }
        try (Connection node = overCore(BrokerPair.USER, BrokerPair.PASSWORD);
                Session session = node.createSession(false, Session.AUTO_ACKNOWLEDGE)) {
            assertThatThrownBy(() -> send(session, STATUS)).isInstanceOf(JMSException.class);
            assertThatThrownBy(() -> take(session, "jms.queue.payment.instructions"))
                    .isInstanceOf(JMSException.class);
        }
    }

    @Test
    @Order(4)
    void everyPayeeIsPaidOnceThoughTheLiveBrokerIsKilledAndComesBack() throws IOException {
        try (BankSimulatorProcess bank =
                BankSimulatorProcess.start(PORTS, DATA, brokers.settingsOfTheBank())) {
            DrilledRun run = DrilledRun.approved(server.api(), bank.book(), PAYEES);
            run.awaitExecuted(100);
            brokers.killLive();
            int atKill = run.executed().size();
            run.awaitExecuted(atKill + 200);
            brokers.startLive();
            int atReturn = run.executed().size();
            System.out.println(
                    "executed when the live broker was killed: "
                            + atKill
                            + ", when it was back: "
                            + atReturn);
            assertThat(atKill).isLessThan(PAYEES / 2);
            run.assertAllPaidOnce(Duration.ofSeconds(180));
        }
    }

    @Test
    @Order(5)
    void theNodeSaysThatNoBrokerIsThereAndFindsItAgain() throws IOException {
        brokers.killBackup();
        brokers.killLive();
        Eventually.within(Duration.ofSeconds(30))
                .assertThat(
                        () -> check("broker").getString("status"),
                        status -> assertThat(status).isEqualTo("DOWN"));
        assertThat(check("database").getString("status")).isEqualTo("UP");
        brokers.startLive();
        brokers.startBackup();
        Eventually.within(Duration.ofSeconds(60))
                .assertThat(
                        () -> health().get("ready").body(),
                        body -> assertThat(body).doesNotContain("DOWN").contains("consumers"));
    }

    private static void send(Session session, String queue) throws JMSException {
        try (MessageProducer producer = session.createProducer(session.createQueue(queue))) {
            producer.send(session.createTextMessage("{}"));
        }
    }

    private static void take(Session session, String queue) throws JMSException {
        try (MessageConsumer consumer = session.createConsumer(session.createQueue(queue))) {
            consumer.receiveNoWait();
        }
    }

    private static Connection overCore(String user, String password) throws JMSException {
        String url = "tcp://localhost:" + brokers.livePort() + "?reconnectAttempts=0";
        return new ActiveMQConnectionFactory(url).createConnection(user, password);
    }

    private static Api health() {
        return Api.at(server.readiness().resolve("."), "");
    }

    private static JsonObject check(String name) {
        return health().get("ready").json().getJsonArray("checks").stream()
                .map(JsonValue::asJsonObject)
                .filter(check -> check.getString("name").equals(name))
                .findFirst()
                .orElseThrow();
    }
}
