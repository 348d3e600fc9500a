package org.creatorconnect.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creatorconnect.foundation.SqlRow;
import org.creatorconnect.foundation.WebAddress;
import org.creatorconnect.merchant.MerchantId;

/** Finds out whose page an address shows. */
@ApplicationScoped
public class TargetRepository {

    /** By the page itself, first with its query and then without. */
    private static final String SHOWN = "FROM product WHERE page IN (:whole, :page)";

    @PersistenceContext EntityManager entityManager;

    /** A page of a merchant's shop, however its address is spelled. */
    public record Page(MerchantId merchant, String address) {

        private String whole() {
            return WebAddress.parse(address).map(WebAddress::page).orElse(address);
        }

        private String withoutQuery() {
            return WebAddress.parse(address).map(WebAddress::pageWithoutQuery).orElse(address);
        }
    }

    /**
     * The references of the products whose pages these are; merchants may share an address, and
     * each has its own product there. A page's fragment is set aside, and its query where no
     * product has one. One query for all.
     */
    public Map<Page, String> products(Collection<Page> pages) {
        List<Page> asked = List.copyOf(new LinkedHashSet<>(pages));
        Query shown =
                entityManager
                        .createNativeQuery(
                                """
                                SELECT q.place, p.reference
                                FROM unnest(CAST(:merchants AS uuid[]), CAST(:wholes AS text[]), CAST(:pages AS text[]))
                                     WITH ORDINALITY AS q(merchant, whole, page, place)
                                JOIN LATERAL (SELECT reference FROM product
                                              WHERE page IN (q.whole, q.page) AND merchant_id = q.merchant
                                              ORDER BY page = q.whole DESC, id LIMIT 1) p ON true\
                                """)
                        .setParameter("merchants", texts(asked, page -> page.merchant().text()))
                        .setParameter("wholes", texts(asked, Page::whole))
                        .setParameter("pages", texts(asked, Page::withoutQuery));
        return SqlRow.all(shown, row -> Map.entry(asked.get(row.number() - 1), row.text())).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

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

    private static String[] texts(List<Page> pages, Function<Page, String> part) {
        return pages.stream().map(part).toArray(String[]::new);
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
