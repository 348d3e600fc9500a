package org.creatorconnect.launcher.demo;

/**
 * The demo's shop has a program of its own told of what happens, from some day on. Its address
 * exists nowhere: in a demo it answers by a script, takes most and stumbles over some.
 */
final class DemoWebhooks {

    private static final int FIRST_DAY = 78;
    private static final String WEBHOOK =
            """
            {"url": "https://hooks.aurora-home.example/creator-connect",
             "events": ["task.*", "submission.*", "commission.created", "commission.reversed"]}""";

    private final Shop shop;

    DemoWebhooks(Shop shop) {
        this.shop = shop;
    }

    /** One of the demo's days. */
    void live(int day) {
        if (day == FIRST_DAY) {
            shop.api().post("webhooks", WEBHOOK);
        }
    }
}
