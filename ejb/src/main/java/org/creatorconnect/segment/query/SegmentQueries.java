package org.creatorconnect.segment.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.creatorconnect.foundation.query.Listing;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Sorting;
import org.creatorconnect.foundation.query.Sortings;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.registry.query.AffiliateQueries;
import org.creatorconnect.registry.query.AffiliateRow;
import org.creatorconnect.segment.SegmentActId;
import org.creatorconnect.segment.SegmentId;

/** Segments, who belongs to them at this moment, and the acts on them; for the staff. */
@Stateless
@RolesAllowed({Role.OPERATOR, Role.REVIEWER, Role.FINANCE, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SegmentQueries {

    /** The orders in which the list can be read, usually by their names. */
    public static final Sortings<SegmentRow> SORTINGS =
            Sortings.by(SegmentReading.BY_ID, SegmentRow::id)
                    .ascending(
                            Sorting.byText("name", SegmentReading.BY_NAME, SegmentRow::name),
                            Sorting.byId("newest", SegmentReading.BY_ID, SegmentRow::id));

    private final AffiliateQueries affiliates;
    @PersistenceContext EntityManager entityManager;

    protected SegmentQueries() {
        this(null);
    }

    @Inject
    public SegmentQueries(AffiliateQueries affiliates) {
        this.affiliates = affiliates;
    }

    /** The segments, by their names unless asked otherwise. */
    public Part<SegmentRow> segments(Place place) {
        return list().part(entityManager, place);
    }

    /** How many segments there are. */
    public Total total() {
        return list().total(entityManager);
    }

    /**
     * @throws NotFound when there is none
     */
    public SegmentRow get(SegmentId id) {
        return list().and(SegmentReading.NAMED, "id", id.value())
                .first(entityManager)
                .orElseThrow(() -> new NotFound("segment"));
    }

    /**
     * Who belongs to it at this moment.
     *
     * @throws NotFound when there is no such segment
     */
    public Part<AffiliateRow> members(SegmentId id, Place place) {
        return affiliates.affiliates(get(id).filter(), place);
    }

    /** How many belong to it at this moment. */
    public Total totalOfMembers(SegmentId id) {
        return affiliates.total(get(id).filter());
    }

    /** The last acts on it, the newest first; at most 20. */
    public List<SegmentActRow> acts(SegmentId id) {
        return SegmentReading_.acts(entityManager, id.value());
    }

    /**
     * @throws NotFound when there is none
     */
    public SegmentActRow act(SegmentActId id) {
        return SegmentReading_.act(entityManager, id.value()).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("act on a segment"));
    }

    private static Listing<SegmentRow> list() {
        return Listing.of(SegmentRow.class, SegmentReading.SELECT, SegmentReading.FROM, SORTINGS);
    }
}
