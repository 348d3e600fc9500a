package org.creatorconnect.team.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.portal.list.Columns;
import org.creatorconnect.portal.list.Exportable;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.team.query.TeamMemberRow;
import org.creatorconnect.team.query.TeamQueries;

/** The list of a team as a file. */
@ApplicationScoped
public class TeamExport extends Exportable<TeamMemberRow> {

    private static final Columns<TeamMemberRow> COLUMNS =
            new Columns<TeamMemberRow>()
                    .text("id", TeamMemberRow::id)
                    .text("name", TeamMemberRow::name)
                    .text("username", TeamMemberRow::username)
                    .constant("right", "team.right.", TeamMemberRow::right)
                    .state("teamMember", TeamMemberRow::status)
                    .time("since", TeamMemberRow::since)
                    .time("expires", TeamMemberRow::expiresAt)
                    .time("ended", TeamMemberRow::endedAt)
                    .time("signedIn", TeamMemberRow::signedInAt);

    private final TeamQueries queries;

    protected TeamExport() {
        this(null);
    }

    @Inject
    public TeamExport(TeamQueries queries) {
        super("/team/list", "team", COLUMNS);
        this.queries = queries;
    }

    @Override
    public Part<TeamMemberRow> rows(ListState state, String position, int limit) {
        return queries.members(TeamView.filter(state), state.place(position, limit));
    }
}
