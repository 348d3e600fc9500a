package org.creatorconnect.payout.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
        audit.record(action, TYPE, payout.id().value(), payout.net().toString());
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
