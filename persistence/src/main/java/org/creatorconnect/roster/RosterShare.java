package org.creatorconnect.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The share of a contract from a moment on, until a later one holds. Only ever added to. */
@Entity
@Immutable
@IdClass(RosterShare.Key.class)
@Table(name = "roster_share")
public class RosterShare {

    @Id
    @Column(name = "contract_id")
    private UUID contractId;

    @Id
    @Column(name = "from_at")
    private Instant fromAt;

    @Column(name = "share_bps", nullable = false)
    private int shareBps;

    protected RosterShare() {}

    public RosterShare(RosterContractId contract, Instant fromAt, AgencyShare share) {
        this.contractId = contract.value();
        this.fromAt = fromAt;
        this.shareBps = share.basisPoints();
    }

    /** A contract and a moment. */
    public record Key(UUID contractId, Instant fromAt) {}
}
