package org.creatorconnect.payout.query;

import java.util.UUID;
import org.creatorconnect.money.Money;

/**
 * Somebody whom a draft would pay.
 *
 * @param mask of the account it would go to
 * @param recovered what is taken from it against a debt
 */
public record DraftPayee(
        UUID affiliateId,
        String displayName,
        String country,
        String mask,
        Money gross,
        Money recovered) {

    /** As the set is read. */
    public DraftPayee(
            UUID affiliateId,
            String displayName,
            String country,
            String mask,
            long gross,
            long recovered,
            String currency) {
        this(
                affiliateId,
                displayName,
                country,
                mask,
                Money.of(gross, currency),
                Money.of(recovered, currency));
    }

    /** What would reach the payee. */
    public Money net() {
        return gross.minus(recovered);
    }
}
