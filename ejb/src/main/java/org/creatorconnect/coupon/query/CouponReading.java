package org.creatorconnect.coupon.query;

import static org.creatorconnect.foundation.query.Search.HAS;
import static org.creatorconnect.foundation.query.Search.THEM;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.coupon.CouponStatus;
import org.hibernate.annotations.processing.HQL;

/** What is asked about coupon codes, in HQL that the compiler checks. */
interface CouponReading {

    String SELECT =
            """
            select new org.creatorconnect.coupon.query.CouponRow(
                c.id, c.version, c.merchantId, m.name, c.code, c.affiliateId, f.displayName, c.status,
                c.percentBps, c.amountMinor, c.currency, c.startsAt, c.endsAt, c.minimumMinor,
                c.minimumCurrency, c.quantity, c.createdAt, c.pausedAt, c.pauseReason, c.closedAt,
                n.code, o.code,
                (select count(*) from AttributionCandidate a where a.couponId = c.id and a.couponUsed),
                (select count(*) from AttributionCandidate a where a.couponId = c.id and a.couponUsed
                 and a.won))
            """;

    String FROM =
            """
            from CouponCode c join Merchant m on m.id = c.merchantId
            left join Affiliate f on f.id = c.affiliateId
            left join CouponCode n on n.replacesId = c.id
            left join CouponCode o on o.id = c.replacesId
            where c.id is not null
            """;

    String OF_MERCHANT = " and c.merchantId = :merchant";
    String OF_AFFILIATE = " and c.affiliateId = :affiliate";
    String GIVEN_TO = " and c.affiliateId = :owner";
    String NAMED = " and c.id = :id";
    String IN_STATE = " and c.status in :states";

    /** By the beginning of its code, or words of its owner's name. */
    String FOUND =
            " and c.id in (select x.id from CouponCode x where x.code like :begins escape '\\'"
                    + " union all select x.id from CouponCode x"
                    + (" join Affiliate y on y.id = x.affiliateId where " + HAS)
                    + ("y.searchWords" + THEM + ")");

    String BY_ID = "c.id";
    String BY_CODE = "c.code";
    String BY_MERCHANT = "m.name";
    String BY_OWNER = "f.displayName";
    String BY_STATE = "c.status";
    String BY_END = "c.endsAt";

    /** Every condition and order at once, so that the compiler reads all of them. */
    @HQL(
            SELECT
                    + FROM
                    + OF_MERCHANT
                    + OF_AFFILIATE
                    + GIVEN_TO
                    + NAMED
                    + IN_STATE
                    + FOUND
                    + " order by "
                    + (BY_ID + ", " + BY_CODE + ", " + BY_MERCHANT + ", " + BY_OWNER)
                    + (", " + BY_STATE + ", " + BY_END))
    List<CouponRow> everything(
            UUID merchant,
            UUID affiliate,
            UUID owner,
            UUID id,
            Collection<CouponStatus> states,
            String begins,
            String words);

    String OWNERS =
            """
            select new org.creatorconnect.coupon.query.CouponOwnerRow(f.id, f.displayName)
            from Affiliate f where f.status = ACTIVE
            and (exists (select 1 from TrackingLink l where l.affiliateId = f.id and l.merchantId = :merchant)
                 or exists (select 1 from CouponCode c where c.affiliateId = f.id and c.merchantId = :merchant))
            """;

    /** Creators who have to do with a merchant, by words of their names. */
    @HQL(
            OWNERS
                    + (" and " + HAS + "f.searchWords" + THEM)
                    + " order by f.displayName, f.id limit 10")
    List<CouponOwnerRow> owners(UUID merchant, String words);

    @HQL(OWNERS + " and f.id = :id")
    List<CouponOwnerRow> owner(UUID merchant, UUID id);
}
