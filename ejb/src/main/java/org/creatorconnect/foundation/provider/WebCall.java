package org.creatorconnect.foundation.provider;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * A question to somebody else's interface.
 *
 * @param headers besides those that every call has
 * @param body what is sent; with one it is a POST
 */
public record WebCall(URI address, Map<String, String> headers, Optional<Body> body) {

    /** What is sent, and as what. */
    public record Body(String type, String text) {}

    public WebCall {
        headers = Map.copyOf(headers);
    }

    /** Reads from an address. */
    public static WebCall get(URI address, Map<String, String> headers) {
        return new WebCall(address, headers, Optional.empty());
    }

    /** Sends something to an address. */
    public static WebCall post(URI address, Map<String, String> headers, Body body) {
        return new WebCall(address, headers, Optional.of(body));
    }
}
