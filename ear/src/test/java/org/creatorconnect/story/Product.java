package org.creatorconnect.story;

import java.net.URI;

/** Where the product that all stories share is to be found. */
public final class Product {

    private Product() {}

    public static URI portal() {
        return RunningProduct.get().server().portal();
    }

    public static URI api() {
        return RunningProduct.get().server().api();
    }
}
