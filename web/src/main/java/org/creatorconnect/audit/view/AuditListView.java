package org.creatorconnect.audit.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creatorconnect.audit.query.AuditFilter;
import org.creatorconnect.audit.query.AuditQueries;
import org.creatorconnect.audit.query.AuditRow;
import org.creatorconnect.audit.service.AuditVerification;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.ledger.Finding;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.ListView;

/** Who did what, newest first, and the proof of the chain. */
@Named("auditListView")
@RequestScoped
public class AuditListView extends ListView<AuditRow> {

    private static final int MOST_FINDINGS = 50;

    private final AuditQueries queries;
    private final AuditVerification verification;
    private final Notices notices;
    private List<Finding> findings = List.of();

    protected AuditListView() {
        this(null, null, null, null);
    }

    @Inject
    public AuditListView(
            AuditQueries queries, AuditVerification verification, ListState list, Notices notices) {
        super(list);
        this.queries = queries;
        this.verification = verification;
        this.notices = notices;
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

    /** Proves the chain and says what came of it. */
    public void verify() {
        findings = verification.verify(MOST_FINDINGS);
        if (findings.isEmpty()) {
            notices.done("audit.proved");
        } else {
            notices.refused("audit.notProved", findings.size());
        }
    }

    public List<Finding> getFindings() {
        return findings;
    }
}
