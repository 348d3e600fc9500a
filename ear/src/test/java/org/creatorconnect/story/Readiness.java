package org.creatorconnect.story;

import jakarta.json.JsonValue;

/** What the product says about itself to those who watch it. */
final class Readiness {

    private Readiness() {}

    /** How many consumers a queue has. */
    static int consumers(String queue) {
        Api health = Api.at(RunningProduct.get().server().readiness().resolve("."), "");
        return health.get("ready").json().getJsonArray("checks").stream()
                .map(JsonValue::asJsonObject)
                .filter(check -> check.getString("name").equals("consumers"))
                .mapToInt(check -> check.getJsonObject("data").getInt(queue))
                .sum();
    }
}
