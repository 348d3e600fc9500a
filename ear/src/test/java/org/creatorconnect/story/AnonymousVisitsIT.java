package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who has not signed in leaves nothing behind: no session, and hardly a line in the log. */
@Tag("stress")
class AnonymousVisitsIT {

    private static final int VISITS = Integer.getInteger("anonymous.visits", 2_000);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/home.xhtml",
                "/sign-in.xhtml",
                "/sign-in.xhtml?to=/home.xhtml",
                "/invitation.xhtml?key=nothing",
                "/join.xhtml?as=merchant",
                "/join.xhtml?key=nothing",
                "/reset.xhtml",
                "/team-invitation.xhtml?key=nothing",
                "/reset.xhtml?key=nothing",
                "/address.xhtml?key=nothing",
                "/terms.xhtml",
                "/openid.xhtml",
                "/openid.xhtml?why=NONCE_WRONG",
                "/sign-in/openid",
                "/sign-in/openid/callback?code=x&state=y",
                "/caught-mail.xhtml",
                "/r/NoSuchCode",
                "/r/",
                "/r/x",
                "/nothing",
                "/nothing.xhtml",
                "/error/denied.xhtml",
                "/error/not-found.xhtml",
                "/favicon.ico",
                "/jakarta.faces.resource/nothing.css.xhtml?ln=connect",
                "/jakarta.faces.resource/base.css.xhtml?ln=connect",
                "/affiliates/list.csv",
                "/api/v1/me",
                "/openapi"
            })
    void noSessionBeforeSomebodySignsIn(String target) {
        for (String method : new String[] {"GET", "HEAD"}) {
            Wire.Answer answer = Wire.send(method, target, "");
            assertThat(answer.status()).as(method + " " + target).isLessThan(500);
            assertThat(answer.headers("Set-Cookie"))
                    .as(method + " " + target)
                    .noneMatch(cookie -> cookie.startsWith("CONNECT_SESSION"));
        }
    }

    @Test
    void aWrongPasswordOpensNoSession() {
        Wire.Answer answer =
                Wire.send(
                        "POST",
                        "/sign-in.xhtml",
                        "signIn=signIn&signIn:submit=&signIn:username=nobody"
                                + "&signIn:password=wrong&jakarta.faces.ViewState=stateless"
                                + Person.NONCE,
                        "Content-Type: application/x-www-form-urlencoded");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("do not fit together");
        assertThat(answer.headers("Set-Cookie"))
                .noneMatch(cookie -> cookie.startsWith("CONNECT_SESSION"));
    }

    @Test
    void manyVisitsAndManyForgedFormsLeaveTheLogAlone() throws IOException {
        long before = Files.size(RunningProduct.get().server().log());
        String form = "signIn=signIn&jakarta.faces.ViewState=1:1";
        String post =
                "POST /sign-in.xhtml HTTP/1.1\r\nHost: localhost\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                        + form.length()
                        + "\r\n\r\n"
                        + form;
        repeat(VISITS / 2, "GET /sign-in.xhtml HTTP/1.1\r\nHost: localhost\r\n\r\n", 200);
        repeat(VISITS / 2, post, 409);
        long grown = Files.size(RunningProduct.get().server().log()) - before;
        System.out.println(VISITS + " visits and forged forms: the log grew by " + grown);
        assertThat(grown).isLessThan(VISITS * 200L);
    }

    /** Sends one request again and again over one connection. */
    private static void repeat(int times, String request, int status) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", Product.portal().getPort())) {
            socket.setSoTimeout(60_000);
            InputStream answers = new BufferedInputStream(socket.getInputStream());
            for (int i = 0; i < times; i++) {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
                String head = head(answers);
                assertThat(head).startsWith("HTTP/1.1 " + status).doesNotContain("CONNECT_SESSION");
                skip(answers, head);
            }
        }
    }

    private static String head(InputStream answers) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = answers.read();
            if (next < 0) {
                throw new IOException("ended after " + head);
            }
            head.append((char) next);
        }
        return head.toString();
    }

    /** The body, by its length or in pieces. */
    private static void skip(InputStream answers, String head) throws IOException {
        for (String line : head.split("\r\n")) {
            if (line.toLowerCase(java.util.Locale.ROOT).startsWith("content-length:")) {
                answers.skipNBytes(Long.parseLong(line.substring(15).strip()));
                return;
            }
        }
        int size = size(answers);
        while (size > 0) {
            answers.skipNBytes(size + 2L);
            size = size(answers);
        }
        answers.skipNBytes(2);
    }

    private static int size(InputStream answers) throws IOException {
        StringBuilder line = new StringBuilder();
        while (line.indexOf("\r\n") < 0) {
            line.append((char) answers.read());
        }
        return Integer.parseInt(line.toString().strip(), 16);
    }
}
