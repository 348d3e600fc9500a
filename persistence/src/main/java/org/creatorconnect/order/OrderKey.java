package org.creatorconnect.order;

import java.util.Collection;
import java.util.UUID;
import org.creatorconnect.merchant.MerchantId;

/**
 * What names an order: a merchant and the reference that its shop gave.
 *
 * @param reference the shop's own name for the order, unique within the merchant
 */
public record OrderKey(MerchantId merchant, String reference) {

    /** The merchants of these, in their order, beside {@link #references}. */
    public static UUID[] merchants(Collection<OrderKey> keys) {
        return keys.stream().map(key -> key.merchant().value()).toArray(UUID[]::new);
    }

    /** The references of these, in their order. */
    public static String[] references(Collection<OrderKey> keys) {
        return keys.stream().map(OrderKey::reference).toArray(String[]::new);
    }
}
