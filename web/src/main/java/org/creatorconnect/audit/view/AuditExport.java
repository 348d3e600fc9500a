package org.creatorconnect.audit.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.audit.query.AuditQueries;
import org.creatorconnect.audit.query.AuditRow;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.portal.list.Columns;
import org.creatorconnect.portal.list.Exportable;
import org.creatorconnect.portal.list.ListState;

/** The audit trail as a file. */
@ApplicationScoped
public class AuditExport extends Exportable<AuditRow> {

    private static final Columns<AuditRow> COLUMNS =
            new Columns<AuditRow>()
                    .number("number", AuditRow::sequence)
                    .time("at", AuditRow::at)
                    .text("actor", AuditRow::actor)
                    .text("action", AuditRow::action)
                    .text("subject", AuditRow::subjectType)
                    .text("subjectId", AuditRow::subjectId)
                    .text("detail", AuditRow::detail);

    private final AuditQueries queries;

    protected AuditExport() {
        this(null);
    }

    @Inject
    public AuditExport(AuditQueries queries) {
        super("/audit/list", "audit", COLUMNS);
        this.queries = queries;
    }

    @Override
    public Part<AuditRow> rows(ListState state, String position, int limit) {
        return queries.entries(AuditListView.filter(state), state.place(position, limit));
    }
}
