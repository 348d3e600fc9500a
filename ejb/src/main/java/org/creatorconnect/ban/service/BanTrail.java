package org.creatorconnect.ban.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.ban.AffiliateBanned;
import org.creatorconnect.ban.Ban;
import org.creatorconnect.ban.BanId;
import org.creatorconnect.ban.BanRepository;
import org.creatorconnect.ban.BanTerms;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.time.DeadlineRepository;

/**
 * What a ban gets with its row and loses with its end: its deadline, its trail, who hears of it.
 */
@ApplicationScoped
public class BanTrail {

    private static final String AFFILIATE = "affiliate";

    /** A merchant's ban, which is between two. */
    private static final String BAN = "ban";

    private final BanRepository bans;
    private final DeadlineRepository deadlines;
    private final AuditTrail audit;
    private final Event<AffiliateBanned> banned;
    private final IdSource ids;
    private final InstantSource clock;

    protected BanTrail() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public BanTrail(
            BanRepository bans,
            DeadlineRepository deadlines,
            AuditTrail audit,
            Event<AffiliateBanned> banned,
            IdSource ids,
            InstantSource clock) {
        this.bans = bans;
        this.deadlines = deadlines;
        this.audit = audit;
        this.banned = banned;
        this.ids = ids;
        this.clock = clock;
    }

    /** A ban begins. */
    void given(AffiliateId affiliate, BanTerms terms, String by) {
        Instant now = clock.instant();
        Ban ban = new Ban(new BanId(ids.next()), affiliate, terms, by, now);
        bans.add(ban);
        terms.until()
                .ifPresent(
                        until ->
                                deadlines.set(
                                        BanDeadline.AFFILIATE_BAN_END.of(ban.id().value(), until)));
        if (terms.scope().isPlatform()) {
            audit.record("AFFILIATE_BANNED", AFFILIATE, affiliate.value(), terms.reason().name());
        } else {
            audit.record(
                    "AFFILIATE_BANNED_FROM_MERCHANT", BAN, ban.id().value(), terms.reason().name());
        }
        banned.fire(new AffiliateBanned(affiliate, ban.id(), terms.scope(), terms.assignments()));
    }

    /** A ban has ended. */
    void lifted(Ban ban) {
        deadlines.clear(BanDeadline.AFFILIATE_BAN_END, ban.id().value());
        if (ban.scope().isPlatform()) {
            audit.record("AFFILIATE_UNBANNED", AFFILIATE, ban.affiliateId().value(), "");
        } else {
            audit.record("AFFILIATE_UNBANNED_FROM_MERCHANT", BAN, ban.id().value(), "");
        }
    }
}
