package org.creatorconnect.payout.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.identity.Role;
import org.creatorconnect.payout.Payout;
import org.creatorconnect.payout.PayoutCase;
import org.creatorconnect.payout.PayoutCaseRepository;
import org.creatorconnect.payout.PayoutId;
import org.creatorconnect.payout.PayoutRepository;
import org.creatorconnect.payout.PayoutVerdict;
import org.creatorconnect.payout.VerdictEffect;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.StateForbids;

/**
 * Two people of finance end what no report ends: one says what became of a payment, the other
 * confirms it after having asked the bank as well. Only then is anything booked.
 */
@Stateless
@RolesAllowed(Role.FINANCE)
public class PayoutCases {

    private final PayoutRepository payouts;
    private final PayoutCaseRepository cases;
    private final PayoutVerdicts verdicts;
    private final AuditTrail audit;
    private final Callers callers;
    private final InstantSource clock;

    protected PayoutCases() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public PayoutCases(
            PayoutRepository payouts,
            PayoutCaseRepository cases,
            PayoutVerdicts verdicts,
            AuditTrail audit,
            Callers callers,
            InstantSource clock) {
        this.payouts = payouts;
        this.cases = cases;
        this.verdicts = verdicts;
        this.audit = audit;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * Says what became of a payment; nothing is booked yet.
     *
     * @throws NotFound when there is no such payout
     * @throws StateForbids when it has no open case, or something is proposed already
     */
    public void propose(PayoutId id, PayoutVerdict verdict) {
        Payout payout = lock(id);
        PayoutCase open = lockCase(id);
        verdicts.requireBookable(verdicts.effect(payout, verdict));
        open.propose(verdict, person(), clock.instant());
        audit.record("PAYOUT_CASE_PROPOSED", "payout", id.value(), verdict.name());
    }

    /**
     * Takes a proposal away: its author has thought better of it, or somebody else does not agree.
     *
     * @throws StateForbids when nothing is proposed
     */
    public void withdraw(PayoutId id) {
        lock(id);
        lockCase(id).withdraw();
        audit.record("PAYOUT_CASE_WITHDRAWN", "payout", id.value(), "");
    }

    /**
     * Confirms a proposal, closes the case and books what follows.
     *
     * @param seen the verdict as the caller read it
     * @throws org.creatorconnect.refusal.ApproverIsAuthor when the caller made the proposal
     * @throws org.creatorconnect.refusal.AlreadyDecided when something else is proposed by now
     * @throws StateForbids when there is no open case, or nothing is proposed
     */
    public void confirm(PayoutId id, PayoutVerdict seen) {
        Payout payout = lock(id);
        PayoutCase open = lockCase(id);
        VerdictEffect effect = verdicts.effect(payout, seen);
        open.confirm(seen, effect, person(), clock.instant());
        audit.record("PAYOUT_CASE_CONFIRMED", "payout", id.value(), seen + ", " + effect);
        verdicts.book(effect, payout, open);
    }

    private Payout lock(PayoutId id) {
        return payouts.lock(id).orElseThrow(() -> new NotFound("payout"));
    }

    private PayoutCase lockCase(PayoutId id) {
        return cases.lockOpen(id)
                .orElseThrow(() -> new StateForbids("The payout has no open case", "decided"));
    }

    private String person() {
        return callers.current().username();
    }
}
