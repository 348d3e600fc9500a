package org.creatorconnect.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What counts about somebody who may apply.
 *
 * @param joined whether they are an affiliate at all
 * @param active whether they take part, that is, are not banned
 * @param influencer whether they hold the role that fixed fees are paid to
 * @param followers by platform, the most followers of one verified channel there
 */
public record Applicant(
        boolean joined, boolean active, boolean influencer, Map<String, Long> followers) {

    public static final Applicant NOBODY = new Applicant(false, false, false, Map.of());

    public Applicant {
        followers = Map.copyOf(followers);
    }

    /**
     * What they lack for a task, in a fixed order; empty when they qualify. Whatever a task pays,
     * its content is published on its platform, so it takes a verified channel there.
     */
    public List<Requirement> missing(TaskGate gate) {
        if (!joined) {
            return List.of(Requirement.JOINED);
        }
        List<Requirement> missing = new ArrayList<>();
        if (!active) {
            missing.add(Requirement.ACTIVE);
        }
        if (gate.hasFee() && !influencer) {
            missing.add(Requirement.INFLUENCER_ROLE);
        }
        if (!followers.containsKey(gate.platform())) {
            missing.add(Requirement.CHANNEL_ON_PLATFORM);
        }
        if (followers.getOrDefault(gate.platform(), 0L) < gate.minFollowers()) {
            missing.add(Requirement.FOLLOWERS);
        }
        return List.copyOf(missing);
    }
}
