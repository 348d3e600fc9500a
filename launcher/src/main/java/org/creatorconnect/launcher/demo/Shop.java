package org.creatorconnect.launcher.demo;

import java.util.List;

/** A merchant of the demo: whose token, which currency, which products by reference. */
record Shop(DemoApi api, String id, String name, String currency, String domain, List<Item> items) {

    /** A product with its price in whole units of the currency. */
    record Item(String reference, String title, int price) {}
}
