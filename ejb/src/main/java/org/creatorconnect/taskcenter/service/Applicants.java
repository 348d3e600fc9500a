package org.creatorconnect.taskcenter.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.registry.Affiliate;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateRepository;
import org.creatorconnect.registry.AffiliateRole;
import org.creatorconnect.taskcenter.Applicant;

/** What the registry knows about those who apply. */
@ApplicationScoped
public class Applicants {

    private final AffiliateRepository affiliates;

    protected Applicants() {
        this(null);
    }

    @Inject
    public Applicants(AffiliateRepository affiliates) {
        this.affiliates = affiliates;
    }

    /**
     * @param platform the task's, on which followers count
     */
    public Applicant of(Optional<UUID> affiliate, String platform) {
        return affiliate
                .flatMap(id -> affiliates.find(new AffiliateId(id)))
                .map(known -> of(known, platform))
                .orElse(Applicant.NOBODY);
    }

    private Applicant of(Affiliate affiliate, String platform) {
        return new Applicant(
                true,
                affiliate.isActive(),
                affiliate.has(AffiliateRole.INFLUENCER),
                followers(affiliate.id(), platform));
    }

    private static long followers(AffiliateId affiliate, String platform) {
        return Applicant.NO_CHANNEL;
    }
}
