package org.creatorconnect.caller.service;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking in this request, once it was looked up: with the token, or by the first service
 * that wanted to know. What changes the caller's own account lets it be forgotten.
 */
@RequestScoped
public class KnownCaller {

    private @Nullable Caller caller;

    /** The caller, when they were looked up; this looks nobody up. */
    public Optional<Caller> caller() {
        return Optional.ofNullable(caller);
    }

    /** The caller of this name, when it is the one that was looked up. */
    Optional<Caller> named(String username) {
        return caller().filter(known -> known.username().equals(username));
    }

    /** Keeps the caller until the request ends. */
    public Caller remember(Caller known) {
        caller = known;
        return known;
    }

    void forget() {
        caller = null;
    }
}
