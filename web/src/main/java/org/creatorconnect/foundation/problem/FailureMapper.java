package org.creatorconnect.foundation.problem;

import static java.lang.System.Logger.Level.ERROR;
import static java.lang.System.Logger.Level.WARNING;

import jakarta.ejb.EJBAccessException;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.foundation.json.MalformedJson;
import org.creatorconnect.foundation.service.DatabaseFailure;
import org.creatorconnect.identity.web.Unauthenticated;
import org.creatorconnect.refusal.Refusal;

/**
 * Everything that no other mapper knows: unreadable JSON, what the REST runtime itself refuses, a
 * database that is away or busy, and our own failures. Of a failure the caller learns a number
 * only, under which the log tells the rest.
 */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger(FailureMapper.class.getName());
    private static final int DEPTH = 20;

    /** There is no such call. Who may not call anything is not told which ones there are. */
    private static final Set<Response.Status> NO_CALL =
            EnumSet.of(Response.Status.NOT_FOUND, Response.Status.METHOD_NOT_ALLOWED);

    /** SQLSTATE of PostgreSQL for a text with a zero byte. */
    private static final String UNSTORABLE = "22021";

    @Context SecurityContext security;

    @Override
    public Response toResponse(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEPTH; depth++, cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return Problem.of(refusal);
            }
            if (cause instanceof EJBAccessException refused) {
                return new AccessMapper().toResponse(refused);
            }
            if (cause instanceof JsonbException || cause instanceof JsonException) {
                return Problem.of(new MalformedJson());
            }
            if (cause instanceof SQLException sql && UNSTORABLE.equals(sql.getSQLState())) {
                return Problem.of(
                        UnprocessableContent.STATUS,
                        "VALIDATION_FAILED",
                        "A text contains the character U+0000, which no text may.");
            }
        }
        return DatabaseFailure.of(failure)
                .refusal()
                .map(refusal -> passing(refusal, failure))
                .orElseGet(() -> other(failure));
    }

    /** What passes by itself is told as such; the log keeps what it was. */
    private static Response passing(Refusal refusal, Throwable failure) {
        LOG.log(WARNING, refusal.code() + ": " + failure);
        return Problem.of(refusal);
    }

    private Response other(Throwable failure) {
        return failure instanceof WebApplicationException web ? runtime(web) : unexpected(failure);
    }

    private Response runtime(WebApplicationException refused) {
        Response.StatusType status = refused.getResponse().getStatusInfo();
        if (NO_CALL.contains(status.toEnum()) && security.getUserPrincipal() == null) {
            return Problem.of(new Unauthenticated());
        }
        String code =
                status.getReasonPhrase().toUpperCase(java.util.Locale.ROOT).replaceAll("\\W+", "_");
        return Problem.of(
                status, code, "The request was refused: " + status.getReasonPhrase() + ".");
    }

    private static Response unexpected(Throwable failure) {
        String number = UUID.randomUUID().toString();
        LOG.log(ERROR, "failure " + number, failure);
        return Problem.of(
                Response.Status.INTERNAL_SERVER_ERROR,
                "INTERNAL_ERROR",
                "Something failed here. Tell the operator the number " + number + ".");
    }
}
