package org.creatorconnect.tier.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.identity.Role;

/**
 * Looks at everybody's tier, portion by portion. One that is stopped halfway is no harm: whoever
 * was not looked at is in the next, and looking twice changes nothing.
 */
@Stateless
@RolesAllowed({Role.OPERATOR, Role.SYSTEM})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TierPass {

    private static final UUID FIRST = new UUID(0, 0);

    private final TierPortion portions;

    protected TierPass() {
        this(null);
    }

    @Inject
    public TierPass(TierPortion portions) {
        this.portions = portions;
    }

    /**
     * Moves whoever has to be moved.
     *
     * @return how many moved
     */
    public int run() {
        int moved = 0;
        Optional<UUID> next = Optional.of(FIRST);
        while (next.isPresent()) {
            TierPortion.Outcome portion = portions.after(next.get());
            moved += portion.moved();
            next = portion.last();
        }
        return moved;
    }
}
