package org.creatorconnect.roster.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.portal.list.Columns;
import org.creatorconnect.portal.list.Exportable;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.roster.query.RosterInvitationQueries;
import org.creatorconnect.roster.query.RosterInvitationRow;

/** An agency's invitations as a file. */
@ApplicationScoped
public class RosterInvitationsExport extends Exportable<RosterInvitationRow> {

    private static final Columns<RosterInvitationRow> COLUMNS =
            new Columns<RosterInvitationRow>()
                    .text("id", RosterInvitationRow::id)
                    .text("creator", RosterInvitationRow::creatorName)
                    .rate("agencyShare", RosterInvitationRow::share)
                    .day("firstDay", RosterInvitationRow::startsOn)
                    .day("lastDay", RosterInvitationRow::endsOn)
                    .time("invited", RosterInvitationRow::invitedAt)
                    .time("lapses", RosterInvitationRow::lapsesAt)
                    .time("decided", RosterInvitationRow::decidedAt)
                    .state("rosterInvitation", RosterInvitationRow::status);

    private final RosterInvitationQueries queries;

    protected RosterInvitationsExport() {
        this(null);
    }

    @Inject
    public RosterInvitationsExport(RosterInvitationQueries queries) {
        super("/roster/invitations", "roster-invitations", COLUMNS);
        this.queries = queries;
    }

    @Override
    public Part<RosterInvitationRow> rows(ListState state, String position, int limit) {
        return queries.made(RosterInvitationListView.filter(state), state.place(position, limit));
    }
}
