package org.creatorconnect.identity.query;

import static org.creatorconnect.foundation.query.Search.HAS;
import static org.creatorconnect.foundation.query.Search.THEM;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** What is asked about accounts and their tokens, in HQL that the compiler checks. */
interface AccountReading {

    String SELECT =
            """
            select new org.creatorconnect.identity.query.AccountRow(
                a.id, a.username, a.displayName,
                new org.creatorconnect.foundation.query.GatheredTexts(
                    (select array_agg(r) within group (order by r) from a.roles r)),
                m.name, a.affiliateId, a.email, a.createdAt, a.access.disabledAt)
            """;

    String FROM =
            """
            from Account a left join Merchant m on m.id = a.merchantId
            where a.id is not null
            """;

    String NAMED = " and a.id in :ids";
    String HAS_ROLE = " and exists (select 1 from a.roles r where r in :roles)";
    String ENABLED = " and a.access.disabledAt is null";
    String DISABLED = " and a.access.disabledAt is not null";
    String SINCE = " and a.createdAt >= :since";
    String UNTIL = " and a.createdAt < :until";

    /** By its person, or by the merchant that it acts for. */
    String FOUND =
            " and a.id in (select x.id from Account x where "
                    + (HAS + "x.searchWords" + THEM)
                    + " union all select x.id from Account x"
                    + (" join Merchant y on y.id = x.merchantId where " + HAS)
                    + ("y.searchWords" + THEM + ")");

    String BY_ID = "a.id";
    String BY_USERNAME = "a.username";
    String BY_MERCHANT = "m.name";
    String BY_OPENED = "a.createdAt";
    String BY_DISABLED = "a.access.disabledAt";

    /** Every condition and order at once, so that the compiler reads all of them. */
    @HQL(
            SELECT
                    + FROM
                    + NAMED
                    + HAS_ROLE
                    + ENABLED
                    + DISABLED
                    + SINCE
                    + UNTIL
                    + FOUND
                    + " order by "
                    + (BY_ID + ", " + BY_USERNAME + ", " + BY_MERCHANT)
                    + (", " + BY_OPENED + ", " + BY_DISABLED))
    List<AccountRow> everything(
            Collection<UUID> ids,
            Collection<String> roles,
            Instant since,
            Instant until,
            String words);

    @HQL(
            """
            select new org.creatorconnect.identity.query.TokenRow(
                t.id, t.name, t.createdAt, t.revokedAt)
            from ApiToken t where t.accountId = :owner
            order by case when t.revokedAt is null then 0 else 1 end, t.createdAt desc, t.id
            limit 100
            """)
    List<TokenRow> tokens(UUID owner);

    @HQL(
            """
            select new org.creatorconnect.identity.query.SignInRow(
                s.id, s.place, s.device, s.way, s.openedAt, s.seenAt, s.endedAt)
            from SignIn s where s.accountId = :owner
            order by s.openedAt desc, s.id desc
            limit 100
            """)
    List<SignInRow> signIns(UUID owner);
}
