package org.creatorconnect.task.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creatorconnect.channel.ChannelRepository;
import org.creatorconnect.registry.Affiliate;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateRepository;
import org.creatorconnect.registry.AffiliateRole;
import org.creatorconnect.task.Applicant;

/** What the registry knows about those who apply. */
@ApplicationScoped
public class Applicants {

    private final AffiliateRepository affiliates;
    private final ChannelRepository channels;

    protected Applicants() {
        this(null, null);
    }

    @Inject
    public Applicants(AffiliateRepository affiliates, ChannelRepository channels) {
        this.affiliates = affiliates;
        this.channels = channels;
    }

    /** What counts about this affiliate; nobody when there is none. */
    public Applicant of(Optional<UUID> affiliate) {
        return affiliate
                .flatMap(id -> affiliates.find(new AffiliateId(id)))
                .map(this::of)
                .orElse(Applicant.NOBODY);
    }

    private Applicant of(Affiliate affiliate) {
        return new Applicant(
                true,
                affiliate.isActive(),
                affiliate.has(AffiliateRole.INFLUENCER),
                followers(affiliate.id()));
    }

    private Map<String, Long> followers(AffiliateId affiliate) {
        return channels.verified(affiliate).stream()
                .collect(
                        Collectors.toMap(
                                channel -> channel.address().platform(),
                                channel -> channel.followers().orElse(0L),
                                Math::max));
    }
}
