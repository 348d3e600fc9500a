package org.creatorconnect.order.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
import org.jspecify.annotations.Nullable;

/** A call of a shop as it came in. */
record ShopRequest(HttpHeaders headers, SecurityContext security, String path, byte[] body) {

    static final String ID = "webhook-id";
    static final String TIMESTAMP = "webhook-timestamp";
    static final String SIGNATURE = "webhook-signature";

    boolean isSigned() {
        return header(ID) != null || header(TIMESTAMP) != null || header(SIGNATURE) != null;
    }

    @Nullable String header(String name) {
        return headers.getHeaderString(name);
    }
}
