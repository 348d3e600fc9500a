package org.creatorconnect.identity;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is invited, as what.
 *
 * @param role one of {@link Role}'s that people sign in with
 * @param merchant whom a merchant's user will act for; null for everybody else
 */
public record Invitee(String username, String displayName, String role, @Nullable UUID merchant) {

    public Invitee {
        username = username.toLowerCase(Locale.ROOT);
        if (Role.MERCHANT.equals(role) != (merchant != null)) {
            throw new IllegalArgumentException("a merchant's user acts for a merchant, others not");
        }
    }
}
