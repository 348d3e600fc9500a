package org.creatorconnect.ban;

import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.merchant.MerchantId;
import org.jspecify.annotations.Nullable;

/**
 * What a ban keeps somebody from: the whole platform, or what is dealt with one merchant. A
 * merchant's ban touches that merchant alone.
 *
 * @param merchant the one; empty for the whole platform
 */
public record BanScope(Optional<MerchantId> merchant) {

    public static final BanScope PLATFORM = new BanScope(Optional.empty());

    public static BanScope at(MerchantId merchant) {
        return new BanScope(Optional.of(merchant));
    }

    static BanScope of(@Nullable UUID merchant) {
        return merchant == null ? PLATFORM : at(new MerchantId(merchant));
    }

    /** Whether the affiliate takes part nowhere; their own state follows. */
    public boolean isPlatform() {
        return merchant.isEmpty();
    }

    /** Whether it keeps somebody from what is dealt with this merchant. */
    public boolean covers(MerchantId other) {
        return merchant.filter(one -> !one.equals(other)).isEmpty();
    }
}
