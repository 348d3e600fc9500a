package org.creatorconnect.registry.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.time.Deadline;
import org.creatorconnect.time.DeadlineHandler;

/** A ban that was given until a time is over. */
@ApplicationScoped
public class AffiliateBanDeadline implements DeadlineHandler {

    static final String KIND = "AFFILIATE_BAN_END";

    private final AffiliateBan bans;

    protected AffiliateBanDeadline() {
        this(null);
    }

    @Inject
    public AffiliateBanDeadline(AffiliateBan bans) {
        this.bans = bans;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fallDue(Deadline deadline) {
        bans.lapse(new AffiliateId(deadline.subject()));
    }
}
