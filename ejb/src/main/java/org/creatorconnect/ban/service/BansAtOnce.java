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

/** Bans many affiliates for one reason, each in a transaction of its own. */
@Stateless
@RolesAllowed({Role.OPERATOR, Role.REVIEWER})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BansAtOnce {

    private final Bans bans;
    private final InstantSource clock;

    protected BansAtOnce() {
        this(null, null);
    }

    @Inject
    public BansAtOnce(Bans bans, InstantSource clock) {
        this.bans = bans;
        this.clock = clock;
    }

    /**
     * @return what became of each, in their order
     * @throws ValidationFailed when there are none or too many, without a reason, with a note that
     *     is too long, or when the ban would be over already; then nobody is banned
     */
    public List<AtOnce.Outcome> ban(List<AffiliateId> affiliates, GivenBan given) {
        given.terms(clock.instant());
        return AtOnce.each("affiliates", affiliates, one -> bans.ban(one, () -> given));
    }
}
