package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is different when it is not a demo; what looks at the web looks at the real one. */
class ProductionModeIT {

    private static ProductionServer server;
    private static Api mara;
    private static String affiliate;

    @BeforeAll
    static void start() throws Exception {
        server = ProductionServer.get();
        server.offerWebsites();
        mara = server.account("mara", "affiliate");
        affiliate =
                mara.post(
                                "affiliates",
                                """
                                {"displayName": "Mara", "country": "XK", "legalName": "Mara Lind"}""")
                        .text("id");
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
                                + " CONNECT_BASE_URL CONNECT_ADMIN_USER CONNECT_ADMIN_PASSWORD"
                                + " CONNECT_SMTP_HOST CONNECT_MAIL_FROM.");
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
                .contains(
                        "reads pages from these private hosts: "
                                + String.join(
                                        ",",
                                        server.pagesHost(),
                                        server.busyHost(),
                                        server.silentHost()));
    }

    @Test
    void aChannelIsProvedByThePageThatShowsItsCode() {
        String channel = channel("http://" + server.pagesHost() + "/mara");
        String code = mara.post("channels/" + channel + "/proof", "").text("code");
        assertThat(look(channel).json().getBoolean("verified")).isFalse();
        server.pages().put("/mara", "{\"userInteractionCount\": \"12000\"} " + code);
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
    @MethodSource("org.creatorconnect.story.PrivateAddresses#all")
    void nothingInsideIsReached(String address) {
        int before = server.pages().reads();
        assertUnreachable(address);
        assertThat(server.pages().reads()).isEqualTo(before);
    }

    @Test
    void aRedirectIsNotFollowedForAProof() {
        server.pages().put("/moved", "http://127.0.0.1:" + server.pagesPort() + "/secret");
        int before = server.pages().reads();
        assertUnreachable("http://" + server.pagesHost() + "/moved");
        assertThat(server.pages().reads()).isEqualTo(before + 1);
    }

    private static void assertUnreachable(String address) {
        Api.Answer added = add(address);
        if (added.status() == 422) {
            return;
        }
        if (added.status() == 409) {
            // Another spelling of one that was tried before is that channel.
            assertThat(added.body()).contains("The channel is among yours");
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
