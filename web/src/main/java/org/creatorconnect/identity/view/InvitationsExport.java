package org.creatorconnect.identity.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.identity.query.InvitationQueries;
import org.creatorconnect.identity.query.InvitationRow;
import org.creatorconnect.portal.list.Columns;
import org.creatorconnect.portal.list.Exportable;
import org.creatorconnect.portal.list.ListState;

/** The list of invitations as a file. */
@ApplicationScoped
public class InvitationsExport extends Exportable<InvitationRow> {

    private static final Columns<InvitationRow> COLUMNS =
            new Columns<InvitationRow>()
                    .text("id", InvitationRow::id)
                    .text("username", InvitationRow::username)
                    .text("name", InvitationRow::displayName)
                    .constant("role", "shell.role.", InvitationRow::role)
                    .text("actsFor", InvitationRow::merchant)
                    .text("invitedBy", InvitationRow::invitedBy)
                    .time("invited", InvitationRow::invitedAt)
                    .time("expires", InvitationRow::expiresAt)
                    .state("invitation", InvitationRow::status);

    private final InvitationQueries queries;

    protected InvitationsExport() {
        this(null);
    }

    @Inject
    public InvitationsExport(InvitationQueries queries) {
        super("/accounts/invitations", "invitations", COLUMNS);
        this.queries = queries;
    }

    @Override
    public Part<InvitationRow> rows(ListState state, String position, int limit) {
        return queries.invitations(InvitationsView.filter(state), state.place(position, limit));
    }
}
