package org.creatorconnect.registry.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
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
import org.creatorconnect.registry.AffiliateRole;
import org.creatorconnect.registry.RoleApplicationId;
import org.creatorconnect.registry.service.OwnAffiliates;
import org.creatorconnect.registry.service.RoleGates;

/** Role applications: the reviewers' queue, and an affiliate's own. */
@Stateless
@RolesAllowed({Role.REVIEWER, Role.OPERATOR, Role.FINANCE, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RoleApplicationQueries {

    private static final String IN_TURN = "turn";
    private static final int MOST_OF_ONE = 50;

    /**
     * The orders in which the list can be read. Usually those that wait for a reviewer come first,
     * the oldest of them before the others, then what was decided, the newest first.
     */
    public static final Sortings<RoleApplicationRow> SORTINGS =
            Sortings.by(RoleApplicationReading.BY_ID, RoleApplicationRow::id)
                    .ascending(
                            Sorting.byNumber(
                                    "waiting",
                                    RoleApplicationReading.BY_URGENCY,
                                    RoleApplicationRow::urgency),
                            Sorting.byId(
                                    IN_TURN, RoleApplicationReading.BY_ID, RoleApplicationRow::id),
                            Sorting.byText(
                                    "applicant",
                                    RoleApplicationReading.BY_APPLICANT,
                                    RoleApplicationRow::displayName),
                            Sorting.byWord(
                                    "role",
                                    RoleApplicationReading.BY_ROLE,
                                    RoleApplicationRow::role),
                            Sorting.byTime(
                                    "applied",
                                    RoleApplicationReading.BY_APPLIED,
                                    RoleApplicationRow::appliedAt),
                            Sorting.byTime(
                                            "lapses",
                                            RoleApplicationReading.BY_DUE,
                                            RoleApplicationRow::dueAt)
                                    .withGaps(),
                            Sorting.byWord(
                                    "state",
                                    RoleApplicationReading.BY_STATE,
                                    RoleApplicationRow::status));

    private final OwnAffiliates own;
    private final RoleGates gates;
    @PersistenceContext EntityManager entityManager;

    protected RoleApplicationQueries() {
        this(null, null);
    }

    @Inject
    public RoleApplicationQueries(OwnAffiliates own, RoleGates gates) {
        this.own = own;
        this.gates = gates;
    }

    /** The reviewers' queue, unless asked otherwise. */
    public Part<RoleApplicationRow> applications(RoleApplicationFilter filter, Place place) {
        return list(filter).part(entityManager, place);
    }

    /** In the order in which they were made, whatever order the place has. */
    public Part<RoleApplicationRow> inTurn(RoleApplicationFilter filter, Place place) {
        return applications(
                filter,
                new Place(IN_TURN, false, place.cursor(), place.backwards(), place.limit()));
    }

    /** How many applications there are. */
    public Total total(RoleApplicationFilter filter) {
        return list(filter).total(entityManager);
    }

    /** The named applications, as far as there are any, in the order of the queue. */
    public List<RoleApplicationRow> named(Collection<UUID> ids) {
        return all().and(RoleApplicationReading.NAMED).with("ids", ids).all(entityManager);
    }

    /** How many wait for a reviewer. */
    public long waiting() {
        return RoleApplicationReading_.waiting(entityManager);
    }

    /**
     * @throws NotFound when there is no such application
     */
    public RoleApplicationRow application(RoleApplicationId id) {
        return named(List.of(id.value())).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("role application"));
    }

    /**
     * How near an affiliate's verified channels come to the role of an influencer.
     *
     * @throws NotFound when the caller is somebody else and not of the staff
     */
    @RolesAllowed({Role.AFFILIATE, Role.REVIEWER, Role.OPERATOR, Role.FINANCE, Role.AUDITOR})
    public RoleGates.Nearest nearest(AffiliateId affiliate) {
        own.requireSelfOrStaff(affiliate);
        return gates.nearest(AffiliateRole.INFLUENCER, affiliate);
    }

    /** How many followers an influencer needs at present, where a platform says nothing else. */
    @RolesAllowed({Role.AFFILIATE, Role.REVIEWER, Role.OPERATOR, Role.FINANCE, Role.AUDITOR})
    public long followerThreshold() {
        return gates.followers(AffiliateRole.INFLUENCER);
    }

    /** One affiliate's applications, newest first. */
    @RolesAllowed({Role.AFFILIATE, Role.REVIEWER, Role.OPERATOR, Role.FINANCE, Role.AUDITOR})
    public List<RoleApplicationRow> of(AffiliateId affiliate) {
        own.requireSelfOrStaff(affiliate);
        return all().and(RoleApplicationReading.OF_AFFILIATE, "affiliate", affiliate.value())
                .part(entityManager, new Place(IN_TURN, true, "", false, MOST_OF_ONE))
                .rows();
    }

    private static Listing<RoleApplicationRow> list(RoleApplicationFilter filter) {
        return all().and(RoleApplicationReading.IN_STATE, "states", filter.states())
                .and(RoleApplicationReading.FOR_ROLE, "roles", filter.roles())
                .within(
                        RoleApplicationReading.SINCE,
                        RoleApplicationReading.UNTIL,
                        filter.applied())
                .and(RoleApplicationReading.FOUND, "words", Search.words(filter.search()));
    }

    private static Listing<RoleApplicationRow> all() {
        return Listing.of(
                RoleApplicationRow.class,
                RoleApplicationReading.SELECT,
                RoleApplicationReading.FROM,
                SORTINGS);
    }
}
