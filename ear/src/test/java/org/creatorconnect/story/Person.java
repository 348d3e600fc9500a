package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Somebody at the portal with a browser's cookies, but without its scripts. */
final class Person {

    /** What a page's script adds to each form. */
    static final String NONCE =
            "&primefaces.nonce=MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAw";

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(new CookieManager())
                    .build();

    private Person() {}

    /** A demo's person, signed in. */
    static Person signedIn(String username) {
        Person person = new Person();
        HttpResponse<String> home =
                person.post(
                        "/sign-in.xhtml",
                        "signIn=signIn&signIn:submit=&signIn:username="
                                + username
                                + "&signIn:password=connect-demo&jakarta.faces.ViewState=stateless");
        assertThat(home.statusCode()).as("signing in as " + username).isEqualTo(302);
        return person;
    }

    HttpResponse<String> get(String target) {
        return send(request(target).GET().build());
    }

    /** What is no text. */
    HttpResponse<byte[]> getBytes(String target) {
        return send(request(target).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    HttpResponse<String> post(String target, String form, String... headers) {
        HttpRequest.Builder request =
                request(target)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request.build());
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static HttpRequest.Builder request(String target) {
        return HttpRequest.newBuilder(
                URI.create(Product.portal().resolve("/") + target.substring(1)));
    }

    private HttpResponse<String> send(HttpRequest request) {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return http.send(request, body);
        } catch (IOException failure) {
            throw new IllegalStateException(request.uri().toString(), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
