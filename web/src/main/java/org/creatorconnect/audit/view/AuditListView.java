package org.creatorconnect.audit.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creatorconnect.audit.query.AuditFilter;
import org.creatorconnect.audit.query.AuditQueries;
import org.creatorconnect.audit.query.AuditRow;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.ListView;

/** Who did what, newest first. */
@Named("auditListView")
@RequestScoped
public class AuditListView extends ListView<AuditRow> {

    private final AuditQueries queries;

    protected AuditListView() {
        this(null, null);
    }

    @Inject
    public AuditListView(AuditQueries queries, ListState list) {
        super(list);
        this.queries = queries;
    }

    @Override
    protected Part<AuditRow> read(Place place) {
        return queries.entries(filter(list()), place);
    }

    @Override
    protected Total count() {
        return queries.total(filter(list()));
    }

    static AuditFilter filter(ListState list) {
        return new AuditFilter(
                list.filter("subject").orElse(""),
                "",
                list.filter("action").orElse(""),
                list.period("at"),
                list.search().orElse(""));
    }
}
