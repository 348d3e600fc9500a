package org.creatorconnect.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which settings of a broker of one's own, and of several nodes, a server starts with. */
class BrokerSettingsTest {

    private static final Path CONF = Path.of("../ear/src/main/server/standalone.conf");
    private static final String URL = "CONNECT_BROKER_URL";
    private static final String CLUSTER = "CONNECT_CLUSTER";
    private static final Map<String, String> KNOWN =
            Map.of("CONNECT_BROKER_USER", "connect", "CONNECT_BROKER_PASSWORD", "not-used-here");
    private static final Map<String, String> NODE =
            Map.of(
                    URL,
                    "tcp://broker:61616",
                    CLUSTER,
                    "shop",
                    "CONNECT_NODE",
                    "node-1",
                    "CONNECT_SECRET_KEY",
                    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "tcp://broker:61616; broker:61616 broker:61616 broker:61616 false",
                "tcp://one:61616, tcp://two:61617; one:61616 two:61617 one:61616 false",
                "ssl://one:1,ssl://two:2,ssl://three:3; one:1 two:2 three:3 true"
            })
    void theServerIsToldUpToThreeAddresses(String url, String told) throws Exception {
        Map<String, String> settings = new HashMap<>(KNOWN);
        settings.put(URL, url);
        String said =
                shell(
                        settings,
                        "printf '%s' \"$CONNECT_BROKER_HOST_1:$CONNECT_BROKER_PORT_1"
                                + " $CONNECT_BROKER_HOST_2:$CONNECT_BROKER_PORT_2"
                                + " $CONNECT_BROKER_HOST_3:$CONNECT_BROKER_PORT_3"
                                + " $CONNECT_BROKER_SSL\"");
        assertThat(said).isEqualTo(told);
        assertThat(shell(settings, "printf '%s' \"$SERVER_OPTS\""))
                .contains("--server-config=standalone-full-ha.xml");
    }

    @Test
    void withoutOneTheServerHasItsBrokerWithin() throws Exception {
        assertThat(shell(Map.of(), "printf '%s' \"$SERVER_OPTS\""))
                .contains("--server-config=standalone-full.xml");
        assertThat(shell(KNOWN, "")).contains("CONNECT_BROKER_URL is missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "broker:61616",
                "amqp://broker:5672",
                "tcp://broker",
                "tcp://broker:port",
                "tcp://:61616",
                "tcp://one:1,ssl://two:2",
                "tcp://one:1,",
                "tcp://one:1,tcp://two:2,tcp://three:3,tcp://four:4",
                "tcp://user:secret@broker:61616"
            })
    void whatIsNoAddressIsRefused(String url) throws Exception {
        Map<String, String> settings = new HashMap<>(KNOWN);
        settings.put(URL, url);
        assertThat(shell(settings, "")).contains("it must be one to three addresses");
    }

    @Test
    void aBrokerNeedsToKnowWhoWeAre() throws Exception {
        assertThat(shell(Map.of(URL, "tcp://broker:61616"), ""))
                .contains("must be set as well: CONNECT_BROKER_USER CONNECT_BROKER_PASSWORD.");
    }

    @Test
    void certificatesAreTrustedOnEncryptedWaysOnly() throws Exception {
        Map<String, String> settings = new HashMap<>(KNOWN);
        settings.put(URL, "tcp://broker:61616");
        settings.put("CONNECT_BROKER_TRUST_STORE", folder.resolve("trust.p12").toString());
        assertThat(shell(settings, "")).contains("begin it with ssl://");
        settings.put(URL, "ssl://broker:61617");
        assertThat(shell(settings, "")).contains("cannot be read");
        Files.writeString(folder.resolve("trust.p12"), "");
        assertThat(shell(settings, "printf '%s' \"$JAVA_OPTS\""))
                .contains("-Dorg.apache.activemq.ssl.trustStore=" + folder.resolve("trust.p12"));
    }

    @Test
    void severalNodesShareOneBroker() throws Exception {
        assertThat(shell(Map.of(CLUSTER, "shop"), ""))
                .contains("CONNECT_CLUSTER is set and CONNECT_BROKER_URL is not")
                .contains("the queues would be parted");
    }

    @ParameterizedTest
    @CsvSource({
        "CONNECT_NODE, to another name on each node",
        "CONNECT_SECRET_KEY, to the same key on each node"
    })
    void aNodeHasANameOfItsOwnAndTheKeyOfAll(String missing, String said) throws Exception {
        Map<String, String> settings = new HashMap<>(KNOWN);
        settings.putAll(NODE);
        assertThat(shell(settings, "printf '%s' \"$JAVA_OPTS\""))
                .contains("-Djboss.node.name=node-1")
                .contains("-Djboss.bind.address.private=127.0.0.1");
        settings.remove(missing);
        assertThat(shell(settings, "")).contains(missing).contains(said);
    }

    @Test
    void theDemosBankFindsABrokerOfOnesOwn() {
        Ports ports = new Ports(100);
        assertThat(PaymentBroker.addresses(Map.of(), ports)).isEqualTo("localhost:5772");
        Map<String, String> pair = Map.of(URL, "tcp://one:61616, tcp://two:61616");
        assertThat(PaymentBroker.addresses(pair, ports)).isEqualTo("one:61616,two:61616");
        assertThat(PaymentBroker.first(pair, ports)).isEqualTo("one:61616");
        assertThatThrownBy(() -> PaymentBroker.first(Map.of(URL, "ssl://one:61617"), ports))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("CONNECT_BANK");
    }

    /** What the start script says, and then what is printed of it. */
    private String shell(Map<String, String> settings, String print) throws Exception {
        ProcessBuilder shell =
                new ProcessBuilder("sh", "-c", ". \"$0\"; " + print, CONF.toString());
        shell.environment().keySet().removeIf(name -> name.startsWith("CONNECT_"));
        shell.environment().putAll(ServerConfigurationTest.SETTINGS);
        shell.environment().put("CONNECT_DATA_DIR", folder.toString());
        shell.environment().put("JBOSS_HOME", folder.toString());
        shell.environment().putAll(settings);
        Process read = shell.redirectErrorStream(true).start();
        String said = new String(read.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        read.waitFor();
        return said;
    }
}
