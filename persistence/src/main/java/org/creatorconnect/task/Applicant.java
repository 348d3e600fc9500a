package org.creatorconnect.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What counts about somebody who may apply.
 *
 * @param joined whether they are an affiliate at all
 * @param active whether they take part, that is, are not banned from the platform
 * @param banned the merchants from which they are banned
 * @param influencer whether they hold the role that fixed fees are paid to
 * @param groupOwner whether they hold the role of those who own communities
 * @param followers by platform, the most followers of one verified channel there
 * @param communities those they own, also while their proof is missing
 */
public record Applicant(
        boolean joined,
        boolean active,
        Set<UUID> banned,
        boolean influencer,
        boolean groupOwner,
        Map<String, Long> followers,
        List<Community> communities) {

    /**
     * A community of theirs.
     *
     * @param proved whether its proof stands
     */
    public record Community(UUID id, String platform, String url, long members, boolean proved) {}

    public static final Applicant NOBODY = new Applicant(false, false, false, Map.of());

    public Applicant {
        banned = Set.copyOf(banned);
        followers = Map.copyOf(followers);
        communities = List.copyOf(communities);
    }

    /** Somebody without a community. */
    public Applicant(
            boolean joined, boolean active, boolean influencer, Map<String, Long> followers) {
        this(joined, active, Set.of(), influencer, false, followers, List.of());
    }

    /**
     * What they lack for a task, in a fixed order; empty when they qualify. Whatever a task pays,
     * its content is published on its platform, so it takes a verified channel there; a task for
     * communities takes a community there and the role of its owner.
     *
     * @param merchant whose task it is
     */
    public List<Requirement> missing(TaskGate gate, UUID merchant) {
        if (!joined) {
            return List.of(Requirement.JOINED);
        }
        List<Requirement> missing = new ArrayList<>();
        if (!active) {
            missing.add(Requirement.ACTIVE);
        }
        if (isBannedFrom(merchant)) {
            missing.add(Requirement.ACTIVE_WITH_MERCHANT);
        }
        if (gate.hasFee() && !influencer) {
            missing.add(Requirement.INFLUENCER_ROLE);
        }
        if (gate.groupOnly() && !groupOwner) {
            missing.add(Requirement.GROUP_OWNER_ROLE);
        }
        addMissingPlace(gate, missing);
        if (followers(gate) < gate.minFollowers()) {
            missing.add(Requirement.FOLLOWERS);
        }
        return List.copyOf(missing);
    }

    /** Whether they are kept from what is dealt with this merchant. */
    public boolean isBannedFrom(UUID merchant) {
        return banned.contains(merchant);
    }

    /** The communities by which they can do a task that is for communities. */
    public List<Community> fitting(TaskGate gate) {
        return communities.stream()
                .filter(Community::proved)
                .filter(one -> one.platform().equals(gate.platform()))
                .filter(one -> one.members() >= gate.minFollowers())
                .toList();
    }

    /** The same person with this community of theirs alone, if it is one. */
    public Applicant by(UUID community) {
        return new Applicant(
                joined,
                active,
                banned,
                influencer,
                groupOwner,
                followers,
                communities.stream().filter(one -> one.id().equals(community)).toList());
    }

    /** The most followers, or members, that count for such a task. */
    public long followers(TaskGate gate) {
        return gate.groupOnly()
                ? communities.stream()
                        .filter(one -> one.proved() && one.platform().equals(gate.platform()))
                        .mapToLong(Community::members)
                        .max()
                        .orElse(0)
                : followers.getOrDefault(gate.platform(), 0L);
    }

    private void addMissingPlace(TaskGate gate, List<Requirement> missing) {
        List<Community> there =
                communities.stream().filter(one -> one.platform().equals(gate.platform())).toList();
        boolean proved =
                gate.groupOnly()
                        ? there.stream().anyMatch(Community::proved)
                        : followers.containsKey(gate.platform());
        if (proved) {
            return;
        }
        if (!there.isEmpty()) {
            missing.add(Requirement.COMMUNITY_PROOF);
        } else {
            missing.add(
                    gate.groupOnly()
                            ? Requirement.COMMUNITY_ON_PLATFORM
                            : Requirement.CHANNEL_ON_PLATFORM);
        }
    }
}
