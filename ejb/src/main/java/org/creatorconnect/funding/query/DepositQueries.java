package org.creatorconnect.funding.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.identity.Role;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.service.OwnMerchants;
import org.creatorconnect.money.Money;
import org.jspecify.annotations.Nullable;

/** Deposits: all of them for finance, a merchant's own for its user. */
@Stateless
@RolesAllowed({Role.FINANCE, Role.AUDITOR, Role.OPERATOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DepositQueries {

    private static final String ROWS =
            """
            SELECT d.id, d.merchant_id, m.name, d.reference, d.amount_minor, d.currency, d.booked_by, d.booked_at
            FROM deposit d JOIN merchant m ON m.id = d.merchant_id
            WHERE (CAST(:before AS uuid) IS NULL OR d.id < :before)
              AND (CAST(:merchant AS uuid) IS NULL OR d.merchant_id = :merchant)
              AND (:text = '' OR strpos(lower(d.reference), lower(:text)) > 0
                   OR strpos(lower(m.name), lower(:text)) > 0)
            ORDER BY d.id DESC LIMIT :limit""";

    private final OwnMerchants own;
    @PersistenceContext EntityManager entityManager;

    protected DepositQueries() {
        this(null);
    }

    @Inject
    public DepositQueries(OwnMerchants own) {
        this.own = own;
    }

    /** Newest first; {@code text} is part of a reference or a merchant's name. */
    public List<DepositRow> deposits(String text, @Nullable UUID before, int limit) {
        return rows(null, text, before, limit);
    }

    /**
     * One merchant's, newest first.
     *
     * @throws org.creatorconnect.refusal.NotFound when the caller may not see this merchant's
     */
    @RolesAllowed({Role.MERCHANT, Role.FINANCE, Role.AUDITOR, Role.OPERATOR})
    public List<DepositRow> of(MerchantId merchant, @Nullable UUID before, int limit) {
        own.requireOwnOrStaff(merchant);
        return rows(merchant.value(), "", before, limit);
    }

    private List<DepositRow> rows(
            @Nullable UUID merchant, String text, @Nullable UUID before, int limit) {
        List<?> rows =
                entityManager
                        .createNativeQuery(ROWS)
                        .setParameter("before", before)
                        .setParameter("merchant", merchant)
                        .setParameter("text", text)
                        .setParameter("limit", limit)
                        .getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static DepositRow row(Object[] row) {
        return new DepositRow(
                (UUID) row[0],
                (UUID) row[1],
                (String) row[2],
                (String) row[3],
                Money.of(((Number) row[4]).longValue(), (String) row[5]),
                (String) row[6],
                (Instant) row[7]);
    }
}
