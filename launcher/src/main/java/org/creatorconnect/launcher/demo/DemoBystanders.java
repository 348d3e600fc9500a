package org.creatorconnect.launcher.demo;

import jakarta.json.JsonObject;

/**
 * Who plays no part in what is sold: one who joined, thought better of it, and has their account
 * deleted within 14 days; and one who joined twice, of whom one of the staff proposes to make one,
 * and another decides.
 */
final class DemoBystanders {

    private final DemoApi operator;

    DemoBystanders(DemoApi operator) {
        this.operator = operator;
    }

    void live() {
        leave();
        joinTwice();
    }

    /** Joins and asks; the clock does the rest. */
    private void leave() {
        DemoApi own = signedUp("vera.holm", "Vera Holm");
        join(own, "Vera Holm", "Vera Holm");
        own.post("account/closure", "");
    }

    /** Joins twice, and is found out. */
    private void joinTwice() {
        String first = join(signedUp("olga.sand", "Olga Sand"), "Olga Sand", "Olga Sand");
        String second = join(signedUp("olga.sand.dk", "Olga S."), "Olga S.", "Olga Sand");
        operator.as("demo-reviewer")
                .post(
                        "merges",
                        ("{\"survivorId\": \"%s\", \"mergedId\": \"%s\", \"reason\": \"One passport, and she"
                                        + " asked for it.\"}")
                                .formatted(first, second));
    }

    private DemoApi signedUp(String username, String name) {
        JsonObject account =
                operator.post(
                        "demo/accounts",
                        "{\"type\": \"AFFILIATE\", \"username\": \"%s\", \"displayName\": \"%s\"}"
                                .formatted(username, name));
        return operator.as(account.getString("token"));
    }

    /** The affiliate's id. */
    private static String join(DemoApi own, String name, String legalName) {
        return own.post(
                        "affiliates",
                        "{\"displayName\": \"%s\", \"legalName\": \"%s\", \"country\": \"DK\"}"
                                .formatted(name, legalName))
                .getString("id");
    }
}
