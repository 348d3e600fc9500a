package org.creatorconnect.ban.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.creatorconnect.ban.BanId;
import org.creatorconnect.ban.BanRepository;
import org.creatorconnect.registry.AffiliateRepository;
import org.creatorconnect.time.DeadlineHandler;
import org.creatorconnect.time.DeadlineStep;

/** Who answers for the deadlines of bans; the affiliate is locked. */
@ApplicationScoped
public class BanDeadlines {

    @Produces
    @ApplicationScoped
    DeadlineHandler end(Bans lapses, BanRepository bans, AffiliateRepository affiliates) {
        return new DeadlineStep(
                BanDeadline.AFFILIATE_BAN_END,
                id -> affiliates.lock(bans.get(new BanId(id)).affiliateId()),
                id -> lapses.lapse(new BanId(id)));
    }
}
