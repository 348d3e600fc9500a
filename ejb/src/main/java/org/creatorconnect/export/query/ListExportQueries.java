package org.creatorconnect.export.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.export.ExportFailure;
import org.creatorconnect.export.FileFormat;
import org.creatorconnect.export.ListExportId;
import org.creatorconnect.export.ListExportStatus;
import org.creatorconnect.foundation.query.SqlRow;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.NotFound;
import org.jspecify.annotations.Nullable;

/** One's own exports and their files; nobody sees those of another. */
@Stateless
@RolesAllowed({
    Role.AFFILIATE,
    Role.MERCHANT,
    Role.OPERATOR,
    Role.REVIEWER,
    Role.FINANCE,
    Role.AUDITOR
})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ListExportQueries {

    private static final String ROWS =
            """
            SELECT id, list, format, status, row_count, byte_count, failure, asked_at, ended_at, expires_at
            FROM list_export WHERE account_id = :owner AND\s""";

    private static final String PART =
            """
            SELECT p.position, p.content FROM list_export_part p JOIN list_export e ON e.id = p.export_id
            WHERE e.account_id = :owner AND e.status = 'DONE' AND p.export_id = :id AND p.position = :position""";

    private final Callers callers;
    @PersistenceContext EntityManager entityManager;

    protected ListExportQueries() {
        this(null);
    }

    @Inject
    public ListExportQueries(Callers callers) {
        this.callers = callers;
    }

    /** The caller's exports, newest first, from the one before {@code before}. */
    public List<ListExportRow> exports(@Nullable UUID before, int limit) {
        return SqlRow.all(
                own(ROWS
                                + "(CAST(:before AS uuid) IS NULL OR id < :before) ORDER BY id DESC LIMIT :limit")
                        .setParameter("before", before)
                        .setParameter("limit", limit),
                ListExportQueries::row);
    }

    /**
     * @throws NotFound when the caller has no such export
     */
    public ListExportRow export(ListExportId id) {
        return SqlRow.first(
                        own(ROWS + "id = :id").setParameter("id", id.value()),
                        ListExportQueries::row)
                .orElseThrow(() -> new NotFound("export"));
    }

    /** A part of the caller's own file; nothing after the last. */
    public Optional<byte[]> part(ListExportId id, int position) {
        return SqlRow.first(
                own(PART).setParameter("id", id.value()).setParameter("position", position),
                row -> {
                    row.number();
                    return (byte[]) row.take();
                });
    }

    private Query own(String sql) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter("owner", callers.current().account().value());
    }

    private static ListExportRow row(SqlRow row) {
        return new ListExportRow(
                row.id(),
                row.text(),
                row.word(FileFormat.class),
                row.word(ListExportStatus.class),
                row.large(),
                row.large(),
                row.maybeWord(ExportFailure.class),
                row.time(),
                row.maybeTime(),
                row.maybeTime());
    }
}
