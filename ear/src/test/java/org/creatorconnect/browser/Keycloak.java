package org.creatorconnect.browser;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A real Keycloak on this machine with one realm, and what its administrator does there. */
final class Keycloak implements AutoCloseable {

    static final String SECRET = "the-secret-of-the-client";
    static final String PASSWORD = "quite-a-long-sentence-7";

    private static final String ADMIN = "admin";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;
    private final Process process;

    /**
     * @param home where it is unpacked
     * @param portal of the product that it signs people in to
     */
    Keycloak(Path home, URI portal) {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        try {
            Path realms = Files.createDirectories(home.resolve("data/import"));
            String realm =
                    Files.readString(Path.of("src/test/resources/keycloak/realm.json"))
                            .replace("%PORTAL%", portal.toString())
                            .replace("%SECRET%", SECRET)
                            .replace("%PASSWORD%", PASSWORD);
            Files.writeString(realms.resolve("connect-realm.json"), realm);
            process = start(home);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Process start(Path home) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(
                        List.of(
                                "sh",
                                home.resolve("bin/kc.sh").toString(),
                                "start-dev",
                                "--import-realm",
                                "--http-host=127.0.0.1",
                                "--http-port=" + port,
                                "--hostname=" + address()));
        builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", PASSWORD);
        builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx640m");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder.redirectErrorStream(true)
                .redirectOutput(home.resolve("keycloak.log").toFile())
                .start();
    }

    private String address() {
        return "http://localhost:" + port;
    }

    String issuer() {
        return address() + "/realms/connect";
    }

    /** Waits until it says who it is. */
    void awaitReady() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new AssertionError("Keycloak did not start; see keycloak.log");
            }
            Thread.sleep(500);
        }
    }

    private boolean isReady() throws InterruptedException {
        try {
            URI document = URI.create(issuer() + "/.well-known/openid-configuration");
            return http.send(
                                    HttpRequest.newBuilder(document).build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Signs by a fresh key from now on and shows no other; the keys before are disabled. */
    void rotateKeys() {
        JsonStructure before = admin("GET", "components?type=org.keycloak.keys.KeyProvider", "");
        admin(
                "POST",
                "components",
                """
                {"name": "fresh", "providerId": "rsa-generated", "providerType": "org.keycloak.keys.KeyProvider",
                 "config": {"priority": ["1000"], "enabled": ["true"], "active": ["true"], "keySize": ["2048"]}}""");
        before.asJsonArray().getValuesAs(JsonObject.class).stream()
                .filter(key -> key.getString("providerId").equals("rsa-generated"))
                .forEach(key -> admin("DELETE", "components/" + key.getString("id"), ""));
    }

    /** From now on tokens say that another party asked for them. */
    void nameAnotherParty() {
        admin(
                "POST",
                "clients/" + id("clients?clientId=creator-connect") + "/protocol-mappers/models",
                """
                {"name": "party", "protocol": "openid-connect", "protocolMapper": "oidc-hardcoded-claim-mapper",
                 "config": {"claim.name": "azp", "claim.value": "another", "jsonType.label": "String",
                            "id.token.claim": "true"}}""");
    }

    void nameOurselvesAgain() {
        String mappers =
                "clients/" + id("clients?clientId=creator-connect") + "/protocol-mappers/models";
        admin("GET", mappers, "").asJsonArray().getValuesAs(JsonObject.class).stream()
                .filter(mapper -> mapper.getString("name").equals("party"))
                .forEach(mapper -> admin("DELETE", mappers + "/" + mapper.getString("id"), ""));
    }

    void leave(String username, String group) {
        String user = id("users?exact=true&username=" + username);
        admin("DELETE", "users/" + user + "/groups/" + id("groups?search=" + group), "");
    }

    private String id(String question) {
        return admin("GET", question, "").asJsonArray().getJsonObject(0).getString("id");
    }

    private JsonStructure admin(String method, String path, String body) {
        String token =
                send(HttpRequest.newBuilder(
                                        URI.create(
                                                address()
                                                        + "/realms/master/protocol/openid-connect/token"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                "grant_type=password&client_id=admin-cli&username="
                                                        + ADMIN
                                                        + "&password="
                                                        + PASSWORD))
                                .build())
                        .asJsonObject()
                        .getString("access_token");
        return send(
                HttpRequest.newBuilder(URI.create(address() + "/admin/realms/connect/" + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build());
    }

    private JsonStructure send(HttpRequest request) {
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new AssertionError(request.uri() + ": " + answer.body());
            }
            if (answer.body().isEmpty()) {
                return JsonObject.EMPTY_JSON_OBJECT;
            }
            try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
                return reader.read();
            }
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(request.uri().toString(), failure);
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }
}
