package org.creatorconnect.task;

/**
 * What a task asks of those who apply.
 *
 * @param hasFee whether it promises cash, which only influencers can earn
 * @param minFollowers on one verified channel of the platform; 0 for no such gate
 * @param groupOnly whether it is done in a community, by its owner
 */
public record TaskGate(boolean hasFee, String platform, long minFollowers, boolean groupOnly) {

    /** The gate of a task that is open to all. */
    public TaskGate(boolean hasFee, String platform, long minFollowers) {
        this(hasFee, platform, minFollowers, false);
    }
}
