package org.creatorconnect.assignment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.assignment.Assignment;
import org.creatorconnect.assignment.AssignmentRepository;
import org.creatorconnect.assignment.FormerTerms;
import org.creatorconnect.assignment.Recut;
import org.creatorconnect.assignment.TermsText;
import org.creatorconnect.assignment.Tranche;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.creatorconnect.task.Task;
import org.creatorconnect.task.TaskRepository;

/**
 * Another version of an assignment's terms. The one before is kept with its hash, which the next
 * one names, so that all of them are a chain; tranches that are held follow the new fee. The caller
 * holds the assignment's row lock and moves the money.
 */
@ApplicationScoped
public class TermsChange {

    private final AssignmentRepository assignments;
    private final TaskRepository tasks;
    private final AssignmentTrail trail;
    private final IdSource ids;

    protected TermsChange() {
        this(null, null, null, null);
    }

    @Inject
    public TermsChange(
            AssignmentRepository assignments,
            TaskRepository tasks,
            AssignmentTrail trail,
            IdSource ids) {
        this.assignments = assignments;
        this.tasks = tasks;
        this.trail = trail;
        this.ids = ids;
    }

    /**
     * How a fee would be cut.
     *
     * @throws org.creatorconnect.refusal.ValidationFailed naming {@code fee} unless it is more than
     *     what was settled
     */
    public Recut recut(Assignment assignment, Money fee) {
        Task task = tasks.get(assignment.taskId());
        Rate platform = task.platformFeeRate().orElse(Rate.ZERO);
        return Recut.of(assignments.tranches(assignment.id()), fee, platform);
    }

    /** What the tranches that are held are worth now, with the platform's fee. */
    public Money held(Assignment assignment) {
        return sum(assignment).sum();
    }

    /** What of the fee is neither paid nor given back, with the platform's fee on it. */
    public Tranche.Parts sum(Assignment assignment) {
        return assignments.tranches(assignment.id()).stream()
                .filter(Tranche::isHeld)
                .map(tranche -> tranche.parts(assignment.fee().currency()))
                .reduce(Tranche.Parts.none(assignment.fee().currency()), Tranche.Parts::plus);
    }

    /** Keeps the terms of now, in whose place others are about to come. */
    public void keep(Assignment assignment, UUID proposal, Instant at) {
        List<FormerTerms> before = assignments.formerTerms(assignment.id());
        Instant since =
                before.isEmpty()
                        ? assignment.acceptedAt()
                        : before.get(before.size() - 1).replacedAt();
        assignments.add(
                new FormerTerms(
                        ids.next(),
                        assignment,
                        before.size() + 1,
                        new FormerTerms.Replaced(since, at, proposal)));
    }

    /** Writes a new fee into the terms, and cuts what is held of it anew. */
    public TermsText agreeOnFee(Assignment assignment, TermsText terms, Recut cut) {
        Iterator<Tranche.Parts> parts = cut.held().iterator();
        assignments.tranches(assignment.id()).stream()
                .filter(Tranche::isHeld)
                .forEach(tranche -> tranche.recut(parts.next()));
        return terms.with("fee", cut.whole().fee().toString())
                .with("platform fee", cut.whole().platformFee().toString());
    }

    /**
     * The assignment has these terms from now on.
     *
     * @param terms all of them, without the line that names those of before
     */
    public void agree(Assignment assignment, TermsText terms, Tranche.Parts fees) {
        TermsText next = terms.with("in place of", assignment.termsHash());
        assignment.agree(next, fees);
        trail.record("TERMS_AGREED", assignment, next.hash());
    }
}
