package org.creatorconnect.portal.page;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ProtectedViewException;
import jakarta.faces.application.ViewExpiredException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import org.creatorconnect.foundation.service.DatabaseFailure;
import org.creatorconnect.refusal.Refusal;
import org.jspecify.annotations.Nullable;
import org.primefaces.csp.CspException;

/** Why a page was not shown, and the page that says what to do about it. */
public enum PageFault {
    /** It belongs to another role. */
    DENIED("denied"),
    /** It is not there, or not theirs to see. */
    NOT_FOUND("not-found"),
    /** It was forgotten meanwhile, or was never given by us. */
    EXPIRED("expired"),
    /** Its address, or what was sent, cannot be understood. */
    MALFORMED("malformed"),
    /** Somebody else did the same, or something against it, at the same moment. */
    RACED("raced"),
    /** The database does not answer. */
    AWAY("away"),
    /** A failure of ours. */
    BROKEN("broken");

    private static final int DEPTH = 20;

    /** SQLSTATEs of a text that cannot be stored, and of one that is no number, date or id. */
    private static final String UNFIT = "22";

    private final String page;

    PageFault(String page) {
        this.page = page;
    }

    /** Where the page is that says so. */
    public String location() {
        return "/error/" + page + ".xhtml";
    }

    /** Told by the outermost cause that says anything. */
    public static PageFault of(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEPTH; depth++, cause = cause.getCause()) {
            Optional<PageFault> told = told(cause);
            if (told.isPresent()) {
                return told.get();
            }
        }
        return switch (DatabaseFailure.of(failure)) {
            case AWAY -> AWAY;
            case HELD, RACED, TAKEN -> RACED;
            default -> BROKEN;
        };
    }

    private static Optional<PageFault> told(Throwable cause) {
        if (cause instanceof Refusal refusal) {
            return Optional.of(of(refusal.kind()));
        }
        if (cause instanceof EJBAccessException) {
            return Optional.of(DENIED);
        }
        if (cause instanceof ViewExpiredException || cause instanceof ProtectedViewException) {
            return Optional.of(EXPIRED);
        }
        boolean malformed =
                cause instanceof CspException || isUnfit(cause) || cause instanceof IOException;
        return malformed ? Optional.of(MALFORMED) : Optional.empty();
    }

    private static boolean isUnfit(@Nullable Throwable cause) {
        return cause instanceof SQLException sql
                && sql.getSQLState() != null
                && sql.getSQLState().startsWith(UNFIT);
    }

    private static PageFault of(Refusal.Kind kind) {
        return switch (kind) {
            case FORBIDDEN, UNAUTHENTICATED -> DENIED;
            case NOT_FOUND -> NOT_FOUND;
            case MALFORMED, UNPROCESSABLE, TOO_LARGE -> MALFORMED;
            case CONFLICT, STALE -> RACED;
            case TOO_MANY, UNAVAILABLE -> AWAY;
        };
    }
}
