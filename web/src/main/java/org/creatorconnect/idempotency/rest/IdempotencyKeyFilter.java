package org.creatorconnect.idempotency.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.creatorconnect.foundation.Digest;

/**
 * Takes key and fingerprint of a request before its body is read. It looks at the method by itself:
 * carrying the annotation too would let the interceptor wrap this filter as well.
 */
@Provider
public class IdempotencyKeyFilter implements ContainerRequestFilter {

    private static final int LONGEST = 255;

    @Context ResourceInfo resource;
    @Inject IdempotencyKey idempotencyKey;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (resource.getResourceMethod().isAnnotationPresent(Idempotent.class)) {
            take(request);
        }
    }

    private void take(ContainerRequestContext request) throws IOException {
        String key = request.getHeaderString("Idempotency-Key");
        if (key == null || key.isBlank() || key.length() > LONGEST) {
            throw new IdempotencyKeyMissing();
        }
        byte[] body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        String line =
                request.getMethod() + " " + request.getUriInfo().getRequestUri().getPath() + "\n";
        idempotencyKey.use(key, fingerprint(line, body));
    }

    private static String fingerprint(String line, byte[] body) {
        return Digest.of(line.getBytes(StandardCharsets.UTF_8), body);
    }
}
