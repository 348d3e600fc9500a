package org.creatorconnect.launcher.demo;

/** An affiliate of the demo, and how far they have come. */
record Creator(DemoApi api, String id, String name, String country, Kind kind, boolean payable) {

    /** What they are beside a buyer. */
    enum Kind {
        BUYER,
        INFLUENCER,
        GROUP_OWNER,
        MCN
    }
}
