package org.creatorconnect.link.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.foundation.WebAddress;
import org.creatorconnect.identity.Role;
import org.creatorconnect.link.TargetRepository;
import org.creatorconnect.merchant.MerchantId;

/** Tells from a pasted address whose page it is, so that nobody has to name the merchant. */
@Stateless
@RolesAllowed({Role.AFFILIATE, Role.SYSTEM})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class LinkTargets {

    private final TargetRepository targets;
    private final InstantSource clock;

    protected LinkTargets() {
        this(null, null);
    }

    @Inject
    public LinkTargets(TargetRepository targets, InstantSource clock) {
        this.targets = targets;
        this.clock = clock;
    }

    /**
     * The merchant: the only one with a product on the page, or the only one that names the host.
     */
    public Optional<MerchantId> merchant(String address) {
        return WebAddress.parse(address)
                .filter(WebAddress::isWeb)
                .flatMap(
                        page ->
                                onlyOne(targets.showing(page))
                                        .or(() -> onlyOne(targets.naming(page, clock.instant()))));
    }

    private static Optional<MerchantId> onlyOne(List<MerchantId> merchants) {
        return merchants.size() == 1 ? Optional.of(merchants.get(0)) : Optional.empty();
    }
}
