package org.creatorconnect.launcher.demo;

import jakarta.json.JsonObject;

/**
 * Somebody who joined twice: one of the staff proposes to make the two one, and another decides.
 */
final class DemoTwice {

    private final DemoApi operator;

    DemoTwice(DemoApi operator) {
        this.operator = operator;
    }

    /** Joins twice, and is found out. */
    void live() {
        String first = join("olga.sand", "Olga Sand");
        String second = join("olga.sand.dk", "Olga S.");
        operator.as("demo-reviewer")
                .post(
                        "merges",
                        ("{\"survivorId\": \"%s\", \"mergedId\": \"%s\", \"reason\": \"One passport, and she"
                                        + " asked for it.\"}")
                                .formatted(first, second));
    }

    private String join(String username, String name) {
        JsonObject account =
                operator.post(
                        "demo/accounts",
                        "{\"type\": \"AFFILIATE\", \"username\": \"%s\", \"displayName\": \"%s\"}"
                                .formatted(username, name));
        return operator.as(account.getString("token"))
                .post(
                        "affiliates",
                        "{\"displayName\": \"%s\", \"legalName\": \"Olga Sand\", \"country\": \"DK\"}"
                                .formatted(name))
                .getString("id");
    }
}
