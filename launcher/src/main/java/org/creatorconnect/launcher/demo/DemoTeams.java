package org.creatorconnect.launcher.demo;

import java.util.List;

/** A manager and an analyst for both merchants, the agency and a creator. */
final class DemoTeams {

    private static final List<String> OWNERS =
            List.of("merchant", "merchant2", "mcn", "influencer");

    private final DemoApi operator;

    DemoTeams(DemoApi operator) {
        this.operator = operator;
    }

    void join() {
        for (String owner : OWNERS) {
            add(owner, "manager");
            add(owner, "analyst");
        }
    }

    private void add(String owner, String right) {
        operator.post(
                "demo/team-members",
                "{\"username\": \"%1$s-%2$s\", \"teamOf\": \"%1$s\", \"right\": \"%3$s\"}"
                        .formatted(owner, right, right.toUpperCase(java.util.Locale.ROOT)));
    }
}
