package org.creatorconnect.registry.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateRepository;
import org.creatorconnect.time.Deadline;
import org.creatorconnect.time.DeadlineHandler;

/** A ban that was given until a time is over. */
@ApplicationScoped
public class AffiliateBanDeadline implements DeadlineHandler {

    static final String KIND = "AFFILIATE_BAN_END";

    private final AffiliateBan bans;
    private final AffiliateRepository affiliates;

    protected AffiliateBanDeadline() {
        this(null, null);
    }

    @Inject
    public AffiliateBanDeadline(AffiliateBan bans, AffiliateRepository affiliates) {
        this.bans = bans;
        this.affiliates = affiliates;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void lock(UUID subject) {
        affiliates.lock(new AffiliateId(subject));
    }

    @Override
    public void fallDue(Deadline deadline) {
        bans.lapse(new AffiliateId(deadline.subject()));
    }
}
