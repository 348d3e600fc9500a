package org.creatorconnect.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.creatorconnect.launcher.BankSimulatorProcess;
import org.creatorconnect.launcher.EmbeddedDatabase;
import org.creatorconnect.launcher.PackagedServer;
import org.creatorconnect.launcher.Ports;
import org.creatorconnect.story.Eventually;
import org.creatorconnect.story.Folders;
import org.creatorconnect.story.Fork;
import org.creatorconnect.story.KnownLink;
import org.creatorconnect.story.ServerOfItsOwn;
import org.creatorconnect.story.Tables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Two nodes, a pair of brokers, a database and a proxy. In a payout run of 3,000 a node, the live
 * broker and the database are killed one after another, and each comes back.
 */
@Tag("cluster")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClusterDrillIT {

    private static final int PAYEES = Integer.getInteger("drill.payees", 3_000);
    private static final int INVITATIONS = 30;

    /** The bank takes its time, so that the run is still on its way when the node is back. */
    private static final int PACE_MS = Integer.getInteger("drill.pace", 60);

    private static final Duration DATABASE_AWAY = Duration.ofSeconds(10);

    /** Nobody sends a form at once; a page is there before the other node knows its form. */
    private static final Duration FILLING_IN = Duration.ofSeconds(2);

    private static final Path DATA = Path.of("target", "cluster-drill");

    /** Whatever it is, all nodes have the same. */
    private static final String KEY = "ZHJpbGwtZHJpbGwtZHJpbGwtZHJpbGwtZHJpbGwtZHI=";

    private static Ports first;
    private static Ports second;
    private static BrokerPair brokers;
    private static EmbeddedDatabase database;
    private static BankSimulatorProcess bank;
    private static Proxy proxy;
    private static PackagedServer one;
    private static PackagedServer two;

    @BeforeAll
    static void start() throws IOException {
        first = Fork.ports();
        Folders.delete(DATA);
        Files.createDirectories(DATA);
        proxy = new Proxy(DATA.resolve("proxy"));
        brokers = BrokerPair.start(DATA.resolve("brokers"));
        startDatabase();
        one = node("node-1", first);
        second = Fork.ports();
        two = node("node-2", second);
        proxy.start(one.portal(), two.portal());
        bank = brokers.bank(first, DATA, PACE_MS);
    }

    @AfterAll
    static void stop() throws IOException {
        Parts.stop(bank, two, one, database, brokers, proxy);
    }

    @Test
    @Order(1)
    void whatIsDoneAtOneNodeHoldsAtTheOther() {
        TwoNodes nodes = new TwoNodes(one, two);
        nodes.assertLinksAreTold();
        nodes.assertGuessesAreCountedTogether();
    }

    @Test
    @Order(2)
    void nothingIsLostAndNobodyIsPaidTwiceWhateverIsKilled() throws Exception {
        KnownLink link = KnownLink.made(one.api());
        Operator operator = Operator.signedIn(proxy.portal());
        invite();
        new TwoNodes(one, two).assertKnown(link);
        try (Visitors visitors = new Visitors(proxy.portal().resolve("r/" + link.code()))) {
            DrilledRun run = DrilledRun.approved(one.api(), bank.book(), PAYEES);
            run.awaitExecuted(PAYEES / 20);
            killTheNodeOf(operator, run);
            new TwoNodes(one, two).assertKnown(link);
            run.awaitExecuted(PAYEES / 4);
            killTheLiveBroker(run);
            run.awaitExecuted(PAYEES / 2);
            killTheDatabase(operator, run);
            run.assertAllPaidOnce(Duration.ofMinutes(6));
            assertThat(visitors.failures()).as("visitors who were not sent on").isEmpty();
            System.out.println(visitors.sentOn() + " visitors sent on");
            assertThat(visitors.sentOn()).isGreaterThan(1_000);
        }
        assertThat(operator.look()).isEqualTo(200);
        assertEachDeadlineFellOnce();
    }

    /** A person with a half-filled form is at the node that dies. */
    private void killTheNodeOf(Operator operator, DrilledRun run) throws Exception {
        String form = operator.openForm();
        String at = operator.node();
        Thread.sleep(FILLING_IN.toMillis());
        letInvitationsLapse();
        boolean isFirst = at.equals("node-1");
        (isFirst ? one : two).kill();
        int executed = run.executed().size();
        // What is on its way to a node that dies is not sent a second time; a person sends it
        // later.
        Eventually.within(Duration.ofSeconds(15))
                .assertThat(operator::look, status -> assertThat(status).isEqualTo(200));
        operator.sendForm(form, "Survivors");
        assertThat(operator.node()).isNotEqualTo(at);
        System.out.println(at + " was killed when " + executed + " were paid");
        if (isFirst) {
            one = node("node-1", first);
        } else {
            two = node("node-2", second);
        }
    }

    private void killTheLiveBroker(DrilledRun run) throws IOException {
        letInvitationsLapse();
        brokers.killLive();
        int executed = run.executed().size();
        run.awaitExecuted(executed + PAYEES / 20);
        brokers.startLive();
        System.out.println("the live broker was killed when " + executed + " were paid");
    }

    private void killTheDatabase(Operator operator, DrilledRun run) throws Exception {
        letInvitationsLapse();
        database.kill();
        int executed = run.executed().size();
        Thread.sleep(DATABASE_AWAY.toMillis());
        startDatabase();
        Eventually.within(Duration.ofSeconds(30))
                .assertThat(operator::look, status -> assertThat(status).isEqualTo(200));
        System.out.println("the database was killed when " + executed + " were paid");
    }

    private static void startDatabase() throws IOException {
        database = EmbeddedDatabase.start(DATA.resolve("postgres"), first.database());
    }

    private static PackagedServer node(String name, Ports ports) throws IOException {
        Map<String, String> settings = new HashMap<>(brokers.settings());
        settings.put("CONNECT_CLUSTER", "drill");
        settings.put("CONNECT_NODE", name);
        settings.put("CONNECT_SECRET_KEY", KEY);
        settings.put("CONNECT_BASE_URL", proxy.portal().toString().replaceAll("/$", ""));
        settings.put("CONNECT_BEHIND_PROXY", "true");
        return ServerOfItsOwn.start(database, ports, DATA.resolve(name), settings);
    }

    /** People who let their invitations lapse. */
    private void invite() {
        sql(
                """
                WITH guest AS (INSERT INTO invitation (id, version, fingerprint, username, display_name, role, status,
                        invited_by, invited_at, expires_at)
                    SELECT gen_random_uuid(), 0, encode(sha256(('guest' || n)::bytea), 'hex'), 'guest' || n, 'Guest',
                        'reviewer', 'INVITED', 'operator', now(), now() + interval '7 days'
                    FROM generate_series(1, %d) n RETURNING id, expires_at)
                INSERT INTO deadline (kind, subject_id, due_at, attempt_at)
                    SELECT 'INVITATION_OPEN', id, expires_at, expires_at FROM guest\
                """
                        .formatted(INVITATIONS));
    }

    /** A third of those that are left fall due at this moment. */
    private void letInvitationsLapse() {
        sql(
                """
                UPDATE deadline SET due_at = now(), attempt_at = now() WHERE kind = 'INVITATION_OPEN' AND subject_id IN
                    (SELECT i.id FROM invitation i JOIN deadline d ON d.subject_id = i.id
                     WHERE d.due_at > now() AND i.username LIKE 'guest%%' ORDER BY i.id LIMIT %d)\
                """
                        .formatted(INVITATIONS / 3));
    }

    private void assertEachDeadlineFellOnce() {
        Eventually.within(Duration.ofMinutes(3))
                .assertThat(
                        () ->
                                count(
                                        "SELECT count(*) FROM deadline WHERE kind ="
                                                + " 'INVITATION_OPEN' AND due_at < now()"),
                        left -> assertThat(left).isZero());
        String lapses = "FROM audit_entry WHERE action = 'INVITATION_LAPSED'";
        Eventually.within(Duration.ofSeconds(20))
                .assertThat(
                        () -> count("SELECT count(*) " + lapses),
                        count -> assertThat(count).isEqualTo(INVITATIONS));
        assertThat(count("SELECT count(DISTINCT subject_id) " + lapses)).isEqualTo(INVITATIONS);
    }

    private void sql(String statement) {
        Tables.run(database.access(), statement);
    }

    private long count(String question) {
        return Tables.number(database.access(), question);
    }
}
