package org.creatorconnect.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.refusal.AlreadyDecided;
import org.jspecify.annotations.Nullable;

/**
 * Another share that an agency offers within a contract.
 *
 * <p>It begins {@code OFFERED}; the creator makes it {@code ACCEPTED}, and from that moment on it
 * holds, or {@code DECLINED}; after {@link #TIME} of silence, or with the contract's end, it is
 * {@code LAPSED}. A contract has one open offer at most. Acts on it hold the contract's row lock.
 */
@Entity
@Table(name = "share_offer")
public class ShareOffer {

    /** How long the creator has to decide. */
    public static final Duration TIME = Duration.ofDays(7);

    @Id private UUID id;
    @Version private int version;

    @Column(name = "contract_id", nullable = false, updatable = false)
    private UUID contractId;

    @Column(name = "share_bps", nullable = false, updatable = false)
    private int shareBps;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ShareOfferStatus status;

    @Column(name = "offered_at", nullable = false, updatable = false)
    private Instant offeredAt;

    @Column(name = "lapses_at", nullable = false, updatable = false)
    private Instant lapsesAt;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    protected ShareOffer() {}

    public ShareOffer(ShareOfferId id, RosterContractId contract, AgencyShare share, Instant at) {
        this.id = id.value();
        this.contractId = contract.value();
        this.shareBps = share.basisPoints();
        this.status = ShareOfferStatus.OFFERED;
        this.offeredAt = at;
        this.lapsesAt = at.plus(TIME);
    }

    /**
     * @throws AlreadyDecided when it is no longer open, or its time is over
     */
    public void decide(boolean accepted, Instant at) {
        if (status != ShareOfferStatus.OFFERED) {
            throw new AlreadyDecided("The offer is " + status);
        }
        if (at.isAfter(lapsesAt)) {
            throw new AlreadyDecided("The offer's time ended at " + lapsesAt);
        }
        end(accepted ? ShareOfferStatus.ACCEPTED : ShareOfferStatus.DECLINED, at);
    }

    /** Nobody decided in time, or the contract is over. @return whether it was still open */
    public boolean lapse(Instant at) {
        if (status != ShareOfferStatus.OFFERED) {
            return false;
        }
        end(ShareOfferStatus.LAPSED, at);
        return true;
    }

    private void end(ShareOfferStatus next, Instant at) {
        this.status = status.to(next, "offer", "decided");
        this.decidedAt = at;
    }

    @Transient
    public ShareOfferId id() {
        return new ShareOfferId(id);
    }

    public RosterContractId contractId() {
        return new RosterContractId(contractId);
    }

    public AgencyShare share() {
        return new AgencyShare(shareBps);
    }

    public ShareOfferStatus status() {
        return status;
    }

    public Instant lapsesAt() {
        return lapsesAt;
    }
}
