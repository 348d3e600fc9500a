package org.creatorconnect.foundation.body;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;

/**
 * Holds every body to the limit of its call, by the length that it states before anything is read,
 * and by what really comes while it is read.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class BodyLimits implements ContainerRequestFilter {

    private static final int DIGITS = 18;

    @Context ResourceInfo resource;
    @Inject BodyMemory memory;

    @Override
    public void filter(ContainerRequestContext request) {
        @Nullable BodyLimit limit = resource.getResourceMethod().getAnnotation(BodyLimit.class);
        int most = limit == null ? BodyLimit.USUAL : limit.value();
        if (stated(request.getHeaderString(HttpHeaders.CONTENT_LENGTH)) > most) {
            throw new TooLarge(most);
        }
        boolean held = limit == null || limit.held();
        request.setEntityStream(
                new LimitedBody(
                        request.getEntityStream(), most, read -> memory.hold(held ? read : 0)));
    }

    /** What is no number is refused by the server itself. */
    private static long stated(@Nullable String length) {
        if (length == null || !length.matches("\\d+")) {
            return 0;
        }
        return length.length() > DIGITS ? Long.MAX_VALUE : Long.parseLong(length);
    }
}
