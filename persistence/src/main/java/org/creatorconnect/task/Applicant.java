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
 * @param traits what else merchants ask for
 */
public record Applicant(
        boolean joined,
        boolean active,
        Set<UUID> banned,
        boolean influencer,
        boolean groupOwner,
        Map<String, Long> followers,
        List<Community> communities,
        Traits traits) {

    /**
     * What merchants choose an audience by.
     *
     * @param roles the affiliate roles they hold, by name
     * @param country where they are from
     * @param languages those that they name as languages of their content
     */
    public record Traits(Set<String> roles, String country, Set<String> languages) {

        static final Traits NONE = new Traits(Set.of(), "", Set.of());

        public Traits {
            roles = Set.copyOf(roles);
            languages = Set.copyOf(languages);
        }
    }

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

    /** Somebody of whom nothing else is known. */
    public Applicant(
            boolean joined,
            boolean active,
            Set<UUID> banned,
            boolean influencer,
            boolean groupOwner,
            Map<String, Long> followers,
            List<Community> communities) {
        this(joined, active, banned, influencer, groupOwner, followers, communities, Traits.NONE);
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
        addMissingTraits(gate.audience(), missing);
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
                communities.stream().filter(one -> one.id().equals(community)).toList(),
                traits);
    }

    /** The most followers, or members, that count for such a task. */
    public long followers(TaskGate gate) {
        String platforms = gate.audience().platforms();
        if (!platforms.isEmpty()) {
            return Audience.list(platforms).stream()
                    .mapToLong(platform -> followers.getOrDefault(platform, 0L))
                    .max()
                    .orElse(0);
        }
        return gate.groupOnly()
                ? communities.stream()
                        .filter(one -> one.proved() && one.platform().equals(gate.platform()))
                        .mapToLong(Community::members)
                        .max()
                        .orElse(0)
                : followers.getOrDefault(gate.platform(), 0L);
    }

    private void addMissingTraits(Audience audience, List<Requirement> missing) {
        if (!Audience.asksNothingOrOneOf(audience.roles(), traits.roles())) {
            missing.add(Requirement.AUDIENCE_ROLE);
        }
        if (!Audience.asksNothingOrOneOf(audience.platforms(), followers.keySet())) {
            missing.add(Requirement.AUDIENCE_PLATFORM);
        }
        if (!Audience.asksNothingOrOneOf(audience.countries(), Set.of(traits.country()))) {
            missing.add(Requirement.AUDIENCE_COUNTRY);
        }
        if (!Audience.asksNothingOrOneOf(audience.languages(), traits.languages())) {
            missing.add(Requirement.AUDIENCE_LANGUAGE);
        }
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
