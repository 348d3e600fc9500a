package org.creatorconnect.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * Terms that an assignment had until both sides agreed on others. They are added when they are
 * replaced, with their text and hash, and never changed: together with what the assignment has now
 * they are all that was ever agreed on.
 */
@Entity
@Table(name = "former_terms")
public class FormerTerms {

    @Id private UUID id;

    @Column(name = "assignment_id", nullable = false, updatable = false)
    private UUID assignmentId;

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(name = "terms_text", nullable = false, updatable = false)
    private String termsText;

    @Column(name = "terms_hash", nullable = false, updatable = false)
    private String termsHash;

    @Column(name = "fee_minor", nullable = false, updatable = false)
    private long feeMinor;

    @Column(name = "platform_fee_minor", nullable = false, updatable = false)
    private long platformFeeMinor;

    @Column(name = "submit_by", nullable = false, updatable = false)
    private Instant submitBy;

    @Column(name = "agreed_at", nullable = false, updatable = false)
    private Instant agreedAt;

    @Column(name = "replaced_at", nullable = false, updatable = false)
    private Instant replacedAt;

    @Column(name = "proposal_id", nullable = false, updatable = false)
    private UUID proposalId;

    protected FormerTerms() {}

    /**
     * What an assignment has, before it has something else.
     *
     * @param number 1 for what it began with, then one more for each version
     */
    public FormerTerms(UUID id, Assignment assignment, int number, Replaced replaced) {
        this.id = id;
        this.assignmentId = assignment.id().value();
        this.number = number;
        this.termsText = assignment.termsText();
        this.termsHash = assignment.termsHash();
        this.feeMinor = assignment.fee().minor();
        this.platformFeeMinor = assignment.platformFee().minor();
        this.submitBy = assignment.submitBy();
        this.agreedAt = replaced.agreedAt();
        this.replacedAt = replaced.replacedAt();
        this.proposalId = replaced.proposal();
    }

    /**
     * How long they held, and by what they were replaced.
     *
     * @param proposal the one that was accepted
     */
    public record Replaced(Instant agreedAt, Instant replacedAt, UUID proposal) {}

    public int number() {
        return number;
    }

    public String termsHash() {
        return termsHash;
    }

    public Instant replacedAt() {
        return replacedAt;
    }
}
