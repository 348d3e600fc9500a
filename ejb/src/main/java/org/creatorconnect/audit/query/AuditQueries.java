package org.creatorconnect.audit.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.creatorconnect.foundation.query.Listing;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Sorting;
import org.creatorconnect.foundation.query.Sortings;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.identity.Role;

/** The sealed acts. */
@Stateless
@RolesAllowed({Role.AUDITOR, Role.OPERATOR, Role.FINANCE, Role.REVIEWER})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AuditQueries {

    /** The orders in which the trail can be read. */
    public static final Sortings<AuditRow> SORTINGS =
            Sortings.byNumber(AuditReading.SEQUENCE, AuditRow::sequence)
                    .descending(
                            Sorting.byNumber("newest", AuditReading.SEQUENCE, AuditRow::sequence),
                            Sorting.byText("act", AuditReading.BY_ACT, AuditRow::action),
                            Sorting.byText("by", AuditReading.BY_NAME, AuditRow::actor),
                            Sorting.byTime("at", AuditReading.BY_TIME, AuditRow::at));

    @PersistenceContext EntityManager entityManager;

    /** Acts, those sealed last first unless asked otherwise. */
    public Part<AuditRow> entries(AuditFilter filter, Place place) {
        return list(filter).part(entityManager, place);
    }

    /** How many acts there are. */
    public Total total(AuditFilter filter) {
        return list(filter).total(entityManager);
    }

    private static Listing<AuditRow> list(AuditFilter filter) {
        return Listing.of(AuditRow.class, AuditReading.SELECT, AuditReading.FROM, SORTINGS)
                .and(AuditReading.OF_SUBJECT, "subject", filter.subjectId())
                .and(AuditReading.BY_ACTOR, "actor", filter.actor())
                .and(AuditReading.OF_ACTION, "action", filter.action())
                .within(AuditReading.SINCE, AuditReading.UNTIL, filter.at())
                .and(AuditReading.FOUND, "word", filter.search().strip());
    }
}
