package org.creatorconnect.payout.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.payout.PaymentReport;
import org.creatorconnect.payout.Payout;
import org.creatorconnect.payout.PayoutCase;
import org.creatorconnect.payout.PayoutCaseId;
import org.creatorconnect.payout.PayoutCaseRepository;

/**
 * Opens the cases that people have to settle, and closes those that a report settles. While a
 * payout that ended unpaid has a case, its earnings are kept back: the payee may have the money.
 */
@ApplicationScoped
public class PayoutCaseFile {

    private static final String TYPE = "payout";

    private final PayoutCaseRepository cases;
    private final AuditTrail audit;
    private final IdSource ids;
    private final InstantSource clock;

    protected PayoutCaseFile() {
        this(null, null, null, null);
    }

    @Inject
    public PayoutCaseFile(
            PayoutCaseRepository cases, AuditTrail audit, IdSource ids, InstantSource clock) {
        this.cases = cases;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A report against what is booked: nothing is booked, people decide. It belongs to the case
     * that is open already, and opens none when people have found the same before.
     */
    void contradicted(Payout payout, PaymentReport report) {
        String cause = report.status() + " reported while " + payout.status();
        Optional<PayoutCase> open = cases.lockOpen(payout.id());
        if (open.isPresent()) {
            open.get().heard(report.status());
            record("PAYOUT_CASE_HEARD_MORE", payout, cause);
        } else if (isKnown(payout, report)) {
            record("PAYMENT_REPORT_WITHOUT_EFFECT", payout, cause);
        } else {
            open(payout, cause);
        }
    }

    /** Nobody answers for days: people have to ask. */
    void gaveUpAsking(Payout payout) {
        if (cases.lockOpen(payout.id()).isEmpty()) {
            open(payout, PayoutCase.NO_ANSWER);
        }
    }

    /** The payment system took the payout over: it answers, so nobody has to ask. */
    void answered(Payout payout) {
        cases.lockOpen(payout.id())
                .filter(open -> open.cause().equals(PayoutCase.NO_ANSWER))
                .ifPresent(open -> close(payout, open));
    }

    /** The payout ended by a report: there is nothing left to find out. */
    void ended(Payout payout) {
        cases.lockOpen(payout.id()).ifPresent(open -> close(payout, open));
    }

    private boolean isKnown(Payout payout, PaymentReport report) {
        return cases.lastVerdict(payout.id())
                .filter(found -> found.agreesWith(report.status()))
                .isPresent();
    }

    private void open(Payout payout, String cause) {
        PayoutCase opened =
                new PayoutCase(new PayoutCaseId(ids.next()), payout.id(), cause, clock.instant());
        cases.add(opened);
        if (payout.status().endedUnpaid()) {
            cases.keepBack(opened);
        }
        record("PAYOUT_CASE_OPENED", payout, cause);
    }

    private void close(Payout payout, PayoutCase open) {
        open.overtaken(clock.instant());
        record("PAYOUT_CASE_OVERTAKEN", payout, "now " + payout.status());
    }

    private void record(String action, Payout payout, String detail) {
        audit.record(action, TYPE, payout.id().value(), detail);
    }
}
