package org.creatorconnect.benchmark;

/** Who follows links: people with browsers, each from an address of their own. */
final class Visitors {

    static final String BROWSER =
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36";

    private Visitors() {}
}
