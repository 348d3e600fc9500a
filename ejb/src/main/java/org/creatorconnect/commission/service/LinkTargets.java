package org.creatorconnect.commission.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.catalog.MerchantId;
import org.creatorconnect.identity.Role;
import org.creatorconnect.tracking.TargetRepository;
import org.jspecify.annotations.Nullable;

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

    /** The merchant: that of the product shown, or the only one that names the host. */
    public Optional<MerchantId> merchant(String address) {
        return targets.product(address.strip())
                .map(TargetRepository.ProductPage::merchant)
                .or(() -> onlyOne(host(address)));
    }

    private Optional<MerchantId> onlyOne(@Nullable String host) {
        List<MerchantId> named =
                host == null ? List.of() : targets.merchants(host, clock.instant());
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private static @Nullable String host(String address) {
        try {
            return new URI(address.strip()).getHost();
        } catch (URISyntaxException unreadable) {
            return null;
        }
    }
}
