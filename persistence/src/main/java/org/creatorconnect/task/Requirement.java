package org.creatorconnect.task;

/** Something that a task asks of those who apply. */
public enum Requirement {
    /** To have joined as an affiliate. */
    JOINED,
    /** Not to be banned from the platform. */
    ACTIVE,
    /** Not to be banned from what is dealt with the task's merchant. */
    ACTIVE_WITH_MERCHANT,
    /** The affiliate role that fixed fees are paid to. */
    INFLUENCER_ROLE,
    /** A verified channel on the task's platform. */
    CHANNEL_ON_PLATFORM,
    /** Enough followers on one verified channel. */
    FOLLOWERS,
    /** The affiliate role of those who own communities. */
    GROUP_OWNER_ROLE,
    /** A verified community on the task's platform. */
    COMMUNITY_ON_PLATFORM,
    /** A community there whose code is still shown. */
    COMMUNITY_PROOF,
    /** One of the affiliate roles that the task's merchant asks for. */
    AUDIENCE_ROLE,
    /** A verified channel on one of the platforms that it asks for. */
    AUDIENCE_PLATFORM,
    /** To be from one of the countries that it asks for. */
    AUDIENCE_COUNTRY,
    /** One of the languages that it asks for. */
    AUDIENCE_LANGUAGE
}
