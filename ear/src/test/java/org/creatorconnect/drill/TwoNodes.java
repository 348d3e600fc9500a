package org.creatorconnect.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.stream.IntStream;
import org.creatorconnect.launcher.PackagedServer;
import org.creatorconnect.story.Api;
import org.creatorconnect.story.Eventually;
import org.creatorconnect.story.KnownLink;

/** What one of two nodes knows of what is done at the other. */
record TwoNodes(PackagedServer one, PackagedServer two) {

    private static final Duration SOON = Duration.ofMillis(1_500);
    private static final int WRONG = 5;

    /** Everybody who follows the link from now on is answered from memory. */
    void assertKnown(KnownLink link) {
        for (PackagedServer node : new PackagedServer[] {one, two}) {
            Eventually.within(Duration.ofSeconds(20))
                    .assertThat(
                            () -> Api.at(node.portal(), "").get("r/" + link.code()).status(),
                            status -> assertThat(status).isEqualTo(302));
        }
    }

    /** Terms of a merchant, and a ban, hold at both nodes at once. */
    void assertLinksAreTold() {
        KnownLink link = KnownLink.made(two.api());
        assertKnown(link);
        assertThat(leadsTo(one, link)).contains("click_id=");
        Api.at(two.api(), link.merchantToken())
                .put(
                        "merchants/" + link.merchant() + "/program",
                        "{\"clickIdParameter\": \"cc_click\"}");
        Eventually.within(SOON)
                .assertThat(
                        () -> leadsTo(one, link),
                        target -> assertThat(target).contains("cc_click="));
        Api.Answer banned =
                Api.at(two.api(), "demo-operator")
                        .post(
                                "affiliates/" + link.affiliate() + "/ban",
                                "{\"reasonCode\": \"OTHER\"}");
        assertThat(banned.status()).as(banned.body()).isLessThan(300);
        Eventually.within(SOON)
                .assertThat(
                        () -> leadsTo(one, link),
                        target -> assertThat(target).isEqualTo("https://shop.example/mug"));
    }

    /** Wrong passwords at one node and at the other are counted together. */
    void assertGuessesAreCountedTogether() {
        IntStream.range(0, WRONG).forEach(n -> assertThat(signIn(one, "wrong")).isEqualTo(200));
        IntStream.range(0, WRONG).forEach(n -> assertThat(signIn(two, "wrong")).isEqualTo(200));
        assertThat(signIn(one, "connect-demo")).isNotEqualTo(302);
        assertThat(signIn(two, "connect-demo")).isNotEqualTo(302);
    }

    private static String leadsTo(PackagedServer node, KnownLink link) {
        return send(HttpRequest.newBuilder(node.portal().resolve("r/" + link.code())).GET())
                .headers()
                .firstValue("Location")
                .orElse("nowhere");
    }

    private static int signIn(PackagedServer node, String password) {
        URI page = node.portal().resolve("sign-in.xhtml");
        return send(HttpRequest.newBuilder(page)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        "signIn=signIn&signIn:submit=&signIn:username=reviewer"
                                                + "&signIn:password="
                                                + password
                                                + "&jakarta.faces.ViewState=stateless"
                                                + Operator.NONCE)))
                .statusCode();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            request.header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64) Drill")
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
