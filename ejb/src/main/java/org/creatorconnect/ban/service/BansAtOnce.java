package org.creatorconnect.ban.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import org.creatorconnect.foundation.service.AtOnce;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.AffiliateId;
import org.jspecify.annotations.Nullable;

/**
 * Bans many affiliates for one reason, from the platform or from one merchant, each in a
 * transaction of its own.
 */
@Stateless
@RolesAllowed({Role.OPERATOR, Role.REVIEWER})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BansAtOnce {

    private final Bans bans;
    private final BanParties parties;
    private final InstantSource clock;

    protected BansAtOnce() {
        this(null, null, null);
    }

    @Inject
    public BansAtOnce(Bans bans, BanParties parties, InstantSource clock) {
        this.bans = bans;
        this.parties = parties;
        this.clock = clock;
    }

    /**
     * @param merchantId the one from which they are banned; null for the whole platform
     * @return what became of each, in their order
     * @throws org.creatorconnect.refusal.NotFound when there is no such merchant; then nobody is
     *     banned
     * @throws ValidationFailed when there are none or too many, without a reason, with a note that
     *     is too long, or when the ban would be over already; then nobody is banned
     */
    public List<AtOnce.Outcome> ban(
            List<AffiliateId> affiliates, @Nullable String merchantId, GivenBan given) {
        given.terms(parties.scope(merchantId), clock.instant());
        return AtOnce.each("affiliates", affiliates, one -> bans.ban(one, merchantId, () -> given));
    }
}
