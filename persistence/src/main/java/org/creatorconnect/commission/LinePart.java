package org.creatorconnect.commission;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.money.Money;
import org.creatorconnect.roster.AgencyShare;
import org.creatorconnect.roster.Sharing;
import org.jspecify.annotations.Nullable;

/**
 * Which part of what a line earns a commission is. Where a roster contract was in force, the agency
 * gets its share rounded down and the creator the rest; else the creator has the whole. The
 * platform's fee on the whole is kept with the creator's part.
 */
@Embeddable
public class LinePart {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Beneficiary beneficiary;

    @Column(name = "contract_id", updatable = false)
    private @Nullable UUID contractId;

    @Column(name = "share_bps", updatable = false)
    private @Nullable Integer shareBps;

    protected LinePart() {}

    LinePart(Beneficiary beneficiary, Optional<Sharing> sharing) {
        this.beneficiary = beneficiary;
        this.contractId = sharing.map(one -> one.contract().value()).orElse(null);
        this.shareBps = sharing.map(one -> one.share().basisPoints()).orElse(null);
    }

    /** This part of what the line keeps. */
    KeptShare of(KeptShare whole) {
        return switch (beneficiary) {
            case CREATOR -> new KeptShare(rest(whole.commission()), whole.fee());
            case MCN ->
                    new KeptShare(
                            share().orElseThrow().of(whole.commission()),
                            Money.zero(whole.fee().currency()));
        };
    }

    Beneficiary beneficiary() {
        return beneficiary;
    }

    private Money rest(Money whole) {
        return share().map(share -> share.rest(whole)).orElse(whole);
    }

    private Optional<AgencyShare> share() {
        return Optional.ofNullable(shareBps).map(AgencyShare::new);
    }
}
