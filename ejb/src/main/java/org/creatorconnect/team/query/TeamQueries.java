package org.creatorconnect.team.query;

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
import org.creatorconnect.foundation.query.Listing;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Search;
import org.creatorconnect.foundation.query.Sorting;
import org.creatorconnect.foundation.query.Sortings;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.identity.Role;
import org.creatorconnect.identity.Team;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.team.TeamMemberId;

/** The people of a team, for everybody who belongs to it. */
@Stateless
@RolesAllowed({Role.MERCHANT, Role.AFFILIATE})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TeamQueries {

    /** The orders in which the list can be read. */
    public static final Sortings<TeamMemberRow> SORTINGS =
            Sortings.by(TeamReading.BY_ID, TeamMemberRow::id)
                    .descending(
                            Sorting.byTime("since", TeamReading.BY_SINCE, TeamMemberRow::since),
                            Sorting.byText("name", TeamReading.BY_NAME, TeamMemberRow::displayName)
                                    .withGaps(),
                            Sorting.byWord("right", TeamReading.BY_RIGHT, TeamMemberRow::right),
                            Sorting.byWord("state", TeamReading.BY_STATE, TeamMemberRow::status));

    /** Nobody has this id. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final Callers callers;
    @PersistenceContext EntityManager entityManager;

    protected TeamQueries() {
        this(null);
    }

    @Inject
    public TeamQueries(Callers callers) {
        this.callers = callers;
    }

    /** The people of the caller's team, the newest first unless asked otherwise. */
    public Part<TeamMemberRow> members(TeamFilter filter, Place place) {
        return list(filter).part(entityManager, place);
    }

    /** How many there are. */
    public Total total(TeamFilter filter) {
        return list(filter).total(entityManager);
    }

    public Optional<TeamMemberRow> member(UUID id) {
        return own().and(TeamReading.NAMED, "id", id).first(entityManager);
    }

    /**
     * @throws NotFound when there is nobody so in the caller's team
     */
    public TeamMemberRow member(TeamMemberId id) {
        return member(id.value()).orElseThrow(() -> new NotFound("team member"));
    }

    private Listing<TeamMemberRow> list(TeamFilter filter) {
        return own().and(TeamReading.IN_STATE, "states", filter.states())
                .and(TeamReading.WITH_RIGHT, "rights", filter.rights())
                .and(TeamReading.FOUND, "any", Search.anywhere(filter.search()));
    }

    private Listing<TeamMemberRow> own() {
        return Listing.of(TeamMemberRow.class, TeamReading.SELECT, TeamReading.FROM, SORTINGS)
                .with("team", callers.current().team().map(Team::id).orElse(NOBODY));
    }
}
