package org.creatorconnect.roster.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.caller.query.View;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.foundation.query.Listing;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Search;
import org.creatorconnect.foundation.query.Sorting;
import org.creatorconnect.foundation.query.Sortings;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateRepository;
import org.creatorconnect.registry.AffiliateRole;
import org.creatorconnect.roster.RosterContract;
import org.creatorconnect.roster.RosterContractId;
import org.jspecify.annotations.Nullable;

/** Roster contracts: both sides see theirs, operators those of every agency. */
@Stateless
@RolesAllowed({Role.AFFILIATE, Role.OPERATOR, Role.REVIEWER, Role.FINANCE, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RosterQueries {

    private static final int MOST_OF_ONE = 50;

    /** The orders in which a roster can be read. */
    public static final Sortings<RosterContractRow> SORTINGS =
            Sortings.by(RosterReading.BY_ID, RosterContractRow::id)
                    .descending(
                            Sorting.byId("newest", RosterReading.BY_ID, RosterContractRow::id),
                            Sorting.byText(
                                    "creator",
                                    RosterReading.BY_CREATOR,
                                    RosterContractRow::creatorName),
                            Sorting.byDay(
                                    "starts", RosterReading.BY_START, RosterContractRow::startsOn),
                            Sorting.byWord(
                                    "state", RosterReading.BY_STATE, RosterContractRow::status));

    private final Callers callers;
    private final AffiliateRepository affiliates;
    private final InstantSource clock;
    @PersistenceContext EntityManager entityManager;

    protected RosterQueries() {
        this(null, null, null);
    }

    @Inject
    public RosterQueries(Callers callers, AffiliateRepository affiliates, InstantSource clock) {
        this.callers = callers;
        this.affiliates = affiliates;
        this.clock = clock;
    }

    /**
     * An agency's roster, the newest contracts first unless asked otherwise.
     *
     * @throws NotFound when the caller is neither this agency nor of the staff
     */
    public Part<RosterContractRow> roster(AffiliateId mcn, RosterFilter filter, Place place) {
        return list(mcn, filter).part(entityManager, place);
    }

    /** How many contracts a roster has. */
    public Total total(AffiliateId mcn, RosterFilter filter) {
        return list(mcn, filter).total(entityManager);
    }

    /**
     * @throws NotFound when there is no such contract that the caller sees
     */
    public RosterContractRow contract(RosterContractId id) {
        Caller caller = callers.current();
        UUID party =
                caller.isStaff()
                        ? null
                        : caller.affiliateId().orElseThrow(() -> new NotFound("roster contract"));
        return all().and(RosterReading.NAMED, "id", id.value())
                .and(RosterReading.OF_PARTY, "party", party)
                .first(entityManager)
                .orElseThrow(() -> new NotFound("roster contract"));
    }

    /** The caller's own contracts as a creator, newest first. */
    public List<RosterContractRow> own() {
        return all().and(RosterReading.OF_CREATOR, "creator", self())
                .part(entityManager, Place.start(MOST_OF_ONE))
                .rows();
    }

    /** Whether the caller is an agency. */
    public boolean isAgency() {
        return callers.current()
                .affiliateId()
                .flatMap(self -> affiliates.find(new AffiliateId(self)))
                .filter(affiliate -> affiliate.has(AffiliateRole.MCN))
                .isPresent();
    }

    /** The creators whom the calling agency can act for now, by name. */
    public List<RosterContractRow> actedFor(int limit) {
        return all().and(RosterReading.OF_AGENCY, "mcn", self())
                .and(RosterReading.IN_FORCE, "today", RosterContract.day(clock.instant()))
                .part(entityManager, Place.start(limit).in("creator", false))
                .rows();
    }

    /** Nobody's before the caller joined. */
    private @Nullable UUID self() {
        return View.ofAffiliate(callers.current()).affiliate();
    }

    private Listing<RosterContractRow> list(AffiliateId mcn, RosterFilter filter) {
        Caller caller = callers.current();
        if (!caller.isStaff() && !caller.isAffiliate(mcn.value())) {
            throw new NotFound("agency");
        }
        return all().and(RosterReading.OF_AGENCY, "mcn", mcn.value())
                .and(RosterReading.IN_STATE, "states", filter.states())
                .and(RosterReading.FOUND, "words", Search.words(filter.search()));
    }

    private static Listing<RosterContractRow> all() {
        return Listing.of(
                RosterContractRow.class, RosterReading.CONTRACT, RosterReading.CONTRACTS, SORTINGS);
    }
}
