package org.creatorconnect.foundation.body;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.Set;

/**
 * Looks at the types that a caller names before they choose the call. An empty body is an empty
 * body, whatever its type: many tools send a form's with every POST. What is no type at all is
 * refused as one that is not taken.
 */
@Provider
@PreMatching
public class BodyTypes implements ContainerRequestFilter {

    /** The calls that take a file instead of JSON. */
    private static final Set<String> FILES = Set.of("/feeds", "/affiliate-imports");

    @Override
    public void filter(ContainerRequestContext request) {
        if (isEmpty(request)) {
            String path = request.getUriInfo().getPath();
            boolean file = FILES.stream().anyMatch(path::endsWith);
            request.getHeaders()
                    .putSingle(
                            HttpHeaders.CONTENT_TYPE,
                            file ? MediaType.APPLICATION_OCTET_STREAM : MediaType.APPLICATION_JSON);
        }
        String given = request.getHeaders().getFirst(HttpHeaders.CONTENT_TYPE);
        if (given != null && !isType(given)) {
            throw new NotSupportedException();
        }
        String wanted = request.getHeaderString(HttpHeaders.ACCEPT);
        if (wanted != null && !Arrays.stream(wanted.split(",")).allMatch(BodyTypes::isType)) {
            throw new NotAcceptableException();
        }
    }

    private static boolean isEmpty(ContainerRequestContext request) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return length == null
                ? request.getHeaderString("Transfer-Encoding") == null
                : length.matches("0+");
    }

    /** Old clients of Java want a lone star as well. */
    private static boolean isType(String text) {
        try {
            String type = text.strip();
            return type.startsWith("*") || !MediaType.valueOf(type).getSubtype().isEmpty();
        } catch (IllegalArgumentException noType) {
            return false;
        }
    }
}
