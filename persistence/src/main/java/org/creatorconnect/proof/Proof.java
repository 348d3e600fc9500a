package org.creatorconnect.proof;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.refusal.StateForbids;
import org.jspecify.annotations.Nullable;

/**
 * A proof of the whole that somebody asked for.
 *
 * <p>It is done in parts, each in a transaction of its own that holds its row: whoever gets the row
 * does the next part, and when a server goes down in the middle of one, another does that part
 * again. It {@code HOLDS} or is {@code BROKEN} once all parts are done, and {@code STOPPED} when
 * one cannot be done for a reason that does not pass.
 */
@Entity
@Table(name = "proof")
public class Proof {

    /** As many findings as one keeps; whoever has more than that has other worries. */
    public static final int MOST_FINDINGS = 200;

    @Id private UUID id;
    @Version private int version;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ProofSubject subject;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ProofStatus status;

    @Column(name = "asked_by", nullable = false, updatable = false)
    private UUID askedBy;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    /** The last posting, or entry of the chain, that is dealt with. */
    @Column(nullable = false)
    private long number;

    /** That entry's hash; empty for the books. */
    @Column(nullable = false)
    private String hash;

    /** The last one when it began. */
    @Column(nullable = false)
    private long through;

    /** How many of the laws that are asked at once, after the last part, are done. */
    @Column(nullable = false)
    private int laws;

    @Column(nullable = false)
    private int findings;

    protected Proof() {}

    public Proof(ProofId id, ProofSubject subject, AccountId by, Instant at) {
        this.id = id.value();
        this.subject = subject;
        this.status = ProofStatus.QUEUED;
        this.askedBy = by.value();
        this.askedAt = at;
        this.hash = "";
    }

    /**
     * Nothing is dealt with yet.
     *
     * @param last as far as it goes
     */
    public void begin(long last) {
        require(ProofStatus.QUEUED, "begun");
        status = ProofStatus.RUNNING;
        through = last;
    }

    /**
     * One more part is done.
     *
     * @param last of that part
     * @param itsHash empty for the books
     */
    public void reach(long last, String itsHash) {
        require(ProofStatus.RUNNING, "gone on with");
        number = last;
        hash = itsHash;
    }

    /** One more law is done. */
    public void askedLaw() {
        require(ProofStatus.RUNNING, "gone on with");
        laws++;
    }

    /** So many more things were seen that do not hold. */
    void found(int more) {
        findings += more;
    }

    /** Whether no more of what does not hold is kept. */
    public boolean isFull() {
        return findings >= MOST_FINDINGS;
    }

    /** All of it is done, or enough to know that it does not hold. */
    public void end(Instant at) {
        require(ProofStatus.RUNNING, "ended");
        status = findings == 0 ? ProofStatus.HOLDS : ProofStatus.BROKEN;
        endedAt = at;
    }

    /** It cannot be gone on with. */
    public void stop(Instant at) {
        if (!status.isOpen()) {
            throw forbidden("stopped");
        }
        status = ProofStatus.STOPPED;
        endedAt = at;
    }

    @Transient
    public ProofId id() {
        return new ProofId(id);
    }

    public ProofSubject subject() {
        return subject;
    }

    public ProofStatus status() {
        return status;
    }

    public AccountId askedBy() {
        return new AccountId(askedBy);
    }

    public long number() {
        return number;
    }

    public String hash() {
        return hash;
    }

    public long through() {
        return through;
    }

    public int laws() {
        return laws;
    }

    public int findings() {
        return findings;
    }

    private void require(ProofStatus expected, String step) {
        if (status != expected) {
            throw forbidden(step);
        }
    }

    private StateForbids forbidden(String step) {
        return new StateForbids("The proof is " + status, step);
    }
}
