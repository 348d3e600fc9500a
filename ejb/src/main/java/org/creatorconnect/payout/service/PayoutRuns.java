package org.creatorconnect.payout.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Supplier;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.foundation.service.Note;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.Role;
import org.creatorconnect.payout.PayoutRun;
import org.creatorconnect.payout.PayoutRunId;
import org.creatorconnect.payout.PayoutRunRepository;
import org.creatorconnect.payout.PayoutRunStatus;
import org.creatorconnect.payout.PayoutSelection;
import org.creatorconnect.payout.RunTotals;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/**
 * Finance makes a run, looks at what it comes to, and submits it for a second person's approval.
 */
@Stateless
@RolesAllowed({Role.FINANCE, Role.SYSTEM})
public class PayoutRuns {

    private final PayoutRunRepository runs;
    private final PayoutSelection selection;
    private final PayoutRunTrail trail;
    private final Callers callers;
    private final IdSource ids;
    private final InstantSource clock;

    protected PayoutRuns() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public PayoutRuns(
            PayoutRunRepository runs,
            PayoutSelection selection,
            PayoutRunTrail trail,
            Callers callers,
            IdSource ids,
            InstantSource clock) {
        this.runs = runs;
        this.selection = selection;
        this.trail = trail;
        this.callers = callers;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Calculates a run up to a cut-off. It claims nothing: several drafts may stand side by side.
     *
     * @param givenCutOff tells the cut-off, or nothing for now
     * @throws ValidationFailed when the cut-off lies in the future, or payouts have no minimum in
     *     the currency
     */
    public PayoutRunId preview(
            Supplier<@Nullable Instant> givenCutOff, Supplier<Currency> givenCurrency) {
        Instant now = clock.instant();
        Instant cutOff = Optional.ofNullable(givenCutOff.get()).orElse(now);
        Currency currency = givenCurrency.get();
        if (cutOff.isAfter(now)) {
            throw ValidationFailed.of("cutOff", "must not lie in the future");
        }
        if (!selection.hasMinimum(currency, now)) {
            throw ValidationFailed.of(
                    "currency", "has no minimum for payouts, so nothing is paid out in it");
        }
        RunTotals totals = selection.preview(currency, cutOff, now);
        PayoutRunId id = new PayoutRunId(ids.next());
        String author = callers.current().username();
        runs.add(new PayoutRun(id, runs.nextNumber(), cutOff, totals, author, now));
        selection.keepBack(id, currency, cutOff, now);
        trail.drafted(id, totals);
        return id;
    }

    /**
     * Claims the run's earnings as they stand now and asks a second person.
     *
     * @throws StateForbids when the run is no draft, or nobody is to be paid
     */
    public PayoutRunStatus submit(PayoutRunId id) {
        PayoutRun run = runs.lock(id);
        requireDraft(run);
        Instant now = clock.instant();
        Currency currency = run.totals().total().currency();
        selection.keepBack(id, currency, run.cutOff(), now);
        selection.claim(id, currency, run.cutOff(), now);
        RunTotals claimed = selection.claimed(id, currency);
        if (claimed.count() == 0) {
            throw new StateForbids("The payout run pays nobody", "submitted");
        }
        run.submit(claimed, callers.current().username(), now);
        trail.submitted(id, claimed);
        return run.status();
    }

    /**
     * Gives a run up before anything was posted; its earnings can be claimed by another.
     *
     * @param reason what the others of finance read; null or blank when none is given
     * @throws StateForbids when it was approved already, or may have been before the books were
     *     restored
     * @throws ValidationFailed when the reason is too long
     */
    public PayoutRunStatus cancel(PayoutRunId id, @Nullable String reason) {
        PayoutRun run = runs.lock(id);
        run.requireCancelable();
        if (runs.mayBePaid(id)) {
            throw new StateForbids(
                    "Payouts of the run may have been made before the books were restored",
                    "given up");
        }
        run.cancel(
                callers.current().username(),
                Note.of("reason", reason).orElse(null),
                clock.instant());
        selection.giveUp(id);
        trail.canceled(id, "CANCELED_BY_FINANCE");
        return run.status();
    }

    /** Nobody submitted or approved in time. What may be paid all the same is left to people. */
    @RolesAllowed(Role.SYSTEM)
    public void lapse(PayoutRunId id) {
        PayoutRun run = runs.lock(id);
        if (run.status().successors().contains(PayoutRunStatus.CANCELED) && !runs.mayBePaid(id)) {
            run.lapse(clock.instant());
            selection.giveUp(id);
            trail.canceled(id, PayoutRun.NOT_DECIDED_IN_TIME);
        }
    }

    private static void requireDraft(PayoutRun run) {
        if (run.status() != PayoutRunStatus.DRAFT) {
            throw new StateForbids("The payout run is " + run.status(), "submitted");
        }
    }
}
