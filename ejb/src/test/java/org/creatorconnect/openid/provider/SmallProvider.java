package org.creatorconnect.openid.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * A provider of OpenID Connect on this machine that keeps to the standard unless a test says
 * otherwise: codes for one use, PKCE, a client with a secret, keys that can be changed.
 */
public final class SmallProvider implements AutoCloseable {

    public static final String CLIENT = "connect";
    public static final String SECRET = "a-secret-of-the-client";

    /** Made once: keys take their time. */
    private static final RSAKey USUAL = freshKey();

    private final HttpServer server;
    private final Map<String, Map<String, String>> codes = new HashMap<>();
    private final Map<String, Object> person = new HashMap<>();
    private Consumer<JWTClaimsSet.Builder> change = claims -> {};
    private RSAKey key = USUAL;
    private JWKSet shown = new JWKSet(key);
    private String algorithm = "RS256";
    private String document;
    private int status = 200;
    private long pauseMillis;

    public SmallProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        document =
                """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize",
                 "token_endpoint": "%1$s/token", "jwks_uri": "%1$s/keys",
                 "end_session_endpoint": "%1$s/end",
                 "authorization_response_iss_parameter_supported": true,
                 "response_types_supported": ["code"], "subject_types_supported": ["public"],
                 "id_token_signing_alg_values_supported": ["RS256"]}"""
                        .formatted(issuer());
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::answer);
        server.start();
        tell("sub", "subject-1").tell("email", "mara@shop.example").tell("email_verified", true);
        tell("preferred_username", "mara").tell("name", "Mara Lind").tell("country", "se");
    }

    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What it tells of the person; null tells nothing. */
    public SmallProvider tell(String claim, Object value) {
        person.put(claim, value);
        return this;
    }

    /** Changes tokens before they are signed. */
    public void change(Consumer<JWTClaimsSet.Builder> how) {
        change = how;
    }

    /** Signs by a fresh key from now on, which it shows beside no other. */
    public void rotate() {
        key = freshKey();
        shown = new JWKSet(key);
    }

    /** Signs by a key that it does not show. */
    public void signByUnknownKey() {
        key = freshKey();
    }

    public void signBy(String other) {
        algorithm = other;
    }

    /** Calls itself something else in its discovery document. */
    public void callItself(String issuer) {
        document =
                document.replace(
                        "\"issuer\": \"" + issuer() + "\"", "\"issuer\": \"" + issuer + "\"");
    }

    public void fail(int with) {
        status = with;
    }

    public void pause(long millis) {
        pauseMillis = millis;
    }

    /** Its person agrees; the query with which their browser comes back. */
    public String agree(URI authorization) {
        Map<String, String> asked = form(authorization.getRawQuery());
        if (!"S256".equals(asked.get("code_challenge_method"))) {
            throw new AssertionError("no PKCE in " + authorization);
        }
        String code = UUID.randomUUID().toString();
        codes.put(code, asked);
        return "code=" + code + "&state=" + asked.get("state") + "&iss=" + issuer();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String path = exchange.getRequestURI().getPath();
        pause();
        if (status != 200) {
            send(exchange, status, "{\"error\": \"server_error\"}");
        } else if (path.equals("/token")) {
            send(exchange, form(body), exchange.getRequestHeaders().getFirst("Authorization"));
        } else {
            send(exchange, 200, path.equals("/keys") ? shown.toString() : document);
        }
    }

    private void pause() {
        try {
            Thread.sleep(pauseMillis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(HttpExchange exchange, Map<String, String> form, String shownSecret)
            throws IOException {
        Map<String, String> asked = codes.remove(form.get("code"));
        String basic =
                "Basic "
                        + Base64.getEncoder()
                                .encodeToString(
                                        (CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        boolean good =
                asked != null
                        && basic.equals(shownSecret)
                        && asked.get("redirect_uri").equals(form.get("redirect_uri"))
                        && asked.get("code_challenge").equals(challenge(form.get("code_verifier")));
        send(
                exchange,
                good ? 200 : 400,
                good
                        ? "{\"access_token\": \"x\", \"token_type\": \"Bearer\", \"id_token\": \""
                                + token(asked.get("nonce"))
                                + "\"}"
                        : "{\"error\": \"invalid_grant\"}");
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private String token(String nonce) {
        Instant now = Instant.now();
        JWTClaimsSet.Builder claims =
                new JWTClaimsSet.Builder()
                        .issuer(issuer())
                        .audience(CLIENT)
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plusSeconds(60)))
                        .claim("nonce", nonce);
        person.forEach(claims::claim);
        change.accept(claims);
        try {
            return signed(claims.build());
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String signed(JWTClaimsSet claims) throws JOSEException {
        if (algorithm.equals("none")) {
            return new PlainJWT(claims).serialize();
        }
        JWSHeader header =
                new JWSHeader.Builder(JWSAlgorithm.parse(algorithm)).keyID(key.getKeyID()).build();
        SignedJWT token = new SignedJWT(header, claims);
        token.sign(
                algorithm.equals("HS256")
                        ? new MACSigner(
                                key.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8))
                        : new RSASSASigner(key));
        return token.serialize();
    }

    private static RSAKey freshKey() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String challenge(String verifier) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64URL.encode(digest).toString();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, String> form(String text) {
        Map<String, String> form = new HashMap<>();
        for (String pair : text.split("&")) {
            int at = pair.indexOf('=');
            form.put(
                    pair.substring(0, at),
                    URLDecoder.decode(pair.substring(at + 1), StandardCharsets.UTF_8));
        }
        return form;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
