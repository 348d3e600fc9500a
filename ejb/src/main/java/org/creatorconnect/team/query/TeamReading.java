package org.creatorconnect.team.query;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.identity.TeamRight;
import org.creatorconnect.team.TeamMemberStatus;
import org.hibernate.annotations.processing.HQL;

/** What is asked about teams, in HQL that the compiler checks. */
interface TeamReading {

    String SELECT =
            """
            select new org.creatorconnect.team.query.TeamMemberRow(
                m.id, a.username, a.displayName, m.address, m.teamRight, m.status,
                coalesce(m.joinedAt, m.invitedAt), m.expiresAt, m.endedAt,
                (select max(s.openedAt) from SignIn s where s.accountId = m.accountId))
            """;

    String FROM =
            """
            from TeamMember m left join Account a on a.id = m.accountId
            where m.teamId = :team
            """;

    String NAMED = " and m.id = :id";
    String IN_STATE = " and m.status in :states";
    String WITH_RIGHT = " and m.teamRight in :rights";

    /** There are few, so that their words are not kept. */
    String FOUND =
            """
             and (lower(a.username) like lower(:any) escape '\\'
                  or lower(a.displayName) like lower(:any) escape '\\'
                  or lower(m.address) like lower(:any) escape '\\')
            """;

    String BY_ID = "m.id";
    String BY_NAME = "a.displayName";
    String BY_RIGHT = "m.teamRight";
    String BY_STATE = "m.status";
    String BY_SINCE = "coalesce(m.joinedAt, m.invitedAt)";

    /** Every condition and order at once, so that the compiler reads all of them. */
    @HQL(
            SELECT
                    + FROM
                    + NAMED
                    + IN_STATE
                    + WITH_RIGHT
                    + FOUND
                    + " order by "
                    + (BY_ID + ", " + BY_NAME + ", " + BY_RIGHT + ", " + BY_STATE)
                    + (", " + BY_SINCE))
    List<TeamMemberRow> everything(
            UUID team,
            UUID id,
            Collection<TeamMemberStatus> states,
            Collection<TeamRight> rights,
            String any);

    @HQL("select m.name from Merchant m where m.id = :id")
    List<String> merchant(UUID id);

    @HQL("select f.displayName from Affiliate f where f.id = :id")
    List<String> affiliate(UUID id);
}
