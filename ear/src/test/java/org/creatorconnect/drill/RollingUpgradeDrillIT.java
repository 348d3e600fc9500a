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
import org.creatorconnect.story.Folders;
import org.creatorconnect.story.Fork;
import org.creatorconnect.story.KnownLink;
import org.creatorconnect.story.ServerOfItsOwn;
import org.creatorconnect.story.SteadyShop;
import org.creatorconnect.story.Tables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Two nodes of the last release become two of this one, the one after the other, while visitors
 * follow a link, a shop reports orders, a person works and a payout run of 3,000 is paid. The new
 * migrations run while the old release serves, and both serve side by side.
 */
@Tag("upgrade")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RollingUpgradeDrillIT {

    private static final int PAYEES = Integer.getInteger("drill.payees", 3_000);

    /** The bank takes its time, so that the run is still on its way when both nodes are new. */
    private static final int PACE_MS = Integer.getInteger("drill.pace", 60);

    private static final Duration SIDE_BY_SIDE = Duration.ofSeconds(20);

    /** Nobody sends a form at once; a page is there before the other node knows its form. */
    private static final Duration FILLING_IN = Duration.ofSeconds(2);

    private static final Path DATA = Path.of("target", "upgrade-drill");
    private static final Path THIS_RELEASE = Path.of("target", "server");

    /** Whatever it is, all nodes have the same. */
    private static final String KEY = "ZHJpbGwtZHJpbGwtZHJpbGwtZHJpbGwtZHJpbGwtZHI=";

    private static final LastRelease BEFORE = LastRelease.built();

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
        database = EmbeddedDatabase.start(DATA.resolve("postgres"), first.database());
        one = node(BEFORE.home(), "node-1", first);
        second = Fork.ports();
        two = node(BEFORE.home(), "node-2", second);
        proxy.start(one.portal(), two.portal());
        bank = brokers.bank(first, DATA, PACE_MS);
    }

    @AfterAll
    static void stop() throws IOException {
        Parts.stop(bank, two, one, database, brokers, proxy);
    }

    @Test
    @Order(1)
    void nobodyNoticesThatAReleaseTakesTheOthersPlace() throws Exception {
        assertThat(newestMigration()).isEqualTo(BEFORE.migration());
        KnownLink link = KnownLink.made(one.api());
        new TwoNodes(one, two).assertKnown(link);
        AtWork people = AtWork.begun(one.api(), proxy.portal(), link);
        DrilledRun run;
        try (people) {
            Operator withForm = Operator.signedInAt("node-2", proxy.portal());
            run = DrilledRun.approved(one.api(), bank.book(), PAYEES);
            run.awaitExecuted(PAYEES / 50);
            one = replaced("node-1", one, first, THIS_RELEASE);
            assertThat(newestMigration()).isGreaterThan(BEFORE.migration());
            bothServeFor(SIDE_BY_SIDE);
            String form = withForm.openForm();
            Thread.sleep(FILLING_IN.toMillis());
            int paid = run.executed().size();
            System.out.println(paid + " were paid when the second node was taken out");
            assertThat(paid).as("paid while both releases served").isLessThan(PAYEES);
            two = replaced("node-2", two, second, THIS_RELEASE);
            withForm.sendForm(form, "Upgraded");
            assertThat(withForm.node()).isEqualTo("node-1");
        }
        people.assertNobodyNoticed();
        assertEachOrderIsThereOnce(people.shop(), link);
        run.assertAllPaidOnce(Duration.ofMinutes(6));
    }

    /** A schema that is ahead of it is not in its way. */
    @Test
    @Order(2)
    void theWayBackIsOpen() throws IOException {
        Operator person = Operator.signedIn(proxy.portal());
        two = replaced("node-2", two, second, BEFORE.home());
        KnownLink link = KnownLink.made(two.api());
        new TwoNodes(one, two).assertKnown(link);
        assertThat(person.look()).isEqualTo(200);
        assertThat(newestMigration()).isGreaterThan(BEFORE.migration());
    }

    /** Taken out, stopped, started as another release on the same data, and put back. */
    private static PackagedServer replaced(String name, PackagedServer old, Ports ports, Path home)
            throws IOException {
        long begin = System.nanoTime();
        proxy.takeOut(name);
        old.close();
        assertThat(old.exitStatus()).as("it was not killed").isNotEqualTo(137);
        PackagedServer replacement = node(home, name, ports);
        proxy.putBack(name);
        System.out.println(
                name + " was away for " + Duration.ofNanos(System.nanoTime() - begin).toSeconds());
        return replacement;
    }

    private static void bothServeFor(Duration time) throws InterruptedException {
        long atOne = proxy.sentTo("node-1");
        long atTwo = proxy.sentTo("node-2");
        Thread.sleep(time.toMillis());
        long news = proxy.sentTo("node-1") - atOne;
        long olds = proxy.sentTo("node-2") - atTwo;
        System.out.println(
                "side by side the new node answered " + news + " and the old one " + olds);
        assertThat(news).as("answered by the new node").isGreaterThan(100);
        assertThat(olds).as("answered by the old node").isGreaterThan(100);
    }

    /** With the commissions of both its lines. */
    private static void assertEachOrderIsThereOnce(SteadyShop shop, KnownLink link) {
        String orders = " FROM shop_order o WHERE o.merchant_id = '" + link.merchant() + "'";
        assertThat(number("SELECT count(*)" + orders)).isEqualTo(shop.reported());
        assertThat(number("SELECT count(DISTINCT o.reference)" + orders))
                .isEqualTo(shop.reported());
        assertThat(
                        number(
                                "SELECT count(*) FROM commission c WHERE EXISTS (SELECT 1"
                                        + orders
                                        + " AND o.id = c.order_id)"))
                .isEqualTo(2 * shop.reported());
    }

    private static long newestMigration() {
        return number("SELECT max(CAST(version AS integer)) FROM flyway_schema_history");
    }

    private static long number(String question) {
        return Tables.number(database.access(), question);
    }

    private static PackagedServer node(Path home, String name, Ports ports) throws IOException {
        Map<String, String> settings = new HashMap<>(brokers.settings());
        settings.put("CONNECT_CLUSTER", "drill");
        settings.put("CONNECT_NODE", name);
        settings.put("CONNECT_SECRET_KEY", KEY);
        settings.put("CONNECT_BASE_URL", proxy.portal().toString().replaceAll("/$", ""));
        settings.put("CONNECT_BEHIND_PROXY", "true");
        return ServerOfItsOwn.start(home, database, ports, DATA.resolve(name), settings);
    }
}
