package org.creatorconnect.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.catalog.MerchantId;

/** Finds out whose page an address shows. */
@ApplicationScoped
public class TargetRepository {

    /** A product's page. */
    public record ProductPage(MerchantId merchant, String reference) {}

    @PersistenceContext EntityManager entityManager;

    /** The product whose page this is, its query and fragment set aside. */
    public Optional<ProductPage> product(String address) {
        String page = address.replaceAll("[?#].*", "");
        List<?> rows =
                entityManager
                        .createNativeQuery(
                                """
                                SELECT merchant_id, reference FROM product
                                WHERE url IN (:whole, :page) ORDER BY url = :whole DESC, id LIMIT 1""")
                        .setParameter("whole", address)
                        .setParameter("page", page)
                        .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> (Object[]) row)
                .map(row -> new ProductPage(new MerchantId((UUID) row[0]), (String) row[1]));
    }

    /** The merchants whose terms in force name the host or one above it; two at most. */
    public List<MerchantId> merchants(String host, Instant at) {
        List<?> rows =
                entityManager
                        .createNativeQuery(
                                """
                                SELECT DISTINCT p.merchant_id FROM program p
                                WHERE p.allowed_domains && CAST(:hosts AS text[]) AND p.effective_at <= :at
                                  AND p.terms_version = (SELECT max(n.terms_version) FROM program n
                                                         WHERE n.merchant_id = p.merchant_id AND n.effective_at <= :at)
                                LIMIT 2""",
                                UUID.class)
                        .setParameter("hosts", above(host).toArray(String[]::new))
                        .setParameter("at", at)
                        .getResultList();
        return rows.stream().map(id -> new MerchantId((UUID) id)).toList();
    }

    /** The host itself and those it lies under: a.b.example, b.example. */
    private static List<String> above(String host) {
        List<String> hosts = new ArrayList<>();
        String rest = host.toLowerCase(Locale.ROOT);
        while (!rest.isEmpty()) {
            hosts.add(rest);
            int dot = rest.indexOf('.');
            rest = dot < 0 ? "" : rest.substring(dot + 1);
        }
        return hosts;
    }
}
