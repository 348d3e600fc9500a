package org.creatorconnect.merchant.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.foundation.service.Content;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.Role;
import org.creatorconnect.merchant.Merchant;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.MerchantRepository;
import org.creatorconnect.registry.Countries;

/** The operator takes merchants in. */
@Stateless
@RolesAllowed({Role.OPERATOR, Role.SYSTEM})
public class Merchants {

    private final MerchantRepository merchants;
    private final Content content;
    private final AuditTrail audit;
    private final IdSource ids;
    private final InstantSource clock;

    protected Merchants() {
        this(null, null, null, null, null);
    }

    @Inject
    public Merchants(
            MerchantRepository merchants,
            Content content,
            AuditTrail audit,
            IdSource ids,
            InstantSource clock) {
        this.merchants = merchants;
        this.content = content;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** Opens a merchant without terms and without funds. */
    public MerchantId open(NewMerchant given) {
        content.require(given);
        Countries.require("country", given.country());
        MerchantId id = new MerchantId(ids.next());
        merchants.add(
                new Merchant(
                        id,
                        given.name().strip(),
                        given.country(),
                        given.houseBrand(),
                        clock.instant()));
        audit.record("MERCHANT_OPENED", "merchant", id.value(), given.country());
        return id;
    }
}
