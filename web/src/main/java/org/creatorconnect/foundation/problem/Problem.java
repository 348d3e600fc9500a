package org.creatorconnect.foundation.problem;

import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import org.creatorconnect.refusal.Refusal;
import org.creatorconnect.refusal.Refusal.FieldError;

/**
 * An error as callers see it, after RFC 9457.
 *
 * @param code stable word to act on
 * @param errors the fields at fault
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        List<FieldError> errors) {

    /** The media type of RFC 9457. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String RETRY = "Retry-After";

    static Response of(Refusal refusal) {
        Response answer =
                of(status(refusal.kind()), refusal.code(), refusal.getMessage(), refusal.errors());
        return refusal.retryAfter()
                .map(wait -> Response.fromResponse(answer).header(RETRY, seconds(wait)).build())
                .orElse(answer);
    }

    static Response of(Response.StatusType status, String code, String detail) {
        return of(status, code, detail, List.of());
    }

    private static Response of(
            Response.StatusType status, String code, String detail, List<FieldError> errors) {
        Problem problem =
                new Problem(
                        "urn:creator-connect:problem:" + code,
                        status.getReasonPhrase(),
                        status.getStatusCode(),
                        detail,
                        code,
                        errors);
        Response.ResponseBuilder answer = Response.status(status).type(MEDIA_TYPE).entity(problem);
        if (status == Response.Status.UNAUTHORIZED) {
            answer.header("WWW-Authenticate", "Bearer");
        }
        return answer.build();
    }

    /** Whole seconds, rounded up, so that whoever waits them is not too early. */
    private static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }

    private static Response.StatusType status(Refusal.Kind kind) {
        return switch (kind) {
            case MALFORMED -> Response.Status.BAD_REQUEST;
            case UNAUTHENTICATED -> Response.Status.UNAUTHORIZED;
            case FORBIDDEN -> Response.Status.FORBIDDEN;
            case NOT_FOUND -> Response.Status.NOT_FOUND;
            case CONFLICT -> Response.Status.CONFLICT;
            case STALE -> Response.Status.PRECONDITION_FAILED;
            case TOO_LARGE -> Response.Status.REQUEST_ENTITY_TOO_LARGE;
            case TOO_MANY -> Response.Status.TOO_MANY_REQUESTS;
            case UNAVAILABLE -> Response.Status.SERVICE_UNAVAILABLE;
            case UNPROCESSABLE -> UnprocessableContent.STATUS;
        };
    }
}
