package org.creatorconnect.signedcall;

import java.util.Collection;
import java.util.UUID;
import org.creatorconnect.merchant.MerchantId;

/**
 * What names a signed call.
 *
 * @param messageId the header {@code webhook-id}, unique within the merchant
 */
public record SignedCallKey(MerchantId merchant, String messageId) {

    static UUID[] merchants(Collection<SignedCallKey> keys) {
        return keys.stream().map(key -> key.merchant().value()).toArray(UUID[]::new);
    }

    static String[] messages(Collection<SignedCallKey> keys) {
        return keys.stream().map(SignedCallKey::messageId).toArray(String[]::new);
    }
}
