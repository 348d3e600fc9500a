package org.creatorconnect.dispute.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.dispute.Dispute;
import org.creatorconnect.dispute.DisputeId;
import org.creatorconnect.dispute.DisputeRepository;
import org.creatorconnect.dispute.DisputeSide;
import org.creatorconnect.submission.Submission;
import org.creatorconnect.task.service.TaskDeadline;
import org.creatorconnect.time.DeadlineRepository;

/** What a dispute gets with its row and loses with its end: its deadline, its trail. */
@ApplicationScoped
public class DisputeTrail {

    private static final String DISPUTE = "dispute";

    private final DisputeRepository disputes;
    private final DeadlineRepository deadlines;
    private final AuditTrail audit;

    protected DisputeTrail() {
        this(null, null, null);
    }

    @Inject
    public DisputeTrail(
            DisputeRepository disputes, DeadlineRepository deadlines, AuditTrail audit) {
        this.disputes = disputes;
        this.deadlines = deadlines;
        this.audit = audit;
    }

    /** It was opened: the rejection waits for its decision. */
    void opened(Dispute dispute, Submission rejected) {
        disputes.add(dispute);
        rejected.dispute(dispute.decideBy());
        deadlines.clear(TaskDeadline.SUBMISSION_REJECTED, rejected.id().value());
        deadlines.set(
                DisputeDeadline.DISPUTE_DECISION.of(dispute.id().value(), dispute.decideBy()));
        audit.record(
                "DISPUTE_OPENED", DISPUTE, dispute.id().value(), "until " + dispute.decideBy());
    }

    /** Somebody wrote in it. */
    void written(DisputeId dispute, DisputeSide side) {
        audit.record("DISPUTE_MESSAGE_WRITTEN", DISPUTE, dispute.value(), side.name());
    }

    /** It was decided. */
    void decided(Dispute dispute) {
        deadlines.clear(DisputeDeadline.DISPUTE_DECISION, dispute.id().value());
        audit.record(
                "DISPUTE_DECIDED",
                DISPUTE,
                dispute.id().value(),
                dispute.decision().map(Enum::name).orElse(""));
    }

    /** Its assignment was called off. */
    void canceled(Dispute dispute) {
        deadlines.clear(DisputeDeadline.DISPUTE_DECISION, dispute.id().value());
        audit.record("DISPUTE_CANCELED", DISPUTE, dispute.id().value(), "");
    }

    /** Its decision was appealed with success. */
    void overturned(Dispute dispute) {
        audit.record("DISPUTE_OVERTURNED", DISPUTE, dispute.id().value(), "");
    }
}
