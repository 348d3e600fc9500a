package org.creatorconnect.registry.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.channel.query.ChannelRow;
import org.creatorconnect.foundation.query.Conditions;
import org.creatorconnect.foundation.query.Search;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.service.OwnAffiliates;

/** Affiliates and their channels, for the staff and for themselves. */
@Stateless
@RolesAllowed({Role.OPERATOR, Role.REVIEWER, Role.FINANCE, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AffiliateQueries {

    private static final String ROWS =
            """
            SELECT a.id, a.display_name, a.country, a.status,
                   ARRAY(SELECT r.role FROM affiliate_role r WHERE r.affiliate_id = a.id ORDER BY r.role),
                   ARRAY(SELECT DISTINCT c.platform FROM channel c
                         WHERE c.affiliate_id = a.id AND c.status = 'VERIFIED' ORDER BY c.platform),
                   (SELECT max(c.followers) FROM channel c WHERE c.affiliate_id = a.id AND c.status = 'VERIFIED'),
                   a.joined_at
            FROM affiliate a
            """;

    private final OwnAffiliates own;
    @PersistenceContext EntityManager entityManager;

    protected AffiliateQueries() {
        this(null);
    }

    @Inject
    public AffiliateQueries(OwnAffiliates own) {
        this.own = own;
    }

    /** Newest first, from the one that joined before the given one. */
    public List<AffiliateRow> affiliates(
            AffiliateFilter filter, @org.jspecify.annotations.Nullable UUID before, int limit) {
        Conditions conditions = new Conditions(ROWS + "WHERE TRUE");
        conditions.andUnlessEmpty(
                "word_vector(a.search_words) @@ CAST(:words AS tsquery)",
                "words",
                Search.words(filter.text()));
        conditions.andUnlessEmpty(
                "EXISTS (SELECT 1 FROM affiliate_role r WHERE r.affiliate_id = a.id AND r.role ="
                        + " :role)",
                "role",
                filter.role());
        conditions.andUnlessEmpty(
                """
                EXISTS (SELECT 1 FROM channel c WHERE c.affiliate_id = a.id
                        AND c.platform = :platform AND c.status = 'VERIFIED')\
                """,
                "platform",
                filter.platform());
        conditions.andUnlessEmpty("a.status = :status", "status", filter.status());
        conditions.andUnlessEmpty("a.country = :country", "country", filter.country());
        if (before != null) {
            conditions.and("a.id < :before", "before", before);
        }
        return rows(
                        conditions
                                .rows(entityManager, "ORDER BY a.id DESC LIMIT :limit")
                                .setParameter("limit", limit))
                .stream()
                .map(AffiliateQueries::affiliate)
                .toList();
    }

    /**
     * @throws NotFound when there is none, or the caller is somebody else and not of the staff
     */
    @RolesAllowed({Role.AFFILIATE, Role.OPERATOR, Role.REVIEWER, Role.FINANCE, Role.AUDITOR})
    public AffiliateRow affiliate(AffiliateId id) {
        own.requireSelfOrStaff(id);
        return rows(
                        entityManager
                                .createNativeQuery(ROWS + "WHERE a.id = :id")
                                .setParameter("id", id.value()))
                .stream()
                .findFirst()
                .map(AffiliateQueries::affiliate)
                .orElseThrow(() -> new NotFound("affiliate"));
    }

    /**
     * An affiliate with their legal name.
     *
     * @throws NotFound when there is none, or the caller is somebody else and not of the staff
     */
    @RolesAllowed({Role.AFFILIATE, Role.OPERATOR, Role.REVIEWER, Role.FINANCE, Role.AUDITOR})
    public AffiliateProfile profile(AffiliateId id) {
        AffiliateRow row = affiliate(id);
        Object[] names =
                (Object[])
                        entityManager
                                .createNativeQuery(
                                        "SELECT legal_name, name_verified_at IS NOT NULL FROM"
                                                + " affiliate WHERE id = :id")
                                .setParameter("id", id.value())
                                .getSingleResult();
        return new AffiliateProfile(row, (String) names[0], (Boolean) names[1]);
    }

    /** An affiliate's channels, the oldest first. */
    @RolesAllowed({Role.AFFILIATE, Role.OPERATOR, Role.REVIEWER, Role.FINANCE, Role.AUDITOR})
    public List<ChannelRow> channels(AffiliateId id) {
        own.requireSelfOrStaff(id);
        return rows(
                        entityManager
                                .createNativeQuery(
                                        """
                                        SELECT id, platform, url, community, status, followers, verified_at
                                        FROM channel WHERE affiliate_id = :id ORDER BY id LIMIT 200\
                                        """)
                                .setParameter("id", id.value()))
                .stream()
                .map(AffiliateQueries::channel)
                .toList();
    }

    private static AffiliateRow affiliate(Object[] row) {
        return new AffiliateRow(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                texts(row[4]),
                texts(row[5]),
                row[6] == null ? null : ((Number) row[6]).longValue(),
                (Instant) row[7]);
    }

    private static ChannelRow channel(Object[] row) {
        return new ChannelRow(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (Boolean) row[3],
                (String) row[4],
                row[5] == null ? null : ((Number) row[5]).longValue(),
                (Instant) row[6]);
    }

    private static List<String> texts(Object array) {
        return Arrays.stream((Object[]) array).map(String::valueOf).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return (List<Object[]>) query.getResultList();
    }
}
