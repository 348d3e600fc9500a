package org.creatorconnect.benchmark;

import org.creatorconnect.benchmark.figure.Growing;

/** Somebody reads the first page of the list of orders, again and again. */
final class PageSpeed implements Growing {

    private static final String PAGE = "orders/list.xhtml";
    private static final int VISITS = 60;

    private final Installation product;

    PageSpeed(Installation product) {
        this.product = product;
    }

    @Override
    public String name() {
        return "a page of the list of orders";
    }

    @Override
    public String unit() {
        return "pages";
    }

    @Override
    public double speed() {
        // Signed in anew each time: between two rounds a session may end.
        Reader reader = new Reader(product);
        read(reader);
        long start = System.nanoTime();
        read(reader);
        return VISITS * 1e9 / (System.nanoTime() - start);
    }

    private static void read(Reader reader) {
        for (int visit = 0; visit < VISITS; visit++) {
            reader.page(PAGE);
        }
    }
}
