package org.creatorconnect.taskcenter.query;

import jakarta.persistence.Query;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.identity.service.Caller;

/**
 * Whose objects a caller sees: their merchant's, their own as an affiliate, or all as staff. Empty
 * texts do not narrow.
 *
 * @param merchant id of the only merchant whose objects are seen
 * @param affiliate id of the only affiliate whose objects are seen
 */
record View(String merchant, String affiliate) {

    static View of(Caller caller) {
        if (caller.isStaff()) {
            return new View("", "");
        }
        if (caller.merchantId().isPresent()) {
            return new View(text(caller.merchantId()), "");
        }
        return new View("", caller.affiliateId().map(UUID::toString).orElse(Sql.NOBODY));
    }

    /** Gives a query its parameters {@code :merchant} and {@code :affiliate}. */
    Query narrow(Query query) {
        return query.setParameter("merchant", merchant).setParameter("affiliate", affiliate);
    }

    private static String text(Optional<UUID> id) {
        return id.map(UUID::toString).orElse(Sql.NOBODY);
    }
}
