package org.creatorconnect.payout.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.payout.PaymentReport;
import org.creatorconnect.payout.Payout;

/** What every step of a payout leaves. */
@ApplicationScoped
public class PayoutTrail {

    private static final String TYPE = "payout";

    private final AuditTrail audit;

    protected PayoutTrail() {
        this(null);
    }

    @Inject
    public PayoutTrail(AuditTrail audit) {
        this.audit = audit;
    }

    void moved(String action, Payout payout) {
        moved(action, List.of(payout));
    }

    void moved(String action, Collection<Payout> payouts) {
        audit.recordAll(
                action,
                TYPE,
                payouts.stream().map(payout -> payout.id().value()).toList(),
                payouts.stream().map(payout -> payout.net().toString()).toList());
    }

    /** A report that came late or twice changed nothing, and that too is remembered. */
    void unchanged(Payout payout, PaymentReport report) {
        audit.record(
                "PAYMENT_REPORT_WITHOUT_EFFECT",
                TYPE,
                payout.id().value(),
                report.status() + " while " + payout.status());
    }
}
