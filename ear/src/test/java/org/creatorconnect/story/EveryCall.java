package org.creatorconnect.story;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The calls of the API, as its own description names them, and raw requests to them. */
final class EveryCall {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Set<String> METHODS = Set.of("get", "post", "put");

    private EveryCall() {}

    /**
     * A call with ids that nothing has.
     *
     * @param json whether it takes one JSON object
     * @param parameters the names of what its query may hold
     */
    record Call(String method, String path, boolean json, List<String> parameters) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static List<Call> all() {
        JsonObject document = object(send(request("../../openapi?format=JSON").GET()).body());
        List<Call> calls = new ArrayList<>();
        document.getJsonObject("paths")
                .forEach(
                        (path, item) ->
                                item.asJsonObject()
                                        .forEach((method, of) -> add(calls, path, method, of)));
        return calls;
    }

    /** Sends a body of some type, or nothing when the type is empty. */
    static HttpResponse<String> send(Call call, String query, String type, byte[] body) {
        HttpRequest.Builder request = request(call.path() + query);
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        return send(
                request.header("Authorization", "Bearer demo-operator")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .method(call.method(), HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    /** Calls as nobody. */
    static HttpResponse<String> asNobody(String method, String path) {
        return send(
                request(path)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .method(method, HttpRequest.BodyPublishers.noBody()));
    }

    static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(Product.api() + path).normalize());
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new IllegalStateException(request.build().toString(), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** The code of a problem; the body itself when it is none. */
    static String code(HttpResponse<String> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        return type.startsWith("application/problem+json")
                ? object(answer.body()).getString("code")
                : "no problem but " + type + " " + answer.body();
    }

    private static void add(List<Call> calls, String path, String method, JsonValue of) {
        if (!METHODS.contains(method)) {
            return;
        }
        JsonObject operation = of.asJsonObject();
        List<String> parameters =
                operation.containsKey("parameters")
                        ? operation.getJsonArray("parameters").stream()
                                .map(JsonValue::asJsonObject)
                                .filter(one -> one.getString("in").equals("query"))
                                .map(one -> one.getString("name"))
                                .toList()
                        : List.of();
        calls.add(
                new Call(
                        method.toUpperCase(java.util.Locale.ROOT),
                        path.replace("/api/v1/", "")
                                .replaceAll("\\{\\w+}", UUID.randomUUID().toString()),
                        takesObject(path, operation),
                        parameters));
    }

    private static boolean takesObject(String path, JsonObject operation) {
        return operation.containsKey("requestBody")
                && !path.endsWith("/batch")
                && !path.endsWith("/products")
                && operation
                        .getJsonObject("requestBody")
                        .getJsonObject("content")
                        .containsKey("application/json");
    }

    private static JsonObject object(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
