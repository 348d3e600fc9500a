package org.creatorconnect.caller.service;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.identity.Account;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.Role;

/**
 * Who is asking.
 *
 * @param account the caller's account; one account is one person
 * @param affiliateId the affiliate this person is, once joined
 * @param merchantId the merchant this person acts for
 */
public record Caller(
        AccountId account,
        String username,
        Set<String> roles,
        Optional<UUID> affiliateId,
        Optional<UUID> merchantId) {

    /** Timers and message consumers. */
    public static final Caller SYSTEM =
            new Caller(
                    new AccountId(new UUID(0, 0)),
                    Role.SYSTEM,
                    Set.of(Role.SYSTEM),
                    Optional.empty(),
                    Optional.empty());

    public static Caller of(Account account) {
        return new Caller(
                account.id(),
                account.username(),
                account.roles(),
                account.affiliateId(),
                account.merchantId());
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    /** Whether the caller has one of the roles that see everybody's objects. */
    public boolean isStaff() {
        return has(Role.OPERATOR)
                || has(Role.REVIEWER)
                || has(Role.FINANCE)
                || has(Role.AUDITOR)
                || has(Role.SYSTEM);
    }

    /** Whether the caller is this affiliate. */
    public boolean isAffiliate(UUID affiliate) {
        return affiliateId.filter(affiliate::equals).isPresent();
    }

    /** Whether the caller acts for this merchant. */
    public boolean isMerchant(UUID merchant) {
        return merchantId.filter(merchant::equals).isPresent();
    }
}
