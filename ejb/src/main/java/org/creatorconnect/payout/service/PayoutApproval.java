package org.creatorconnect.payout.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Currency;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.identity.Role;
import org.creatorconnect.payout.PayoutRun;
import org.creatorconnect.payout.PayoutRunId;
import org.creatorconnect.payout.PayoutRunRepository;
import org.creatorconnect.payout.PayoutRunStatus;
import org.creatorconnect.payout.PayoutSelection;
import org.creatorconnect.payout.RunChanged;
import org.creatorconnect.payout.RunTotals;
import org.creatorconnect.refusal.AlreadyDecided;
import org.creatorconnect.refusal.StateForbids;
import org.jspecify.annotations.Nullable;

/** A second person agrees to what was submitted; only then is anything posted and instructed. */
@Stateless
@RolesAllowed({Role.FINANCE, Role.SYSTEM})
public class PayoutApproval {

    private final PayoutRunRepository runs;
    private final PayoutSelection selection;
    private final PayoutDispatch dispatch;
    private final PayoutRunTrail trail;
    private final Callers callers;
    private final InstantSource clock;

    protected PayoutApproval() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public PayoutApproval(
            PayoutRunRepository runs,
            PayoutSelection selection,
            PayoutDispatch dispatch,
            PayoutRunTrail trail,
            Callers callers,
            InstantSource clock) {
        this.runs = runs;
        this.selection = selection;
        this.dispatch = dispatch;
        this.trail = trail;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * Approves a run as the digest names it: posts every payout and hands the instructions to the
     * outbox, all in one transaction.
     *
     * @throws org.creatorconnect.refusal.ApproverIsAuthor when the caller made or submitted the run
     * @throws StateForbids when the run was not submitted yet
     * @throws AlreadyDecided when somebody, or the clock, decided before
     * @throws RunChanged when the digest is not the run's, or the run's payees, methods, amounts or
     *     what is recovered of debts have changed since it was submitted; then it is a draft again
     */
    public PayoutRunStatus approve(PayoutRunId id, @Nullable String digest) {
        PayoutRun run = runs.lock(id);
        String person = callers.current().username();
        run.requireSecondPerson(person);
        if (run.status() == PayoutRunStatus.DRAFT) {
            throw new StateForbids("The payout run is DRAFT", "approved before it is submitted");
        }
        if (run.status() != PayoutRunStatus.AWAITING_APPROVAL) {
            throw new AlreadyDecided("The payout run is " + run.status());
        }
        RunTotals submitted = run.totals();
        Currency currency = submitted.total().currency();
        selection.lock(id);
        if (!submitted.digest().equals(selection.recheck(id, currency, clock.instant()).digest())) {
            returnToDraft(run, currency);
            throw new RunChanged(
                    "The run has changed since it was submitted; it is a draft again. Look at it and submit it anew.");
        }
        if (!submitted.digest().equals(digest)) {
            throw new RunChanged(
                    "The digest is not that of the run as submitted. Read the run again.");
        }
        run.approve(person, clock.instant());
        dispatch.post(id);
        trail.approved(id, submitted);
        return run.status();
    }

    private void returnToDraft(PayoutRun run, Currency currency) {
        selection.release(run.id());
        RunTotals now = selection.preview(currency, run.cutOff(), clock.instant());
        selection.keepBack(run.id(), currency, run.cutOff(), clock.instant());
        run.returnToDraft(now);
        trail.returnedToDraft(run.id(), now);
    }
}
