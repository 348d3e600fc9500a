package org.creatorconnect.channel;

/** Who is found on a platform. */
public enum PlatformKind {
    /** Its channels are one person's or one organization's. */
    PERSON,
    /** Its channels are communities with members. */
    COMMUNITY,
    /** Both; whoever names a channel says which it is. */
    EITHER
}
