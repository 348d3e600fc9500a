package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters and second factors as they are outside a demo. */
class PeopleInProductionIT {

    private final ProductionServer server = ProductionServer.get();

    @Test
    void aLetterGoesOutByTheMailServerOfTheInstallation() {
        String address = "p" + UUID.randomUUID().toString().substring(0, 8) + "@shop.example";
        Wire.Answer asked =
                post(
                        "/join.xhtml?as=creator",
                        "ask=ask&ask:send=&ask:email=" + address.replace("@", "%40"));
        assertThat(asked.status()).isEqualTo(302);
        CaughtMail.Letter letter = server.mail().await(address, 1);
        assertThat(letter.from()).isEqualTo("Connect <no-reply@connect.example>");
        assertThat(letter.id()).endsWith("@connect.example>");
        assertThat(letter.link()).startsWith(server.portal() + "join.xhtml?key=");
    }

    @Test
    void nobodyReadsLettersThere() {
        assertThat(get("/caught-mail.xhtml", "").status()).isEqualTo(404);
        assertThat(get("/sign-in.xhtml", "").body()).doesNotContain("caught-mail");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/home.xhtml",
                "/accounts/list.xhtml",
                "/accounts/list.csv",
                "/tokens.xhtml",
                "/account.xhtml",
                "/find.json?q=a"
            })
    void whoeverMovesMoneySetsUpASecondFactorBeforeAnythingElse(String page) {
        String session = signedIn();
        Wire.Answer led = get(page, session);
        assertThat(led.status()).isEqualTo(302);
        assertThat(led.header("Location").orElseThrow()).endsWith("/second-factor.xhtml");
        Wire.Answer factor = get("/second-factor.xhtml", session);
        assertThat(factor.status()).isEqualTo(200);
        assertThat(factor.body()).contains("Whoever moves money has a second factor");
    }

    private String signedIn() {
        Wire.Answer answer =
                post(
                        "/sign-in.xhtml",
                        "signIn=signIn&signIn:submit=&signIn:username=first.operator&signIn:password="
                                + ProductionServer.PASSWORD);
        assertThat(answer.status()).isEqualTo(302);
        return "Cookie: "
                + answer.headers("Set-Cookie").stream()
                        .filter(cookie -> cookie.startsWith("CONNECT_SESSION"))
                        .reduce((first, last) -> last)
                        .orElseThrow()
                        .replaceAll(";.*", "");
    }

    private Wire.Answer post(String page, String form) {
        return Wire.send(
                portal(),
                "POST",
                page,
                form + "&jakarta.faces.ViewState=stateless" + Person.NONCE,
                "Content-Type: application/x-www-form-urlencoded");
    }

    private Wire.Answer get(String page, String cookie) {
        return cookie.isEmpty()
                ? Wire.send(portal(), "GET", page, "")
                : Wire.send(portal(), "GET", page, "", cookie);
    }

    private URI portal() {
        return server.portal();
    }
}
