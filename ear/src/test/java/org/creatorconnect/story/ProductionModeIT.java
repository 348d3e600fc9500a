package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is different when it is not a demo; what looks at the web looks at the real one. */
class ProductionModeIT {

    private static ProductionServer server;
    private static Api mara;
    private static String affiliate;

    @BeforeAll
    static void start() throws Exception {
        server =
                new ProductionServer(
                        """
                        127.0.0.1 localhost %s
                        127.0.0.1 pages.example inside.example
                        169.254.169.254 metadata.example
                        10.0.0.5 ten.example
                        100.64.0.1 carrier.example
                        ::1 six.example
                        fd00::1 unique.example
                        64:ff9b::7f00:1 translated.example
                        """
                                .formatted(InetAddress.getLocalHost().getHostName()));
        server.sql("INSERT INTO platform (code, name, hosts) VALUES ('WEBSITE', 'Website', '{}')");
        mara = server.affiliate("mara");
        affiliate =
                mara.post(
                                "affiliates",
                                """
                                {"displayName": "Mara", "country": "XK", "legalName": "Mara Lind"}""")
                        .text("id");
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void withoutSettingsTheServerSaysWhichAreMissingAndEnds() throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(
                        "sh", Path.of("target", "server", "bin", "standalone.sh").toString());
        builder.environment().keySet().removeIf(name -> name.startsWith("CONNECT_"));
        builder.environment().put("CONNECT_MODE", "production");
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(said.lines())
                .containsExactly(
                        "Creator Connect cannot start: production mode needs these settings:"
                                + " CONNECT_DB_URL CONNECT_DB_USER CONNECT_DB_PASSWORD"
                                + " CONNECT_BASE_URL CONNECT_ADMIN_USER CONNECT_ADMIN_PASSWORD.");
    }

    @Test
    void demoTokensAndTheMovableClockAreAbsent() throws IOException {
        for (String name : new String[] {"operator", "finance", "auditor", "merchant"}) {
            assertThat(server.as("demo-" + name).get("me").status()).isEqualTo(401);
        }
        Api nobody = server.as("");
        assertThat(nobody.get("demo/clock").status()).isEqualTo(404);
        assertThat(nobody.post("demo/clock", "{\"advance\": \"P1D\"}").status()).isIn(401, 404);
        assertThat(
                        nobody.post(
                                        "demo/accounts",
                                        "{\"username\": \"guest\", \"type\": \"FINANCE\"}")
                                .status())
                .isEqualTo(404);
        assertThat(server.log())
                .doesNotContain(ProductionServer.PASSWORD)
                .contains("reads pages from these private hosts: pages.example:");
    }

    @Test
    void aChannelIsProvedByThePageThatShowsItsCode() {
        String channel = channel("http://pages.example:" + server.pagesPort() + "/mara");
        String code = mara.post("channels/" + channel + "/proof", "").text("code");
        assertThat(look(channel).json().getBoolean("verified")).isFalse();
        server.page("/mara", "{\"userInteractionCount\": \"12000\"} " + code);
        Api.Answer seen = look(channel);
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.json().getBoolean("verified")).isTrue();
        assertThat(seen.json().getInt("followers")).isEqualTo(12_000);
        assertThat(
                        mara.post(
                                        "affiliates/" + affiliate + "/role-applications",
                                        "{\"role\": \"INFLUENCER\"}")
                                .text("status"))
                .isEqualTo("APPROVED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://127.8.8.8/",
                "http://2130706433/",
                "http://017700000001/",
                "http://0x7f000001/",
                "http://0177.0.0.1/",
                "http://127.1/",
                "http://0/",
                "http://0.0.0.0/",
                "http://0.1.2.3/",
                "http://localhost/",
                "http://LOCALHOST./upper",
                "http://inside.example/",
                "http://pages.example/",
                "https://pages.example/secure",
                "http://pages.example:8080/",
                "http://metadata.example/latest/meta-data/",
                "http://169.254.169.254/latest/meta-data/",
                "http://ten.example/",
                "http://10.0.0.5/",
                "http://172.16.0.1/",
                "http://192.168.1.1/",
                "http://carrier.example/",
                "http://100.64.0.1/",
                "http://224.0.0.1/",
                "http://240.0.0.1/",
                "http://255.255.255.255/",
                "http://six.example/",
                "http://[::1]/",
                "http://[::]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[::ffff:7f00:1]/",
                "http://[::ffff:169.254.169.254]/",
                "http://[fe80::1]/",
                "http://[fec0::1]/",
                "http://[fd00::1]/",
                "http://unique.example/",
                "http://[64:ff9b::7f00:1]/",
                "http://translated.example/",
                "http://[2002:7f00:1::]/",
                "http://[2001:0:7f00:1::]/",
                "http://[ff02::1]/",
                "http://127.0.0.1:9990/health",
                "http://user:secret@pages.example/",
                "http://pages.example@127.0.0.1/",
                "ftp://pages.example/",
                "file:///etc/passwd",
                "gopher://127.0.0.1:5432/_x",
                "http://[::1/",
                "http:// /"
            })
    void nothingInsideIsReached(String address) {
        int before = server.reads();
        assertUnreachable(address);
        assertThat(server.reads()).isEqualTo(before);
    }

    @Test
    void aRedirectIsNotFollowedForAProof() {
        server.page("/moved", "http://127.0.0.1:" + server.pagesPort() + "/secret");
        int before = server.reads();
        assertUnreachable("http://pages.example:" + server.pagesPort() + "/moved");
        assertThat(server.reads()).isEqualTo(before + 1);
    }

    private static void assertUnreachable(String address) {
        Api.Answer added = add(address);
        if (added.status() == 422) {
            return;
        }
        assertThat(added.status()).isEqualTo(201);
        String channel = added.text("id");
        assertThat(mara.post("channels/" + channel + "/proof", "").status()).isEqualTo(201);
        Api.Answer answer = look(channel);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("code")).isEqualTo("CHANNEL_UNREACHABLE");
        assertThat(answer.body()).doesNotContain("secret");
    }

    private static String channel(String address) {
        return add(address).text("id");
    }

    private static Api.Answer add(String address) {
        return mara.post(
                "affiliates/" + affiliate + "/channels",
                "{\"platform\": \"WEBSITE\", \"url\": \"" + address + "\"}");
    }

    private static Api.Answer look(String channel) {
        return mara.post("channels/" + channel + "/verification", "");
    }
}
