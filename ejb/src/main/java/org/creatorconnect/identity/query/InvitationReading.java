package org.creatorconnect.identity.query;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.identity.InvitationStatus;
import org.hibernate.annotations.processing.HQL;

/** What is asked about invitations, in HQL that the compiler checks. */
interface InvitationReading {

    String SELECT =
            """
            select new org.creatorconnect.identity.query.InvitationRow(
                i.id, i.username, i.displayName, i.role, m.name, i.status, i.invitedBy,
                i.invitedAt, i.expiresAt)
            """;

    String FROM =
            """
            from Invitation i left join Merchant m on m.id = i.merchantId
            where i.id is not null
            """;

    String NAMED = " and i.id = :id";
    String IN_STATE = " and i.status in :states";
    String SINCE = " and i.expiresAt >= :since";
    String UNTIL = " and i.expiresAt < :until";

    /** There are few, so that their words are not kept. */
    String FOUND =
            """
             and (lower(i.username) like lower(:any) escape '\\'
                  or lower(i.displayName) like lower(:any) escape '\\'
                  or lower(i.invitedBy) like lower(:any) escape '\\'
                  or lower(m.name) like lower(:any) escape '\\')
            """;

    String BY_ID = "i.id";
    String BY_USERNAME = "i.username";
    String BY_ROLE = "i.role";
    String BY_MERCHANT = "m.name";
    String BY_INVITER = "i.invitedBy";
    String BY_EXPIRES = "i.expiresAt";
    String BY_STATE = "i.status";

    /** Every condition and order at once, so that the compiler reads all of them. */
    @HQL(
            SELECT
                    + FROM
                    + NAMED
                    + IN_STATE
                    + SINCE
                    + UNTIL
                    + FOUND
                    + " order by "
                    + (BY_ID + ", " + BY_USERNAME + ", " + BY_ROLE + ", " + BY_MERCHANT)
                    + (", " + BY_INVITER + ", " + BY_EXPIRES + ", " + BY_STATE))
    List<InvitationRow> everything(
            UUID id, Collection<InvitationStatus> states, Instant since, Instant until, String any);
}
