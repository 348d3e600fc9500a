package org.creatorconnect.commission.query;

import java.util.UUID;
import org.creatorconnect.commission.Beneficiary;
import org.creatorconnect.money.Money;

/**
 * Who gets what of a line's commission.
 *
 * @param amount what is kept of it
 */
public record CommissionPart(
        UUID id, UUID affiliateId, String affiliateName, Beneficiary role, Money amount) {}
