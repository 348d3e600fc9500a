package org.creatorconnect.registry.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.Affiliate;
import org.creatorconnect.registry.AffiliateBanned;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateRepository;
import org.creatorconnect.registry.AffiliateStatus;
import org.creatorconnect.registry.BanReason;
import org.jspecify.annotations.Nullable;

/** Takes an affiliate out, with a reason. What was earned before stays in the books. */
@Stateless
@RolesAllowed({Role.OPERATOR, Role.REVIEWER})
public class AffiliateBan {

    private final AffiliateRepository affiliates;
    private final AuditTrail audit;
    private final Event<AffiliateBanned> banned;

    protected AffiliateBan() {
        this(null, null, null);
    }

    @Inject
    public AffiliateBan(
            AffiliateRepository affiliates, AuditTrail audit, Event<AffiliateBanned> banned) {
        this.affiliates = affiliates;
        this.audit = audit;
        this.banned = banned;
    }

    /**
     * Takes an affiliate out.
     *
     * @param given the reason, read only once the affiliate can be banned
     * @throws org.creatorconnect.refusal.StateForbids when banned already
     * @throws ValidationFailed without a reason
     */
    public AffiliateStatus ban(AffiliateId id, Supplier<@Nullable BanReason> given) {
        Affiliate affiliate = affiliates.lock(id);
        affiliate.ban();
        BanReason reason = given.get();
        if (reason == null) {
            throw ValidationFailed.of("reasonCode", "must say why, such as FRAUD");
        }
        audit.record("AFFILIATE_BANNED", "affiliate", id.value(), reason.name());
        banned.fire(new AffiliateBanned(id));
        return affiliate.status();
    }
}
