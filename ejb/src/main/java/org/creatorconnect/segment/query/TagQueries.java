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
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateRepository;
import org.creatorconnect.segment.TagId;

/** Tags and on whom they are, for the staff; affiliates do not see theirs. */
@Stateless
@RolesAllowed({Role.OPERATOR, Role.REVIEWER, Role.FINANCE, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TagQueries {

    /** The orders in which the list can be read, usually by their names. */
    public static final Sortings<TagRow> SORTINGS =
            Sortings.by(TagReading.BY_ID, TagRow::id)
                    .ascending(
                            Sorting.byText("name", TagReading.BY_NAME, TagRow::name),
                            Sorting.byId("newest", TagReading.BY_ID, TagRow::id),
                            Sorting.byWord("tone", TagReading.BY_TONE, TagRow::tone));

    private final AffiliateRepository affiliates;
    @PersistenceContext EntityManager entityManager;

    protected TagQueries() {
        this(null);
    }

    @Inject
    public TagQueries(AffiliateRepository affiliates) {
        this.affiliates = affiliates;
    }

    /** The tags, by their names unless asked otherwise. */
    public Part<TagRow> tags(TagFilter filter, Place place) {
        return list(filter).part(entityManager, place);
    }

    /** How many tags there are. */
    public Total total(TagFilter filter) {
        return list(filter).total(entityManager);
    }

    /** What they are called, by their names, for choices; at most 500. */
    public List<TagName> names() {
        return TagReading_.names(entityManager);
    }

    /**
     * @throws NotFound when there is none
     */
    public TagRow get(TagId id) {
        return list(TagFilter.NONE)
                .and(TagReading.NAMED, "id", id.value())
                .first(entityManager)
                .orElseThrow(() -> new NotFound("tag"));
    }

    /**
     * Those on an affiliate, by their names.
     *
     * @throws NotFound when there is no such affiliate
     */
    public List<TagMark> on(AffiliateId affiliate) {
        affiliates.get(affiliate);
        return TagReading_.on(entityManager, affiliate.value());
    }

    private static Listing<TagRow> list(TagFilter filter) {
        return Listing.of(TagRow.class, TagReading.SELECT, TagReading.FROM, SORTINGS)
                .and(TagReading.ARCHIVED, "archived", filter.archived());
    }
}
