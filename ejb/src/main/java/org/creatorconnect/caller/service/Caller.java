package org.creatorconnect.caller.service;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.identity.Account;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.LocaleChoice;
import org.creatorconnect.identity.Role;
import org.creatorconnect.identity.Team;
import org.creatorconnect.identity.TeamRight;

/**
 * Who is asking.
 *
 * @param account the caller's account; one account is one person
 * @param affiliateId the affiliate this person is, once joined
 * @param merchantId the merchant this person acts for
 * @param right what they may do there; none for whoever belongs to no team
 * @param locale how they read
 */
public record Caller(
        AccountId account,
        String username,
        Set<String> roles,
        Optional<UUID> affiliateId,
        Optional<UUID> merchantId,
        Optional<TeamRight> right,
        LocaleChoice locale) {

    /** Timers and message consumers. */
    public static final Caller SYSTEM =
            new Caller(
                    new AccountId(new UUID(0, 0)),
                    Role.SYSTEM,
                    Set.of(Role.SYSTEM),
                    Optional.empty(),
                    Optional.empty());

    /** As {@link Caller}, of somebody who owns what they act for and chose no language. */
    public Caller(
            AccountId account,
            String username,
            Set<String> roles,
            Optional<UUID> affiliateId,
            Optional<UUID> merchantId) {
        this(
                account,
                username,
                roles,
                affiliateId,
                merchantId,
                affiliateId.or(() -> merchantId).map(any -> TeamRight.OWNER),
                LocaleChoice.NONE);
    }

    public static Caller of(Account account) {
        return new Caller(
                account.id(),
                account.username(),
                account.roles(),
                account.affiliateId(),
                account.merchantId(),
                account.teamRight(),
                account.locale());
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

    /** Whether the caller may do what asks for this right; whoever is in no team has no bounds. */
    public boolean may(TeamRight needed) {
        return right.isEmpty() || right.get().covers(needed);
    }

    /** The team that the caller belongs to. */
    public Optional<Team> team() {
        return merchantId.map(Team::ofMerchant).or(() -> affiliateId.map(Team::ofAffiliate));
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
