package org.creatorconnect.task;

/**
 * What a task asks of those who apply.
 *
 * @param hasFee whether it promises cash, which only influencers can earn
 * @param minFollowers on one verified channel of the platform; 0 for no such gate
 */
public record TaskGate(boolean hasFee, String platform, long minFollowers) {}
