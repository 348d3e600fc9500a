package org.creatorconnect.affiliateimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.foundation.SqlRow;
import org.creatorconnect.identity.IdSource;

/** Keeps the rows of imports while they wait, and what is wrong with others; all by the set. */
@ApplicationScoped
public class ImportRowRepository {

    private static final String STAGE =
            """
            INSERT INTO affiliate_import_row (import_id, row_number, email, display_name, legal_name,
                                              country, language, reference)
            SELECT :id, n.row_number, n.email, n.display_name, n.legal_name, n.country, n.language, n.reference
            FROM unnest(CAST(:numbers AS integer[]), CAST(:emails AS text[]), CAST(:names AS text[]),
                        CAST(:legals AS text[]), CAST(:countries AS text[]), CAST(:languages AS text[]),
                        CAST(:references AS text[]))
                 AS n(row_number, email, display_name, legal_name, country, language, reference)""";

    private static final String NAME =
            """
            INSERT INTO affiliate_import_error (id, import_id, row_number, column_name, reason)
            SELECT n.id, :id, n.row_number, n.column_name, n.reason
            FROM unnest(CAST(:ids AS uuid[]), CAST(:numbers AS integer[]), CAST(:columns AS text[]),
                        CAST(:reasons AS text[])) AS n(id, row_number, column_name, reason)""";

    private static final String TAKE =
            """
            DELETE FROM affiliate_import_row WHERE import_id = :id AND row_number IN (
                SELECT row_number FROM affiliate_import_row WHERE import_id = :id
                ORDER BY row_number LIMIT :limit)
            RETURNING row_number, email, display_name, legal_name, country, language, reference""";

    private final IdSource ids;
    @PersistenceContext EntityManager entityManager;

    protected ImportRowRepository() {
        this(null);
    }

    @Inject
    public ImportRowRepository(IdSource ids) {
        this.ids = ids;
    }

    /** Keeps good rows until they are written. */
    public void stage(AffiliateImportId id, List<ImportedRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        entityManager
                .createNativeQuery(STAGE)
                .setParameter("id", id.value())
                .setParameter("numbers", numbers(rows, ImportedRow::number))
                .setParameter("emails", texts(rows, row -> row.email().text()))
                .setParameter("names", texts(rows, ImportedRow::displayName))
                .setParameter("legals", texts(rows, ImportedRow::legalName))
                .setParameter("countries", texts(rows, ImportedRow::country))
                .setParameter("languages", texts(rows, ImportedRow::language))
                .setParameter("references", texts(rows, ImportedRow::reference))
                .executeUpdate();
    }

    /** Names what is wrong. */
    public void name(AffiliateImportId id, List<RowError> errors) {
        if (errors.isEmpty()) {
            return;
        }
        entityManager
                .createNativeQuery(NAME)
                .setParameter("id", id.value())
                .setParameter("ids", errors.stream().map(error -> ids.next()).toArray(UUID[]::new))
                .setParameter("numbers", numbers(errors, RowError::row))
                .setParameter("columns", texts(errors, error -> error.column().name()))
                .setParameter("reasons", texts(errors, error -> error.fault().name()))
                .executeUpdate();
    }

    /** Takes up to so many of the rows that wait, the first ones; they wait no longer. */
    public List<ImportedRow> take(AffiliateImportId id, int limit) {
        return SqlRow.all(
                        entityManager
                                .createNativeQuery(TAKE)
                                .setParameter("id", id.value())
                                .setParameter("limit", limit),
                        ImportRowRepository::row)
                .stream()
                .sorted(Comparator.comparingInt(ImportedRow::number))
                .toList();
    }

    /** What waits is not written any more. */
    public void drop(AffiliateImportId id) {
        entityManager
                .createNativeQuery("DELETE FROM affiliate_import_row WHERE import_id = :id")
                .setParameter("id", id.value())
                .executeUpdate();
    }

    private static ImportedRow row(SqlRow row) {
        return new ImportedRow(
                row.number(),
                new EmailAddress(row.text()),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text());
    }

    private static <T> Integer[] numbers(List<T> rows, Function<T, Integer> value) {
        return rows.stream().map(value).toArray(Integer[]::new);
    }

    private static <T> String[] texts(List<T> rows, Function<T, String> value) {
        return rows.stream().map(value).toArray(String[]::new);
    }
}
