package org.creatorconnect.benchmark.machine;

/** Who follows links: people with browsers, each from an address of their own. */
public final class Visitors {

    public static final String BROWSER =
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36";

    private Visitors() {}
}
