package org.creatorconnect.launcher.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.UUID;

/**
 * The product's API as one caller uses it. What is refused is an error here: the script is wrong.
 */
final class DemoApi {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private final URI portal;
    private final String token;

    DemoApi(URI portal, String token) {
        this.portal = portal;
        this.token = token;
    }

    DemoApi as(String otherToken) {
        return new DemoApi(portal, otherToken);
    }

    JsonObject get(String path) {
        return send("GET", path, "");
    }

    JsonObject put(String path, String body) {
        return send("PUT", path, body);
    }

    JsonObject post(String path, String body) {
        return send("POST", path, body);
    }

    /** Follows a short link as a visitor does; the click id that the shop is told. */
    Optional<String> click(String code, String visitor) {
        HttpRequest request =
                HttpRequest.newBuilder(portal.resolve("r/" + code))
                        .header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64) Demo/" + visitor)
                        .build();
        String location = exchange(request).headers().firstValue("Location").orElse("");
        int start = location.indexOf("click_id=");
        return start < 0
                ? Optional.empty()
                : Optional.of(location.substring(start + "click_id=".length()).split("&", 2)[0]);
    }

    /** Sends a product feed. */
    JsonObject tsv(String path, String feed) {
        return send("POST", path, feed, "text/tab-separated-values");
    }

    private JsonObject send(String method, String path, String body) {
        return send(method, path, body, "application/json");
    }

    private JsonObject send(String method, String path, String body, String type) {
        HttpRequest request =
                HttpRequest.newBuilder(portal.resolve("api/v1/" + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", type)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build();
        HttpResponse<String> response = exchange(request);
        if (response.statusCode() >= 300) {
            throw new IllegalStateException(
                    method + " " + path + " " + body + " -> " + response.body());
        }
        try (JsonReader reader = Json.createReader(new StringReader(response.body()))) {
            return reader.readObject();
        }
    }

    private static HttpResponse<String> exchange(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new IllegalStateException("the server does not answer", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
