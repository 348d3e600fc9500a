package org.creatorconnect.foundation.service;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.resource.ResourceException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import org.creatorconnect.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a failure says about the database, told by the SQLSTATE somewhere among its causes, so that
 * whoever meets it knows whether trying again helps.
 */
public enum DatabaseFailure {
    /** It cannot be reached or takes no more connections; later it will. */
    AWAY,
    /** Somebody else held a row for too long; later they will not. */
    HELD,
    /** Somebody else changed the same rows at the same time; tried again it works. */
    RACED,
    /** Such a row is there already. */
    TAKEN,
    /** It will never keep such a row, whoever brings it and when. */
    REFUSED,
    /** Not about the database, or our own mistake. */
    OTHER;

    private static final int DEPTH = 20;
    private static final String UNIQUE = "23505";

    /** PostgreSQL is shutting down, crashed or still starts; or has no connection left. */
    private static final Set<String> GONE = Set.of("57P01", "57P02", "57P03", "53300");

    /** Serialization failure and deadlock. */
    private static final Set<String> RACES = Set.of("40001", "40P01");

    private static final String LOCK_TIMEOUT = "55P03";

    /** Cardinality, data, integrity and what triggers of ours raise. */
    private static final Set<String> UNFIT = Set.of("21", "22", "23", "P0");

    /**
     * The outermost cause that says anything decides. What a transaction's end suppressed is looked
     * at as well, for a commit names its own cause that way.
     */
    public static DatabaseFailure of(Throwable failure) {
        return of(failure, DEPTH);
    }

    private static DatabaseFailure of(@Nullable Throwable failure, int depth) {
        if (failure == null || depth == 0) {
            return OTHER;
        }
        DatabaseFailure found = told(failure);
        if (found == OTHER) {
            found = of(failure.getCause(), depth - 1);
        }
        for (Throwable suppressed : failure.getSuppressed()) {
            found = found == OTHER ? of(suppressed, depth - 1) : found;
        }
        return found;
    }

    /** What to tell a caller whom it stopped; nothing when trying again would not help. */
    public Optional<Refusal> refusal() {
        return switch (this) {
            case AWAY -> Optional.of(new Unavailable());
            case HELD, RACED -> Optional.of(new TryAgain());
            default -> Optional.empty();
        };
    }

    private static DatabaseFailure told(Throwable cause) {
        if (cause instanceof OptimisticLockException) {
            return RACED;
        }
        if (cause instanceof LockTimeoutException || cause instanceof PessimisticLockException) {
            return HELD;
        }
        if (cause instanceof ResourceException) {
            return AWAY;
        }
        return cause instanceof SQLException sql ? told(sql) : OTHER;
    }

    private static DatabaseFailure told(SQLException failure) {
        DatabaseFailure byState = byState(failure.getSQLState());
        boolean connection =
                failure instanceof SQLTransientConnectionException
                        || failure instanceof SQLNonTransientConnectionException
                        || failure instanceof SQLRecoverableException;
        return byState == OTHER && connection ? AWAY : byState;
    }

    private static DatabaseFailure byState(@Nullable String state) {
        if (state == null || state.length() != 5) {
            return OTHER;
        }
        if (state.startsWith("08") || GONE.contains(state)) {
            return AWAY;
        }
        if (RACES.contains(state)) {
            return RACED;
        }
        if (LOCK_TIMEOUT.equals(state)) {
            return HELD;
        }
        if (UNIQUE.equals(state)) {
            return TAKEN;
        }
        return UNFIT.contains(state.substring(0, 2)) ? REFUSED : OTHER;
    }
}
