package org.creatorconnect.story;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;

/** The API as a script outside calls it: one caller, told by a token. */
public final class Api {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI root;
    private final String token;

    private Api(URI root, String token) {
        this.root = root;
        this.token = token;
    }

    /** Calls as the bearer of this token. */
    public static Api as(String token) {
        return at(RunningProduct.get().server().api(), token);
    }

    /** Calls a product somewhere else. */
    public static Api at(URI root, String token) {
        return new Api(root, token);
    }

    /** By what the caller is told. */
    String token() {
        return token;
    }

    /** An answer: its status, and its body when that is JSON. */
    public record Answer(int status, String body) {

        public JsonObject json() {
            try (JsonReader reader = Json.createReader(new StringReader(body))) {
                return reader.readObject();
            }
        }

        public String text(String name) {
            return json().getString(name);
        }

        public JsonArray items() {
            return json().getJsonArray("items");
        }

        /** The decimal of a money object in the answer. */
        String amount(String name) {
            return json().getJsonObject(name).getString("amount");
        }
    }

    public Answer get(String path) {
        return send("GET", path, "", Map.of());
    }

    public Answer put(String path, String body) {
        return send("PUT", path, body, Map.of());
    }

    /** Posts with a new Idempotency-Key. */
    public Answer post(String path, String body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    /** Posts with the given Idempotency-Key; without one when it is empty. */
    Answer post(String path, String body, String key) {
        return post(path, body, key.isEmpty() ? Map.of() : Map.of("Idempotency-Key", key));
    }

    /** Posts with further headers. */
    Answer post(String path, String body, Map<String, String> headers) {
        return send("POST", path, body, headers);
    }

    /** Posts a file as it is made. */
    Answer postFile(String path, HttpRequest.BodyPublisher file) {
        return send("POST", path, file, Map.of("Content-Type", "application/octet-stream"));
    }

    private Answer send(String method, String path, String body, Map<String, String> headers) {
        return send(
                method,
                path,
                body.isEmpty()
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofString(body),
                headers);
    }

    private Answer send(
            String method,
            String path,
            HttpRequest.BodyPublisher body,
            Map<String, String> headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(root.resolve(path))
                        .header("Content-Type", "application/json")
                        .method(method, body);
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        headers.forEach(request::setHeader);
        try {
            HttpResponse<String> response =
                    HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException failure) {
            throw new IllegalStateException(method + " " + path, failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
