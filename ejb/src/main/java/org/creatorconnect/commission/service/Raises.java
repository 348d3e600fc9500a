package org.creatorconnect.commission.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.commission.AdjustmentEvent;
import org.creatorconnect.commission.Commission;
import org.creatorconnect.commission.CommissionAdjustment;
import org.creatorconnect.commission.CommissionEntries;
import org.creatorconnect.commission.CommissionRepository;
import org.creatorconnect.commission.KeptShare;
import org.creatorconnect.commission.TakenFrom;
import org.creatorconnect.identity.IdSource;

/** Writes down what commissions keep more than before: rows, earnings, the trail and the books. */
@ApplicationScoped
public class Raises {

    private final CommissionRepository commissions;
    private final CommissionEarnings earnings;
    private final CommissionEntries books;
    private final AuditTrail audit;
    private final IdSource ids;

    protected Raises() {
        this(null, null, null, null, null);
    }

    @Inject
    public Raises(
            CommissionRepository commissions,
            CommissionEarnings earnings,
            CommissionEntries books,
            AuditTrail audit,
            IdSource ids) {
        this.commissions = commissions;
        this.earnings = earnings;
        this.books = books;
        this.audit = audit;
        this.ids = ids;
    }

    /** The caller holds the locks of the commissions and of their earnings. */
    void apply(
            Map<Commission, KeptShare> more,
            AdjustmentEvent event,
            LockedEarnings locked,
            Instant now) {
        List<CommissionAdjustment> rows = new ArrayList<>();
        List<CommissionEntries.Raise> entries = new ArrayList<>();
        more.forEach(
                (commission, share) -> {
                    CommissionAdjustment row =
                            CommissionAdjustment.raise(
                                    ids.next(),
                                    commission.id(),
                                    event,
                                    share,
                                    lies(commission),
                                    now);
                    rows.add(row);
                    entries.add(
                            new CommissionEntries.Raise(commission, "adjusted:" + row.id(), share));
                    earnings.raise(commission, row.id(), share.commission(), locked, now);
                });
        commissions.addAdjustments(rows);
        audit.recordAll(
                "COMMISSION_ADJUSTED",
                "commission",
                more.keySet().stream().map(one -> one.id().value()).toList(),
                event.cause() + " " + event.reference());
        books.raise(entries, now);
    }

    private static TakenFrom lies(Commission commission) {
        return commission.status().liesIn() == TakenFrom.PENDING
                ? TakenFrom.PENDING
                : TakenFrom.PAYABLE;
    }
}
