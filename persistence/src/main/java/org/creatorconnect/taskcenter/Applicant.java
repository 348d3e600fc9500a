package org.creatorconnect.taskcenter;

import java.util.ArrayList;
import java.util.List;

/**
 * What counts about somebody who may apply.
 *
 * @param joined whether they are an affiliate at all
 * @param active whether they take part, that is, are not banned
 * @param influencer whether they hold the role that fixed fees are paid to
 * @param followersOnPlatform the most followers of one verified channel on the task's platform; -1
 *     without such a channel
 */
public record Applicant(
        boolean joined, boolean active, boolean influencer, long followersOnPlatform) {

    public static final long NO_CHANNEL = -1;
    public static final Applicant NOBODY = new Applicant(false, false, false, NO_CHANNEL);

    /**
     * What they lack for a task, in a fixed order; empty when they qualify. Only a task that asks
     * for followers asks for a verified channel: everybody may share links for the others.
     */
    public List<Requirement> missing(Compensation compensation, long minFollowers) {
        if (!joined) {
            return List.of(Requirement.JOINED);
        }
        List<Requirement> missing = new ArrayList<>();
        if (!active) {
            missing.add(Requirement.ACTIVE);
        }
        if (compensation.hasFee() && !influencer) {
            missing.add(Requirement.INFLUENCER_ROLE);
        }
        if (minFollowers > 0 && followersOnPlatform == NO_CHANNEL) {
            missing.add(Requirement.CHANNEL_ON_PLATFORM);
        }
        if (minFollowers > 0 && followersOnPlatform < minFollowers) {
            missing.add(Requirement.FOLLOWERS);
        }
        return List.copyOf(missing);
    }
}
