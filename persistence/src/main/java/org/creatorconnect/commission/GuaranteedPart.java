package org.creatorconnect.commission;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.creatorconnect.assignment.Guarantee;
import org.creatorconnect.money.Money;

/**
 * The place of a commission's line under a guarantee, what the line keeps by the formula in whole,
 * and what of the commission's own part the fee takes. What the commission keeps is the rest.
 */
@Embeddable
public class GuaranteedPart {

    @Column(name = "guarantee_id", updatable = false)
    private UUID guaranteeId;

    @Column(name = "guarantee_position", updatable = false)
    private Long position;

    @Column(name = "cps_minor")
    private Long cpsMinor;

    @Column(name = "recouped_minor")
    private Long recoupedMinor;

    protected GuaranteedPart() {}

    /** The last line that the guarantee has taken in. */
    GuaranteedPart(Guarantee guarantee, Money cps) {
        this.guaranteeId = guarantee.id().value();
        this.position = guarantee.lines();
        this.cpsMinor = cps.minor();
        this.recoupedMinor = 0L;
    }

    /**
     * @param cps what the line keeps by the formula now, creator and agency together
     * @param own the commission's part of that
     * @param kept what the commission keeps
     */
    void stand(Money cps, Money own, Money kept) {
        this.cpsMinor = cps.minor();
        this.recoupedMinor = own.minus(kept).minor();
    }

    UUID guaranteeId() {
        return guaranteeId;
    }

    long cpsMinor() {
        return cpsMinor;
    }

    long recoupedMinor() {
        return recoupedMinor;
    }
}
