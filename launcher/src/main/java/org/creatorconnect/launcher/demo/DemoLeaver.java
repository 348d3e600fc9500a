package org.creatorconnect.launcher.demo;

import jakarta.json.JsonObject;

/** Somebody who joined, thought better of it, and has their account deleted within 14 days. */
final class DemoLeaver {

    private final DemoApi operator;

    DemoLeaver(DemoApi operator) {
        this.operator = operator;
    }

    /** Joins and asks; the clock does the rest. */
    void live() {
        JsonObject account =
                operator.post(
                        "demo/accounts",
                        "{\"type\": \"AFFILIATE\", \"username\": \"vera.holm\", \"displayName\":"
                                + " \"Vera Holm\"}");
        DemoApi own = operator.as(account.getString("token"));
        own.post(
                "affiliates",
                "{\"displayName\": \"Vera Holm\", \"legalName\": \"Vera Holm\", \"country\":"
                        + " \"DK\"}");
        own.post("account/closure", "");
    }
}
