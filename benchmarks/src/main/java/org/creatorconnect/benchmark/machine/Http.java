package org.creatorconnect.benchmark.machine;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

/** Single requests to the product. */
public final class Http {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Http() {}

    /** The answer to a GET, redirects not followed. */
    public static HttpResponse<String> get(URI address, Map<String, String> headers) {
        return send(request(address, headers).GET());
    }

    /**
     * @return the body
     * @throws BenchmarkFailed unless the answer is a success
     */
    public static String post(URI address, Map<String, String> headers, String body) {
        HttpResponse<String> answer =
                send(
                        request(address, headers)
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(body)));
        if (answer.statusCode() / 100 != 2) {
            throw new BenchmarkFailed(
                    address + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    /** The answer to a form that was filled in, redirects not followed. */
    public static HttpResponse<String> submit(URI address, String form) {
        return send(
                request(address, Map.of("Content-Type", "application/x-www-form-urlencoded"))
                        .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** Whether there is anything, and it is well. */
    public static boolean answers(URI address) {
        try {
            HttpRequest request = request(address, Map.of()).GET().build();
            return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException nobody) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new BenchmarkFailed("interrupted", stopped);
        }
    }

    private static HttpRequest.Builder request(URI address, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(PATIENCE);
        headers.forEach(request::header);
        return request;
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new BenchmarkFailed("the product does not answer", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new BenchmarkFailed("interrupted", stopped);
        }
    }
}
