package org.creatorconnect.launcher.demo;

/**
 * An affiliate of the demo, and how far they have come.
 *
 * @param platform where their channel is
 * @param followers of that channel
 */
record Creator(DemoApi api, String id, String name, String platform, long followers, Kind kind) {

    /** What they are beside a buyer. */
    enum Kind {
        BUYER,
        INFLUENCER,
        GROUP_OWNER,
        MCN
    }
}
