package org.creatorconnect.affiliateimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.creatorconnect.foundation.SqlRow;
import org.creatorconnect.registry.AffiliateId;

/** Keeps which affiliate came from which row of which import, and knows people again. */
@ApplicationScoped
public class ImportedAffiliateRepository {

    private static final String IMPORTED =
            """
            SELECT address_mark, reference FROM imported_affiliate
            WHERE address_mark = ANY (CAST(:marks AS text[]))
            UNION
            SELECT address_mark, reference FROM imported_affiliate
            WHERE reference = ANY (CAST(:references AS text[]))""";

    private static final String ADDRESSES =
            """
            SELECT lower(a.email), a.affiliate_id IS NOT NULL FROM account a
            WHERE lower(a.email) = ANY (CAST(:emails AS text[]))
            UNION ALL
            SELECT lower(f.reserved_for), true FROM affiliate f
            WHERE lower(f.reserved_for) = ANY (CAST(:emails AS text[])) AND f.reserved_for IS NOT NULL""";

    private static final String KEEP =
            """
            INSERT INTO imported_affiliate (affiliate_id, import_id, row_number, address_mark, reference)
            SELECT n.affiliate_id, :id, n.row_number, n.mark, nullif(n.reference, '')
            FROM unnest(CAST(:affiliates AS uuid[]), CAST(:numbers AS integer[]), CAST(:marks AS text[]),
                        CAST(:references AS text[])) AS n(affiliate_id, row_number, mark, reference)""";

    /** An affiliate and where it came from. */
    public record Origin(AffiliateId affiliate, ImportedRow row, String mark) {}

    @PersistenceContext EntityManager entityManager;

    /**
     * What is known of the people in these rows, in two statements.
     *
     * @param rows each with the mark of its address
     */
    public KnownPeople known(Map<ImportedRow, String> rows) {
        Map<String, String> imported = new HashMap<>();
        Set<String> references = new HashSet<>();
        rows(imported(rows))
                .forEach(
                        known -> {
                            imported.put(known.mark, known.reference.orElse(""));
                            known.reference.ifPresent(references::add);
                        });
        Set<String> affiliates = new HashSet<>();
        Set<String> others = new HashSet<>();
        Query addresses =
                entityManager
                        .createNativeQuery(ADDRESSES)
                        .setParameter("emails", texts(rows.keySet(), row -> row.email().key()));
        SqlRow.all(addresses, row -> Map.entry(row.text(), row.flag()))
                .forEach(known -> (known.getValue() ? affiliates : others).add(known.getKey()));
        return new KnownPeople(imported, affiliates, others, references);
    }

    /** Keeps where these came from. */
    public void keep(AffiliateImportId id, List<Origin> origins) {
        entityManager
                .createNativeQuery(KEEP)
                .setParameter("id", id.value())
                .setParameter(
                        "affiliates",
                        origins.stream().map(one -> one.affiliate().value()).toArray(UUID[]::new))
                .setParameter(
                        "numbers",
                        origins.stream().map(one -> one.row().number()).toArray(Integer[]::new))
                .setParameter("marks", texts(origins, Origin::mark))
                .setParameter("references", texts(origins, one -> one.row().reference()))
                .executeUpdate();
    }

    private record Known(String mark, Optional<String> reference) {}

    private Query imported(Map<ImportedRow, String> rows) {
        return entityManager
                .createNativeQuery(IMPORTED)
                .setParameter("marks", rows.values().toArray(String[]::new))
                .setParameter("references", texts(rows.keySet(), ImportedRow::reference));
    }

    private static List<Known> rows(Query query) {
        return SqlRow.all(query, row -> new Known(row.text(), row.maybeText()));
    }

    private static <T> String[] texts(Collection<T> all, Function<T, String> value) {
        return all.stream().map(value).toArray(String[]::new);
    }
}
