package org.creatorconnect.merchant.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.catalog.query.FeedRow;
import org.creatorconnect.foundation.query.Conditions;
import org.creatorconnect.foundation.query.Search;
import org.creatorconnect.identity.Role;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.service.OwnMerchants;
import org.creatorconnect.refusal.NotFound;
import org.jspecify.annotations.Nullable;

/** Merchants with their terms, feeds and keys: for the staff, and each for itself. */
@Stateless
@RolesAllowed({Role.MERCHANT, Role.OPERATOR, Role.REVIEWER, Role.FINANCE, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class MerchantQueries {

    private static final String ROWS =
            """
            SELECT m.id, m.name, m.country, m.house_brand, g.terms_version, g.default_rate, g.hold_days
            FROM merchant m LEFT JOIN LATERAL (
                SELECT terms_version, default_rate, hold_days FROM program
                WHERE merchant_id = m.id AND effective_at <= :now
                ORDER BY terms_version DESC LIMIT 1) g ON TRUE
            """;

    private static final int MOST_VERSIONS = 50;

    private final OwnMerchants own;
    private final InstantSource clock;
    @PersistenceContext EntityManager entityManager;

    protected MerchantQueries() {
        this(null, null);
    }

    @Inject
    public MerchantQueries(OwnMerchants own, InstantSource clock) {
        this.own = own;
        this.clock = clock;
    }

    /**
     * Newest first, from the one opened before the given one; an empty text does not narrow.
     *
     * @param text beginnings of words in the name, all of which must be there
     */
    @RolesAllowed({Role.OPERATOR, Role.REVIEWER, Role.FINANCE, Role.AUDITOR})
    public List<MerchantRow> merchants(
            String text, String country, @Nullable UUID before, int limit) {
        Conditions conditions = new Conditions(ROWS + "WHERE TRUE").with("now", clock.instant());
        conditions.andUnlessEmpty(
                "word_vector(m.search_words) @@ CAST(:words AS tsquery)",
                "words",
                Search.words(text));
        conditions.andUnlessEmpty("m.country = :country", "country", country);
        if (before != null) {
            conditions.and("m.id < :before", "before", before);
        }
        return rows(
                        conditions
                                .rows(entityManager, "ORDER BY m.id DESC LIMIT :limit")
                                .setParameter("limit", limit))
                .stream()
                .map(MerchantQueries::merchant)
                .toList();
    }

    /**
     * @throws NotFound when there is none that the caller may see
     */
    public MerchantRow merchant(MerchantId id) {
        own.requireOwnOrStaff(id);
        return rows(
                        entityManager
                                .createNativeQuery(ROWS + "WHERE m.id = :id")
                                .setParameter("now", clock.instant())
                                .setParameter("id", id.value()))
                .stream()
                .findFirst()
                .map(MerchantQueries::merchant)
                .orElseThrow(() -> new NotFound("merchant"));
    }

    /**
     * The versions of the terms, newest first, each with what it is now.
     *
     * @throws NotFound when there is no merchant that the caller may see
     */
    public List<TermsRow> terms(MerchantId id) {
        own.requireOwnOrStaff(id);
        Instant now = clock.instant();
        List<TermsRow> terms = new ArrayList<>();
        boolean found = false;
        for (Object[] row :
                rows(
                        entityManager
                                .createNativeQuery(
                                        """
                                        SELECT terms_version, effective_at, window_days, hold_days, default_rate,
                                               platform_fee_rate, allowed_domains, validation_days, click_id_parameter
                                        FROM program WHERE merchant_id = :id
                                        ORDER BY terms_version DESC LIMIT :limit\
                                        """)
                                .setParameter("id", id.value())
                                .setParameter("limit", MOST_VERSIONS))) {
            boolean announced = ((Instant) row[1]).isAfter(now);
            String state =
                    announced ? found ? "REPLACED" : "ANNOUNCED" : found ? "FORMER" : "IN_FORCE";
            found = found || !announced;
            terms.add(terms(row, state));
        }
        return terms;
    }

    /**
     * Feed imports, newest first.
     *
     * @throws NotFound when there is no merchant that the caller may see
     */
    public List<FeedRow> feeds(MerchantId id, @Nullable UUID before, int limit) {
        own.requireOwnOrStaff(id);
        return rows(
                        entityManager
                                .createNativeQuery(
                                        """
                                        SELECT id, CASE WHEN status = 'COMPLETED' AND rejected > 0 THEN 'PARTLY' ELSE status END,
                                               accepted, rejected, errors, imported_at FROM feed_import
                                        WHERE merchant_id = :id AND (CAST(:before AS uuid) IS NULL OR id < :before)
                                        ORDER BY id DESC LIMIT :limit\
                                        """)
                                .setParameter("id", id.value())
                                .setParameter("before", before)
                                .setParameter("limit", limit))
                .stream()
                .map(MerchantQueries::feed)
                .toList();
    }

    /**
     * Signing keys, newest first.
     *
     * @throws NotFound when there is no merchant that the caller may see
     */
    public List<KeyRow> keys(MerchantId id) {
        own.requireOwnOrStaff(id);
        return rows(
                        entityManager
                                .createNativeQuery(
                                        """
                                        SELECT id, created_at, retired_at FROM merchant_signing_key
                                        WHERE merchant_id = :id ORDER BY id DESC LIMIT 20\
                                        """)
                                .setParameter("id", id.value()))
                .stream()
                .map(row -> new KeyRow((UUID) row[0], (Instant) row[1], (Instant) row[2]))
                .toList();
    }

    private static MerchantRow merchant(Object[] row) {
        return new MerchantRow(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (Boolean) row[3],
                (Integer) row[4],
                (BigDecimal) row[5],
                (Integer) row[6]);
    }

    private static TermsRow terms(Object[] row, String state) {
        return new TermsRow(
                (Integer) row[0],
                state,
                (Instant) row[1],
                (Integer) row[2],
                (Integer) row[3],
                (Integer) row[7],
                (BigDecimal) row[4],
                (BigDecimal) row[5],
                Arrays.stream((Object[]) row[6]).map(String::valueOf).toList(),
                (String) row[8]);
    }

    private static FeedRow feed(Object[] row) {
        String errors = (String) row[4];
        return new FeedRow(
                (UUID) row[0],
                (String) row[1],
                (Integer) row[2],
                (Integer) row[3],
                errors.isEmpty() ? List.of() : List.of(errors.split("\n")),
                (Instant) row[5]);
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return (List<Object[]>) query.getResultList();
    }
}
