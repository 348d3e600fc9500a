package org.creatorconnect.identity;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The people of one merchant, or those of one affiliate. Exactly one of both ids is there.
 *
 * @param merchant for which they act
 * @param affiliate as which they act
 */
public record Team(@Nullable UUID merchant, @Nullable UUID affiliate) {

    public Team {
        if ((merchant == null) == (affiliate == null)) {
            throw new IllegalArgumentException("a team is a merchant's or an affiliate's");
        }
    }

    public static Team ofMerchant(UUID merchant) {
        return new Team(merchant, null);
    }

    public static Team ofAffiliate(UUID affiliate) {
        return new Team(null, affiliate);
    }

    /** The id of the merchant or affiliate. */
    public UUID id() {
        return merchant == null ? Objects.requireNonNull(affiliate) : merchant;
    }

    /** With which of {@link Role}'s its people sign in. */
    public String role() {
        return merchant == null ? Role.AFFILIATE : Role.MERCHANT;
    }
}
