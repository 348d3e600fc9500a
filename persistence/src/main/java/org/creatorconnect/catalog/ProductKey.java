package org.creatorconnect.catalog;

import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.NamedByMerchant;

/**
 * What names a product: a merchant and the reference that it gave.
 *
 * @param reference the merchant's own name for the product, unique within the merchant
 */
public record ProductKey(MerchantId merchant, String reference) implements NamedByMerchant {

    @Override
    public String name() {
        return reference;
    }
}
