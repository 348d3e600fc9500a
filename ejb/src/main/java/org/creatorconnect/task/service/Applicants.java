package org.creatorconnect.task.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creatorconnect.ban.BanRepository;
import org.creatorconnect.channel.Channel;
import org.creatorconnect.channel.ChannelRepository;
import org.creatorconnect.channel.ChannelStatus;
import org.creatorconnect.discovery.DiscoveryRepository;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.registry.Affiliate;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateRepository;
import org.creatorconnect.registry.AffiliateRole;
import org.creatorconnect.task.Applicant;

/** What counts about those who apply, as the registry and their bans tell it. */
@ApplicationScoped
public class Applicants {

    private final AffiliateRepository affiliates;
    private final ChannelRepository channels;
    private final BanRepository bans;
    private final DiscoveryRepository introductions;

    protected Applicants() {
        this(null, null, null, null);
    }

    @Inject
    public Applicants(
            AffiliateRepository affiliates,
            ChannelRepository channels,
            BanRepository bans,
            DiscoveryRepository introductions) {
        this.affiliates = affiliates;
        this.channels = channels;
        this.bans = bans;
        this.introductions = introductions;
    }

    /** What counts about this affiliate; nobody when there is none. */
    public Applicant of(Optional<UUID> affiliate) {
        return affiliate
                .flatMap(id -> affiliates.find(new AffiliateId(id)))
                .map(this::of)
                .orElse(Applicant.NOBODY);
    }

    private Applicant of(Affiliate affiliate) {
        List<Channel> held = channels.held(affiliate.id());
        return new Applicant(
                true,
                affiliate.isActive(),
                banned(affiliate.id()),
                affiliate.has(AffiliateRole.INFLUENCER),
                affiliate.has(AffiliateRole.GROUP_OWNER),
                followers(held),
                held.stream().filter(Channel::isCommunity).map(Applicants::community).toList(),
                traits(affiliate));
    }

    private Applicant.Traits traits(Affiliate affiliate) {
        return new Applicant.Traits(
                affiliate.roles().stream().map(AffiliateRole::name).collect(Collectors.toSet()),
                affiliate.country(),
                introductions.languages(affiliate.id()));
    }

    private Set<UUID> banned(AffiliateId affiliate) {
        return bans.holding(affiliate).stream()
                .flatMap(ban -> ban.scope().merchant().stream())
                .map(MerchantId::value)
                .collect(Collectors.toSet());
    }

    private static Applicant.Community community(Channel channel) {
        return new Applicant.Community(
                channel.id().value(),
                channel.address().platform(),
                channel.address().url(),
                channel.followers().orElse(0L),
                channel.status() == ChannelStatus.VERIFIED);
    }

    private static Map<String, Long> followers(List<Channel> held) {
        return held.stream()
                .filter(channel -> channel.status() == ChannelStatus.VERIFIED)
                .collect(
                        Collectors.toMap(
                                channel -> channel.address().platform(),
                                channel -> channel.followers().orElse(0L),
                                Math::max));
    }
}
