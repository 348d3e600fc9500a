package org.creatorconnect.payout.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.creatorconnect.foundation.query.Listing;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Sorting;
import org.creatorconnect.foundation.query.Sortings;
import org.creatorconnect.identity.Role;
import org.jspecify.annotations.Nullable;

/** Payments that are held since the books were restored. */
@Stateless
@RolesAllowed({Role.FINANCE, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class HeldPaymentQueries {

    /** The orders in which the list can be read, in SQL. */
    public static final Sortings<HeldPaymentRow> SORTINGS =
            Sortings.by("h.id", HeldPaymentRow::id)
                    .ascending(Sorting.byId("id", "h.id", HeldPaymentRow::id));

    private static final String STATE =
            """
            CASE WHEN h.released_at IS NOT NULL THEN 'RELEASED' WHEN p.id IS NULL THEN 'LOST'
                 WHEN p.status = 'CREATED' THEN 'HELD' ELSE 'ANSWERED' END
            """;

    private static final String SELECT =
            "SELECT h.id, h.affiliate_id, h.amount_minor, h.currency, "
                    + STATE
                    + ", h.asked_at, h.proposed_by IS NOT NULL ";

    private static final String FROM =
            " FROM held_payment h LEFT JOIN payout p ON p.id = h.id WHERE true ";

    @PersistenceContext EntityManager entityManager;

    /** The payments in a state, or all of them, by their ids. */
    public Part<HeldPaymentRow> payments(
            HeldPaymentRow.@Nullable HeldPaymentState state, Place place) {
        return Listing.ofSql(HeldPaymentRow.class, SELECT, FROM, SORTINGS)
                .and(" AND " + STATE + " = :state", "state", state == null ? null : state.name())
                .part(entityManager, place);
    }
}
