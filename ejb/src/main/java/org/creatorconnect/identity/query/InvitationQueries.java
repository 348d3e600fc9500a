package org.creatorconnect.identity.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.foundation.query.Listing;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Search;
import org.creatorconnect.foundation.query.Sorting;
import org.creatorconnect.foundation.query.Sortings;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.identity.Role;

/** Who is invited, and what became of it. */
@Stateless
@RolesAllowed({Role.OPERATOR, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class InvitationQueries {

    /** The orders in which the list can be read. */
    public static final Sortings<InvitationRow> SORTINGS =
            Sortings.by(InvitationReading.BY_ID, InvitationRow::id)
                    .descending(
                            Sorting.byId("newest", InvitationReading.BY_ID, InvitationRow::id),
                            Sorting.byText(
                                    "username",
                                    InvitationReading.BY_USERNAME,
                                    InvitationRow::username),
                            Sorting.byText("role", InvitationReading.BY_ROLE, InvitationRow::role),
                            Sorting.byText(
                                            "merchant",
                                            InvitationReading.BY_MERCHANT,
                                            InvitationRow::merchant)
                                    .withGaps(),
                            Sorting.byText(
                                    "by", InvitationReading.BY_INVITER, InvitationRow::invitedBy),
                            Sorting.byTime(
                                    "expires",
                                    InvitationReading.BY_EXPIRES,
                                    InvitationRow::expiresAt),
                            Sorting.byWord(
                                    "state", InvitationReading.BY_STATE, InvitationRow::status));

    @PersistenceContext EntityManager entityManager;

    /** Invitations, the newest first unless asked otherwise. */
    public Part<InvitationRow> invitations(InvitationFilter filter, Place place) {
        return list(filter).part(entityManager, place);
    }

    /** How many invitations there are. */
    public Total total(InvitationFilter filter) {
        return list(filter).total(entityManager);
    }

    public Optional<InvitationRow> invitation(UUID id) {
        return all().and(InvitationReading.NAMED, "id", id).first(entityManager);
    }

    private static Listing<InvitationRow> list(InvitationFilter filter) {
        return all().and(InvitationReading.IN_STATE, "states", filter.states())
                .within(InvitationReading.SINCE, InvitationReading.UNTIL, filter.expires())
                .and(InvitationReading.FOUND, "any", Search.anywhere(filter.search()));
    }

    private static Listing<InvitationRow> all() {
        return Listing.of(
                InvitationRow.class, InvitationReading.SELECT, InvitationReading.FROM, SORTINGS);
    }
}
