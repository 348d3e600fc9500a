package org.creatorconnect.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.registry.AffiliateId;
import org.hibernate.annotations.Immutable;

/**
 * A task that was taken on while a contract was in force: its fee, and sales by its links, are
 * shared as agreed then, until the contract's tail is over. Never changed.
 */
@Entity
@Immutable
@Table(name = "roster_content")
public class RosterContent {

    @Id
    @Column(name = "assignment_id")
    private UUID assignmentId;

    @Column(name = "task_id", nullable = false)
    private UUID taskId;

    @Column(name = "affiliate_id", nullable = false)
    private UUID affiliateId;

    @Column(name = "contract_id", nullable = false)
    private UUID contractId;

    @Column(name = "mcn_id", nullable = false)
    private UUID mcnId;

    @Column(name = "share_bps", nullable = false)
    private int shareBps;

    @Column(name = "accepted_at", nullable = false)
    private Instant acceptedAt;

    protected RosterContent() {}

    /** What was taken on: by its assignment's and its task's id. */
    public RosterContent(UUID assignment, UUID task, UUID creator, Sharing sharing, Instant at) {
        this.assignmentId = assignment;
        this.taskId = task;
        this.affiliateId = creator;
        this.contractId = sharing.contract().value();
        this.mcnId = sharing.mcn().value();
        this.shareBps = sharing.share().basisPoints();
        this.acceptedAt = at;
    }

    /** The agency. */
    public AffiliateId mcnId() {
        return new AffiliateId(mcnId);
    }
}
