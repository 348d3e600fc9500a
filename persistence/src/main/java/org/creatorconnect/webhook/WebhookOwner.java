package org.creatorconnect.webhook;

import java.util.UUID;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.registry.AffiliateId;
import org.jspecify.annotations.Nullable;

/**
 * Whose side a webhook belongs to: one affiliate, be it a creator or an agency, or one merchant.
 */
public record WebhookOwner(@Nullable AffiliateId affiliate, @Nullable MerchantId merchant) {

    public WebhookOwner {
        if ((affiliate == null) == (merchant == null)) {
            throw new IllegalArgumentException("a webhook belongs to one side");
        }
    }

    public static WebhookOwner of(AffiliateId affiliate) {
        return new WebhookOwner(affiliate, null);
    }

    public static WebhookOwner of(MerchantId merchant) {
        return new WebhookOwner(null, merchant);
    }

    /** The affiliate's id, or the merchant's. */
    public UUID id() {
        return affiliate != null ? affiliate.value() : merchant.value();
    }
}
