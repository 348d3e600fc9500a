package org.creatorconnect.dispute;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * What one side wrote in a dispute, for all of them to read. It is never changed; who wrote it by
 * name stands in the audit trail alone.
 */
@Entity
@Table(name = "dispute_message")
public class DisputeMessage {

    /** How long one may be, in characters. */
    public static final int LONGEST = 2_000;

    /** How many a dispute takes. */
    public static final int MOST = 100;

    @Id private UUID id;

    @Column(name = "dispute_id", nullable = false, updatable = false)
    private UUID disputeId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private DisputeSide side;

    @Column(nullable = false, updatable = false)
    private String text;

    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant writtenAt;

    protected DisputeMessage() {}

    public DisputeMessage(
            UUID id, DisputeId dispute, DisputeSide side, String text, Instant writtenAt) {
        this.id = id;
        this.disputeId = dispute.value();
        this.side = side;
        this.text = text;
        this.writtenAt = writtenAt;
    }
}
