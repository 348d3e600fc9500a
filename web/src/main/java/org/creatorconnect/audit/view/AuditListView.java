package org.creatorconnect.audit.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creatorconnect.audit.query.AuditFilter;
import org.creatorconnect.audit.query.AuditQueries;
import org.creatorconnect.audit.query.AuditRow;
import org.creatorconnect.audit.service.AuditVerification;
import org.creatorconnect.ledger.Finding;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.Positions;
import org.creatorconnect.portal.list.Slice;
import org.jspecify.annotations.Nullable;

/** Who did what, newest first, and the proof of the chain. */
@Named("auditListView")
@RequestScoped
public class AuditListView {

    private static final int MOST_FINDINGS = 50;

    private final AuditQueries queries;
    private final AuditVerification verification;
    private final ListState list;
    private final Notices notices;
    private @Nullable Slice<AuditRow> slice;
    private List<Finding> findings = List.of();

    protected AuditListView() {
        this(null, null, null, null);
    }

    @Inject
    public AuditListView(
            AuditQueries queries, AuditVerification verification, ListState list, Notices notices) {
        this.queries = queries;
        this.verification = verification;
        this.list = list;
        this.notices = notices;
    }

    /** The acts of this page; the search finds an actor, or the id of what was acted on. */
    public Slice<AuditRow> getSlice() {
        if (slice == null) {
            List<AuditRow> rows =
                    queries.entries(
                            filter(list),
                            Positions.number(list.cursor(), Long.MAX_VALUE),
                            list.limit() + 1);
            slice = Slice.of(rows, list.limit(), AuditRow::sequence);
        }
        return slice;
    }

    static AuditFilter filter(ListState list) {
        String words = list.search().orElse("");
        boolean isId = words.matches("[0-9a-fA-F-]{36}");
        return AuditFilter.of(
                isId ? words : list.filter("subject").orElse(""),
                isId ? "" : words,
                list.filter("action").orElse(""));
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
