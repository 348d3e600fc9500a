package org.creatorconnect.launcher.demo;

import jakarta.json.JsonObject;

/** Finance pays what is due, two people for each run. */
final class DemoPayouts {

    private final DemoApi finance;
    private final DemoApi finance2;

    DemoPayouts(DemoApi operator) {
        this.finance = operator.as("demo-finance");
        this.finance2 = operator.as("demo-finance2");
    }

    /** Makes a run, has it approved and waits until the bank has answered for all of it. */
    void pay(String currency) {
        JsonObject draft = finance.post("payout-runs", "{\"currency\": \"" + currency + "\"}");
        if (draft.getInt("count") == 0) {
            return;
        }
        String run = "payout-runs/" + draft.getString("id");
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
