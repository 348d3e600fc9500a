package org.creatorconnect.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An operator at the portal, with a browser's cookies and without its scripts. */
final class Operator {

    private static final Pattern STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\"");
    private static final String FORM = "tags/edit.xhtml";
    private static final int TRIES = 50;

    /** What a page's script adds to each form. */
    static final String NONCE =
            "&primefaces.nonce=MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAw";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(cookies)
                    .build();
    private final URI portal;

    private Operator(URI portal) {
        this.portal = portal;
    }

    static Operator signedIn(URI portal) {
        Operator operator = new Operator(portal);
        HttpResponse<String> home =
                operator.post(
                        "sign-in.xhtml",
                        "signIn=signIn&signIn:submit=&signIn:username=operator"
                                + "&signIn:password=connect-demo"
                                + "&jakarta.faces.ViewState=stateless");
        assertThat(home.statusCode()).isEqualTo(302);
        return operator;
    }

    /** One whom the proxy sent to this node, which serves as others do. */
    static Operator signedInAt(String node, URI portal) {
        for (int tries = 0; tries < TRIES; tries++) {
            Operator operator = signedIn(portal);
            if (operator.node().equals(node)) {
                return operator;
            }
        }
        throw new AssertionError("nobody is sent to " + node);
    }

    /** What the proxy calls the node that this browser is sent to. */
    String node() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("CONNECT_AT"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("none");
    }

    /** The status of a page that only who is signed in sees; another leads to sign-in. */
    int look() {
        return send(request("accounts/list.xhtml").GET().build()).statusCode();
    }

    /** Opens the form of a tag. @return the state of its view */
    String openForm() {
        HttpResponse<String> page = send(request(FORM).GET().build());
        assertThat(page.statusCode()).isEqualTo(200);
        Matcher state = STATE.matcher(page.body());
        assertThat(state.find()).isTrue();
        return state.group(1);
    }

    /** Sends the form that was opened before, wherever that was; the list of tags follows. */
    void sendForm(String state, String tag) {
        HttpResponse<String> answer =
                post(
                        FORM,
                        "tag=tag&tag:save=&tag:version=&tag:tone_input=&tag:name="
                                + tag
                                + "&jakarta.faces.ViewState="
                                + URLEncoder.encode(state, StandardCharsets.UTF_8)
                                + NONCE);
        assertThat(answer.statusCode()).as("sending the form").isEqualTo(302);
        assertThat(send(request("tags/list.xhtml").GET().build()).body()).contains(tag);
    }

    private HttpResponse<String> post(String target, String form) {
        return send(
                request(target)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build());
    }

    private HttpRequest.Builder request(String target) {
        return HttpRequest.newBuilder(portal.resolve(target));
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new IllegalStateException(request.uri().toString(), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
