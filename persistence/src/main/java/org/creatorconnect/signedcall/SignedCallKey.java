package org.creatorconnect.signedcall;

import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.NamedByMerchant;

/**
 * What names a signed call.
 *
 * @param messageId the header {@code webhook-id}, unique within the merchant
 */
public record SignedCallKey(MerchantId merchant, String messageId) implements NamedByMerchant {

    @Override
    public String name() {
        return messageId;
    }
}
