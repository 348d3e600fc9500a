package org.creatorconnect.registry.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.portal.list.Columns;
import org.creatorconnect.portal.list.Exportable;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.registry.query.RoleApplicationQueries;
import org.creatorconnect.registry.query.RoleApplicationRow;

/** The list of role applications as a file. */
@ApplicationScoped
public class RoleApplicationsExport extends Exportable<RoleApplicationRow> {

    private static final Columns<RoleApplicationRow> COLUMNS =
            new Columns<RoleApplicationRow>()
                    .text("id", RoleApplicationRow::id)
                    .text("affiliateId", RoleApplicationRow::affiliateId)
                    .text("affiliate", RoleApplicationRow::displayName)
                    .text("country", RoleApplicationRow::country)
                    .constant("role", "registry.role.", RoleApplicationRow::role)
                    .state("roleApplication", RoleApplicationRow::status)
                    .time("applied", RoleApplicationRow::appliedAt)
                    .time("decided", RoleApplicationRow::decidedAt)
                    .text("decidedBy", RoleApplicationRow::decidedBy)
                    .constant("reason", "registry.rejection.", RoleApplicationRow::reasonCode);

    private final RoleApplicationQueries queries;

    protected RoleApplicationsExport() {
        this(null);
    }

    @Inject
    public RoleApplicationsExport(RoleApplicationQueries queries) {
        super("/role-applications/list", "role-applications", COLUMNS);
        this.queries = queries;
    }

    @Override
    public Part<RoleApplicationRow> rows(ListState state, String position, int limit) {
        return queries.applications(
                RoleApplicationListView.filter(state), state.place(position, limit));
    }
}
