package org.creatorconnect.affiliateimport.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.creatorconnect.affiliateimport.AffiliateImportId;
import org.creatorconnect.foundation.query.Listing;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Sorting;
import org.creatorconnect.foundation.query.Sortings;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.NotFound;

/** Imports of affiliates and what is wrong with their rows, for operators and auditors. */
@Stateless
@RolesAllowed({Role.OPERATOR, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AffiliateImportQueries {

    /** The orders in which imports can be read. */
    public static final Sortings<AffiliateImportRow> SORTINGS =
            Sortings.by(AffiliateImportReading.BY_ID, AffiliateImportRow::id)
                    .descending(
                            Sorting.byId(
                                    "newest", AffiliateImportReading.BY_ID, AffiliateImportRow::id),
                            Sorting.byCount(
                                    "rows",
                                    AffiliateImportReading.BY_ROWS,
                                    AffiliateImportRow::rows),
                            Sorting.byWord(
                                    "state",
                                    AffiliateImportReading.BY_STATE,
                                    AffiliateImportRow::status));

    /** The orders in which the errors of one can be read. */
    public static final Sortings<ImportErrorRow> ERRORS =
            Sortings.by(AffiliateImportReading.BY_ERROR, ImportErrorRow::id)
                    .ascending(
                            Sorting.byCount(
                                    "row", AffiliateImportReading.BY_NUMBER, ImportErrorRow::row),
                            Sorting.byWord(
                                    "column",
                                    AffiliateImportReading.BY_COLUMN,
                                    ImportErrorRow::column),
                            Sorting.byWord(
                                    "reason",
                                    AffiliateImportReading.BY_REASON,
                                    ImportErrorRow::reason));

    @PersistenceContext EntityManager entityManager;

    /** The imports, the newest first unless asked otherwise. */
    public Part<AffiliateImportRow> imports(AffiliateImportFilter filter, Place place) {
        return list(filter).part(entityManager, place);
    }

    /** How many imports there are. */
    public Total total(AffiliateImportFilter filter) {
        return list(filter).total(entityManager);
    }

    /**
     * @throws NotFound when there is none
     */
    public AffiliateImportRow get(AffiliateImportId id) {
        return list(AffiliateImportFilter.NONE)
                .and(AffiliateImportReading.NAMED, "id", id.value())
                .first(entityManager)
                .orElseThrow(() -> new NotFound("affiliate import"));
    }

    /** What is wrong with a file, row by row unless asked otherwise. */
    public Part<ImportErrorRow> errors(
            AffiliateImportId id, ImportErrorFilter filter, Place place) {
        return errors(id, filter).part(entityManager, place);
    }

    /** How many errors a file has. */
    public Total totalOfErrors(AffiliateImportId id, ImportErrorFilter filter) {
        return errors(id, filter).total(entityManager);
    }

    private static Listing<AffiliateImportRow> list(AffiliateImportFilter filter) {
        return Listing.of(
                        AffiliateImportRow.class,
                        AffiliateImportReading.SELECT,
                        AffiliateImportReading.FROM,
                        SORTINGS)
                .and(AffiliateImportReading.IN_STATE, "states", filter.states());
    }

    private static Listing<ImportErrorRow> errors(AffiliateImportId id, ImportErrorFilter filter) {
        return Listing.of(
                        ImportErrorRow.class,
                        AffiliateImportReading.SELECT_ERROR,
                        AffiliateImportReading.FROM_ERROR,
                        ERRORS)
                .with("source", id.value())
                .and(AffiliateImportReading.OF_COLUMN, "columns", filter.columns())
                .and(AffiliateImportReading.OF_REASON, "reasons", filter.reasons());
    }
}
