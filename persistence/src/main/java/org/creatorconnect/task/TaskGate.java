package org.creatorconnect.task;

/**
 * What a task asks of those who apply.
 *
 * @param hasFee whether it promises cash, which only influencers can earn
 * @param minFollowers on one verified channel of the platform; 0 for no such gate
 * @param groupOnly whether it is done in a community, by its owner
 * @param audience what else its merchant asks for
 */
public record TaskGate(
        boolean hasFee, String platform, long minFollowers, boolean groupOnly, Audience audience) {

    /** The gate of a task that asks for followers at most. */
    public TaskGate(boolean hasFee, String platform, long minFollowers, boolean groupOnly) {
        this(hasFee, platform, minFollowers, groupOnly, Audience.ANYBODY);
    }

    /** The gate of a task that is open to all. */
    public TaskGate(boolean hasFee, String platform, long minFollowers) {
        this(hasFee, platform, minFollowers, false);
    }

    /**
     * What is left of it for somebody whom the merchant asks by name: not what the merchant chose,
     * as it chose them; but what the product asks of everybody who does such a task.
     */
    public TaskGate invited() {
        return new TaskGate(hasFee, platform, 0, groupOnly);
    }
}
