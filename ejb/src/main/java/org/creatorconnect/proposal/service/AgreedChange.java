package org.creatorconnect.proposal.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.assignment.Assignment;
import org.creatorconnect.assignment.FeeSplit;
import org.creatorconnect.assignment.Recut;
import org.creatorconnect.assignment.TermsText;
import org.creatorconnect.assignment.Tranche;
import org.creatorconnect.assignment.service.TermsChange;
import org.creatorconnect.money.Money;
import org.creatorconnect.proposal.Change;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.refusal.ValidationFailed;

/**
 * Which change of an assignment can be agreed on now, and what it does with the terms. The caller
 * holds the assignment's lock.
 */
@ApplicationScoped
public class AgreedChange {

    /** No date lies further away. */
    private static final Duration FARTHEST = Duration.ofDays(365);

    private final TermsChange terms;
    private final OpenWork work;

    protected AgreedChange() {
        this(null, null);
    }

    @Inject
    public AgreedChange(TermsChange terms, OpenWork work) {
        this.terms = terms;
        this.work = work;
    }

    /**
     * It can be agreed on now.
     *
     * @throws StateForbids when the assignment has ended, its content was rejected or is disputed
     *     (unless it is to end), or no content is awaited that another date could be set for
     * @throws org.creatorconnect.task.DeadlinePassed when the time for the content is over
     * @throws ValidationFailed naming what is no fee, no date or no part of what is held
     */
    void require(Assignment assignment, Change change, Instant now) {
        assignment.requireRunning("agreed on anew");
        if (!change.isEnd()) {
            work.requireNegotiable(assignment);
        }
        change.fee().ifPresent(fee -> requireFee(assignment, fee));
        change.submissionDueAt().ifPresent(due -> requireDate(assignment, due, now));
        change.creatorAmount()
                .ifPresent(
                        paid ->
                                FeeSplit.agreed(
                                        terms.sum(assignment), paid, "cancel/creatorAmount"));
    }

    /** Until when content is to be handed in so far; empty when none is awaited. */
    Optional<Instant> dueAt(Assignment assignment) {
        return work.dueAt(assignment);
    }

    /** What a higher fee costs more than what is held, with the platform's fee. */
    Money more(Assignment assignment, Money fee) {
        return terms.recut(assignment, fee).sum().minus(terms.held(assignment));
    }

    /** Writes the change into the terms; those of before are kept. */
    void write(Assignment assignment, Change change, UUID proposal, Instant now) {
        terms.keep(assignment, proposal, now);
        TermsText next = TermsText.of(assignment.termsText());
        Tranche.Parts fees = new Tranche.Parts(assignment.fee(), assignment.platformFee());
        if (change.fee().isPresent()) {
            Recut cut = terms.recut(assignment, change.fee().get());
            next = terms.agreeOnFee(assignment, next, cut);
            fees = cut.whole();
        }
        if (change.submissionDueAt().isPresent()) {
            Instant due = change.submissionDueAt().get();
            next = next.with("submission due", due.toString());
            work.await(assignment, due);
        }
        terms.agree(assignment, next, fees);
    }

    private void requireFee(Assignment assignment, Money fee) {
        if (!assignment.fee().isPositive()) {
            throw ValidationFailed.of("fee", "cannot be paid for a task that pays by sale only");
        }
        if (!fee.currency().equals(assignment.fee().currency())) {
            throw ValidationFailed.of("fee", "must be in " + assignment.fee().currency());
        }
        if (fee.equals(assignment.fee())) {
            throw ValidationFailed.of("fee", "is the fee already");
        }
        terms.recut(assignment, fee);
    }

    private void requireDate(Assignment assignment, Instant due, Instant now) {
        Instant before = work.requireAwaited(assignment, now);
        if (!due.isAfter(now) || due.isAfter(now.plus(FARTHEST))) {
            throw ValidationFailed.of("submissionDueAt", "must lie within the coming year");
        }
        if (due.equals(before)) {
            throw ValidationFailed.of("submissionDueAt", "is the date already");
        }
    }
}
