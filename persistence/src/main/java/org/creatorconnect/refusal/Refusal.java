package org.creatorconnect.refusal;

import jakarta.ejb.ApplicationException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A request that was understood and is not done, with a stable {@link #code()} that callers can act
 * on. Throwing it rolls the transaction back, so a refused request leaves no trace in the books.
 *
 * <p>Subclasses are facts, named after what is the case: {@code InsufficientFunds}.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * What sort of no this is. The REST edge turns it into an HTTP status, the portal into a
     * message.
     */
    public enum Kind {
        /** The text could not be read at all (400). */
        MALFORMED,
        /** Nobody, or nobody we believe, is asking (401). */
        UNAUTHENTICATED,
        /** The asker may never do this (403). */
        FORBIDDEN,
        /** Not there, or not the asker's to know about (404). */
        NOT_FOUND,
        /** True in itself, but not in the present state (409). */
        CONFLICT,
        /** Based on an older version than the present one (412). */
        STALE,
        /** More than is taken at once (413). */
        TOO_LARGE,
        /** Readable, but against a rule (422). */
        UNPROCESSABLE,
        /** Asked too often; possible again after a while (429). */
        TOO_MANY,
        /** Not possible for anybody at present; possible again after a while (503). */
        UNAVAILABLE
    }

    /** A rule broken by one field; {@code field} is a JSON pointer without the leading slash. */
    public record FieldError(String field, String message) {}

    private final Kind kind;
    private final String code;
    private final transient List<FieldError> errors;

    /**
     * @param kind the sort of refusal
     * @param code stable word in upper snake case, part of the public contract
     * @param message what is wrong and what to change, for a person, without personal data
     */
    protected Refusal(Kind kind, String code, String message) {
        this(kind, code, message, List.of());
    }

    protected Refusal(Kind kind, String code, String message, List<FieldError> errors) {
        super(message);
        this.kind = kind;
        this.code = code;
        this.errors = List.copyOf(errors);
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    /**
     * After how long the same request may be answered otherwise; empty when time changes nothing.
     */
    public Optional<Duration> retryAfter() {
        return Optional.empty();
    }

    /** The fields at fault; empty when the refusal is not about single fields. */
    public List<FieldError> errors() {
        return errors == null ? List.of() : errors;
    }
}
