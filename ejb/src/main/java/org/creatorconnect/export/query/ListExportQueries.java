package org.creatorconnect.export.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.export.ListExportId;
import org.creatorconnect.foundation.SqlRow;
import org.creatorconnect.foundation.query.Listing;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Sorting;
import org.creatorconnect.foundation.query.Sortings;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.NotFound;

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

    private static final Sortings<ListExportRow> SORTINGS =
            Sortings.by(ListExportReading.BY_ID, ListExportRow::id)
                    .descending(
                            Sorting.byId("asked", ListExportReading.BY_ID, ListExportRow::id),
                            Sorting.byText("list", ListExportReading.BY_LIST, ListExportRow::list),
                            Sorting.byNumber(
                                    "rows", ListExportReading.BY_ROWS, ListExportRow::rows),
                            Sorting.byWord(
                                    "state", ListExportReading.BY_STATE, ListExportRow::status));

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

    /** The caller's exports, the newest first unless asked otherwise. */
    public Part<ListExportRow> exports(Place place) {
        return own().part(entityManager, place);
    }

    /** How many exports the caller has. */
    public Total total() {
        return own().total(entityManager);
    }

    /**
     * @throws NotFound when the caller has no such export
     */
    public ListExportRow export(ListExportId id) {
        return own().and(ListExportReading.NAMED, "id", id.value())
                .first(entityManager)
                .orElseThrow(() -> new NotFound("export"));
    }

    /** A part of the caller's own file; nothing after the last. */
    public Optional<byte[]> part(ListExportId id, int position) {
        return SqlRow.first(
                entityManager
                        .createNativeQuery(PART)
                        .setParameter("owner", owner())
                        .setParameter("id", id.value())
                        .setParameter("position", position),
                row -> {
                    row.number();
                    return (byte[]) row.take();
                });
    }

    private Listing<ListExportRow> own() {
        return Listing.of(
                        ListExportRow.class,
                        ListExportReading.SELECT,
                        ListExportReading.FROM,
                        SORTINGS)
                .with("owner", owner());
    }

    private UUID owner() {
        return callers.current().account().value();
    }
}
