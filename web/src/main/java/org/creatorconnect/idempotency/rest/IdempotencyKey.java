package org.creatorconnect.idempotency.rest;

import jakarta.enterprise.context.RequestScoped;

/** The present request's key, and what its method, path and body come down to. */
@RequestScoped
public class IdempotencyKey {

    private String key = "";
    private String fingerprint = "";

    void use(String key, String fingerprint) {
        this.key = key;
        this.fingerprint = fingerprint;
    }

    String key() {
        return key;
    }

    String fingerprint() {
        return fingerprint;
    }
}
