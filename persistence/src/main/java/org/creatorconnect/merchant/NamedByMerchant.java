package org.creatorconnect.merchant;

import java.util.Collection;
import java.util.UUID;

/**
 * What names something of a merchant's: the merchant, and a name that is unique within it alone.
 * Many are asked for by two arrays side by side.
 */
public interface NamedByMerchant {

    MerchantId merchant();

    /** Unique within the merchant. */
    String name();

    /** The merchants of these, in their order, beside {@link #names}. */
    static UUID[] merchants(Collection<? extends NamedByMerchant> keys) {
        return keys.stream().map(key -> key.merchant().value()).toArray(UUID[]::new);
    }

    /** The names of these, in their order. */
    static String[] names(Collection<? extends NamedByMerchant> keys) {
        return keys.stream().map(NamedByMerchant::name).toArray(String[]::new);
    }
}
