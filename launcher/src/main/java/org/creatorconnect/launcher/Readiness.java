package org.creatorconnect.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

/** Addresses that all answer 200, after redirects, once the product is ready. */
final class Readiness {

    private static final Duration CONNECTING = Duration.ofSeconds(2);
    private static final Duration ANSWERING = Duration.ofSeconds(10);

    private final List<URI> addresses;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(CONNECTING).build();

    Readiness(List<URI> addresses) {
        this.addresses = List.copyOf(addresses);
    }

    /** Whether all of them answer 200 at this moment. */
    boolean isGiven() {
        return addresses.stream().allMatch(this::answers);
    }

    private boolean answers(URI address) {
        HttpRequest request = HttpRequest.newBuilder(address).timeout(ANSWERING).build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
