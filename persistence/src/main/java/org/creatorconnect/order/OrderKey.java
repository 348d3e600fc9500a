package org.creatorconnect.order;

import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.NamedByMerchant;

/**
 * What names an order: a merchant and the reference that its shop gave.
 *
 * @param reference the shop's own name for the order, unique within the merchant
 */
public record OrderKey(MerchantId merchant, String reference) implements NamedByMerchant {

    @Override
    public String name() {
        return reference;
    }
}
