package org.creatorconnect.payout.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.identity.Role;
import org.creatorconnect.payout.PaymentReport;
import org.creatorconnect.payout.PaymentReportRepository;
import org.creatorconnect.payout.Payout;
import org.creatorconnect.payout.PayoutId;
import org.creatorconnect.payout.PayoutRepository;
import org.creatorconnect.payout.PayoutStatus;
import org.creatorconnect.payout.ReportEffect;

/**
 * Books what the payment system reports, each report once. The database's transaction holds all
 * that follows from a report and the note that it was acted on; when the message comes again after
 * a crash, the note answers it.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PaymentStatusReports {

    private final PaymentReportRepository reports;
    private final PayoutRepository payouts;
    private final PayoutProgress progress;
    private final PayoutRunProgress runs;
    private final InstantSource clock;

    protected PaymentStatusReports() {
        this(null, null, null, null, null);
    }

    @Inject
    public PaymentStatusReports(
            PaymentReportRepository reports,
            PayoutRepository payouts,
            PayoutProgress progress,
            PayoutRunProgress runs,
            InstantSource clock) {
        this.reports = reports;
        this.payouts = payouts;
        this.progress = progress;
        this.runs = runs;
        this.clock = clock;
    }

    /**
     * Acts on a report. One that was acted on before changes nothing.
     *
     * @throws UnusableReport when it names no payout of an approved run, another amount, or an id
     *     that came before with other content; people have to look at it
     */
    public void receive(PaymentReport report) {
        Payout payout =
                payoutId(report)
                        .flatMap(payouts::lock)
                        .filter(this::mayBeInstructed)
                        .orElseThrow(() -> new UnusableReport("UNKNOWN_INSTRUCTION"));
        if (!payout.net().equals(report.amount())) {
            throw new UnusableReport("AMOUNT_MISMATCH");
        }
        Optional<String> before = reports.fingerprint(report.reportId());
        if (before.isEmpty()) {
            ReportEffect effect = effect(payout, report);
            reports.add(report, payout.id(), effect, clock.instant());
            progress.apply(effect, payout, report);
            runs.moved(payout);
        } else if (!before.get().equals(report.fingerprint())) {
            throw new UnusableReport("REPORT_ID_REUSED");
        }
    }

    /** What nobody approved was never instructed, whoever may have read its id. */
    private boolean mayBeInstructed(Payout payout) {
        return payout.status() != PayoutStatus.CREATED || payouts.isApproved(payout.runId());
    }

    /** What the report does to the payout as it stands. */
    static ReportEffect effect(Payout payout, PaymentReport report) {
        return ReportEffect.of(payout.status(), report.status(), payout.earlyReturn().isPresent());
    }

    /** The payout that it names, if that can be one of ours. */
    static Optional<PayoutId> payoutId(PaymentReport report) {
        try {
            return Optional.of(new PayoutId(UUID.fromString(report.instructionId())));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
