package org.creatorconnect.roster.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.caller.query.View;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.foundation.query.Listing;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Sorting;
import org.creatorconnect.foundation.query.Sortings;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.roster.RosterInvitationId;
import org.creatorconnect.roster.RosterInvitationStatus;
import org.jspecify.annotations.Nullable;

/** Invitations to a roster: those that the caller made as an agency, and got as a creator. */
@Stateless
@RolesAllowed(Role.AFFILIATE)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RosterInvitationQueries {

    private static final int MOST_OF_ONE = 50;

    /** The orders in which an agency's invitations can be read. */
    public static final Sortings<RosterInvitationRow> SORTINGS =
            Sortings.by(RosterReading.BY_INVITATION, RosterInvitationRow::id)
                    .descending(
                            Sorting.byId(
                                    "newest", RosterReading.BY_INVITATION, RosterInvitationRow::id),
                            Sorting.byText(
                                    "creator",
                                    RosterReading.BY_INVITED,
                                    RosterInvitationRow::creatorName),
                            Sorting.byTime(
                                    "lapses",
                                    RosterReading.BY_LAPSE,
                                    RosterInvitationRow::lapsesAt),
                            Sorting.byWord(
                                    "state", RosterReading.BY_ANSWER, RosterInvitationRow::status));

    private final Callers callers;
    @PersistenceContext EntityManager entityManager;

    protected RosterInvitationQueries() {
        this(null);
    }

    @Inject
    public RosterInvitationQueries(Callers callers) {
        this.callers = callers;
    }

    /** Those that the calling agency made, the newest first unless asked otherwise. */
    public Part<RosterInvitationRow> made(RosterInvitationFilter filter, Place place) {
        return list(filter).part(entityManager, place);
    }

    /** How many the calling agency made. */
    public Total total(RosterInvitationFilter filter) {
        return list(filter).total(entityManager);
    }

    /** Those that wait for the calling creator's answer, newest first. */
    public List<RosterInvitationRow> waiting() {
        return all().and(RosterReading.INVITED, "creator", self())
                .with("account", callers.current().account().value())
                .and(RosterReading.INVITATION_IN, "states", Set.of(RosterInvitationStatus.INVITED))
                .part(entityManager, Place.start(MOST_OF_ONE))
                .rows();
    }

    /**
     * @throws NotFound when there is no such invitation that the caller made or got
     */
    public RosterInvitationRow invitation(RosterInvitationId id) {
        return all().and(RosterReading.INVITATION_NAMED, "id", id.value())
                .and(RosterReading.INVITATION_OF, "creator", self())
                .with("account", callers.current().account().value())
                .first(entityManager)
                .orElseThrow(() -> new NotFound("roster invitation"));
    }

    private Listing<RosterInvitationRow> list(RosterInvitationFilter filter) {
        return all().and(RosterReading.INVITED_BY, "mcn", self())
                .and(RosterReading.INVITATION_IN, "states", filter.states())
                .found(RosterReading.INVITATION_FOUND, filter.search());
    }

    /** Nobody's before the caller joined. */
    private @Nullable UUID self() {
        return View.ofAffiliate(callers.current()).affiliate();
    }

    private static Listing<RosterInvitationRow> all() {
        return Listing.of(
                RosterInvitationRow.class,
                RosterReading.INVITATION,
                RosterReading.INVITATIONS,
                SORTINGS);
    }
}
