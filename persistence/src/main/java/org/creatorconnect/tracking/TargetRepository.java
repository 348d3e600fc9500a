package org.creatorconnect.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.creatorconnect.catalog.MerchantId;

/** Finds out whose page an address shows. */
@ApplicationScoped
public class TargetRepository {

    /** A product's page. */
    public record ProductPage(MerchantId merchant, String reference) {}

    @PersistenceContext EntityManager entityManager;

    /** A page of a merchant's shop. */
    public record Page(MerchantId merchant, String address) {}

    /**
     * The references of the products whose pages these are; merchants may share an address, and
     * each has its own product there. One query for all.
     */
    public Map<Page, String> products(Collection<Page> pages) {
        List<Page> asked = List.copyOf(new LinkedHashSet<>(pages));
        List<?> rows =
                entityManager
                        .createNativeQuery(
                                """
                                SELECT q.place, p.reference
                                FROM unnest(CAST(:merchants AS uuid[]), CAST(:wholes AS text[]), CAST(:pages AS text[]))
                                     WITH ORDINALITY AS q(merchant, whole, page, place)
                                JOIN LATERAL (SELECT reference FROM product
                                              WHERE url IN (q.whole, q.page) AND merchant_id = q.merchant
                                              ORDER BY url = q.whole DESC, id LIMIT 1) p ON true\
                                """)
                        .setParameter("merchants", texts(asked, page -> page.merchant().text()))
                        .setParameter("wholes", texts(asked, Page::address))
                        .setParameter("pages", texts(asked, page -> page(page.address())))
                        .getResultList();
        Map<Page, String> found = new HashMap<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            found.put(asked.get(((Number) columns[0]).intValue() - 1), (String) columns[1]);
        }
        return found;
    }

    /** The product whose page this is, its query and fragment set aside. */
    public Optional<ProductPage> product(String address) {
        String page = page(address);
        List<?> rows =
                entityManager
                        .createNativeQuery(
                                """
                                SELECT merchant_id, reference FROM product
                                WHERE url IN (:whole, :page) ORDER BY url = :whole DESC, id LIMIT 1\
                                """)
                        .setParameter("whole", address)
                        .setParameter("page", page)
                        .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> (Object[]) row)
                .map(row -> new ProductPage(new MerchantId((UUID) row[0]), (String) row[1]));
    }

    private static String page(String address) {
        return address.replaceAll("[?#].*", "");
    }

    private static String[] texts(List<Page> pages, Function<Page, String> part) {
        return pages.stream().map(part).toArray(String[]::new);
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
                                LIMIT 2\
                                """,
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
