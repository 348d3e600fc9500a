package org.creatorconnect.campaign.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.creatorconnect.caller.query.View;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.campaign.CampaignId;
import org.creatorconnect.foundation.query.Listing;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Search;
import org.creatorconnect.foundation.query.Sorting;
import org.creatorconnect.foundation.query.Sortings;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.NotFound;
import org.jspecify.annotations.Nullable;

/** Campaigns, for their merchants and for staff. */
@Stateless
@RolesAllowed({Role.MERCHANT, Role.OPERATOR, Role.REVIEWER, Role.FINANCE, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CampaignQueries {

    /** The orders in which a list can be read. */
    public static final Sortings<CampaignRow> SORTINGS =
            Sortings.by(CampaignReading.BY_ID, CampaignRow::id)
                    .descending(
                            Sorting.byId("newest", CampaignReading.BY_ID, CampaignRow::id),
                            Sorting.byText("campaign", CampaignReading.BY_NAME, CampaignRow::name),
                            Sorting.byText(
                                    "merchant",
                                    CampaignReading.BY_MERCHANT,
                                    CampaignRow::merchantName),
                            Sorting.byDay(
                                    "starts", CampaignReading.BY_START, CampaignRow::startsOn),
                            Sorting.byMoney(
                                    "budget",
                                    CampaignReading.BY_CURRENCY,
                                    CampaignReading.BY_BUDGET,
                                    CampaignRow::budget));

    private final Callers callers;
    @PersistenceContext EntityManager entityManager;

    protected CampaignQueries() {
        this(null);
    }

    @Inject
    public CampaignQueries(Callers callers) {
        this.callers = callers;
    }

    /** Campaigns that the caller sees, the newest first unless asked otherwise. */
    public Part<CampaignRow> campaigns(CampaignFilter filter, Place place) {
        return list(filter).part(entityManager, place);
    }

    /** How many campaigns the caller sees. */
    public Total total(CampaignFilter filter) {
        return list(filter).total(entityManager);
    }

    /**
     * @throws NotFound when there is no such campaign, or it is another merchant's
     */
    public CampaignRow campaign(CampaignId id) {
        return own().and(CampaignReading.NAMED, "id", id.value())
                .first(entityManager)
                .orElseThrow(() -> new NotFound("campaign"));
    }

    private Listing<CampaignRow> list(CampaignFilter filter) {
        Instant until = filter.running().until();
        return own().and(CampaignReading.SINCE, "firstDay", day(filter.running().since()))
                .and(
                        CampaignReading.UNTIL,
                        "lastDay",
                        day(until == null ? null : until.minusNanos(1)))
                .and(CampaignReading.FOUND, "any", Search.anywhere(filter.search()));
    }

    private Listing<CampaignRow> own() {
        return Listing.of(CampaignRow.class, CampaignReading.SELECT, CampaignReading.FROM, SORTINGS)
                .and(
                        CampaignReading.OF_MERCHANT,
                        "merchant",
                        View.of(callers.current()).merchant());
    }

    /** A campaign's days are those of UTC. */
    private static @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
