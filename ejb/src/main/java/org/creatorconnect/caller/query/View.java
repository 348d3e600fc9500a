package org.creatorconnect.caller.query;

import jakarta.persistence.Query;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.caller.service.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Whose objects a caller sees: their merchant's, their own as an affiliate, or all as staff. In
 * queries {@code CAST(:merchant AS uuid) IS NULL OR …}.
 *
 * @param merchant the only merchant whose objects are seen; null for all
 * @param affiliate the only affiliate whose objects are seen; null for all
 */
public record View(@Nullable UUID merchant, @Nullable UUID affiliate) {

    /** Nobody has this id. */
    private static final UUID NOBODY = new UUID(0, 0);

    public static View of(Caller caller) {
        if (caller.isStaff()) {
            return new View(null, null);
        }
        Optional<UUID> merchant = caller.merchantId();
        return merchant.isPresent()
                ? new View(merchant.get(), null)
                : new View(null, caller.affiliateId().orElse(NOBODY));
    }

    /** What an affiliate sees of themselves. */
    public static View ofAffiliate(Caller caller) {
        return new View(null, caller.affiliateId().orElse(NOBODY));
    }

    /** Gives a query its parameters {@code :merchant} and {@code :affiliate}. */
    public Query narrow(Query query) {
        return query.setParameter("merchant", merchant).setParameter("affiliate", affiliate);
    }

    public boolean isAffiliate() {
        return affiliate != null;
    }

    public boolean isStaff() {
        return affiliate == null && merchant == null;
    }
}
