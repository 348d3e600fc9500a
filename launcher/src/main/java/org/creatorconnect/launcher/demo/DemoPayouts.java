package org.creatorconnect.launcher.demo;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

/** Finance pays what is due, two people for each run. */
final class DemoPayouts {

    private final DemoApi finance;
    private final DemoApi finance2;
    private String last = "";

    DemoPayouts(DemoApi operator) {
        this.finance = operator.as("demo-finance");
        this.finance2 = operator.as("demo-finance2");
    }

    /** Makes a run that waits for the second person. */
    void propose(String currency) {
        JsonObject draft = finance.post("payout-runs", "{\"currency\": \"" + currency + "\"}");
        if (draft.getInt("count") > 0) {
            finance.post("payout-runs/" + draft.getString("id") + "/submission", "");
        }
    }

    /** A payout that the bank settled; the history has paid some. */
    JsonObject settled() {
        return finance
                .get("payout-runs/" + last + "/payouts?limit=200")
                .getJsonArray("items")
                .stream()
                .map(JsonValue::asJsonObject)
                .filter(one -> one.getString("status").equals("SETTLED"))
                .findFirst()
                .orElseThrow();
    }

    /** Makes a run, has it approved and waits until the bank has answered for all of it. */
    void pay(String currency) {
        JsonObject draft = finance.post("payout-runs", "{\"currency\": \"" + currency + "\"}");
        if (draft.getInt("count") == 0) {
            return;
        }
        last = draft.getString("id");
        String run = "payout-runs/" + last;
        String digest = finance.post(run + "/submission", "").getString("digest");
        finance2.post(run + "/approval", "{\"digest\": \"" + digest + "\"}");
        for (int i = 0; i < 300 && !finance.get(run).getString("status").equals("COMPLETED"); i++) {
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
