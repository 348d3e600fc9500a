package org.creatorconnect.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.foundation.WebAddress;
import org.creatorconnect.merchant.MerchantId;

/** Finds out whose page an address shows. */
@ApplicationScoped
public class TargetRepository {

    /** By the page itself, first with its query and then without. */
    private static final String SHOWN = "FROM product WHERE page IN (:whole, :page)";

    @PersistenceContext EntityManager entityManager;

    /** The merchants of whom a product has this page; two at most. */
    public List<MerchantId> showing(WebAddress address) {
        return merchants(
                entityManager
                        .createNativeQuery(
                                "SELECT DISTINCT merchant_id " + SHOWN + " LIMIT 2", UUID.class)
                        .setParameter("whole", address.page())
                        .setParameter("page", address.pageWithoutQuery())
                        .getResultList());
    }

    /** The merchants whose terms in force name the address's host or one above it; two at most. */
    public List<MerchantId> naming(WebAddress address, Instant at) {
        return merchants(
                entityManager
                        .createNativeQuery(
                                """
                                SELECT DISTINCT p.merchant_id FROM program p
                                WHERE p.allowed_domains && CAST(:hosts AS text[]) AND p.effective_at <= :at
                                  AND p.terms_version = (SELECT max(n.terms_version) FROM program n
                                                         WHERE n.merchant_id = p.merchant_id AND n.effective_at <= :at)
                                LIMIT 2\
                                """,
                                UUID.class)
                        .setParameter("hosts", above(address.site()).toArray(String[]::new))
                        .setParameter("at", at)
                        .getResultList());
    }

    private static List<MerchantId> merchants(List<?> rows) {
        return rows.stream().map(id -> new MerchantId((UUID) id)).toList();
    }

    /** The host itself and those it lies under: a.b.example, b.example. */
    private static List<String> above(String host) {
        List<String> hosts = new ArrayList<>();
        String rest = host;
        while (!rest.isEmpty()) {
            hosts.add(rest);
            int dot = rest.indexOf('.');
            rest = dot < 0 ? "" : rest.substring(dot + 1);
        }
        return hosts;
    }
}
