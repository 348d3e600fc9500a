package org.creatorconnect.commission.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.commission.AdjustmentEvent;
import org.creatorconnect.commission.Commission;
import org.creatorconnect.commission.CommissionAdjustment;
import org.creatorconnect.commission.CommissionEntries;
import org.creatorconnect.commission.CommissionRepository;
import org.creatorconnect.commission.Takeback;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.ledger.EventKind;
import org.creatorconnect.money.Money;

/** Writes down what was taken back of commissions: rows, earnings, the trail and the books. */
@ApplicationScoped
public class Takebacks {

    private final CommissionRepository commissions;
    private final CommissionEntries books;
    private final AuditTrail audit;
    private final IdSource ids;

    protected Takebacks() {
        this(null, null, null, null);
    }

    @Inject
    public Takebacks(
            CommissionRepository commissions,
            CommissionEntries books,
            AuditTrail audit,
            IdSource ids) {
        this.commissions = commissions;
        this.books = books;
        this.audit = audit;
        this.ids = ids;
    }

    /**
     * What was taken back of one commission.
     *
     * @param refund what the buyer got back of its line by it
     * @param wholeLine the whole line is gone, or part of it: what keeps nothing anyway ends with
     *     the line only
     */
    record Change(
            Commission commission,
            AdjustmentEvent event,
            Money refund,
            Takeback takeback,
            boolean wholeLine) {

        UUID id() {
            return commission.id().value();
        }

        String detail() {
            return event.cause() + " " + event.reference();
        }
    }

    /** The caller holds the locks of the commissions and of their earnings. */
    void apply(List<Change> changes, LockedEarnings earnings, Instant now) {
        List<CommissionEntries.Return> returns = new ArrayList<>();
        List<CommissionAdjustment> rows = new ArrayList<>();
        List<Change> reversed = new ArrayList<>();
        for (Change change : changes) {
            CommissionAdjustment row = row(change, now);
            rows.add(row);
            returns.add(
                    new CommissionEntries.Return(
                            change.commission(),
                            "adjusted:" + row.id(),
                            kind(change.event()),
                            change.takeback(),
                            earnings.lower(change.id(), change.takeback(), now)));
            if (change.wholeLine() && change.commission().reverse(change.event().reversal(), now)) {
                reversed.add(change);
            }
        }
        commissions.addAdjustments(rows);
        record(
                "COMMISSION_ADJUSTED",
                changes.stream().filter(change -> !reversed.contains(change)).toList());
        record("COMMISSION_REVERSED", reversed);
        books.takeBack(returns, now);
    }

    private CommissionAdjustment row(Change change, Instant now) {
        return new CommissionAdjustment(
                ids.next(),
                change.commission().id(),
                change.event(),
                change.refund(),
                change.takeback(),
                now);
    }

    private void record(String action, List<Change> changes) {
        Map<String, List<UUID>> byDetail =
                changes.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Change::detail,
                                        Collectors.mapping(Change::id, Collectors.toList())));
        byDetail.forEach((detail, some) -> audit.recordAll(action, "commission", some, detail));
    }

    private static EventKind kind(AdjustmentEvent event) {
        return switch (event.cause()) {
            case REFUND -> EventKind.COMMISSION_REFUNDED;
            case CANCELLATION, NEVER_COMPLETED -> EventKind.COMMISSION_REVERSED;
            case RECOUPED -> EventKind.COMMISSION_RECOUPED;
            case FEE_UNPAID -> EventKind.COMMISSION_RAISED;
        };
    }
}
