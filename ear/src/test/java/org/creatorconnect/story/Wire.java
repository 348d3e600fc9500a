package org.creatorconnect.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sends requests byte by byte as they are written here, which no HTTP client does. */
final class Wire {

    private static final int PATIENCE_MILLIS = 60_000;

    private Wire() {}

    /** An answer as it came, and how long it took. */
    record Answer(int status, String head, String body, Duration took) {

        List<String> headers(String name) {
            List<String> found = new ArrayList<>();
            for (String line : head.split("\r\n")) {
                if (line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":")) {
                    found.add(line.substring(name.length() + 1).strip());
                }
            }
            return found;
        }

        Optional<String> header(String name) {
            return headers(name).stream().findFirst();
        }
    }

    /** Gets an address of the product that all stories share. */
    static Answer get(String target, String... headers) {
        return send("GET", target, "", headers);
    }

    static Answer send(String method, String target, String body, String... headers) {
        return send(Product.portal(), method, target, body, headers);
    }

    /** Sends one request and reads the answer to its end; characters are bytes. */
    static Answer send(URI server, String method, String target, String body, String... headers) {
        StringBuilder text = new StringBuilder();
        text.append(method).append(' ').append(target).append(" HTTP/1.1\r\n");
        if (!String.join("\n", headers).toLowerCase(Locale.ROOT).contains("host:")) {
            text.append("Host: localhost:").append(server.getPort()).append("\r\n");
        }
        for (String header : headers) {
            text.append(header).append("\r\n");
        }
        if (!body.isEmpty()) {
            text.append("Content-Length: ").append(body.length()).append("\r\n");
        }
        text.append("Connection: close\r\n\r\n").append(body);
        long began = System.nanoTime();
        try (Socket socket = new Socket("127.0.0.1", server.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(text.toString().getBytes(StandardCharsets.ISO_8859_1));
            byte[] all = socket.getInputStream().readAllBytes();
            return read(new String(all, StandardCharsets.UTF_8), began);
        } catch (IOException failed) {
            throw new UncheckedIOException(method + " " + target, failed);
        }
    }

    private static Answer read(String all, long began) {
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        int end = all.indexOf("\r\n\r\n");
        if (end < 0) {
            return new Answer(0, "", all, took);
        }
        int status = Integer.parseInt(all.substring(9, 12));
        return new Answer(status, all.substring(0, end), all.substring(end + 4), took);
    }
}
