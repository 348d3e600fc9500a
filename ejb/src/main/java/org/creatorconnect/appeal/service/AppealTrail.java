package org.creatorconnect.appeal.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.appeal.Appeal;
import org.creatorconnect.appeal.AppealRepository;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.time.DeadlineRepository;

/** What an appeal gets with its row and loses with its end: its deadlines, its trail. */
@ApplicationScoped
public class AppealTrail {

    private final AppealRepository appeals;
    private final DeadlineRepository deadlines;
    private final AuditTrail audit;

    protected AppealTrail() {
        this(null, null, null);
    }

    @Inject
    public AppealTrail(AppealRepository appeals, DeadlineRepository deadlines, AuditTrail audit) {
        this.appeals = appeals;
        this.deadlines = deadlines;
        this.audit = audit;
    }

    /** It was made; a reviewer has {@link Appeal#REVIEW}. */
    void made(Appeal appeal) {
        appeals.add(appeal);
        deadlines.set(
                AppealDeadline.APPEAL_REVIEW.of(
                        appeal.id().value(), appeal.appealedAt().plus(Appeal.REVIEW)));
        audit.record("APPEAL_MADE", "appeal", appeal.id().value(), appeal.kind().name());
    }

    /** It went to an operator, who has until {@link Appeal#DECISION} after it was made. */
    void escalated(Appeal appeal) {
        deadlines.set(
                AppealDeadline.APPEAL_DECISION.of(
                        appeal.id().value(), appeal.appealedAt().plus(Appeal.DECISION)));
        audit.record("APPEAL_ESCALATED", "appeal", appeal.id().value(), "");
    }

    /** It ended. */
    void ended(Appeal appeal) {
        deadlines.clear(AppealDeadline.APPEAL_REVIEW, appeal.id().value());
        deadlines.clear(AppealDeadline.APPEAL_DECISION, appeal.id().value());
        audit.record(
                "APPEAL_" + appeal.status(), "appeal", appeal.id().value(), appeal.kind().name());
    }
}
